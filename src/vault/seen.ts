import type { Seen } from '../codebook/index.ts'
import type { Db } from './tables.ts'

type Place = { readonly feed: string; readonly seq: number }

/** Looks up what entries had seen; where there is one feed, each has seen exactly those before it. */
export async function seenLookup(db: Db): Promise<(place: Place) => Promise<Seen>> {
  const row = await db.selectFrom('seen').select('entry').limit(1).executeTakeFirst()
  return row ? place => seenBy(db, place) : async ({ feed, seq }) => ({ [feed]: seq - 1 })
}

/** For each feed, the last number that the entry `feed`/`seq` had seen of it; its own feed included. */
async function seenBy(db: Db, { feed, seq }: Place): Promise<Seen> {
  const rows = await db
    .selectFrom('seen')
    .select(({ fn }) => ['of', fn.max('upto').as('upto')])
    .where('feed', '=', feed)
    .where('seq', '<=', seq)
    .groupBy('of')
    .execute()
  return Object.fromEntries([
    ...rows.map(row => [row.of, row.upto] as const),
    [feed, seq - 1] as const,
  ])
}
