// `npm run proof`: what takes longer than the tests may: thousands of kills, every byte flipped, long loads.
// `npm run proof -- test/faults/kill.test.ts` runs a part of it; `--out FILE` says where the summary is kept.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { ensureBrowser } from './browser.mjs'
import { root, run } from './install.mjs'
import { printSummary } from './proof-summary.mjs'

const ALL = [
  'test/faults',
  'test/hostile',
  'test/network',
  'src/capture/hostile-documents.test.ts',
  'src/vault/age/age.test.ts',
  'src/vault/exchange.test.ts',
  'src/vault/fold.test.ts',
]

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'proof.txt' } },
  allowPositionals: true,
})
build()
const browser = ensureBrowser()
const report = join(root, '.cache', 'proof.json')
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const begun = new Date()
const code = run(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(positionals.length > 0 ? positionals : ALL),
  ],
  {
    mayFail: true,
    env: { ...process.env, VIGIL_PROOF: '1', ...(browser ? { CHROMIUM: browser } : {}) },
  },
)
let told
try {
  told = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  console.error('The proof wrote no report: the runner itself failed. Nothing was proved.')
  process.exit(code === 0 ? 1 : code)
}
const summary = printSummary(told, { root, begun, ended: new Date(), code })
writeFileSync(values.out, summary)
console.log(`\n${summary}\nKept in ${values.out}.`)
process.exit(code)
