// `npm run score`: the reader against annotated documents: the examples, and the held-out ones of test/gold.
import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { run } from './install.mjs'

build()
for (const docs of ['examples', 'test/gold']) {
  if (!existsSync(docs)) continue
  console.log(`\n${docs}`)
  run(process.execPath, ['dist/cli/main.js', 'score', '--docs', docs, ...process.argv.slice(2)])
}
