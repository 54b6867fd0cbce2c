import { CURRENCIES, CURRENCY_SIGNS, SHARED_SIGNS } from './rules/en/currencies.ts'
import { compileLexicon } from './words.ts'

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
  ...rows.map(({ code }) => [code.toLowerCase(), [code]] as const),
])

/** Signs before or after a sum. */
export const SIGNS = compileLexicon<readonly string[]>(
  CURRENCY_SIGNS.filter(([sign]) => sign.length > 1 || /\P{L}/u.test(sign)).map(
    ([sign, code]) => [sign, SHARED_SIGNS[sign]?.split(' ') ?? [code]] as const,
  ),
)

/** Which of several currencies is meant in a document about a country (ISO alpha-2, or null). */
export function currencyIn(codes: readonly string[], country: string | null): string {
  const [first = 'XXX'] = codes
  if (country === null) return first
  return codes.find(code => byCode.get(code)?.countries.includes(country)) ?? first
}
