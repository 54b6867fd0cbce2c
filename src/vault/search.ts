import { sql } from 'kysely'
import { z } from 'zod'
import { judgementSchema } from '../codebook/index.ts'
import { searchedWords, type WordsTable } from './search-index.ts'
import { fts5Query, parseQuery, tsquery, type Term } from './search-query.ts'
import { soughtOf, type Sought } from './search-first.ts'
import { snippetOf, type Snippet } from './search-snippet.ts'
import { headOfText, plainText, splitDocument } from './stored-document.ts'
import type { Vault } from './vault.ts'

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
/** A page of hits, and how many there are in all. */
type Hits<Hit> = { readonly total: number; readonly hits: readonly Hit[] }
export type DocumentsFound = Hits<DocumentHit>
export type Found = { readonly documents: DocumentsFound; readonly records: Hits<RecordHit> }

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
  const rowids = page.rows.map(row => row.rowid)
  const isLast = rowids.length < limit && (rowids.length > 0 || offset === 0)
  if (isLast) return { total: offset + rowids.length, rowids }
  const total = await sql<{
    n: number
  }>`select count(*) as n from ${name} where ${name} match ${match}`.execute(db)
  return { total: total.rows[0]?.n ?? 0, rowids }
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

/** Documents (title, text) that have all words of the query, newest first. */
export async function searchDocuments(
  vault: Vault,
  query: string,
  paging: Paging = {},
): Promise<DocumentsFound> {
  const asked = { table: 'document_words', query, paging } as const
  return searchIn(vault, asked, (rowids, sought) => documentHits(vault, rowids, sought))
}

/** Documents and standing records that have all words of the query, newest first. */
export async function search(vault: Vault, query: string, paging: Paging = {}): Promise<Found> {
  const asked = { table: 'record_words', query, paging } as const
  return {
    documents: await searchDocuments(vault, query, paging),
    records: await searchIn(vault, asked, (rowids, sought) => recordHits(vault, rowids, sought)),
  }
}

async function searchIn<Hit>(
  vault: Vault,
  {
    table,
    query,
    paging: { limit = 20, offset = 0 },
  }: { readonly table: WordsTable; readonly query: string; readonly paging: Paging },
  hitsOf: (rowids: readonly number[], sought: Sought) => Promise<readonly Hit[]>,
): Promise<Hits<Hit>> {
  const terms = parseQuery(query)
  const wanted = terms.filter(term => !term.isExcluded)
  if (wanted.length === 0) return { total: 0, hits: [] }
  const matches = vault.engine === 'sqlite' ? matchesSqlite : matchesPostgres
  const { total, rowids } = await matches(vault, table, { terms, limit, offset })
  return { total, hits: await hitsOf(rowids, soughtOf(wanted)) }
}

/** So far before a cut nothing of a snippet hangs on what follows it. */
const FAR_ENOUGH = 1000

/** Of a captured document only the text is looked at here. */
const textSchema = z.object({ document: z.object({ text: z.string() }) })

async function documentHits(
  { db }: Vault,
  rowids: readonly number[],
  sought: Sought,
): Promise<DocumentHit[]> {
  if (rowids.length === 0) return []
  const rows = await db
    .selectFrom('document')
    .leftJoin('content', 'content.hash', 'document.entry')
    .select(['position', 'id', 'name', 'title', 'json'])
    .where('position', 'in', rowids)
    .orderBy('position', 'desc')
    .execute()
  return rows.map(({ id, name, title, json }) => {
    return { document: id, name, title, snippet: json === null ? null : textSnippet(json, sought) }
  })
}

/** The snippet of a stored text, of which no more is read than is needed where the words stand near its beginning. */
function textSnippet(json: string, sought: Sought): Snippet | null {
  const stored = splitDocument(json)
  if (!stored) return snippetOf(textSchema.parse(JSON.parse(json)).document.text, sought)
  const head = headOfText(stored.text)
  const near = head === undefined ? null : snippetOf(head, sought)
  if (head !== undefined && near && near.end < head.length - FAR_ENOUGH) return near
  return snippetOf(plainText(stored.text), sought)
}

async function recordHits(
  { db }: Vault,
  rowids: readonly number[],
  sought: Sought,
): Promise<RecordHit[]> {
  if (rowids.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .leftJoin('content', 'content.hash', 'record.decision')
    .select(['position', 'id', 'document', 'state', 'json'])
    .where('position', 'in', rowids)
    .orderBy('position', 'desc')
    .execute()
  return rows.map(({ id, document, state, json }) => {
    const body = json === null ? null : judgementSchema.parse(JSON.parse(json)).body
    const snippet = body && snippetOf(searchedWords(body), sought)
    return { record: id, document, state, snippet }
  })
}
