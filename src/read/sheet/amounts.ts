import type { Amount } from '../../codebook/index.ts'
import { expected, meant, type Meant } from './fault.ts'
import type { ColumnUse } from './mapping.ts'

type Writing = Pick<ColumnUse, 'decimal'>

const AT_LEAST = /^(?:at least|no fewer than|no less than|не менее|минимум|al menos|au moins)\s+/i
const MORE = /^(?:more than|over|above|>|более|больше|свыше|más de|plus de)\s*/i
const UP_TO = /^(?:up to|at most|no more than|до|не более|hasta|jusqu['’]à)\s+/i
const LESS = /^(?:less than|fewer than|under|<|менее|меньше|menos de|moins de)\s*/i
const ABOUT =
  /^(?:about|around|some|approximately|roughly|circa|ca\.?|c\.|~|≈|около|примерно|порядка|unos|unas|cerca de|environ)\s*/i

/** A number as people write it in a sheet: "1 234", "1,234.5", "about 300", "200–300", "more than 100", "50+". */
export function amountIn(text: string, writing: Writing): Meant<Amount> {
  const bare = text.replace(ABOUT, '')
  if (bare !== text) return mapped(numberIn(bare, writing), n => [n, n])
  for (const [words, amount] of OPEN)
    if (words.test(text)) return mapped(numberIn(text.replace(words, ''), writing), amount)
  if (/\d\s*\+$/.test(text))
    return mapped(numberIn(text.replace(/\s*\+$/, ''), writing), n => [n, null])
  const [from, to, ...more] = text.split(/\s*[–—-]\s*/)
  if (from === undefined || to === undefined || more.length > 0) return numberIn(text, writing)
  const [low, high] = [numberIn(from, writing), numberIn(to, writing)]
  if ('expected' in low) return low
  if ('expected' in high) return high
  return low.value <= high.value
    ? meant([low.value, high.value])
    : expected('a first number that is not above the second')
}

const OPEN: readonly (readonly [RegExp, (n: number) => Amount])[] = [
  [AT_LEAST, n => [n, null]],
  [MORE, n => [n + 1, null]],
  [UP_TO, n => [null, n]],
  [LESS, n => [null, Math.max(0, n - 1)]],
]

function mapped<A, B>(one: Meant<A>, change: (value: A) => B): Meant<B> {
  return 'expected' in one ? one : meant(change(one.value))
}

/** A number with whatever sign stands between its thousands; one sign before three digits is one of thousands. */
export function numberIn(written: string, { decimal }: Writing): Meant<number> {
  const text = written.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?:\D|$))/g, '').trim()
  const plain = decimal === undefined ? guessed(text) : pointed(text, decimal)
  return plain !== undefined && /^\d{1,15}(?:\.\d{1,15})?$/.test(plain)
    ? meant(Number(plain))
    : expected('a number such as 1200, 1 200, 1,200 or 200–300')
}

/** With the sign before the fraction known, the other one stands between thousands. */
function pointed(text: string, decimal: ',' | '.'): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal)
  const other = decimal === ',' ? '.' : ','
  if (more.length > 0 || !isGrouped(whole, other)) return undefined
  return [whole.replaceAll(other, ''), ...(fraction === undefined ? [] : [fraction])].join('.')
}

const isGrouped = (whole: string, sign: string) => {
  const [first = '', ...groups] = whole.split(sign)
  return groups.every(group => /^\d{3}$/.test(group)) && /^\d+$/.test(first)
}

function guessed(text: string): string | undefined {
  const signs = new Set(text.replace(/[^.,]/g, ''))
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  if (signs.size === 2) return pointed(text, last)
  const [sign] = signs
  if (sign === undefined) return text
  if (isGrouped(text, sign)) return text.replaceAll(sign, '')
  return text.split(sign).length === 2 ? text.replace(sign, '.') : undefined
}
