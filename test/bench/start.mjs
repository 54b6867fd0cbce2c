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

/** How long `vigil read` of one short file takes from nothing, beside an empty Node. */
export function benchStart() {
  const start = args => median(5, () => spawnSync(process.execPath, args, { stdio: 'ignore' }))
  const empty = start(['-e', '0'])
  const read = start(['dist/cli/main.js', 'read', 'NOTICE', '--format', 'ndjson'])
  return [
    {
      what: 'start, read one short file, end',
      measured: `${read.toFixed(0)} ms`,
      beside: `empty Node ${empty.toFixed(0)} ms`,
      ratio: `${(read / empty).toFixed(1)} ×`,
      bar: 'under 300 ms more',
      held: read - empty < 300,
    },
  ]
}
