/** Counts of two groups by two outcomes: `[refused, granted]` of the one, and of the other. */
export type FourFold = readonly [one: readonly [number, number], other: readonly [number, number]]

/**
 * Fisher's exact test, two-sided: how likely a difference at least as large would be if the groups were treated alike,
 * between 0 and 1. The sum of the probabilities of all tables with the same margins that are no likelier than this one.
 */
export function fisherExact([[a, b], [c, d]]: FourFold): number {
  const [first, second] = [a + b, c + d]
  const refused = a + c
  const lowest = Math.max(0, refused - second)
  const highest = Math.min(refused, first)
  const all = logChoose(first + second, refused)
  const likelihood = (k: number) =>
    Math.exp(logChoose(first, k) + logChoose(second, refused - k) - all)
  // What differs from the table at hand only by rounding is as likely as it.
  const bar = likelihood(a) * (1 + 1e-7)
  let sum = 0
  for (let k = lowest; k <= highest; k += 1) {
    const p = likelihood(k)
    if (p <= bar) sum += p
  }
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** Exact sums up to 1,000, Stirling's series beyond (error below 1e-12 there). */
function logFactorial(n: number): number {
  if (n > 1000)
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
  let sum = 0
  for (let k = 2; k <= n; k += 1) sum += Math.log(k)
  return sum
}
