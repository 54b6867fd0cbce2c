import { ACTS } from './acts.ts'
import { parsedJson } from './canonical.ts'
import { headerSchema } from './entry.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** What keepers of this vault have had forgotten: hashes of entries, and of originals. */
export type Forgotten = {
  readonly entries: ReadonlySet<string>
  readonly originals: ReadonlySet<string>
  /** Transcripts that were refused, and the forgotten original of each: what is said of them later need not name it. */
  readonly transcripts: Map<string, string>
}

/** A `forget` as it stands in the journal. */
export type Forgetting = {
  /** The hash of the entry that says so. */
  readonly id: string
  readonly feed: string
  readonly author: string
  readonly at: string
  readonly entries: readonly string[]
  readonly originals: readonly string[]
  readonly reason: string
  /** Whether keepers of this vault said so, here or before it was copied from where it was: only then it takes effect. */
  readonly isOwn: boolean
}

/** Every `forget` of feeds that take part, in the order in which they came in. */
export async function listForgettings(vault: Vault): Promise<readonly Forgetting[]> {
  const { isOwnWord, takesPart } = await participants(vault)
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'entry.feed', 'entry.seq', 'entry.header', 'content.json'])
    .where('entry.act', '=', 'forget')
    .orderBy('entry.position')
    .execute()
  return rows.flatMap(({ hash: id, feed, seq, header, json }) => {
    const said = ACTS.forget.safeParse(parsedJson(json)).data
    const made = headerSchema.safeParse(parsedJson(header)).data
    return said && made && takesPart({ feed, seq })
      ? [
          {
            id,
            feed,
            author: made.author,
            at: made.at,
            ...said,
            isOwn: isOwnWord({ feed, seq }),
          },
        ]
      : []
  })
}

/** What is forgotten here for good: contents and originals of that kind are not taken in again from elsewhere. */
export async function forgottenHere(vault: Vault): Promise<Forgotten> {
  const own = (await listForgettings(vault)).filter(({ isOwn }) => isOwn)
  return {
    entries: new Set(own.flatMap(({ entries }) => entries)),
    originals: new Set(own.flatMap(({ originals }) => originals)),
    transcripts: await refusedTranscripts(vault),
  }
}

const REFUSED = 'refused:'

async function refusedTranscripts({ db }: Vault): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('meta')
    .selectAll()
    .where('name', 'like', `${REFUSED}%`)
    .execute()
  return new Map(rows.map(({ name, value }) => [name.slice(REFUSED.length), value]))
}

/** Keeps which transcripts were refused. */
export async function keepRefused(
  { db }: Vault,
  { transcripts }: Pick<Forgotten, 'transcripts'>,
): Promise<void> {
  for (const [transcript, value] of transcripts)
    await db
      .insertInto('meta')
      .values({ name: `${REFUSED}${transcript}`, value })
      .onConflict(c => c.column('name').doNothing())
      .execute()
}
