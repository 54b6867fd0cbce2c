import { NAMED_AFTER_DAYS, PLACES_AFTER_DAYS } from '../rules/en/named-days.ts'
import { FLAG } from '../text/doc.ts'
import type { DateExpression } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordSet } from '../text/scan.ts'
import { W, prepositions } from './vocabulary.ts'

const places = wordSet(PLACES_AFTER_DAYS)
const bodies = wordSet(NAMED_AFTER_DAYS)

const dayWords = wordSet('today tomorrow yesterday')
const small = wordSet('of for and a the')

/** Whether a word of some length stands in small letters here: no heading in which every word is capital. */
export function hasSmallWords(scan: Scan): boolean {
  for (let i = scan.from; i < scan.to; i++) {
    const { start, end } = scan.tokens
    const long = (end[i] ?? 0) - (start[i] ?? 0) > SHORT
    if (long && (flagsAt(scan, i) & (FLAG.capital | FLAG.digit | FLAG.punctuation)) === 0)
      return true
  }
  return false
}
const SHORT = 4

/** "Voices of Tomorrow", "Lesk Today", "Today FM": such a word in a name, where the sentence is no heading in capitals. */
export function isDayInName(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  if ((flags & FLAG.capital) === 0 || (flags & FLAG.allCaps) !== 0) return false
  if (at === scan.from || !dayWords.has(wordAt(scan, at))) return false
  let before = at - 1
  while (small.has(wordAt(scan, before))) before--
  const isCapital = (i: number): boolean => (flagsAt(scan, i) & FLAG.capital) !== 0
  return (isCapital(before) || isCapital(at + 1)) && hasSmallWords(scan)
}

/** "7 October Street", "the 6 April Youth Movement": a day in a name; "On 6 April Movement leaders met" is a date. */
export function isNamedAfterDay(scan: Scan, at: number, { to, expression }: Said): boolean {
  if (expression.form === 'deictic') return to - at === 1 && isDayInName(scan, at)
  if (expression.form !== 'calendar' || (flagsAt(scan, to) & FLAG.capital) === 0) return false
  const { start } = expression
  if (start.day === null || start.month === null || start.year !== null) return false
  if (places.has(wordAt(scan, to))) return true
  const opens = at === scan.from && wordAt(scan, at) !== W.the
  const cued = prepositions.has(wordAt(scan, at - 1)) || opens
  const second = (flagsAt(scan, to + 1) & FLAG.capital) !== 0 && bodies.has(wordAt(scan, to + 1))
  return !cued && (bodies.has(wordAt(scan, to)) || second)
}

type Said = { readonly to: number; readonly expression: DateExpression }
