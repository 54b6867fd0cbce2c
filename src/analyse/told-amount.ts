import { amountSchema, interval, type Amount, type Incident } from '../codebook/index.ts'

/**
 * How many an incident tells of. Where sources contradict each other ("40" and "over 90") no side is taken: it is from
 * the least to the most that is told; what holds another's number within it ("at least one") is no side of its own.
 */
export function toldAmount(
  { value, claims, disagreements }: Incident,
  slot: 'count' | 'deaths',
): Amount | undefined {
  const standing = value[slot]
  if (!disagreements.includes(slot)) return standing
  const told = (claims[slot] ?? []).flatMap(claim => {
    const amount = amountSchema.safeParse(claim.value)
    return amount.success ? [ends(amount.data)] : []
  })
  const sides = told.filter(one => !told.some(other => other !== one && holds(one, other)))
  if (sides.length === 0) return standing
  const low = Math.min(...sides.map(([least]) => least))
  const high = Math.max(...sides.map(([, most]) => most))
  return low === high ? low : [low, high === Infinity ? null : high]
}

type Ends = readonly [low: number, high: number]

function ends(amount: Amount): Ends {
  const [low, high] = interval(amount)
  return [low ?? 0, high ?? Infinity]
}

const holds = (outer: Ends, inner: Ends) => outer[0] <= inner[0] && inner[1] <= outer[1]
