import type { Seen } from '../codebook/index.ts'
import type { Db } from './tables.ts'

/** For each feed, the last number that the entry `feed`/`seq` had seen of it; its own feed included. */
export async function seenBy(
  db: Db,
  { feed, seq }: { readonly feed: string; readonly seq: number },
): Promise<Seen> {
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
