import { NAMED_AFTER_DAYS, PLACES_AFTER_DAYS } from '../rules/en/named-days.ts'
import { FLAG } from '../text/doc.ts'
import type { DateExpression } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordSet } from '../text/scan.ts'
import { W, prepositions } from './vocabulary.ts'

const places = wordSet(PLACES_AFTER_DAYS)
const bodies = wordSet(NAMED_AFTER_DAYS)

/** "7 October Street", "the 6 April Youth Movement": a day in a name; "On 6 April Movement leaders met" is a date. */
export function isNamedAfterDay(scan: Scan, at: number, { to, expression }: Said): boolean {
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
