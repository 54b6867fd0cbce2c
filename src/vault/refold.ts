import { applyEntry, applySeen } from './apply.ts'
import { headerSchema } from './entry.ts'
import { createSearch, dropSearch } from './search-tables.ts'
import { strandsIn, type Strands } from './strands.ts'
import { participants, type Participants, type Place, type TakesPart } from './taking-part.ts'
import { STATE_TABLES, type Db } from './tables.ts'
import type { Vault } from './vault.ts'

const PAGE = 100

const selected = (db: Db) =>
  db
    .selectFrom('entry')
    .leftJoin('content', 'content.hash', 'entry.hash')
    .select([
      'entry.hash as hash',
      'entry.position as position',
      'entry.feed as feed',
      'entry.seq as seq',
      'entry.lamport as lamport',
      'entry.act as act',
      'entry.header as header',
      'entry.signature as signature',
      'content.salt as salt',
      'content.json as json',
    ])

/** One entry with its content; undefined where there is none of that hash. */
export async function storedEntry(db: Db, hash: string) {
  return selected(db).where('entry.hash', '=', hash).executeTakeFirst()
}

/** Entries with their contents, in the order in which they came into this vault, after a position. */
export async function* storedEntries(db: Db, position = 0) {
  let after = position
  for (;;) {
    const rows = await selected(db)
      .where('entry.position', '>', after)
      .orderBy('entry.position')
      .limit(PAGE)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.position
  }
}

/** Makes everything that follows from the journal again, all or nothing: tables, states, search index. */
export async function rebuild(vault: Vault): Promise<void> {
  await vault.db.transaction().execute(db => refold({ ...vault, db }))
}

/** Throws away the tables and the index that follow from the journal, and makes them again. */
export async function refold(vault: Vault): Promise<void> {
  const { db, engine } = vault
  for (const table of STATE_TABLES) await db.deleteFrom(table).execute()
  await dropSearch(db)
  await createSearch(db, engine)
  const strands = await strandsIn(db)
  const { takesPart } = await participants(vault)
  for await (const row of storedEntries(db)) await foldStored(vault, row, { strands, takesPart })
}

type StoredEntry = ReturnType<typeof storedEntries> extends AsyncGenerator<infer Row> ? Row : never

/** What decides how an entry is folded. */
export type Folding = {
  readonly strands: Strands
  readonly takesPart: TakesPart
}

/** Folds an entry as it is stored; of one that waits or whose content is not here only what it had seen. */
export async function foldStored(
  vault: Vault,
  { hash, header, position, json }: StoredEntry,
  { strands, takesPart }: Folding,
): Promise<void> {
  const entry = { ...headerSchema.parse(JSON.parse(header)), id: hash }
  if (json === null || !takesPart(entry)) await applySeen(vault, entry, strands)
  else await applyEntry(vault, { entry, position, content: JSON.parse(json), strands })
}

/** After a change of who takes part: folds the entries of those who do now, or everything again where some no longer do. */
export async function refoldWhereAdmitted(vault: Vault, before: Participants): Promise<void> {
  const now = await participants(vault)
  const feeds = await vault.db.selectFrom('head').select(['feed', 'seq']).execute()
  if (feeds.some(head => before.takesPart(head) && !now.takesPart(head))) return refold(vault)
  // The own feed is folded as it is written.
  const isNew = (place: Place) =>
    place.feed !== now.own && now.takesPart(place) && !before.takesPart(place)
  const joined = new Set(feeds.filter(isNew).map(({ feed }) => feed))
  if (joined.size === 0) return
  const strands = await strandsIn(vault.db)
  const { takesPart } = now
  for await (const row of storedEntries(vault.db))
    if (joined.has(row.feed) && !before.takesPart(row))
      await foldStored(vault, row, { strands, takesPart })
}
