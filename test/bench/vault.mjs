import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  verifyVault,
} from '../../dist/desk/index.js'
import { benchExchange } from './exchange.mjs'
import { generateDocument } from './generate.mjs'

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
      await benchVerify(desk, vault, 'verify'),
      await benchOriginals(folder),
      ...(await benchExchange(desk, folder, documents)),
    ]
    await closeDesk(desk)
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes generated documents with their sidecars into a new folder. */
export function writeDocuments(folder, { documents, size }) {
  mkdirSync(folder)
  for (let i = 0; i < documents; i++) {
    const { name, text, published } = generateDocument(i, { size })
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, name.replace('.txt', '.meta.json')), JSON.stringify({ published }))
  }
  return folder
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
    bar: '50 ms',
    held: our < 50,
  }
}

/** Pages of 50 to 400 kB, most of it markup, as sites send them. */
function writePages(folder, count) {
  mkdirSync(folder)
  for (let i = 0; i < count; i++) {
    const { text } = generateDocument(i, { size: 5000 })
    const filler = randomBytes(25_000 + ((i * 7919) % 175_000)).toString('hex')
    const page = `<html><head><title>Page ${i}</title><script>${filler}</script></head><body><p>${text}</p></body></html>`
    writeFileSync(join(folder, `page-${i}.html`), page)
  }
  return folder
}

/** Verifying a vault of large originals, on its own: nothing else is in it. */
async function benchOriginals(folder) {
  const vault = join(folder, 'originals.vigil')
  await initVault(vault, 'a passphrase for the bench')
  const desk = await openDesk(vault, {
    author: 'bench',
    passphrase: async () => 'a passphrase for the bench',
  })
  for await (const outcome of addFiles(desk, [writePages(join(folder, 'pages'), 500)]))
    if (outcome.outcome !== 'added') throw new Error('a page was not added')
  const row = await benchVerify(desk, vault, 'verify, originals of 50 to 400 kB')
  await closeDesk(desk)
  return row
}

const VERIFY_BAR = 0.6

/** Verifying beside hashing as many bytes with SHA-256, the faster of two runs each. */
async function benchVerify(desk, vault, what) {
  const size = statSync(vault).size / 1e6
  const block = Buffer.alloc(1_000_000, 7)
  let [time, limit, whole] = [Infinity, Infinity, true]
  for (let run = 0; run < 2; run++) {
    let begin = now()
    whole &&= (await verifyVault(desk)).ok
    time = Math.min(time, now() - begin)
    begin = now()
    for (let i = 0; i < size; i++) createHash('sha256').update(block).digest()
    limit = Math.min(limit, now() - begin)
  }
  const ratio = limit / time
  return {
    what,
    measured: `${((size / time) * 1000).toFixed(0)} MB/s${whole ? '' : ' NOT WHOLE'}`,
    beside: `SHA-256 ${((size / limit) * 1000).toFixed(0)} MB/s`,
    ratio: `${ratio.toFixed(2)} ×`,
    ...(what === 'verify' ? {} : { bar: `${VERIFY_BAR} ×`, held: ratio >= VERIFY_BAR }),
  }
}
