import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocuments } from './corpus-files.mjs'

/** Prints the most memory that a program ever held, in kB, when it ends. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

function readFolder(folder, threads) {
  const words = [
    'dist/cli/main.js',
    'read',
    folder,
    '--format',
    'ndjson',
    '--threads',
    `${threads}`,
  ]
  const begin = process.hrtime.bigint()
  const { stderr } = spawnSync(process.execPath, ['--import', PEAK, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const time = Number(process.hrtime.bigint() - begin) / 1e9
  return { time, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000 }
}

/** A folder read by the program, start included: on one thread, and on all cores. */
export function benchCorpus({ documents, size }) {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
  try {
    const files = writeDocuments(join(folder, 'documents'), { documents, size })
    const cores = availableParallelism()
    const one = readFolder(files, 1)
    const all = readFolder(files, cores)
    const memory = ({ peak }, threads) => ({
      what: `memory at most, a folder on ${threads === 1 ? 'one thread' : `${threads} threads`}`,
      measured: `${peak.toFixed(0)} MB`,
      bar: 'under 300 MB',
      held: peak < 300,
    })
    return [
      {
        what: `read a folder, ${cores} threads`,
        measured: `${all.time.toFixed(1)} s`,
        beside: `one thread ${one.time.toFixed(1)} s`,
        ratio: `${(one.time / all.time).toFixed(2)} ×`,
        bar: '1.7 × on two cores, from some thousands of documents on',
        held: one.time / all.time >= 1.7,
      },
      memory(one, 1),
      memory(all, cores),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
