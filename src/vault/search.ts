import { sql } from 'kysely'
import { VigilError } from '../codebook/index.ts'
import { PART_OVERLAP, searchedWords, type WordsTable } from './search-index.ts'
import { wordsOf } from './search-words.ts'
import { documentById } from './documents.ts'
import { bodyOf } from './records.ts'
import type { Vault } from './vault.ts'

/** One condition of a query: words that stand in a row; the last may be the beginning of a word. */
export type Term = {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isExcluded: boolean
}

/** A part of a found text to show, with the found words in it: offsets into the text. */
export type Snippet = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

export type DocumentHit = {
  readonly document: string
  readonly name: string
  readonly title: string | null
  /** Null where the words stand in the title only. */
  readonly snippet: Snippet | null
}
export type RecordHit = {
  readonly record: string
  readonly document: string
  readonly state: string
  readonly snippet: Snippet | null
}
export type Found = {
  readonly documents: { readonly total: number; readonly hits: readonly DocumentHit[] }
  readonly records: { readonly total: number; readonly hits: readonly RecordHit[] }
}

const PIECE = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu

/**
 * What a query asks for: all words, "words in a row", -words that must not occur, beginn* of words.
 * Any text is a query; signs that mean something to a database mean nothing here.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = []
  for (const { groups = {} } of query.matchAll(PIECE)) {
    const text = groups['phrase'] ?? groups['word'] ?? ''
    const words = Array.from(wordsOf(text), word => word.word)
    if (words.length > PART_OVERLAP)
      throw new VigilError(
        'input-invalid',
        `A phrase of ${words.length} words is too long to search for: use ${PART_OVERLAP} at most.`,
      )
    if (words.length > 0)
      terms.push({
        words,
        isPrefix: groups['phrase'] === undefined && text.endsWith('*'),
        isExcluded: groups['minus'] !== undefined,
      })
  }
  return terms
}

/** The same in FTS5's language; words are letters and digits only, in quotes. */
export function fts5Query(terms: readonly Term[]): string {
  const print = (term: Term) => `"${term.words.join(' ')}"${term.isPrefix ? ' *' : ''}`
  const wanted = terms.filter(term => !term.isExcluded).map(print)
  const excluded = terms.filter(term => term.isExcluded).map(print)
  const all = `(${wanted.join(' AND ')})`
  return [all, ...excluded].join(' NOT ')
}

/** One term in PostgreSQL's language. */
function tsquery(term: Term): string {
  const last = term.words.length - 1
  return term.words
    .map((word, index) => `'${word}'${term.isPrefix && index === last ? ':*' : ''}`)
    .join(' <-> ')
}

type Matches = { readonly total: number; readonly rowids: readonly number[] }
type Paging = { readonly limit?: number | undefined; readonly offset?: number | undefined }

async function matchesSqlite(
  { db }: Vault,
  table: WordsTable,
  { terms, limit, offset }: { terms: readonly Term[]; limit: number; offset: number },
): Promise<Matches> {
  const name = sql.table(table)
  const match = fts5Query(terms)
  const page = await sql<{
    rowid: number
  }>`select rowid from ${name} where ${name} match ${match} order by rowid desc limit ${limit} offset ${offset}`.execute(
    db,
  )
  const total = await sql<{
    n: number
  }>`select count(*) as n from ${name} where ${name} match ${match}`.execute(db)
  return { total: total.rows[0]?.n ?? 0, rowids: page.rows.map(row => row.rowid) }
}

async function matchesPostgres(
  { db }: Vault,
  table: WordsTable,
  { terms, limit, offset }: { terms: readonly Term[]; limit: number; offset: number },
): Promise<Matches> {
  const name = sql.table(table)
  const one = (term: Term) =>
    sql`select rowid from ${name} where words @@ ${tsquery(term)}::tsquery`
  const wanted = terms.filter(term => !term.isExcluded).map(one)
  const excluded = terms.filter(term => term.isExcluded).map(one)
  let all = sql`(${sql.join(wanted, sql` intersect `)})`
  for (const term of excluded) all = sql`(${all} except ${term})`
  const { rows } = await sql<{
    rowid: number
    n: number
  }>`with found as (select distinct rowid from ${all} as hits) select rowid, (select count(*) from found) as n from found order by rowid desc limit ${limit} offset ${offset}`.execute(
    db,
  )
  return { total: rows[0]?.n ?? 0, rowids: rows.map(row => row.rowid) }
}

/** Documents (title, text) and standing records that have all words of the query, newest first. */
export async function search(
  vault: Vault,
  query: string,
  { limit = 20, offset = 0 }: Paging = {},
): Promise<Found> {
  const terms = parseQuery(query)
  const wanted = terms.filter(term => !term.isExcluded)
  const nothing = { total: 0, hits: [] }
  if (wanted.length === 0) return { documents: nothing, records: nothing }
  const matches = vault.engine === 'sqlite' ? matchesSqlite : matchesPostgres
  const documents = await matches(vault, 'document_words', { terms, limit, offset })
  const records = await matches(vault, 'record_words', { terms, limit, offset })
  return {
    documents: {
      total: documents.total,
      hits: await documentHits(vault, documents.rowids, wanted),
    },
    records: { total: records.total, hits: await recordHits(vault, records.rowids, wanted) },
  }
}

async function documentHits(
  vault: Vault,
  rowids: readonly number[],
  terms: readonly Term[],
): Promise<DocumentHit[]> {
  const hits: DocumentHit[] = []
  for (const rowid of rowids) {
    const row = await vault.db
      .selectFrom('document')
      .select(['id', 'name', 'title'])
      .where('position', '=', rowid)
      .executeTakeFirstOrThrow()
    const document = await documentById(vault, row.id)
    const snippet = document ? snippetOf(document.text, terms) : null
    hits.push({ document: row.id, name: row.name, title: row.title, snippet })
  }
  return hits
}

async function recordHits(
  vault: Vault,
  rowids: readonly number[],
  terms: readonly Term[],
): Promise<RecordHit[]> {
  const hits: RecordHit[] = []
  for (const rowid of rowids) {
    const row = await vault.db
      .selectFrom('record')
      .select(['id', 'document', 'state', 'decision'])
      .where('position', '=', rowid)
      .executeTakeFirstOrThrow()
    const body = await bodyOf(vault, row.decision)
    const snippet = body ? snippetOf(searchedWords(body), terms) : null
    hits.push({ record: row.id, document: row.document, state: row.state, snippet })
  }
  return hits
}

/** How much of the text is shown before and after the first found words. */
const BEFORE = 60
const AFTER = 180

/** The part of a text around the first found words; null where none of them is in it. */
export function snippetOf(text: string, terms: readonly Term[]): Snippet | null {
  let first: number | undefined
  const marks: (readonly [number, number])[] = []
  for (const span of foundSpans(text, terms)) {
    first ??= span[0]
    if (span[1] > first + AFTER) break
    marks.push(span)
  }
  if (first === undefined) return null
  const start = wordEdge(text, Math.max(0, first - BEFORE), first)
  const end = Math.max(
    marks.at(-1)?.[1] ?? 0,
    wordEdgeBack(text, Math.min(text.length, first + AFTER), first),
  )
  return { start, end, text: text.slice(start, end), marks }
}

/** Where the terms stand in a text, in order; reads no further than it is asked for. */
function* foundSpans(text: string, terms: readonly Term[]): Generator<readonly [number, number]> {
  const longest = Math.max(...terms.map(term => term.words.length))
  const window: { word: string; start: number; end: number }[] = []
  const words = wordsOf(text)
  for (let more = true; more || window.length > 0;) {
    while (more && window.length < longest) {
      const next = words.next()
      if (next.done) more = false
      else window.push(next.value)
    }
    const term = terms.find(candidate => fits(candidate, window))
    const [from] = window
    const to = window[(term?.words.length ?? 1) - 1]
    if (term && from && to) yield [from.start, to.end]
    window.splice(0, term?.words.length ?? 1)
  }
}

function fits(term: Term, window: readonly { word: string }[]): boolean {
  return term.words.every((word, index) => {
    const there = window[index]?.word
    if (there === undefined) return false
    return term.isPrefix && index === term.words.length - 1
      ? there.startsWith(word)
      : there === word
  })
}

/** The next space after an offset, so that a snippet begins with a whole word. */
function wordEdge(text: string, from: number, limit: number): number {
  if (from === 0) return 0
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? from : space + 1
}

function wordEdgeBack(text: string, to: number, limit: number): number {
  if (to === text.length) return to
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? to : space
}
