// `npm run demo`: installs, builds, and runs `vigil demo` on the example documents.
import { buildDist } from './build.mjs'
import { installBeside, run } from './install.mjs'

const installed = installBeside()
buildDist()
await installed
run(process.execPath, ['dist/cli/main.js', 'demo', ...process.argv.slice(2)])
