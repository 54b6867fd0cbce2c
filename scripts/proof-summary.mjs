// What `npm run proof` did, in words to keep: what was run, how often, what passed, how long it took.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join, relative } from 'node:path'

const OUTCOMES = { passed: 'passed', failed: 'FAILED', skipped: 'skipped', pending: 'skipped' }

/** The summary of a report of vitest (its JSON) as text. */
export function printSummary(report, { root, begun, ended, code }) {
  const { numPassedTests: passed, numFailedTests: failed } = report
  const skipped = report.numPendingTests + report.numTodoTests
  const files = report.testResults
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(file => printFile(file, root))
  const whole = code === 0 && failed === 0 && passed > 0
  return [
    `Proof of Vigil ${versionOf(root)}`,
    `${begun.toISOString()} to ${ended.toISOString()} (${duration(ended - begun)}), Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB`,
    '',
    ...files,
    '',
    `${passed} passed, ${failed} failed, ${skipped} skipped. ${whole ? 'Everything that was tried holds.' : 'NOT everything holds.'}`,
    '',
  ].join('\n')
}

function printFile({ name, message, assertionResults }, root) {
  const rows = assertionResults.map(printTest)
  const broken = assertionResults.length === 0 && message ? [`  FAILED  ${message}`] : []
  return [relative(root, name), ...rows, ...broken, ''].join('\n')
}

function printTest({ fullName, status, duration: took, meta, failureMessages }) {
  const often = meta?.counted ? ` [${meta.counted}]` : ''
  // The runner says this of a test that did not end within its time.
  const told = message =>
    message.startsWith('Error: STACK_TRACE_ERROR') ? 'did not end in time' : message.split('\n')[0]
  const why = (failureMessages ?? []).map(message => `\n            ${told(message)}`)
  const time = took === undefined || took === null ? '' : duration(took)
  return `  ${OUTCOMES[status] ?? status}  ${time.padStart(11)}  ${fullName}${often}${why.join('')}`
}

/** "2 h 5 min", "3 min 20 s", "1.2 s". */
function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function versionOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? `${version} (${stdout.trim()})` : version
}
