import type { DateExpression } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { W } from './vocabulary.ts'

export type Found = { readonly to: number; readonly expression: DateExpression }
export type ReadAny = (scan: Scan, at: number) => Found | undefined
export type Unit = 'day' | 'week' | 'month' | 'year'

const FAR = 6

/**
 * The date that a count starts from: at once ("two days after 5 March") or with a noun a few words on ("two days after
 * her arrest on 5 March"), which keeps its words then.
 */
export function baseAfter(
  scan: Scan,
  { at, end, read }: { at: number; end: number; read: ReadAny },
): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const direct = read(scan, at) ?? (the ? read(scan, at + 1) : undefined)
  if (direct) return isFixed(direct.expression) ? direct : undefined
  for (let i = at; i < at + FAR && i < scan.to; i++) {
    const word = wordAt(scan, i)
    const { fn } = infoOf(word)
    if ((flagsAt(scan, i) & FLAG.punctuation) !== 0) return undefined
    if ((fn & (FN.be | FN.have | FN.modal | FN.do)) !== 0) return undefined
    if (i === at || (word !== W.on && word !== W.of && word !== W.in)) continue
    const later = read(scan, i + 1)
    if (later && isFixed(later.expression)) return { to: end, expression: later.expression }
  }
  return undefined
}

/** What stands by itself, and is not counted from an event told before. */
function isFixed({ form }: DateExpression): boolean {
  return form !== 'chained' && form !== 'beside' && form !== 'open' && form !== 'window'
}

export function offsetFrom(
  unit: Unit,
  offset: number,
  base: DateExpression | null,
): DateExpression {
  return { form: 'offset', unit, offset, base }
}
