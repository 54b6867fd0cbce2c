import { sha256 } from './canonical.ts'
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

const spoken = (hash: string): string => (hash.slice(0, 20).match(/.{4}/g) ?? []).join(' ')

/** What to write down or read over the phone: whoever has it can tell later whether anything before was changed. */
export async function heads({ db }: Vault): Promise<Heads> {
  const rows = await db.selectFrom('head').selectAll().orderBy('feed').execute()
  const list = rows.map(({ feed, seq, hash }) => ({ feed, seq, hash, spoken: spoken(hash) }))
  return { heads: list, spoken: spoken(sha256(printHeads(list))) }
}

/** Heads as a text: a line for each feed, "feed number hash", in the order of the feeds. */
export function printHeads(list: readonly Omit<Head, 'spoken'>[]): string {
  return list
    .toSorted((a, b) => (a.feed < b.feed ? -1 : 1))
    .map(({ feed, seq, hash }) => `${feed} ${seq} ${hash}\n`)
    .join('')
}
