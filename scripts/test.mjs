// `npm test`: installs what is missing (dependencies, Chromium, Node 24), then runs everything, on this Node and on 24.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { buildDist } from './build.mjs'
import { installBeside, root, run, said } from './install.mjs'
import { ensureNode24 } from './node24.mjs'

const LINT = [
  ['tsc', '--noEmit'],
  ['tsc', '--noEmit', '-p', 'tsconfig.web.json'],
  ['oxlint', '--type-aware', '--deny-warnings', 'src', 'test'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
]

// While the store is compiled, a browser and the other Node are fetched, and what needs no store is done.
const installed = installBeside()
const fetched = ['browser.mjs', 'node24.mjs'].map(name =>
  said(process.execPath, [join('scripts', name)]),
)
buildDist()
const linted = LINT.map(args => said('npx', ['--no-install', ...args]))
await installed
for (const { output } of await Promise.all(fetched)) process.stdout.write(output)
const browser = ensureBrowser()
const node24 = ensureNode24()
if (browser) process.env.CHROMIUM = browser
mkdirSync(join(root, '.cache'), { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
/** What failed, told once more at the very end: a log is often kept only in part. */
const failures = []

/** Runs the suite on one Node and adds up what its own report counted. */
function suite(node, name, extra = []) {
  console.log(`\n── tests on ${name} ──`)
  const report = join(root, '.cache', `tests-${name}.json`)
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const code = run(
    node,
    [
      vitest,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...extra,
    ],
    { mayFail: true },
  )
  let result
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error(`The tests on ${name} wrote no report: the runner itself failed.`)
    total.failed += 1
    failures.push(`${name}: the runner wrote no report`)
    return
  }
  total.passed += result.numPassedTests
  total.failed += result.numFailedTests
  total.skipped += result.numPendingTests + result.numTodoTests
  // A file that cannot be loaded, or an error outside a test, counts as a failure although no test failed.
  if (code !== 0 && result.numFailedTests === 0)
    total.failed += Math.max(1, result.numFailedTestSuites)
  for (const file of result.testResults)
    failures.push(...failedIn(file).map(it => `${name}: ${it}`))
}

/** The failed tests of one file of a report, each with the first line of its reason; the file itself where it could not be loaded. */
function failedIn(file) {
  const path = relative(root, file.name)
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length > 0)
    return failed.map(test => `${path} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`)
  return file.status === 'failed' ? [`${path}: ${firstLine(file.message)}`] : []
}

function firstLine(text = '') {
  return text.split('\n', 1)[0]
}

for (const [at, { code, output }] of (await Promise.all(linted)).entries()) {
  process.stdout.write(output)
  total[code === 0 ? 'passed' : 'failed'] += 1
  if (code !== 0) failures.push(LINT[at].join(' '))
}

// The rooms and the store are what differs between versions; the browser, the faults, the long rows of generated
// texts and what starts many processes say the same on both, and once is enough: on the newer Node, which is faster.
const other = node24 && node24 !== process.execPath ? node24 : null
const onBoth = ['messages', 'rest', 'rooms'].flatMap(name => ['--project', name])
suite(process.execPath, `node-${process.versions.node}`, other ? onBoth : [])
if (other) suite(other, 'node-24')

for (const failure of failures) console.error(`failed: ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
