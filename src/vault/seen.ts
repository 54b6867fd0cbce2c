import type { Seen } from '../codebook/index.ts'
import { strandsUpTo } from './strands.ts'
import type { Db } from './tables.ts'

/** An entry's place; `feed` is its strand where its feed forked. */
type Place = { readonly feed: string; readonly seq: number }

/** Looks up what entries had seen; where there is one feed, each has seen exactly those before it. */
export async function seenLookup(db: Db): Promise<(place: Place) => Promise<Seen>> {
  const row = await db.selectFrom('seen').select('entry').limit(1).executeTakeFirst()
  return row ? place => seenBy(db, place) : async place => seenOfOwn(place)
}

const seenOfOwn = ({ feed, seq }: Place): Seen => Object.fromEntries(strandsUpTo(feed, seq - 1))

/** For each feed, the last number that the entry `feed`/`seq` had seen of it; its own feed included. */
async function seenBy(db: Db, place: Place): Promise<Seen> {
  const seen: Record<string, number> = {}
  for (const [strand, upto] of strandsUpTo(place.feed, place.seq)) {
    const rows = await db
      .selectFrom('seen')
      .select(({ fn }) => ['of', fn.max('upto').as('upto')])
      .where('feed', '=', strand)
      .where('seq', '<=', upto)
      .groupBy('of')
      .execute()
    for (const row of rows) seen[row.of] = Math.max(seen[row.of] ?? 0, row.upto)
  }
  return { ...seen, ...seenOfOwn(place) }
}
