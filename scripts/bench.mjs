// `npm run bench`: each figure beside its bar, and beside a peer or the physical limit measured in the same run.
import { build } from './build.mjs'
import { run } from './install.mjs'

build()
run(process.execPath, ['--expose-gc', 'test/bench/bench.mjs', ...process.argv.slice(2)])
