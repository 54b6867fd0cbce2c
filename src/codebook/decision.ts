import { z } from 'zod'
import { recordSchema, type CodedRecord } from './record.ts'

export const TIERS = ['public', 'partner', 'internal', 'sealed'] as const
/** How far something may travel; new things are internal. */
export type Tier = (typeof TIERS)[number]

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

export const LINK_VERBS = ['same', 'different', 'unsure', 'undo'] as const

/** Whether two spellings (or two records) are one person, group or incident: a person's word. */
export type Link = {
  readonly verb: (typeof LINK_VERBS)[number]
  readonly of: 'person' | 'group' | 'incident'
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
  of: z.enum(['person', 'group', 'incident']),
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
