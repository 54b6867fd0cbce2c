// `npm run proof`: what takes longer than the tests may: thousands of kills, every byte flipped, long loads.
import { build } from './build.mjs'
import { ensureBrowser } from './browser.mjs'
import { run } from './install.mjs'

build()
const browser = ensureBrowser()
run(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    'test/faults',
    'test/hostile',
    'src/capture/hostile-documents.test.ts',
    'src/vault/fold.test.ts',
    ...process.argv.slice(2),
  ],
  {
    env: { ...process.env, VIGIL_PROOF: '1', ...(browser ? { CHROMIUM: browser } : {}) },
  },
)
