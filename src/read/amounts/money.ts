import type { MoneyMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { CURRENCY_NAMES, SIGNS } from './currencies.ts'
import type { Quantity } from './numbers.ts'
import { bounded } from './bounds.ts'
import { measureOf, readBound } from './numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds } from '../text/scan.ts'
import type { Sum } from './sums.ts'
import { readHyphenated, readNamed, readSigned } from './sums.ts'
import { matchAt } from '../text/words.ts'

/** A sum of money whose currency may still be one of several ("pounds"): the document's country decides. */
export type MoneyDraft = Omit<MoneyMention, 'currency'> & { readonly currencies: readonly string[] }

const W = wordIds('(', ')', '-', 'to', 'between', 'and')
const MAX_BRACKET = 12

/** The equivalent in brackets after a sum belongs to it: "90,000 tenge ($190)", "2 million soms (about 150 EUR)". */
function afterBracket(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== W['(']) return at
  let money = false
  for (let i = at + 1; i < Math.min(scan.to, at + MAX_BRACKET); i++) {
    if (wordAt(scan, i) === W[')']) return money ? i + 1 : at
    const digit = (flagsAt(scan, i) & FLAG.digit) !== 0
    money =
      money ||
      (!digit &&
        (matchAt(SIGNS, scan.tokens, i) >= 0 || matchAt(CURRENCY_NAMES, scan.tokens, i) >= 0))
  }
  return at
}

/** "up to $5,000", "between $200 and $300", "$200–$300": signs stand within the number. */
function readSignedRange(scan: Scan, at: number): Sum | undefined {
  const between = wordAt(scan, at) === W.between
  const first = readSigned(scan, between ? at + 1 : at)
  if (!first || first.number.low === null) return between ? undefined : first
  const link = wordAt(scan, first.to)
  const links = between ? link === W.and : link === W['-'] || link === W.to
  const second = links ? readSigned(scan, first.to + 1) : undefined
  if (!second || second.codes[0] !== first.codes[0]) return between ? undefined : first
  if ((second.number.high ?? 0) <= first.number.low) return between ? undefined : first
  return { ...second, number: { ...first.number, high: second.number.high } }
}

function readSum(scan: Scan, at: number, number: Quantity | undefined): Sum | undefined {
  const named = readHyphenated(scan, at) ?? (number && readNamed(scan, number))
  if (named) return named
  const bound = readBound(scan, at)
  const sum = readSignedRange(scan, bound?.to ?? at)
  return bound && sum ? { ...sum, number: bounded(sum.number, bound.bound) } : sum
}

/** The sum of money that starts at a token. `number` is the number read there already, if any. */
export function readMoney(
  scan: Scan,
  at: number,
  number: Quantity | undefined,
): MoneyDraft | undefined {
  const sum = readSum(scan, at, number)
  if (!sum) return undefined
  const to = afterBracket(scan, sum.to)
  return {
    type: 'money',
    from: at,
    to,
    start: scan.tokens.start[at] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule: to > sum.to ? 'money.equivalent' : 'money',
    value: measureOf(sum.number),
    approx: sum.number.approx,
    currencies: sum.codes,
  }
}
