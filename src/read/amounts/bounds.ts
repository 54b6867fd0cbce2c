import type { Bound } from '../rules/en/numbers.ts'
import type { Quantity } from './numbers.ts'

/** "more than 20" is 21 and more of what can be counted, but anything above 20 of what is measured. */
export function bounded(number: Quantity, bound: Bound): Quantity {
  if (bound === 'exact') return number
  const { low, high } = number
  const step = Number.isInteger(low) && Number.isInteger(high) ? 1 : 0
  if (bound === 'approx') return { ...number, approx: true }
  if (bound === 'min') return { ...number, high: null }
  if (bound === 'max') return { ...number, low: null, high: high ?? low }
  const limit = bound === 'above' ? low : (high ?? low)
  if (bound === 'below') return { ...number, low: null, high: (limit ?? 0) - step, limit }
  return { ...number, low: (low ?? 0) + (high === null ? 0 : step), high: null, limit }
}
