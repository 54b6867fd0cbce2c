import type { Attributes, Attribution, Kind, Modality, Penalty, Span } from '../codebook/index.ts'
import type { Fillers } from './referring/memory.ts'
import type { CountsFrom } from './time/counted-ahead.ts'
import type { Words } from './text/doc-words.ts'

/** A record before it is written down: each slot with the words it rests on. */
export type Draft = {
  readonly kind: Kind
  readonly rule: string
  sentence: number
  block: number
  readonly title: boolean
  /** Whether the text below the title has told what the title tells. */
  toldBelow?: boolean
  /** Where it was is only where the text plays there; nothing beside it says so. */
  placed?: boolean
  /** Told in a heading. */
  readonly heading: boolean
  /** "the verdict", "the march": tells of something told before. */
  readonly definite: boolean
  /** "was also banned": more of what was told before. */
  readonly added: boolean
  quote: Span
  readonly anchors: Span[]
  actor: Fillers
  /** Who used force beside it, where nobody is told to have done it. */
  readonly force?: Fillers | undefined
  target: Fillers
  /** Some of the target who are named only where more befell them. */
  members?: readonly string[]
  when: string | null
  whenSpan: Span | null
  /** Its day is that of what was told before. */
  readonly carried?: boolean
  /** The event, told further down, that its day is counted from. */
  readonly counts?: CountsFrom | undefined
  /** "previously": not what the report is about; "later": not on the day told before. */
  readonly moved?: 'earlier' | 'later' | null
  where: readonly Words[]
  penalty: readonly { readonly penalty: Penalty; readonly span: Span }[]
  attributes: Attributes
  attributeSpans: Readonly<Record<string, readonly Span[]>>
  modality: Modality
  attribution: readonly Attribution[]
  /** What it was for: another record, or words. */
  over?: Draft | Words
  readonly why: string[]
  confidence: number
}

/** Whether two dates can be one: equal, one unknown, or one within the other. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  if (a.length === b.length) return false
  return !a.includes('/') && !b.includes('/') && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`))
}
