import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const onlyLoopback = new URL('test/only-loopback.mjs', import.meta.url)
const deriveOnce = new URL('test/derive-once.mjs', import.meta.url)

const BROWSER = 'test/browser/**/*.test.ts'
const FAULTS = 'test/faults/**/*.test.ts'
/** What a program says of files made to hurt: on both Nodes, whose parsers differ. */
const MESSAGES = 'test/hostile/**/*.test.ts'
/** Long rows of generated texts, and what starts many processes. */
const LONG = [
  '**/{hostile,hostile-documents,sweep,script}.test.ts',
  'test/releases/page.test.ts',
  'test/cli/{bad-input,threads}.test.ts',
]
/** Rooms that only work things out. */
const ROOMS =
  'src/{codebook,names,read,reconcile,review,analyse,compose,redact,publish}/**/*.test.ts'

/**
 * They begin in the order of their names: what takes longest first, so that many short files fill the end. A worker
 * takes files that are not isolated one after another, and loads the rooms and builds the tables of words once: no
 * test there may leave a global changed behind it.
 */
const PROJECTS = [
  { name: 'browser', include: [BROWSER], isolate: false, globalSetup: 'test/browser/build-web.ts' },
  { name: 'faults', include: [FAULTS] },
  { name: 'long', include: LONG },
  { name: 'messages', include: [MESSAGES] },
  {
    name: 'rest',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: [BROWSER, FAULTS, MESSAGES, ...LONG, ROOMS],
    isolate: false,
  },
  { name: 'rooms', include: [ROOMS], exclude: LONG, isolate: false },
]

export default defineConfig({
  test: {
    projects: PROJECTS.map(test => ({ extends: true, test })),
    exclude: ['**/node_modules/**'],
    pool: 'threads',
    // One worker a core: the default leaves one core idle, which on two cores is half the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
    // Nothing in the tests, nor what they start, reaches another machine.
    setupFiles: [onlyLoopback, deriveOnce].map(file => fileURLToPath(file)),
    env: { NODE_OPTIONS: `--import=${onlyLoopback.href}` },
  },
})
