import { z } from 'zod'
import { parsedJson } from './canonical.ts'
import type { Db } from './tables.ts'

/**
 * The strand of each entry of the feeds that forked. A strand is a feed, or one of the ways in which it goes on after a
 * fork: "<feed>:<number of its first entry>:<hash of that entry>". The fold takes each for a feed of its own.
 */
export type Strands = ReadonlyMap<string, string>

/** No feed has forked: each is one strand. */
export const NO_FORKS: Strands = new Map()

/** The strand on which an entry stands. */
export const strandOf = (strands: Strands, { feed, id }: { feed: string; id: string }): string =>
  strands.get(id) ?? feed

/** A strand and those that it grew from, each with the last number on it, up to `seq` on the strand itself. */
export function strandsUpTo(strand: string, seq: number): readonly (readonly [string, number])[] {
  const parts = strand.split(':')
  if (parts.length < 3) return [[strand, seq]]
  const from = Number(parts.at(-2))
  return [[strand, seq], ...strandsUpTo(parts.slice(0, -2).join(':'), from - 1)]
}

const headerSchema = z.object({ prev: z.string().nullable() })
const placeAfter = (feed: string, prev: string | null) => `${feed} ${prev ?? 'its beginning'}`

/** Works out the strands of all feeds that forked. */
export async function strandsIn(db: Db): Promise<Strands> {
  const forked = await db.selectFrom('branch').select('feed').distinct().execute()
  if (forked.length === 0) return NO_FORKS
  const rows = await db
    .selectFrom('entry')
    .select(['hash', 'feed', 'seq', 'header'])
    .where(
      'feed',
      'in',
      forked.map(row => row.feed),
    )
    .orderBy('feed')
    .orderBy('seq')
    .execute()
  const entries = rows.map(({ header, ...row }) => ({
    ...row,
    prev: headerSchema.safeParse(parsedJson(header)).data?.prev ?? null,
  }))
  const followers = new Map<string, number>()
  for (const { feed, prev } of entries) {
    const place = placeAfter(feed, prev)
    followers.set(place, (followers.get(place) ?? 0) + 1)
  }
  const strands = new Map<string, string>()
  for (const { hash, feed, seq, prev } of entries) {
    const before = strands.get(prev ?? '') ?? feed
    const isFork = (followers.get(placeAfter(feed, prev)) ?? 0) > 1
    strands.set(hash, isFork ? `${before}:${seq}:${hash}` : before)
  }
  return strands
}
