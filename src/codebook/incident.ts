import type { RecordState } from './decision.ts'
import type { Kind } from './kinds.ts'
import type { Attributes, CodedRecord, Slots } from './record.ts'

/** A record as it stands after all decisions, with the document's id and what may be wrong with it. */
export type ReviewedRecord = {
  readonly record: CodedRecord
  readonly documentId: string
  readonly state: RecordState
  /** Made by a person, not found by a reader. */
  readonly byHand: boolean
  /** The words a decision rests on are gone from the document's reading or text. */
  readonly orphan: boolean
  /** Ids of decisions that contradict each other and have not seen each other; empty where there is none. */
  readonly conflict: readonly string[]
  /** Ids of the decisions on it, oldest first. */
  readonly decisions: readonly string[]
  /** What the latest reading says instead, where it differs from what was decided. */
  readonly found?: CodedRecord | undefined
}

/** One value of a slot, and the records that state it. */
export type Claim = { readonly value: unknown; readonly records: readonly string[] }

/** Somebody or something with a name, across documents: all its spellings. */
export type Entity = {
  /** Stable hash of its oldest mention. */
  readonly id: string
  readonly type: 'person' | 'group' | 'place'
  /** The fullest spelling that records have; of equals the most told. */
  readonly name: string
  readonly spellings: readonly string[]
  /** Records that name it. */
  readonly records: readonly string[]
  /** The words that describe the person: "activist". */
  readonly as: readonly string[]
}

/** What is established from all records of one occurrence. Nothing of them is lost: `claims` holds each slot's values. */
export type Incident = {
  /** Stable hash of its oldest record. */
  readonly id: string
  readonly kind: Kind
  /** The records it is drawn from, the leading one first. */
  readonly records: readonly ReviewedRecord[]
  /** The lowest state among its records: an incident is only as sure as its least sure source. */
  readonly state: RecordState
  /** The values that stand, slot by slot. */
  readonly value: Slots & Attributes
  readonly claims: Readonly<Record<string, readonly Claim[]>>
  /** Slots in which the records contradict each other. */
  readonly disagreements: readonly string[]
  /** Entity ids by slot; the order is that of `value.actor` and `value.target`, null where a phrase names nobody. */
  readonly parties: {
    readonly actor: readonly (string | null)[]
    readonly target: readonly (string | null)[]
  }
  /** ISO 3166-1 alpha-2, upper case; null where the sources do not tell. */
  readonly country: string | null
  /** What its documents tell around it: the day the first of them was published (EDTF), and their few places. */
  readonly around?: {
    readonly published: string | null
    readonly places: readonly string[]
    /** What its documents call those it was done to, wherever they name them. */
    readonly described?: readonly string[]
    /** The bones of the family names of people named beside it, where what it was done to is no person. */
    readonly beside?: readonly string[]
  }
}

/** Two things that may be one, for a person to decide. */
export type Proposal = {
  readonly of: 'person' | 'group' | 'place' | 'incident'
  /** Ends of the link that would say so: spellings' keys (one spelling twice: several documents bear it), or record ids. */
  readonly left: string
  readonly right: string
  /** How both are called where the question is shown. */
  readonly names?: readonly [string, string] | undefined
  /** Up to three record ids of either, to show what is asked about. */
  readonly records?: readonly [left: readonly string[], right: readonly string[]] | undefined
  /** Of spellings that no record names: up to three ids of documents whose text does, of either. */
  readonly documents?: readonly [left: readonly string[], right: readonly string[]] | undefined
  readonly outcome: 'same' | 'ask'
  readonly score: number
  /** One line a term, readable: "given names equal, family names differ by a final -a". */
  readonly reasons: readonly string[]
}

/** One side of a question about several: a spelling or record, or those that are probably one. */
export type ProposalMember = {
  readonly ends: readonly string[]
  readonly names: readonly string[]
  /** Ids of records that show it. */
  readonly records: readonly string[]
  /** Ids of documents whose text names it, where no record does. */
  readonly documents: readonly string[]
  /** Why it may be one with a side before it; none of the first. */
  readonly reasons: readonly string[]
}

/** Proposals that are asked about together: each side may be one with each other. */
export type ProposalGroup = Pick<Proposal, 'of' | 'outcome' | 'score'> & {
  readonly members: readonly ProposalMember[]
  /** All proposals that the question stands for, the likeliest first. */
  readonly pairs: readonly Proposal[]
}

export const STAGES = [
  'detained',
  'charged',
  'on trial',
  'convicted',
  'on appeal',
  'acquitted',
  'dropped',
  'released',
] as const
export type Stage = (typeof STAGES)[number]

/** One proceeding: its defendants, one accusation, and for each defendant the stage it has reached. */
export type Case = {
  readonly id: string
  readonly title: string
  readonly country: string | null
  readonly accusation: string | null
  readonly incidents: readonly string[]
  readonly defendants: readonly {
    /** Entity id. */
    readonly person: string
    readonly name: string
    readonly stage: Stage
    /** EDTF date of the step that brought it there; null where unknown. */
    readonly since: string | null
    /** Incident ids, oldest first. */
    readonly steps: readonly string[]
  }[]
}
