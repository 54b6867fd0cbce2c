import { z } from 'zod'

/** Lower and upper bound of an inexact amount, both included; null is an open end. */
export type Interval = readonly [low: number | null, high: number | null]

/** A number, or the interval it lies in: "more than a dozen" is `[13, null]`, "up to 20" is `[null, 20]`. */
export type Amount = number | Interval

const bound = z.number().nonnegative().nullable()

export const amountSchema: z.ZodType<Amount> = z.union(
  [
    z.number().nonnegative(),
    z
      .tuple([bound, bound])
      .readonly()
      .refine(
        ([low, high]) => low !== null || high !== null,
        'one end of an interval must be known',
      )
      .refine(
        ([low, high]) => low === null || high === null || low <= high,
        'the lower end of an interval must not exceed the upper',
      ),
  ],
  { error: 'is a number such as 30, or two with one end open or none: [20, 40], [20, null]' },
)

/** The interval an amount lies in; a plain number is an interval of one. */
export function interval(amount: Amount): Interval {
  return typeof amount === 'number' ? [amount, amount] : amount
}

/** How far off "about 300" may be: an interval of one number is one that the text gives as inexact. */
const ABOUT = 0.15

/** The interval a number may lie in, "about 300" taken as loosely as it is said. */
function loosely(amount: Amount): Interval {
  const [low, high] = interval(amount)
  return typeof amount === 'number' || low === null || low !== high
    ? [low, high]
    : [low * (1 - ABOUT), low * (1 + ABOUT)]
}

/** Whether two amounts could be the same number: "over 200" and 227, "about 300" and 320. */
export function amountsOverlap(a: Amount, b: Amount): boolean {
  const [lowA, highA] = loosely(a)
  const [lowB, highB] = loosely(b)
  return (lowA ?? 0) <= (highB ?? Infinity) && (lowB ?? 0) <= (highA ?? Infinity)
}

/** The sum of two amounts; an open end stays open. */
export function addAmounts(a: Amount, b: Amount): Amount {
  const [lowA, highA] = interval(a)
  const [lowB, highB] = interval(b)
  const low = (lowA ?? 0) + (lowB ?? 0)
  const high = highA === null || highB === null ? null : highA + highB
  return low === high ? low : [low, high]
}

/** The number of "more than 600", which is kept as [601, null]; null where "at least" was rather said. */
export const moreThan = ([low, high]: Interval): number | null =>
  low !== null && high === null && low > 100 && (low - 1) % 100 === 0 ? low - 1 : null

/** "more than 600", "at least 13", "up to 20", "20 to 30", "300". */
export function printAmount(amount: Amount): string {
  const [low, high] = interval(amount)
  const print = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 2 })
  if (low === high && low !== null) return print(low)
  if (low === null) return `up to ${print(high ?? 0)}`
  const beyond = moreThan([low, high])
  if (beyond !== null) return `more than ${print(beyond)}`
  if (high === null) return `at least ${print(low)}`
  return `${print(low)} to ${print(high)}`
}
