import { sql } from 'kysely'
import { documentById } from './documents.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { bodyOf } from './records.ts'
import { searchedWords, vectorsOf, type WordsTable } from './search-index.ts'
import { foldedText } from './search-words.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

/** For each word, in how many rows of the index it stands. */
type Vocabulary = Map<string, number>

/** Makes the search index's words again from documents and records, and compares. */
export async function verifyIndex(vault: Vault, onProgress: OnProgress): Promise<Checked> {
  const findings: Finding[] = []
  let count = 0
  for (const table of ['document_words', 'record_words'] as const) {
    const due: Vocabulary = new Map()
    for await (const { title, words } of sources(vault.db, table)) {
      addWords(due, vault.engine, { title, words })
      count += 1
      if (count % 200 === 0) onProgress('index', count, count)
    }
    const off = difference(due, await indexedWords(vault, table))
    if (off !== undefined)
      findings.push({
        what: 'index',
        where: table,
        message: `The search index is not what documents and records give (at "${off}"): "vigil verify --mend" makes it again.`,
      })
  }
  return { findings, count }
}

async function* sources(db: Db, table: WordsTable) {
  if (table === 'document_words') {
    const rows = await db.selectFrom('document').select('id').execute()
    for (const { id } of rows) {
      const document = await documentById({ db }, id)
      if (document) yield { title: document.title ?? '', words: document.text }
    }
    return
  }
  const rows = await db.selectFrom('record').select('decision').execute()
  for (const { decision } of rows) {
    const body = await bodyOf({ db }, decision)
    if (body) yield { title: '', words: searchedWords(body) }
  }
}

function addWords(
  due: Vocabulary,
  engine: Vault['engine'],
  { title, words }: { title: string; words: string },
): void {
  const [head, text] = [foldedText(title), foldedText(words)]
  const rows =
    engine === 'sqlite'
      ? [new Set(`${head} ${text}`.split(' '))]
      : vectorsOf(head, text).map(
          vector => new Set(Array.from(vector.matchAll(/'([^']*)'/g), ([, word = '']) => word)),
        )
  for (const row of rows)
    for (const word of row) if (word !== '') due.set(word, (due.get(word) ?? 0) + 1)
}

async function indexedWords({ db, engine }: Vault, table: WordsTable): Promise<Vocabulary> {
  if (engine === 'postgres') {
    const { rows } = await sql<{
      word: string
      n: number
    }>`select word, ndoc::bigint as n from ts_stat(${sql.lit(`select words from ${table}`)})`.execute(
      db,
    )
    return new Map(rows.map(({ word, n }) => [word, n]))
  }
  const name = sql.table(`temp.${table}_vocabulary`)
  await sql`create virtual table if not exists ${name} using fts5vocab(main, ${sql.raw(table)}, row)`.execute(
    db,
  )
  const { rows } = await sql<{ term: string; doc: number }>`select term, doc from ${name}`.execute(
    db,
  )
  await sql`drop table ${name}`.execute(db)
  return new Map(rows.map(({ term, doc }) => [term, doc]))
}

/** The first word on which two vocabularies differ. */
function difference(due: Vocabulary, there: Vocabulary): string | undefined {
  for (const [word, rows] of due) if (there.get(word) !== rows) return word
  for (const word of there.keys()) if (!due.has(word)) return word
  return undefined
}
