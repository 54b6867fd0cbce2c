import { sha256 } from './canonical.ts'
import type { Header } from './entry.ts'
import { strandOf, strandsIn } from './strands.ts'
import type { TakesPart } from './taking-part.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

/** The last entry of a feed, in a form that can be read over the phone. */
export type Head = {
  readonly feed: string
  readonly seq: number
  readonly hash: string
  /** "0f3c 88a1 …": the first 20 digits of the hash, in fours. */
  readonly spoken: string
}

/** All feeds' heads, and one for all of them together. */
export type Heads = { readonly heads: readonly Head[]; readonly spoken: string }

/** The first 20 digits of a hash or of a feed's key in fours: short enough to read over the phone. */
export const spoken = (hash: string): string => (hash.slice(0, 20).match(/.{4}/g) ?? []).join(' ')

/** What to write down or read over the phone: whoever has it can tell later whether anything before was changed. */
export async function heads({ db }: Vault): Promise<Heads> {
  const rows = [
    ...(await db.selectFrom('head').selectAll().execute()),
    ...(await db.selectFrom('branch').selectAll().execute()),
  ]
  const list = inOrder(rows).map(({ feed, seq, hash }) => ({
    feed,
    seq,
    hash,
    spoken: spoken(hash),
  }))
  return { heads: list, spoken: spoken(sha256(printHeads(list))) }
}

/** Heads as a text: a line for each end of a feed, "feed number hash", in the order of the feeds. */
export function printHeads(list: readonly Omit<Head, 'spoken'>[]): string {
  return inOrder(list)
    .map(({ feed, seq, hash }) => `${feed} ${seq} ${hash}\n`)
    .join('')
}

function inOrder<End extends { readonly feed: string; readonly hash: string }>(
  ends: readonly End[],
): End[] {
  const key = ({ feed, hash }: End) => `${feed} ${hash}`
  return ends.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * Ends of other feeds that take part and have moved since a feed last said what it had seen. Of a feed that forked one
 * end is told at a time.
 */
export async function movedHeads(
  db: Db,
  { feed, takesPart }: { readonly feed: string; readonly takesPart: TakesPart },
): Promise<Header['seen']> {
  const ends = [
    ...(await db.selectFrom('head').selectAll().where('feed', '!=', feed).execute()),
    ...(await db.selectFrom('branch').selectAll().where('feed', '!=', feed).execute()),
  ]
  if (ends.length === 0) return {}
  const told = await db
    .selectFrom('seen')
    .select(({ fn }) => ['of', fn.max('upto').as('upto')])
    .where('feed', '=', feed)
    .groupBy('of')
    .execute()
  const upto = new Map(told.map(row => [row.of, row.upto]))
  const strands = await strandsIn(db)
  const moved = ends.filter(
    ({ feed: other, hash, seq }) =>
      takesPart({ feed: other, seq }) &&
      seq > (upto.get(strandOf(strands, { feed: other, id: hash })) ?? 0),
  )
  return Object.fromEntries(moved.toReversed().map(head => [head.feed, headOf(head)]))
}

const headOf = ({ seq, hash }: { seq: number; hash: string }) => ({ seq, hash })
