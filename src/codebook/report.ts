import type { Quote } from './anchor.ts'
import type { RecordState, Tier } from './decision.ts'
import type { ConsentUse } from './document.ts'
import type { Role } from './party.ts'

/** A piece of a sentence: plain words, a person (so that a mask can stand for the name), or a number that is counted. */
export type Inline =
  | string
  | {
      readonly type: 'person'
      readonly entity: string | null
      readonly text: string
      readonly public: boolean
      /** The name alone, where the text describes the person too: "activist Arman Seitov". */
      readonly name?: string | undefined
      /** What the sources call the person's part in it, where they do. */
      readonly role?: Role | undefined
      /** True where other words stand for the name. */
      readonly masked?: boolean | undefined
    }
  | { readonly type: 'number'; readonly text: string; readonly incidents: readonly string[] }

/** A sentence of a report. A factual one rests on records; an authored one is the writer's own and says so. */
export type Sentence = {
  readonly text: readonly Inline[]
  readonly incidents: readonly string[]
  readonly records: readonly string[]
  /** Numbers of footnotes. */
  readonly footnotes: readonly number[]
  readonly state: RecordState
  readonly authored: boolean
}

export type ReportBlock =
  | { readonly type: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Sentence[])[] }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Sentence[])[]
    }

export type Section = {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly ReportBlock[]
  readonly sections: readonly Section[]
}

/** A source of a sentence: where it was published, when, and the words. */
export type Footnote = {
  readonly number: number
  /** Document id. */
  readonly document: string
  readonly records: readonly string[]
  /** "RFE/RL", or "source on file" for a note. */
  readonly source: string
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly quotes: readonly Quote[]
  /** How far the document may travel; internal where it is not said. */
  readonly tier?: Tier | undefined
  /** What a note's source consented to; absent where the document is no note. */
  readonly consent?: Readonly<Partial<Record<ConsentUse, boolean>>> | undefined
}

/** A composed update: a tree in which each sentence and number points to its records. */
export type Report = {
  readonly title: string
  readonly period: { readonly from: string; readonly to: string }
  readonly country: string | null
  /** Whether unreviewed records take part, each marked. */
  readonly drafts: boolean
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  /** Incidents that fall into no period or became known late; shown in a block of their own and counted here. */
  readonly counts: Readonly<Record<string, number>>
  /** English name of the country. */
  readonly countryName?: string | undefined
  /** The day as of which it was composed. */
  readonly asOf?: string | undefined
}

/** How a person is shown in what leaves. */
export type Mask = {
  readonly entity: string
  /** Every spelling to be looked for. */
  readonly names: readonly string[]
  readonly as: string
}

/** Who something is for, and what must not be in it. */
export type Policy = { readonly tier: Tier; readonly masks: readonly Mask[] }
