import {
  addDays,
  countDays,
  daysInMonth,
  within,
  writeDay,
  type Incident,
} from '../codebook/index.ts'

/** First and last day, both included, as YYYY-MM-DD. */
export type Period = { readonly from: string; readonly to: string }

/** Incidents by whether they lie in a period: surely, perhaps (their date is wider than it), or nobody knows when. */
export type Placed = {
  readonly inside: readonly Incident[]
  readonly perhaps: readonly Incident[]
  readonly undated: readonly Incident[]
}

/** Sorts incidents by whether they lie in a period; those outside of it are left out. */
export function placeIn(period: Period, incidents: readonly Incident[]): Placed {
  const dated = incidents.filter(({ value }) => value.when !== null)
  const lies = ({ value }: Incident) => within(value.when, period.from, period.to)
  return {
    inside: dated.filter(one => lies(one) === 'inside'),
    perhaps: dated.filter(one => lies(one) === 'may be'),
    undated: incidents.filter(({ value }) => value.when === null),
  }
}

/** The period of the same length that ends the day before: as many whole months where it consists of months. */
export function periodBefore({ from, to }: Period): Period {
  const end = addDays(from, -1)
  const months = wholeMonths({ from, to })
  if (months === null) return { from: addDays(from, -countDays(from, to) - 1), to: end }
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 - months
  return { from: writeDay(Math.floor(first / 12), (first % 12) + 1, 1), to: end }
}

/** How many months a period consists of; null where it does not begin and end with months. */
function wholeMonths({ from, to }: Period): number | null {
  const [year, month, day] = [to.slice(0, 4), to.slice(5, 7), to.slice(8, 10)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  if (!from.endsWith('-01') || day !== daysInMonth(year, month)) return null
  return year * 12 + month - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7)) + 1
}
