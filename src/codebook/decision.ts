import { z } from 'zod'
import { recordSchema, type CodedRecord } from './record.ts'

export const TIERS = ['public', 'partner', 'internal', 'sealed'] as const
/** How far something may travel; new things are internal. */
export type Tier = (typeof TIERS)[number]

/** Of two tiers the one that lets less out. */
export const closerTier = (a: Tier, b: Tier): Tier => (TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b)

export const RECORD_STATES = [
  'draft',
  'refused',
  'batch-accepted',
  'accepted',
  'confirmed',
] as const
/** draft: judged by nobody; batch-accepted: taken with others above a confidence; confirmed: by a second person. */
export type RecordState = (typeof RECORD_STATES)[number]

export const VERBS = ['accept', 'amend', 'refuse', 'confirm', 'make', 'undo'] as const
export type Verb = (typeof VERBS)[number]

/** What a decision says; its author, time and place in the journal stand in the entry that carries it. */
export type Judgement = {
  readonly verb: Verb
  /** The record's id. */
  readonly record: string
  /** The document's id (SHA-256 of the original). */
  readonly document: string
  /** The record as it was accepted; null for refuse and undo. */
  readonly body: CodedRecord | null
  /** With undo: the decision taken back. */
  readonly undoes?: string | undefined
  /** Decisions taken together share a batch; `batch` with accept makes the record batch-accepted. */
  readonly batch?: string | undefined
  readonly reason?: string | undefined
}

export const judgementSchema: z.ZodType<Judgement> = z
  .strictObject({
    verb: z.enum(VERBS),
    record: z.string().min(1),
    document: z.string().min(1),
    body: recordSchema.nullable(),
    undoes: z.string().optional(),
    batch: z.string().optional(),
    reason: z.string().optional(),
  })
  .refine(
    judgement => (judgement.body === null) === ['refuse', 'undo'].includes(judgement.verb),
    'accept, amend, confirm and make carry the record; refuse and undo do not',
  )

/** Where an entry stands among all entries, whichever order feeds arrive in. */
export type Order = { readonly lamport: number; readonly feed: string; readonly seq: number }

/** For each feed known when an entry was made, the last sequence number seen of it. */
export type Seen = Readonly<Record<string, number>>

/** A judgement with who made it, when, and what it had seen. `id` is the entry's hash. */
export type Decision = Judgement & {
  readonly id: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly order: Order
  readonly seen: Seen
}

/** Earlier first: by Lamport time, then feed, then sequence. */
export function compareOrder(a: Order, b: Order): number {
  return a.lamport - b.lamport || (a.feed < b.feed ? -1 : a.feed > b.feed ? 1 : 0) || a.seq - b.seq
}

export const LINK_VERBS = ['same', 'different', 'unsure', 'move', 'undo'] as const

/**
 * Whether two spellings (or two records) are one person, group or incident: a person's word. `move` takes one mention
 * (left) out of what its spelling is said to be and puts it with another (right), or on its own (right is left).
 */
export type Link = {
  readonly verb: (typeof LINK_VERBS)[number]
  readonly of: 'person' | 'group' | 'place' | 'incident'
  /** A spelling's key, a mention's id, or a record's id. */
  readonly left: string
  readonly right: string
  readonly undoes?: string | undefined
  readonly batch?: string | undefined
  /** Score, features and reasons shown when it was decided. */
  readonly basis?: unknown
  readonly note?: string | undefined
}

export const linkSchema: z.ZodType<Link> = z.strictObject({
  verb: z.enum(LINK_VERBS),
  of: z.enum(['person', 'group', 'place', 'incident']),
  left: z.string().min(1),
  right: z.string().min(1),
  undoes: z.string().optional(),
  batch: z.string().optional(),
  basis: z.unknown().optional(),
  note: z.string().optional(),
})

/** A link with who made it and when. */
export type LinkDecision = Link & {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly order: Order
  readonly seen: Seen
}

/** What every entry has that can supersede another or be taken back. */
export type Entry = {
  readonly id: string
  readonly verb: string
  readonly undoes?: string | undefined
  readonly order: Order
  readonly seen: Seen
}

/** Whether an entry was made by somebody who had the other one before them. */
export function hadSeen(later: Entry, earlier: Entry): boolean {
  const { feed, seq } = earlier.order
  if (later.order.feed === feed) return later.order.seq > seq
  return (later.seen[feed] ?? -1) >= seq
}

/** Entries that nobody took back, earliest first; an undo can itself be undone. */
export function liveEntries<Kind extends Entry>(entries: readonly Kind[]): Kind[] {
  const ordered = entries.toSorted((a, b) => compareOrder(a.order, b.order))
  const takenBack = new Set<string>()
  // Last first: whether an undo still counts must be known before what it undoes is judged.
  for (const entry of ordered.toReversed())
    if (entry.verb === 'undo' && entry.undoes !== undefined && !takenBack.has(entry.id))
      takenBack.add(entry.undoes)
  return ordered.filter(entry => entry.verb !== 'undo' && !takenBack.has(entry.id))
}

/** Of live entries about one thing, those that no later one had seen: more than one may contradict each other. */
export function headEntries<Kind extends Entry>(live: readonly Kind[]): Kind[] {
  return live.filter(one => !live.some(other => other !== one && hadSeen(other, one)))
}
