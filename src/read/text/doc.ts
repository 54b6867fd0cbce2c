import type { Amount, Block, Span } from '../../codebook/index.ts'

/** Bits of `Tokens.flags`. */
export const FLAG = {
  capital: 1,
  allCaps: 2,
  digit: 4,
  punctuation: 8,
  sentenceStart: 16,
  spaceBefore: 32,
  inQuote: 64,
  inBrackets: 128,
} as const

/**
 * The tokens of a text as a struct of arrays, indexed by token. A word, a number and a punctuation mark are one token
 * each; a hyphenated word is one ("15-day"), a possessive 's is one of its own ("Bekov" + "'s").
 */
export type Tokens = {
  readonly count: number
  /** UTF-16 offset of the first character. */
  readonly start: Int32Array
  /** UTF-16 offset after the last character. */
  readonly end: Int32Array
  /** Interned id of the lower-case form with unified apostrophes and dashes; see `read/words.ts`. */
  readonly word: Int32Array
  /** Sum of FLAG bits. */
  readonly flags: Uint16Array
  /** Index of the sentence it stands in. */
  readonly sentence: Int32Array
}

/** `from` and `to` are token indices (`to` excluded), `start` and `end` UTF-16 offsets. */
export type Sentence = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** Index into `blocks`. */
  readonly block: number
  /** For a list item under a stem with a colon ("The following were fined:"): the stem's sentence. */
  readonly stem: number | null
}

type At = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** The rule that made it, readable. */
  readonly rule: string
}

/** "more than a dozen", "2,400", "at least three": `value` as the codebook writes amounts. */
export type NumberMention = At & {
  readonly type: 'number'
  readonly value: Amount
  readonly approx: boolean
  readonly ordinal: boolean
  readonly percent: boolean
}

/** "172,500 tenge ($375)": the first currency stated; the bracketed equivalent is inside the mention. */
export type MoneyMention = At & {
  readonly type: 'money'
  readonly value: Amount
  readonly approx: boolean
  /** ISO 4217. */
  readonly currency: string
}

/** "15 days", "two and a half years", "15-day": `unit` in the plural, weeks as days. */
export type DurationMention = At & {
  readonly type: 'duration'
  readonly value: Amount
  readonly unit: 'years' | 'months' | 'days' | 'hours' | 'minutes'
  readonly approx: boolean
  /** An age: "46-year-old", ", 46,". */
  readonly age: boolean
}

/**
 * A year that is told by another: of publication ("May of this year", "last year", "next year"), or of the event told
 * before ("November of that year", `after`: "of the following year", `before`: "of the year before").
 */
export type RelativeYear = 'last' | 'this' | 'next' | 'told' | 'after' | 'before'

/** A date as it is said, before it is known which one is meant. */
export type DateExpression =
  /** Year, month and day as far as they are stated; `end` for a range within one expression. */
  | {
      readonly form: 'calendar'
      readonly start: CalendarPart
      readonly end?: CalendarPart
      readonly relativeYear?: RelativeYear
      /** "last May", "next May": the one before or after the month of publication. */
      readonly shift?: 'last' | 'next'
      /** Written in digits with both numbers up to 12 ("09.10.2024"): here day first, which the document's habit may turn. */
      readonly numeric?: boolean
      /** The year has two digits ("12/05/97"), here of this century. */
      readonly short?: boolean
      /** The weekday beside it, Monday is 1: "Thursday, 30 October" tells the year. */
      readonly weekday?: number
    }
  /** "Tuesday", "last Friday", "Tuesday last week" (`week` -1). */
  | {
      readonly form: 'weekday'
      readonly day: number
      readonly shift: 'last' | 'next' | 'this' | null
      readonly week?: number
    }
  /** "two days after 5 March", "on the eve of May Day", "a week ago on Tuesday"; without `base` "today". */
  | {
      readonly form: 'offset'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly offset: number
      readonly base: DateExpression | null
    }
  /** "the Friday before 5 March", "the following Tuesday" (without `base`: counted from the event told before). */
  | {
      readonly form: 'beside'
      readonly day: number
      readonly step: 1 | -1
      readonly base: DateExpression | null
    }
  /** "the first Monday of May" (`nth` -1: the last), "Thanksgiving" (no year); Easter and days counted from it. */
  | {
      readonly form: 'movable'
      readonly rule: MovableDay
      readonly year: number | null
    }
  /** "the first Monday of May 2024": in the month that `base` gives. */
  | {
      readonly form: 'nth'
      readonly nth: number
      readonly day: number
      readonly base: DateExpression
    }
  /**
   * "the week of 6 May", "the weekend of 4 May", "last weekend" (without `base`, counted from publication, or where it
   * is `told`, "the following weekend", from the event told before).
   */
  | {
      readonly form: 'stretch'
      readonly of: 'week' | 'weekend'
      readonly offset: number
      readonly told?: true
      readonly base: DateExpression | null
    }
  /** "in the past three days": up to publication. */
  | {
      readonly form: 'window'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly count: number
    }
  /** "overnight": the night before publication, or the one into or out of `base`. */
  | {
      readonly form: 'night'
      readonly base: DateExpression | null
      readonly into: boolean
    }
  /** "from Monday to Wednesday": two ends of any form. */
  | {
      readonly form: 'range'
      readonly start: DateExpression
      readonly end: DateExpression
    }
  /** "days later", "several weeks ago": some other day, nobody knows which. */
  | { readonly form: 'vague' }
  /** "on the 12th": a day whose month is the present one or the one before; "the 12th of last month" (`month` -1). */
  | { readonly form: 'day'; readonly day: number; readonly month: number | null }
  /** "today", "yesterday", "two days ago", "last month", "this week": counted from publication. */
  | {
      readonly form: 'deictic'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly offset: number
    }
  /** "the following day", "two weeks later", "the same day", "a year earlier": counted from the event told before. */
  | {
      readonly form: 'chained'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly offset: number
      /** "the following week" is Monday to Sunday; "a week later" is a day. */
      readonly whole?: boolean
    }
  /** "spring 2023", "the summer". */
  | {
      readonly form: 'season'
      readonly season: 1 | 2 | 3 | 4
      readonly year: number | null
      readonly shift: 'last' | 'this' | 'next' | null
      /** "the summer of last year" */
      readonly relativeYear?: RelativeYear
    }
  /** "since 2017", "until May": one end is open. */
  | {
      readonly form: 'open'
      readonly start: DateExpression | null
      readonly end: DateExpression | null
    }

/** A day that moves through the years: so many days from Easter Sunday, or the nth weekday of a month. */
export type MovableDay =
  /** Days after Easter Sunday, of the western churches where nothing else is said. */
  | { readonly easter: number; readonly church?: 'east' }
  | { readonly month: number; readonly nth: number; readonly day: number }

export type CalendarPart = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** `scope` tells whether it opens its sentence, stands inside a noun phrase ("the 13 May march"), or elsewhere. */
export type DateMention = At & {
  readonly type: 'date'
  readonly expression: DateExpression
  readonly approx: boolean
  /** The preposition before it: "on", "in", "since", "by", "until"; null where there is none. */
  readonly preposition: string | null
}

/** "Article 488(1) of the Administrative Code": the words as cited, one a provision. */
export type LawMention = At & { readonly type: 'law'; readonly provisions: readonly string[] }

/** A name. `name` is the words of the text without title, age and possessive. */
export type NameMention = At & {
  readonly type: 'name'
  readonly class: 'person' | 'group' | 'authority' | 'outlet' | 'place' | 'law' | 'unknown'
  readonly name: string
  readonly nameSpan: Span
  /** Words peeled off: "activist", "opposition leader". */
  readonly as: string | null
  readonly age: number | null
  readonly possessive: boolean
  /** "from Semey": where a person comes from, which is not where something happened. */
  readonly origin: string | null
}

export type Mention =
  NumberMention | MoneyMention | DurationMention | DateMention | LawMention | NameMention

/** A text after the first sweep: everything that does not need grammar. */
export type Doc = {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  /** All mentions in order of `from`; of two that overlap only the longer, higher-ranked one is kept. */
  readonly mentions: readonly Mention[]
  /** For each token, the index of the mention that covers it, or -1. */
  readonly mentionAt: Int32Array
  /** EDTF; null where unknown. */
  readonly published: string | null
  /** What dates are resolved against: publication, or else the latest year stated in full; EDTF. */
  readonly reference: string | null
  /** ISO alpha-2 of the country that the places and nationalities in it point to. */
  readonly country: string | null
  /** Whether dates in digits are written day first or month first; null where nothing in the document tells. */
  readonly dateHabit: 'day-first' | 'month-first' | null
  /** Place and date of a dateline: "ALMATY, 8 Aug —". */
  readonly dateline: {
    readonly place: string | null
    readonly date: DateMention | null
    readonly span: Span
  } | null
}

/** The mention that covers a token. */
export function mentionOver({ mentions, mentionAt }: Doc, token: number): Mention | undefined {
  const index = mentionAt[token] ?? -1
  // An index below zero would be looked for as a name.
  return index < 0 ? undefined : mentions[index]
}

/** The mentions of a sentence. */
export function mentionsOf(doc: Doc, { from, to }: Sentence): Mention[] {
  const out: Mention[] = []
  let last = -1
  for (let i = from; i < to; i++) {
    const index = doc.mentionAt[i] ?? -1
    if (index === last) continue
    last = index
    // An index below zero would be looked for as a name.
    const mention = index < 0 ? undefined : doc.mentions[index]
    if (mention && mention.from >= from) out.push(mention)
  }
  return out
}
