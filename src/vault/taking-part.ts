import { z } from 'zod'
import { ACTS } from './acts.ts'
import { parsedJson } from './canonical.ts'
import { ownFeed } from './feed.ts'
import { NO_FORKS, strandOf, strandsIn } from './strands.ts'
import { seenLookup } from './seen.ts'
import { standingClaim, type Claim } from './standing.ts'
import type { Vault } from './vault.ts'

/** How a feed stands to this vault. */
export type FeedStanding = 'own' | 'continued' | 'admitted' | 'refused' | 'waiting'

/** What a keeper said of a feed: whether it takes part, and what they call it. */
export type Admission = { readonly admitted: boolean; readonly name: string | null }

/** Which feeds take part in the fold, and why. */
export type Participants = {
  /** The feed in which this vault appends; undefined before its first entry. */
  readonly own: string | undefined
  /** The own feed and those that it continues, each with the last number that was there when it was continued. */
  readonly kept: ReadonlyMap<string, number>
  readonly admissions: ReadonlyMap<string, Admission>
  /** Whether an entry stands in the own feed, or stood in one that it continues when it was continued. */
  readonly isOwnWord: (place: Place) => boolean
  readonly takesPart: TakesPart
}

/** Where an entry stands. */
export type Place = { readonly feed: string; readonly seq: number }

/** Whether an entry takes part in the fold. */
export type TakesPart = (place: Place) => boolean

/**
 * Works out which feeds take part: the vault's own, those it continues, and those that a keeper admitted. What a continued
 * feed has written since then can be refused: whoever holds its device may be another by now.
 */
export async function participants(vault: Vault): Promise<Participants> {
  const { own, before } = await ownFeed(vault)
  const kept = await lineage(vault, own?.feed ?? before)
  const isOwnWord = ({ feed, seq }: Place) => seq <= (kept.get(feed) ?? 0)
  const admissions = await admissionsBy(vault, kept, isOwnWord)
  const takesPart = (place: Place) =>
    isOwnWord(place) || (admissions.get(place.feed)?.admitted ?? kept.has(place.feed))
  return { own: own?.feed, kept, admissions, isOwnWord, takesPart }
}

/** How a feed stands to this vault. */
export function standingOfFeed(
  { own, kept, admissions }: Participants,
  feed: string,
): FeedStanding {
  if (feed === own) return 'own'
  const admission = admissions.get(feed)
  if (kept.has(feed) && admission?.admitted !== false) return 'continued'
  if (!admission) return 'waiting'
  return admission.admitted ? 'admitted' : 'refused'
}

async function lineage(
  vault: Vault,
  first: string | undefined,
): Promise<ReadonlyMap<string, number>> {
  const kept = new Map<string, number>()
  let next = first === undefined ? undefined : { feed: first, seq: Number.MAX_SAFE_INTEGER }
  while (next && !kept.has(next.feed)) {
    kept.set(next.feed, next.seq)
    next = await continuedBy(vault, next.feed)
  }
  return kept
}

async function continuedBy(
  { db }: Vault,
  feed: string,
): Promise<{ readonly feed: string; readonly seq: number } | undefined> {
  const row = await db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select('content.json')
    .where('entry.feed', '=', feed)
    .where('entry.seq', '=', 1)
    .executeTakeFirst()
  const opened = row && ACTS.open.safeParse(parsedJson(row.json)).data
  return opened?.continues ?? undefined
}

const rowSchema = z.object({ json: z.string(), hash: z.string(), feed: z.string() })

/** What stands of each feed by the keepers' own words; where two differ unseen by each other, it is refused. */
async function admissionsBy(
  { db }: Vault,
  kept: ReadonlyMap<string, number>,
  isOwnWord: TakesPart,
): Promise<ReadonlyMap<string, Admission>> {
  if (kept.size === 0) return new Map()
  const rows = await db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'entry.feed', 'entry.seq', 'entry.lamport', 'content.json'])
    .where('entry.act', '=', 'admit')
    .where('entry.feed', 'in', [...kept.keys()])
    .execute()
  if (rows.length === 0) return new Map()
  const strands = await strandsIn(db)
  const seenBy = await seenLookup(db)
  const claims = new Map<string, Claim[]>()
  for (const row of rows) {
    const { json, hash: id, feed } = rowSchema.parse(row)
    const said = ACTS.admit.safeParse(parsedJson(json)).data
    if (!said || !isOwnWord(row)) continue
    const strand = strands === NO_FORKS ? feed : strandOf(strands, { feed, id })
    const order = { lamport: row.lamport, feed: strand, seq: row.seq }
    const value = { admitted: said.admitted, name: said.name ?? null }
    const seen = await seenBy({ feed: strand, seq: row.seq })
    claims.set(said.feed, [...(claims.get(said.feed) ?? []), { id, order, seen, value }])
  }
  const admissionSchema = z.object({ admitted: z.boolean(), name: z.string().nullable() })
  return new Map(
    [...claims].flatMap(([feed, said]) => {
      const standing = standingClaim('admit', said)
      return standing ? [[feed, admissionSchema.parse(standing.claim.value)] as const] : []
    }),
  )
}
