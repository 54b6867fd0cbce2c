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
import { benchVerify, verifyRow } from './verify.mjs'

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
    rows.push(...(await benchVerify(folder)))
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

async function benchSearch(desk) {
  const ours = []
  const bare = []
  for (let round = 0; round < 20; round++)
    for (const query of QUERIES) {
      let begin = now()
      await searchVault(desk, query, { limit: 20 })
      ours.push(now() - begin)
      begin = now()
      const match = query
        .split(' ')
        .map(word => `"${word}"`)
        .join(' ')
      await sql`select rowid from document_words where document_words match ${match} order by rowid desc limit 20`.execute(
        desk.vault.db,
      )
      bare.push(now() - begin)
    }
  const [our, their] = [p95(ours), p95(bare)]
  return {
    what: 'search, p95',
    measured: `${our.toFixed(1)} ms`,
    beside: `bare FTS5 query ${their.toFixed(1)} ms`,
    ratio: `${(our / their).toFixed(1)} ×`,
    bar: '50 ms, 1.5 ×',
    held: our < 50 && our <= 1.5 * their,
  }
}
