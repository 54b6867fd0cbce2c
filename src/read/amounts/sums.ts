import { countryOfNationality, findPlace } from '../../names/index.ts'
import { FLAG } from '../text/doc.ts'
import { CURRENCY_NAMES, LETTER_SIGNS, SIGNS, STOPPED_SIGNS, currencyOf } from './currencies.ts'
import type { Quantity } from './numbers.ts'
import { exact, readQuantity, readScale } from './numbers.ts'
import { parseNumeral } from './numerals.ts'
import { COUNTED_UNITS, EVERYDAY_NAMES } from '../rules/en/currencies.ts'
import type { Scan } from '../text/scan.ts'
import {
  flagsAt,
  gluedAt,
  integerAt,
  lengthAt,
  wordAt,
  wordSet,
  wordsBetween,
} from '../text/scan.ts'
import { parseSpelled } from './spelled-numbers.ts'
import { matchAt, wordOf, valueOf } from '../text/words.ts'

/** A number with the currencies that its sign or name may mean; `to` is the token after both. */
export type Sum = {
  readonly to: number
  readonly codes: readonly string[]
  readonly number: Quantity
}

const EVERYDAY = wordSet(EVERYDAY_NAMES)
const EVERYDAY_FROM = 1000

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "$375", "US$5 million", "USD 500", "KSh20,000". */
export function readSigned(scan: Scan, at: number): Sum | undefined {
  const sign = signAt(scan, at)
  if (!sign) return readGlued(scan, at)
  const { codes, to: next } = sign
  if (!has(flagsAt(scan, next), FLAG.digit)) return undefined
  const number = readQuantity(scan, next)
  if (!number || number.low === null || number.ordinal) return undefined
  return { to: number.to, codes, number: withThousands(scan, next, number) }
}

/** A sign or a code before a number: "$", "US$" in one piece, "USD", "Rs.". */
function signAt(scan: Scan, at: number): { codes: readonly string[]; to: number } | undefined {
  const entry = matchAt(SIGNS, scan.tokens, at)
  const to = at + (entry < 0 ? 0 : (SIGNS.lengths[entry] ?? 0))
  let glued = entry >= 0
  // In "a $500 fine" the dollars are nobody's in particular.
  for (let i = at + 1; i < to; i++) glued &&= gluedAt(scan, i)
  const signs = glued ? valueOf(SIGNS, entry) : STOPPED_SIGNS.get(wordAt(scan, at))
  if (signs) return { codes: signs, to: glued ? to : at + 1 }
  const name = entry < 0 && isCode(scan, at) ? matchAt(CURRENCY_NAMES, scan.tokens, at) : -1
  const codes = valueOf(CURRENCY_NAMES, name)
  return codes && { codes, to: at + (CURRENCY_NAMES.lengths[name] ?? 1) }
}

const THOUSANDS = /^\d{1,3}\.\d{3}$/

/** No price has three decimals: "€1.000" is a thousand, and "€1.250,50" has two after the comma. */
function withThousands(scan: Scan, at: number, number: Quantity): Quantity {
  if (number.to !== at + 1 || number.low !== number.high || number.low === null) return number
  if (!THOUSANDS.test(wordsBetween(scan, at, at + 1))) return number
  const cents = centsAt(scan, at + 1)
  const value = Math.round(number.low * 1000) + (cents ?? 0) / 100
  return exact(number.from, at + (cents === undefined ? 1 : 3), value)
}

function centsAt(scan: Scan, at: number): number | undefined {
  const glued = gluedAt(scan, at) && gluedAt(scan, at + 1) && wordOf(wordAt(scan, at)) === ','
  return glued && lengthAt(scan, at + 1) === 2 ? integerAt(scan, at + 1) : undefined
}

const GLUED = /^(\p{Lu}\p{L}{0,3})(\d+)(m|mn|bn|k)?$/u
const GROUPS = /^\d{2,3}$/

/** ",000" right after digits. */
function isGroup(scan: Scan, at: number): boolean {
  return (
    gluedAt(scan, at) &&
    gluedAt(scan, at + 1) &&
    wordOf(wordAt(scan, at)) === ',' &&
    GROUPS.test(wordsBetween(scan, at + 1, at + 2))
  )
}

/** " 000" after digits, once or more: "R5 000", "R1 500 000"; the token after it. */
function spacedEnd(scan: Scan, at: number): number {
  let to = at
  while (integerAt(scan, to) >= 0 && lengthAt(scan, to) === 3 && !gluedAt(scan, to)) to++
  return to
}

/** ".5" right after digits: "VND7.5 million". */
function decimalsAt(scan: Scan, at: number): string {
  const glued = gluedAt(scan, at) && gluedAt(scan, at + 1) && wordOf(wordAt(scan, at)) === '.'
  return glued && integerAt(scan, at + 1) >= 0 ? wordsBetween(scan, at, at + 2) : ''
}

/** "KSh20,000", "RM500", "N500,000", "R5m": letters and digits in one word, cut at its commas. */
function readGlued(scan: Scan, at: number): Sum | undefined {
  const flags = flagsAt(scan, at)
  if (!has(flags, FLAG.digit) || !has(flags, FLAG.capital)) return undefined
  const [, sign = '', digits = '', letters = ''] = GLUED.exec(wordsBetween(scan, at, at + 1)) ?? []
  const codes = LETTER_SIGNS.get(sign.toLowerCase())
  if (!codes) return undefined
  let to = at + 1
  let said = digits
  while (isGroup(scan, to)) {
    if (letters !== '') return undefined
    said += wordsBetween(scan, to + 1, to + 2)
    to += 2
  }
  const spaced = to === at + 1 && letters === '' ? spacedEnd(scan, to) : to
  for (; to < spaced; to++) said += wordsBetween(scan, to, to + 1)
  const decimals = to === at + 1 || letters === '' ? decimalsAt(scan, to) : ''
  if (decimals !== '') to += 2
  const value = parseNumeral(said + decimals + letters)
  if (value === undefined) return undefined
  const number = readScale(scan, exact(at, to, value))
  // "N2" is a road and "K9" a dog.
  const plain = to === at + 1 && letters === '' && number.to === to
  return plain && sign.length === 1 ? undefined : { to: number.to, codes, number }
}

/** A code in capitals: "USD", "KZT"; "all", "top" and "sum" in small letters are words. */
function isCode(scan: Scan, at: number): boolean {
  return has(flagsAt(scan, at), FLAG.allCaps)
}

/** Where a name of a currency stands, and whose it is: "roubles", "Belarusian roubles", "Sri Lankan rupees". */
function nameAt(scan: Scan, at: number): { entry: number; at: number; country: string | null } {
  const own = matchAt(CURRENCY_NAMES, scan.tokens, at)
  if (own >= 0 || !has(flagsAt(scan, at), FLAG.capital)) return { entry: own, at, country: null }
  for (const length of [1, 2]) {
    const entry = matchAt(CURRENCY_NAMES, scan.tokens, at + length)
    if (entry < 0) continue
    const words = wordsBetween(scan, at, at + length)
    const land = findPlace(words).find(place => place.kind === 'country')?.country
    const country = countryOfNationality(words) ?? land ?? null
    if (country !== null) return { entry, at: at + length, country }
  }
  return { entry: -1, at, country: null }
}

function times(number: Quantity, factor: number): Quantity {
  const { low, high, limit } = number
  const by = (value: number | null): number | null => (value === null ? null : value * factor)
  return { ...number, low: by(low), high: by(high), limit: by(limit) }
}

/** "90,000 tenge", "500 USD", "300 €", "5 million Uzbek sums". */
export function readNamed(scan: Scan, said: Quantity): Sum | undefined {
  const number = withThousands(scan, said.from, said)
  const first = number.to
  if (first >= scan.to || number.ordinal) return undefined
  const sign = matchAt(SIGNS, scan.tokens, first)
  if (sign >= 0 && has(flagsAt(scan, first), FLAG.punctuation)) {
    return { to: first + (SIGNS.lengths[sign] ?? 1), codes: valueOf(SIGNS, sign) ?? [], number }
  }
  const { entry, at, country } = nameAt(scan, first)
  if (entry < 0) return undefined
  const to = at + (CURRENCY_NAMES.lengths[entry] ?? 1)
  const codes = valueOf(CURRENCY_NAMES, entry) ?? []
  const word = wordOf(wordAt(scan, at))
  const short = to === at + 1 && word.length === 3
  if (short && codes[0] === word.toUpperCase() && !isCode(scan, at)) return undefined
  const everyday = to === at + 1 && EVERYDAY.has(wordAt(scan, at)) && !isCode(scan, at)
  const small = country === null && (number.low ?? 0) < EVERYDAY_FROM
  if (everyday && small && !isFined(scan, number.from)) return undefined
  const whose = country === null ? undefined : currencyOf(codes, country)
  const factor = COUNTED_UNITS[word]?.[1] ?? 1
  return { to, codes: whose ? [whose] : codes, number: times(number, factor) }
}

const FINES = wordSet('fine fines fined')
const NEAR = 6

/** "fined 500 marks", "a fine of 300 crowns": money, however little. */
function isFined(scan: Scan, at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < at; i++) if (FINES.has(wordAt(scan, i))) return true
  return false
}

const HYPHEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...CURRENCY_NAMES.roots.keys()]
    .filter(id => (CURRENCY_NAMES.roots[id] ?? 0) > 0)
    .map(id => {
      const entry = CURRENCY_NAMES.entryAt[CURRENCY_NAMES.roots[id] ?? 0] ?? -1
      return [wordOf(id), valueOf(CURRENCY_NAMES, entry) ?? []]
    }),
)

/** "5-yen" */
const MIN_JOINED = 5

/** "a 50,000-rouble fine", "a two-million-peso fine": number and currency in one word. */
export function readHyphenated(scan: Scan, at: number): Sum | undefined {
  if (lengthAt(scan, at) < MIN_JOINED) return undefined
  const word = wordOf(wordAt(scan, at))
  const dash = word.lastIndexOf('-')
  const codes = dash > 0 ? HYPHEN_NAMES.get(word.slice(dash + 1)) : undefined
  const spelled = codes && parseSpelled(word.slice(0, dash).split('-'))
  if (!codes || !spelled) return undefined
  const number = { ...exact(at, at + 1, spelled.low), high: spelled.high }
  return { to: at + 1, codes, number }
}
