import {
  amountSchema,
  amountsOverlap,
  areWordedOtherwise,
  bounds,
  doersOf,
  edtfSchema,
  interval,
  lengthsDiffer,
  partySchema,
  RELATIONS,
  whenOverlap,
  type Amount,
  type Relation,
} from '../codebook/index.ts'
import { areOtherAuthorities } from './authorities.ts'

const AMOUNTS = new Set(['count', 'size', 'applications', 'signatures', 'deaths', 'value'])
const DATES = new Set(['when', 'for'])
const OTHERS = new Set(['actor', 'says', 'length'])

/** Whether values of a slot can be compared at all: words that differ may mean the same. */
export const isComparable = (slot: string) =>
  AMOUNTS.has(slot) || DATES.has(slot) || OTHERS.has(slot)

/** How two different values of a slot stand to each other; undefined where that cannot be told from them. */
export function relationOf(slot: string, a: unknown, b: unknown): Relation | undefined {
  if (AMOUNTS.has(slot)) {
    const [left, right] = [amountSchema.safeParse(a), amountSchema.safeParse(b)]
    return left.success && right.success ? relationOfAmounts(left.data, right.data) : undefined
  }
  if (DATES.has(slot)) {
    const [left, right] = [edtfSchema.safeParse(a), edtfSchema.safeParse(b)]
    return left.success && right.success ? relationOfDates(left.data, right.data) : undefined
  }
  if (slot === 'length') return lengthsDiffer(a, b) ? 'contradicts' : undefined
  // Two wordings of one sentence: each may be a translation.
  if (slot === 'says') return areWordedOtherwise(String(a), String(b)) ? 'compatible' : undefined
  return slot === 'actor' ? relationOfDoers(a, b) : undefined
}

/** Done by police in one, by unknown men in the other: they may have been police, but who tells so says otherwise. */
function relationOfDoers(a: unknown, b: unknown): Relation | undefined {
  const [left, right] = [partySchema.array().safeParse(a), partySchema.array().safeParse(b)]
  if (!left.success || !right.success) return undefined
  // The government in one, a ministry in the other: who decided, or did it, is told otherwise.
  if (areOtherAuthorities(left.data, right.data)) return 'compatible'
  const sorts = [doersOf(left.data), doersOf(right.data)]
  return sorts.includes('state') && sorts.includes('unknown') ? 'compatible' : undefined
}

function relationOfAmounts(a: Amount, b: Amount): Relation {
  if (!amountsOverlap(a, b)) return 'contradicts'
  const [left, right] = [ends(a), ends(b)]
  return holds(left, right) || holds(right, left) ? 'narrower' : 'compatible'
}

type Ends = readonly [number, number]

const ends = (amount: Amount): Ends => {
  const [low, high] = interval(amount)
  return [low ?? 0, high ?? Infinity]
}

const holds = (outer: Ends, inner: Ends) => outer[0] <= inner[0] && inner[1] <= outer[1]

function relationOfDates(a: string, b: string): Relation {
  if (!whenOverlap(a, b)) return 'contradicts'
  const inside = (inner: string, outer: string) => {
    const [one, other] = [bounds(inner), bounds(outer)]
    return (
      (other.earliest ?? '') <= (one.earliest ?? '') && (one.latest ?? '~') <= (other.latest ?? '~')
    )
  }
  return inside(a, b) || inside(b, a) ? 'narrower' : 'compatible'
}

/** Of several relations the one that matters most: a contradiction, else what narrows. */
export function strongest(relations: readonly Relation[]): Relation {
  return RELATIONS.findLast(relation => relations.includes(relation)) ?? 'compatible'
}
