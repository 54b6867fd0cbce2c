import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import {
  addFiles,
  closeDesk,
  initVault,
  openDesk,
  readDocuments,
  searchVault,
} from '../../dist/desk/index.js'
import { writeDocuments } from './corpus-files.mjs'
import { measured } from './memory.mjs'
import { verifyRow } from './verify.mjs'

const QUERIES = [
  'police lemsk',
  'court fined',
  'pickets square',
  'blocked website',
  'museum maps',
  'budget summer',
]
const now = () => Number(process.hrtime.bigint()) / 1e6
const rss = () => (globalThis.gc?.(), process.memoryUsage().rss / 1e6)
const p95 = times => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]

/** Adding, reading, searching and verifying on an encrypted vault in a temporary folder. */
export async function benchVault({ documents, size }) {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
  try {
    const files = writeDocuments(join(folder, 'documents'), { documents, size })
    const vault = join(folder, 'bench.vigil')
    await initVault(vault, 'a passphrase for the bench')
    const desk = await openDesk(vault, {
      author: 'bench',
      passphrase: async () => 'a passphrase for the bench',
    })
    const rows = [
      ...(await benchAdding(desk, files, documents)),
      ...(await benchReadingInto(desk, documents)),
      await benchSearch(desk),
      await verifyRow(desk, vault, { what: `verify, texts of ${size} characters` }),
    ]
    await closeDesk(desk)
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchAdding(desk, files, documents) {
  const before = rss()
  const begin = now()
  let added = 0
  for await (const outcome of addFiles(desk, [files])) if (outcome.outcome === 'added') added += 1
  const rate = (added / (now() - begin)) * 1000
  return [
    {
      what: 'add documents',
      measured: `${rate.toFixed(0)} a second (${added} of ${documents})`,
      bar: '200 a second',
      held: rate >= 200 && added === documents,
    },
    {
      what: 'memory after adding',
      measured: `${rss().toFixed(0)} MB`,
      beside: `before ${before.toFixed(0)} MB`,
    },
  ]
}

async function benchReadingInto(desk, documents) {
  const before = rss()
  const begin = now()
  const { records } = await readDocuments(desk, { ids: [], again: false })
  const rate = (documents / (now() - begin)) * 1000
  return [
    {
      what: 'read documents of the vault',
      measured: `${rate.toFixed(0)} a second (${records} records)`,
    },
    {
      what: 'memory after reading them',
      measured: `${rss().toFixed(0)} MB`,
      beside: `before ${before.toFixed(0)} MB`,
    },
  ]
}

/** Each query through Vigil and as a bare query of FTS5, in turn: what somebody waits for, and processor time for the ratio. */
async function benchSearch(desk) {
  const ours = []
  const bare = []
  for (let round = 0; round < 20; round++)
    for (const query of QUERIES) {
      ours.push(await measured(() => searchVault(desk, query, { limit: 20 })))
      bare.push(await measured(() => bareSearch(desk.vault.db, query)))
    }
  const [our, their] = [ours, bare].map(all => p95(all.map(({ time }) => time)))
  const [used, least] = [ours, bare].map(all => all.reduce((sum, one) => sum + one.processor, 0))
  return {
    what: 'search, p95',
    measured: `${our.toFixed(1)} ms`,
    beside: `bare FTS5 query ${their.toFixed(1)} ms; processor time ${(used / ours.length).toFixed(1)} and ${(least / bare.length).toFixed(1)} ms`,
    ratio: `${(used / least).toFixed(1)} × by processor time`,
    bar: '50 ms',
    held: our < 50,
  }
}

function bareSearch(db, query) {
  const match = query
    .split(' ')
    .map(word => `"${word}"`)
    .join(' ')
  return sql`select rowid from document_words where document_words match ${match} order by rowid desc limit 20`.execute(
    db,
  )
}
