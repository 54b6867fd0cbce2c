// `npm run demo`: installs, builds, and runs `vigil demo` on the example documents.
import { build } from './build.mjs'
import { run } from './install.mjs'

build()
run(process.execPath, ['dist/cli/main.js', 'demo', ...process.argv.slice(2)])
