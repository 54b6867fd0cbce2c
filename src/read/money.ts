import type { MoneyMention } from './doc.ts'
import { FLAG } from './doc.ts'
import { CURRENCY_NAMES, SIGNS } from './currencies.ts'
import type { Quantity } from './numbers.ts'
import { bounded, exact, measureOf, readBound, readQuantity } from './numbers.ts'
import { parseNumeral } from './numerals.ts'
import type { Scan } from './scan.ts'
import { flagsAt, wordAt, wordIds } from './scan.ts'
import { matchAt, wordOf } from './words.ts'

/** A sum of money whose currency may still be one of several ("pounds"): the document's country decides. */
export type MoneyDraft = Omit<MoneyMention, 'currency'> & { readonly currencies: readonly string[] }

const W = wordIds('(', ')', '-', 'to', 'between', 'and')
const MAX_BRACKET = 12

type Sum = { readonly to: number; readonly codes: readonly string[]; readonly number: Quantity }

/** "$375", "US$5 million", "USD 500". */
function readSigned(scan: Scan, at: number): Sum | undefined {
  const entry = matchAt(SIGNS, scan.tokens, at)
  const named = entry < 0 && isCode(scan, at) ? matchAt(CURRENCY_NAMES, scan.tokens, at) : -1
  const codes = entry >= 0 ? SIGNS.values[entry] : CURRENCY_NAMES.values[named]
  if (!codes) return undefined
  const next = at + ((entry >= 0 ? SIGNS.lengths[entry] : CURRENCY_NAMES.lengths[named]) ?? 1)
  if ((flagsAt(scan, next) & FLAG.digit) === 0) return undefined
  const number = readQuantity(scan, next)
  return number && number.low !== null ? { to: number.to, codes, number } : undefined
}

/** A code in capitals: "USD", "KZT"; "all", "top" and "sum" in small letters are words. */
function isCode(scan: Scan, at: number): boolean {
  return (flagsAt(scan, at) & FLAG.allCaps) !== 0
}

/** "90,000 tenge", "500 USD", "300 €". */
function readNamed(scan: Scan, number: Quantity): Sum | undefined {
  const at = number.to
  if (at >= scan.to || number.ordinal) return undefined
  const sign = matchAt(SIGNS, scan.tokens, at)
  if (sign >= 0 && (flagsAt(scan, at) & FLAG.punctuation) !== 0) {
    return { to: at + (SIGNS.lengths[sign] ?? 1), codes: SIGNS.values[sign] ?? [], number }
  }
  const entry = matchAt(CURRENCY_NAMES, scan.tokens, at)
  if (entry < 0) return undefined
  const to = at + (CURRENCY_NAMES.lengths[entry] ?? 1)
  const codes = CURRENCY_NAMES.values[entry] ?? []
  const short = to === at + 1 && wordOf(wordAt(scan, at)).length === 3
  return short && codes[0] === wordOf(wordAt(scan, at)).toUpperCase() && !isCode(scan, at)
    ? undefined
    : { to, codes, number }
}

/** "a 50,000-rouble fine": number and currency in one token. */
function readHyphenated(scan: Scan, at: number): Sum | undefined {
  const word = wordOf(wordAt(scan, at))
  const dash = word.indexOf('-')
  if (dash <= 0) return undefined
  const value = parseNumeral(word.slice(0, dash))
  const codes = value === undefined ? undefined : HYPHEN_NAMES.get(word.slice(dash + 1))
  if (value === undefined || !codes) return undefined
  const number = exact(at, at + 1, value)
  return { to: at + 1, codes, number }
}

const HYPHEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...CURRENCY_NAMES.roots.keys()]
    .filter(id => (CURRENCY_NAMES.roots[id] ?? 0) > 0)
    .map(id => {
      const entry = CURRENCY_NAMES.entryAt[CURRENCY_NAMES.roots[id] ?? 0] ?? -1
      return [wordOf(id), CURRENCY_NAMES.values[entry] ?? []]
    }),
)

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
