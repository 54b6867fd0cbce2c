import { spawnSync } from 'node:child_process'

/** Median of some runs, in milliseconds. */
export function median(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const begin = process.hrtime.bigint()
    work()
    return Number(process.hrtime.bigint() - begin) / 1e6
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]
}

/** How long the program takes from nothing, beside an empty Node in the same run. */
export function benchStart() {
  const start = args => median(7, () => spawnSync(process.execPath, args, { stdio: 'ignore' }))
  const empty = start(['-e', '0'])
  const row = (what, args) => {
    const time = start(['dist/cli/main.js', ...args])
    return {
      what: `start: ${what}`,
      measured: `${time.toFixed(0)} ms`,
      beside: `empty Node ${empty.toFixed(0)} ms`,
      ratio: `${(time / empty).toFixed(1)} ×`,
      bar: 'under 300 ms more',
      held: time - empty < 300,
    }
  }
  return [
    row('vigil --version', ['--version']),
    row('vigil --help', ['--help']),
    row('read one short file, end', ['read', 'NOTICE', '--format', 'ndjson']),
  ]
}
