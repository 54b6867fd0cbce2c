import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const onlyLoopback = new URL('test/only-loopback.mjs', import.meta.url)

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    pool: 'threads',
    // One worker a core: the default leaves one core idle, which on two cores is half the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
    // Nothing in the tests, nor what they start, reaches another machine.
    setupFiles: [fileURLToPath(onlyLoopback)],
    env: { NODE_OPTIONS: `--import=${onlyLoopback.href}` },
  },
})
