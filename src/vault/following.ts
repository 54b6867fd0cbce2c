import { followSchema, type FollowEntry } from '../codebook/index.ts'
import { parsedJson } from './canonical.ts'
import { headerSchema } from './entry.ts'
import { seenLookup } from './seen.ts'
import { strandOf, strandsIn } from './strands.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** Everything that people who take part wrote down while following cases, in the journal's order. */
export async function listFollowing(vault: Vault): Promise<readonly FollowEntry[]> {
  const { db } = vault
  const rows = await db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'entry.feed', 'entry.seq', 'entry.lamport'])
    .select(['entry.header', 'content.json'])
    .where('entry.act', '=', 'follow')
    .orderBy('entry.lamport')
    .orderBy('entry.feed')
    .orderBy('entry.seq')
    .execute()
  if (rows.length === 0) return []
  const { takesPart } = await participants(vault)
  const strands = await strandsIn(db)
  const seenBy = await seenLookup(db)
  const entries: FollowEntry[] = []
  for (const { hash: id, feed: written, seq, lamport, header, json } of rows) {
    const said = followSchema.safeParse(parsedJson(json)).data
    const made = headerSchema.safeParse(parsedJson(header)).data
    if (!said || !made || !takesPart({ feed: written, seq })) continue
    const feed = strandOf(strands, { feed: written, id })
    const seen = await seenBy({ feed, seq })
    entries.push({ id, by: made.author, at: made.at, order: { lamport, feed, seq }, seen, said })
  }
  return entries
}
