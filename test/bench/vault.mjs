import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/**
 * Each query through Vigil and through FTS5 alone, in turn, both with the same answer: how many documents there are, and
 * twenty with title and words. FTS5 keeps the texts itself, in memory and not encrypted. What somebody waits for is
 * measured, and for the ratio processor time.
 */
async function benchSearch(desk) {
  const bare = bareSearch(desk.vault.session.connection)
  const ways = { ours: query => searchVault(desk, query, { limit: 20 }), bare }
  const taken = { ours: [], bare: [] }
  for (let round = -2; round < 20; round++)
    for (const query of QUERIES)
      for (const [name, search] of Object.entries(ways)) {
        const took = await measured(() => search(query))
        if (round >= 0) taken[name].push(took)
      }
  const [our, their] = [taken.ours, taken.bare].map(all => p95(all.map(({ time }) => time)))
  const [used, least] = [taken.ours, taken.bare].map(all =>
    all.reduce((sum, one) => sum + one.processor / all.length, 0),
  )
  return {
    what: 'search, p95',
    measured: `${our.toFixed(1)} ms`,
    beside: `FTS5 with its own texts ${their.toFixed(1)} ms; processor time ${used.toFixed(2)} and ${least.toFixed(2)} ms`,
    ratio: `${(used / least).toFixed(1)} × by processor time`,
    bar: '50 ms',
    held: our < 50,
  }
}

function bareSearch(connection) {
  connection.exec(
    'create virtual table temp.bare using fts5(title, words, tokenize="unicode61 remove_diacritics 2")',
  )
  connection.exec(
    "insert into temp.bare(rowid, title, words) select position, document.title, json_extract(json, '$.document.text') from document join content on content.hash = document.entry",
  )
  const page = connection.prepare(
    "select rowid, title, snippet(bare, 1, '[', ']', '…', 40) from temp.bare where bare match ? order by rowid desc limit 20",
  )
  const count = connection.prepare('select count(*) from temp.bare where bare match ?')
  return query => {
    const match = query
      .split(' ')
      .map(word => `"${word}"`)
      .join(' ')
    return [page.all(match), count.get(match)]
  }
}
