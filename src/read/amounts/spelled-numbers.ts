import { parseNumeral } from './numerals.ts'
import { ONES, OPEN_ENDINGS, SCALES, TENS } from '../rules/en/numbers.ts'

/** A number written with hyphens; `high` is null where it is open. */
export type Spelled = { readonly low: number; readonly high: number | null }

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])
const SCALE: ReadonlyMap<string, number> = new Map(SCALES)
const MAX_PARTS = 8

function oneNumber(parts: readonly string[]): number | undefined {
  let value: number | undefined
  for (const [i, part] of parts.entries()) {
    const scale = SCALE.get(part)
    const number = SMALL.get(part) ?? (part === 'a' && parts.length === 1 ? 1 : parseNumeral(part))
    const half = part === 'half' && (i === 0 || parts[i - 1] === 'a')
    if (scale !== undefined) value = (value ?? 1) * scale
    else if (half) value = (value ?? 0) + 0.5
    else if (number !== undefined) value = (value ?? 0) + number
    else if (part !== 'and' && part !== 'a') return undefined
  }
  return value
}

/** What hyphenated parts say: "two-and-a-half", "two-million", "four-to-six", "twenty-odd". */
export function parseSpelled(parts: readonly string[]): Spelled | undefined {
  if (parts.length === 0 || parts.length > MAX_PARTS) return undefined
  if (parts.length > 1 && OPEN_ENDINGS.has(parts.at(-1) ?? '')) {
    const low = oneNumber(parts.slice(0, -1))
    return low === undefined ? undefined : { low, high: null }
  }
  const neighbours = parts.length === 2 ? parts.map(part => SMALL.get(part) ?? 0) : []
  const [one = 0, next = 0] = neighbours
  // "three-four people", as Russian says it; "twenty-one" is one number.
  if (one > 0 && one < 20 && next === one + 1) return { low: one, high: next }
  const to = parts.indexOf('to')
  const low = oneNumber(to < 0 ? parts : parts.slice(0, to))
  const high = to < 0 ? low : oneNumber(parts.slice(to + 1))
  return low !== undefined && high !== undefined && (to < 0 || low < high)
    ? { low, high }
    : undefined
}
