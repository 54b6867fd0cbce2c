import { sql } from 'kysely'
import type { CodedRecord, SourceDocument } from '../codebook/index.ts'
import { foldedText } from './search-words.ts'
import type { Vault } from './vault.ts'

export type WordsTable = 'document_words' | 'record_words'

/** PostgreSQL's index counts no further than 16,383 words, nor more than 255 places of one word. */
const PART_WORDS = 16_000
const MOST_PLACES = 255
/** Words that two parts have in common, so that a phrase across their border is found. */
export const PART_OVERLAP = 64
/** Between title and text, so that no phrase is found across them. */
const TITLE_GAP = 1

/** Puts a document's title and text into the search index, in place of what stood there. */
export async function indexDocument(
  vault: Vault,
  rowid: number,
  { title, text }: Pick<SourceDocument, 'title' | 'text'>,
): Promise<void> {
  await replaceWords(vault, 'document_words', { rowid, title: title ?? '', words: text })
}

/** What of a record is searched: its quoted words and the words in its slots, not where they stand. */
export function searchedWords(record: CodedRecord): string {
  const { id, document, quote, anchors, spans, why, confidence, ...slots } = record
  void [id, document, anchors, spans, why, confidence]
  return [quote.exact, ...leaves(slots)].join('\n')
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(leaves)
}

/** Puts an accepted record into the search index, or takes out one that no longer stands. */
export async function indexRecord(
  vault: Vault,
  record: string,
  body: CodedRecord | null,
): Promise<void> {
  const row = await vault.db
    .selectFrom('record')
    .select('position')
    .where('id', '=', record)
    .executeTakeFirstOrThrow()
  if (body === null) await removeWords(vault, 'record_words', row.position)
  else
    await replaceWords(vault, 'record_words', {
      rowid: row.position,
      title: '',
      words: searchedWords(body),
    })
}

/** Takes a row's words out of the search index. */
export async function removeWords({ db }: Vault, table: WordsTable, rowid: number): Promise<void> {
  await sql`delete from ${sql.table(table)} where rowid = ${rowid}`.execute(db)
}

type Row = { readonly rowid: number; readonly title: string; readonly words: string }

async function replaceWords(vault: Vault, table: WordsTable, row: Row): Promise<void> {
  await removeWords(vault, table, row.rowid)
  const title = foldedText(row.title)
  const words = foldedText(row.words)
  if (vault.engine === 'sqlite') {
    await sql`insert into ${sql.table(table)}(rowid, title, words) values (${row.rowid}, ${title}, ${words})`.execute(
      vault.db,
    )
    return
  }
  for (const [part, vector] of vectorsOf(title, words).entries())
    await sql`insert into ${sql.table(table)}(rowid, part, words) values (${row.rowid}, ${part}, ${vector}::tsvector)`.execute(
      vault.db,
    )
}

/** The words as PostgreSQL writes its index entries, in parts that it can count: 'rally':1,7 'square':2 */
export function vectorsOf(title: string, words: string): string[] {
  const all = [
    ...(title === '' ? [] : [...title.split(' '), ...Array<string>(TITLE_GAP).fill('')]),
    ...(words === '' ? [] : words.split(' ')),
  ]
  const vectors: string[] = []
  for (let from = 0; from === 0 || from + PART_OVERLAP < all.length;) {
    const { vector, taken } = nextPart(all, from)
    vectors.push(vector)
    from += taken - PART_OVERLAP
  }
  return vectors
}

/** As many words from `from` on as PostgreSQL can count the places of. */
function nextPart(words: readonly string[], from: number): { vector: string; taken: number } {
  const places = new Map<string, number[]>()
  let taken = 0
  while (taken < PART_WORDS && from + taken < words.length) {
    const word = words[from + taken] ?? ''
    const known = places.get(word)
    if (known && known.length === MOST_PLACES) break
    taken += 1
    if (known) known.push(taken)
    else if (word !== '') places.set(word, [taken])
  }
  const vector = [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
  return { vector, taken }
}
