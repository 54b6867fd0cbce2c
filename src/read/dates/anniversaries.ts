import { readQuantity } from '../amounts/numbers.ts'
import { parseSpelled } from '../amounts/spelled-numbers.ts'
import type { Scan } from '../text/scan.ts'
import { wordAt, wordsBetween } from '../text/scan.ts'
import { baseAfter, offsetFrom } from './counting.ts'
import type { Found, ReadAny } from './counting.ts'
import { W } from './vocabulary.ts'

const YEARLY = /^(.+)-year$/

/** "third", "30th", "ten-year", "one year" before an anniversary: how many years, and the token after them. */
function yearsAt(scan: Scan, at: number): { to: number; count: number } {
  const number = readQuantity(scan, at)
  if (number) {
    const year = wordAt(scan, number.to) === W.year ? 1 : 0
    const count = number.ordinal || year ? (number.low ?? 0) : 0
    return { to: number.to + year, count }
  }
  const parts = YEARLY.exec(wordsBetween(scan, at, at + 1))?.[1]
  const spelled = parts === undefined ? undefined : parseSpelled(parts.split('-'))
  const count = Number(parts ?? 0) || (spelled?.low ?? 0)
  return { to: count > 0 ? at + 1 : at, count }
}

/**
 * "the third anniversary of the 5 March 2019 killings" is a day of 2022; "the anniversary of his arrest on 5 March 2019"
 * the last one before publication.
 */
export function readAnniversary(scan: Scan, at: number, read: ReadAny): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const { to, count } = yearsAt(scan, at + the)
  if (wordAt(scan, to) !== W.anniversary || wordAt(scan, to + 1) !== W.of) return undefined
  const base = baseAfter(scan, { at: to + 2, end: to + 1, read })
  if (!base) return undefined
  const { expression } = base
  if (count > 0) return { to: base.to, expression: offsetFrom('year', count, expression) }
  if (expression.form !== 'calendar' || expression.start.day === null) return undefined
  const { form, start } = expression
  return { to: base.to, expression: { form, start: { ...start, year: null } } }
}
