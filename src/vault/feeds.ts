import { VigilError } from '../codebook/index.ts'
import { ACTS } from './acts.ts'
import { parsedJson } from './canonical.ts'
import { headerSchema } from './entry.ts'
import { spoken } from './heads.ts'
import { participants, standingOfFeed, type FeedStanding, type TakesPart } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** A feed of this vault: who writes there, and whether it takes part. */
export type Feed = {
  readonly feed: string
  /** "0f3c 88a1 …": the first 20 digits of its key, to be compared over the phone. */
  readonly fingerprint: string
  readonly standing: FeedStanding
  /** What a keeper called it. */
  readonly name: string | null
  readonly entries: number
  /** Who wrote its newest entry, and when by that machine's clock. */
  readonly author: string
  readonly at: string
  /** Admitted feeds that have admitted it: a hint, no more. */
  readonly vouchedBy: readonly string[]
  readonly isForked: boolean
}

/** All feeds of a vault, its own first. */
export async function listFeeds(vault: Vault): Promise<readonly Feed[]> {
  const { db } = vault
  const part = await participants(vault)
  const heads = await db
    .selectFrom('head')
    .innerJoin('entry', 'entry.hash', 'head.hash')
    .select(['head.feed', 'head.seq', 'entry.header'])
    .execute()
  const branches = await db.selectFrom('branch').select('feed').execute()
  const forked = new Set(branches.map(row => row.feed))
  const vouched = await vouchers(vault, part.takesPart)
  const feeds = heads.map(({ feed, seq, header }): Feed => {
    const { author, at } = headerSchema.parse(parsedJson(header))
    return {
      feed,
      fingerprint: spoken(feed),
      standing: standingOfFeed(part, feed),
      name: part.admissions.get(feed)?.name ?? null,
      entries: seq,
      author,
      at,
      vouchedBy: (vouched.get(feed) ?? []).filter(by => !part.kept.has(by)),
      isForked: forked.has(feed),
    }
  })
  const order: readonly FeedStanding[] = ['own', 'continued', 'admitted', 'waiting', 'refused']
  return feeds.toSorted(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.feed < b.feed ? -1 : 1),
  )
}

/** For each feed, which feeds that take part have admitted it. */
async function vouchers(
  { db }: Vault,
  takesPart: TakesPart,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.feed', 'entry.seq', 'content.json'])
    .where('entry.act', '=', 'admit')
    .execute()
  const by = new Map<string, readonly string[]>()
  for (const { feed, seq, json } of rows) {
    const said = ACTS.admit.safeParse(parsedJson(json)).data
    if (said?.admitted && takesPart({ feed, seq }))
      by.set(said.feed, [...new Set([...(by.get(said.feed) ?? []), feed])])
  }
  return by
}

/** Below this many digits somebody could make a feed whose fingerprint begins alike. */
const FINGERPRINT = 20

/** The feed whose fingerprint, or name given by a keeper, that is. */
export async function findFeed(vault: Vault, asked: string): Promise<Feed> {
  const feeds = await listFeeds(vault)
  const digits = asked.replaceAll(/\s/g, '').toLowerCase()
  const isFingerprint = /^[0-9a-f]+$/.test(digits) && digits.length >= FINGERPRINT
  const [feed, other] = feeds.filter(
    one => one.name === asked.trim() || (isFingerprint && one.feed.startsWith(digits)),
  )
  if (feed && !other) return feed
  throw new VigilError(
    feed ? 'input-invalid' : 'not-found',
    feed
      ? `"${asked}" fits several feeds: give the whole fingerprint.`
      : `No feed here has the fingerprint or name "${asked}": give all ${FINGERPRINT} digits, as "vigil admit --list" shows them and as they were read to you.`,
  )
}
