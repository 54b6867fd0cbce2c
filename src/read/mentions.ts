import { currencyIn } from './currencies.ts'
import { dateHabit, latestYear } from './dates/habit.ts'
import { readDate } from './dates/read.ts'
import type { DatelineSpan } from './dateline.ts'
import { datelineFrom } from './dateline.ts'
import type { Doc, Mention, NumberMention } from './doc.ts'
import { FLAG } from './doc.ts'
import { readDuration } from './durations.ts'
import type { MoneyDraft } from './money.ts'
import { readMoney } from './money.ts'
import type { Quantity } from './numbers.ts'
import { amountOf, readQuantity } from './numbers.ts'
import { opensAt } from './openers.ts'
import type { Scan } from './scan.ts'
import { flagsAt, wordAt, wordIds } from './scan.ts'

/** A text that is cut into sentences, before anything is found in it. */
export type Cut = Pick<Doc, 'source' | 'blocks' | 'sentences' | 'tokens' | 'published'>

type Draft = Exclude<Mention, { type: 'money' }> | MoneyDraft

const W = wordIds('%', 'percent', 'per', 'cent', 'percentage', 'a.m.', 'p.m.', 'am', 'pm')

function percentEnd(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  if (word === W['%'] || word === W.percent || word === W.percentage) return at + 1
  return word === W.per && wordAt(scan, at + 1) === W.cent ? at + 2 : at
}

/** "8 a.m." is the time of a day. */
function isClock(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return word === W['a.m.'] || word === W['p.m.'] || word === W.am || word === W.pm
}

/** "First Deputy Minister", "One Nation": a number that is part of a name. */
function isPartOfName(scan: Scan, number: Quantity): boolean {
  const own = flagsAt(scan, number.from)
  if ((own & FLAG.capital) === 0 || (own & FLAG.sentenceStart) !== 0) return false
  return (flagsAt(scan, number.to) & FLAG.capital) !== 0
}

function numberMention(scan: Scan, number: Quantity): NumberMention | undefined {
  if (isClock(scan, number.to) || isPartOfName(scan, number)) return undefined
  const to = percentEnd(scan, number.to)
  return {
    type: 'number',
    from: number.from,
    to,
    start: scan.tokens.start[number.from] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule: to > number.to ? 'number.percent' : number.ordinal ? 'number.ordinal' : 'number',
    value: amountOf(number),
    approx: number.approx,
    ordinal: number.ordinal,
    percent: to > number.to,
  }
}

function mentionAt(scan: Scan, at: number): Draft | undefined {
  if (!opensAt(scan, at)) return undefined
  const number = readQuantity(scan, at)
  return (
    readDate(scan, at) ??
    readMoney(scan, at, number) ??
    readDuration(scan, at, number) ??
    (number && numberMention(scan, number))
  )
}

/** Finds the mentions of a text, sentence by sentence, from left to right; what is found first keeps its words. */
export function findMentions(text: Cut, datelines: readonly DatelineSpan[]): Doc {
  const scan: Scan = { source: text.source, tokens: text.tokens, from: 0, to: 0 }
  const drafts: Draft[] = []
  for (const sentence of text.sentences) {
    scan.from = sentence.from
    scan.to = sentence.to
    for (let at = sentence.from; at < sentence.to;) {
      const found = mentionAt(scan, at)
      if (found) drafts.push(found)
      at = found?.to ?? at + 1
    }
  }
  const country = null
  const mentions = drafts.map((draft): Mention => {
    if (draft.type !== 'money') return draft
    const { currencies, ...money } = draft
    return { ...money, currency: currencyIn(currencies, country) }
  })
  const covering = new Int32Array(text.tokens.count).fill(-1)
  for (const [index, { from, to }] of mentions.entries()) covering.fill(index, from, to)
  const dates = mentions.filter(found => found.type === 'date')
  return {
    ...text,
    mentions,
    mentionAt: covering,
    reference: text.published ?? latestYear(dates),
    country,
    dateHabit: dateHabit(text.source),
    dateline: datelineFrom(mentions, datelines),
  }
}
