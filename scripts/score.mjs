// `npm run score`: the reader against annotated documents: the examples, those of test/gold in other registers, and those of test/unread, whose misses nobody reads.
// `-- --write` keeps the figures in test/gold/scores.json, which no change may lower silently, and the table in docs/reader.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, run } from './install.mjs'

build()
const SETS = ['examples', 'test/gold', 'test/unread']
const passed = process.argv.slice(2).filter(word => word !== '--write')
for (const docs of SETS) {
  console.log(`\n${docs}`)
  run(process.execPath, ['dist/cli/main.js', 'score', '--docs', docs, ...passed])
}
if (process.argv.includes('--write')) {
  const { scoreFolder } = await import('../dist/desk/index.js')
  const { keptScore, printReliability } = await import('../dist/read/index.js')
  const scores = {}
  for (const docs of SETS)
    scores[docs] = await scoreFolder({ docs, gold: `${docs}/gold`, reading: null })
  const kept = Object.fromEntries(
    Object.entries(scores).map(([name, one]) => [name, keptScore(one)]),
  )
  writeFileSync(join(root, 'test', 'gold', 'scores.json'), `${JSON.stringify(kept, null, 2)}\n`)
  // Prettier aligns the tables.
  const page = join(root, 'docs', 'reader.md')
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    text.replace(/<!-- scores -->[\s\S]*<!-- end -->/, () => printReliability(scores)),
  )
  run('npx', [
    '--no-install',
    'prettier',
    '--write',
    '--log-level',
    'warn',
    page,
    join(root, 'test', 'gold', 'scores.json'),
  ])
}
