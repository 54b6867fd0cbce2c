import { COUNTED_UNITS, CURRENCIES, CURRENCY_SIGNS, SHARED_SIGNS } from '../rules/en/currencies.ts'
import { compileLexicon, idOf } from '../text/words.ts'
import { idValues } from '../text/scan.ts'

type Currency = { readonly code: string; readonly countries: readonly string[] }

const rows = CURRENCIES.trim()
  .split('\n')
  .map(row => {
    const [code = '', countries = '', names = ''] = row.split('|')
    return { code, countries: countries.split(' '), names: names.split(',') }
  })

const byCode: ReadonlyMap<string, Currency> = new Map(rows.map(row => [row.code, row]))

const candidates = new Map<string, string[]>()
for (const { code, names } of rows) {
  for (const name of names) candidates.set(name, [...(candidates.get(name) ?? []), code])
}

/** Names of currencies, and their codes where written in the text: each gives the codes it may mean, likeliest first. */
export const CURRENCY_NAMES = compileLexicon<readonly string[]>([
  ...candidates,
  ...Object.entries(COUNTED_UNITS).map(([name, [code]]) => [name, [code]] as const),
  ...rows.map(({ code }) => [code.toLowerCase(), [code]] as const),
])

const codesOf = ([sign, code]: readonly [string, string]): readonly [string, readonly string[]] => [
  sign,
  SHARED_SIGNS[sign]?.split(' ') ?? [code],
]

/** Signs before or after a sum. */
export const SIGNS = compileLexicon<readonly string[]>(
  CURRENCY_SIGNS.filter(([sign]) => sign.length > 1 || /\P{L}/u.test(sign)).map(codesOf),
)

/** Signs of letters that may be written together with the digits after them: "KSh20,000", "RM500", "R5,000". */
export const LETTER_SIGNS: ReadonlyMap<string, readonly string[]> = new Map(
  CURRENCY_SIGNS.filter(([sign]) => /^\p{L}+$/u.test(sign))
    .map(codesOf)
    .concat(rows.map(({ code }) => [code.toLowerCase(), [code]])),
)

/** The same with a full stop, as one word: "Rs. 500", "Fr. 500". */
export const STOPPED_SIGNS = idValues<readonly string[]>(
  [...LETTER_SIGNS].map(([sign, codes]) => [idOf(`${sign}.`), codes]),
)

/** Which of several currencies is meant in a document about a country (ISO alpha-2, or null). */
export function currencyIn(codes: readonly string[], country: string | null): string {
  const [first = 'XXX'] = codes
  return (country === null ? undefined : currencyOf(codes, country)) ?? first
}

/** The one of several currencies that is money of a country (ISO alpha-2). */
export function currencyOf(codes: readonly string[], country: string): string | undefined {
  return codes.find(code => byCode.get(code)?.countries.includes(country))
}
