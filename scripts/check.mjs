// `npm run check`: types, lint, format, unit tests, docs. `-- --write` formats and regenerates the generated docs first.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
const npx = (...args) => run('npx', ['--no-install', ...args])
if (process.argv.includes('--write')) {
  npx('prettier', '--write', '--log-level', 'warn', '.')
  run(process.execPath, ['scripts/docs.mjs'])
}
npx('tsc', '--noEmit')
npx('tsc', '--noEmit', '-p', 'tsconfig.web.json')
npx('oxlint', '--type-aware', '--deny-warnings', 'src', 'test')
npx('prettier', '--check', '--log-level', 'warn', '.')
npx('vitest', 'run', '--project', '!browser', '--project', '!faults')
