import { sql } from 'kysely'
import { fts5Query, tsquery, type Term } from './search-query.ts'
import { wordsOf } from './search-words.ts'
import type { Vault } from './vault.ts'

/** Words in a row that are looked for together, at so many places of a text, and how many documents are taken for each. */
const RUN = 5
const PLACES = 12
const MOST = 50

/** Ids of documents that share some runs of five words with a text: among them are those that carry the same one. */
export async function documentsAlike(vault: Vault, text: string): Promise<readonly string[]> {
  const words = Array.from(wordsOf(text), ({ word }) => word)
  const runs = words.length - RUN + 1
  const found = new Set<string>()
  for (let place = 0; place < Math.min(PLACES, runs); place += 1) {
    const from = Math.floor(((place + 0.5) * runs) / Math.min(PLACES, runs))
    const run = { words: words.slice(from, from + RUN), isPrefix: false, isExcluded: false }
    for (const id of await documentsWith(vault, run)) found.add(id)
  }
  return [...found]
}

async function documentsWith({ db, engine }: Vault, run: Term): Promise<readonly string[]> {
  const rowids =
    engine === 'sqlite'
      ? sql<number>`(select rowid from document_words where document_words match ${fts5Query([run])} limit ${MOST})`
      : sql<number>`(select rowid from document_words where words @@ ${tsquery(run)}::tsquery limit ${MOST})`
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where('position', 'in', rowids)
    .execute()
  return rows.map(({ id }) => id)
}
