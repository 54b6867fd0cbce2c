import { bounds, countDays, interval, type Amount, type Incident } from '../codebook/index.ts'

/** Incidents that may all be one, with the fewest that they tell of. */
export type Told = { readonly members: readonly Incident[]; readonly least: number }

type Range = { readonly from: string; readonly to: string }

/** So many, told of so many days, are a total of what happened in them; fewer rather one occurrence of unknown day. */
const TOTAL = { people: 10, days: 27 }

/**
 * The fewest that is told in all. A number of a whole period ("1,200 were detained in 2025") may hold whatever else is
 * told of the period: there either the largest such total counts, or the sum of all others where that is more.
 */
export function fewestOf(told: readonly Told[], size: (incident: Incident) => Amount): number {
  const totals = told.flatMap(one => {
    const range = hull(one.members.filter(member => isTotal(member, size)).flatMap(rangeOf))
    return range ? [{ one, range }] : []
  })
  if (totals.length === 0) return sumOf(told)
  const periods = meeting(totals.map(({ range }) => range))
  const ofPeriods = new Set(totals.map(({ one }) => one))
  const within = new Map<Range, Told[]>(periods.map(period => [period, []]))
  const outside = told.filter(one => {
    if (ofPeriods.has(one)) return false
    const range = hull(one.members.flatMap(rangeOf))
    const [period, other] = range ? periods.filter(each => meet(each, range)) : []
    // What may lie in either of two periods is in the numbers of neither.
    if (period && !other) within.get(period)?.push(one)
    return !period
  })
  return periods.reduce((sum, period) => {
    const largest = totals.map(({ one, range }) => (meet(range, period) ? one.least : 0))
    return sum + Math.max(sumOf(within.get(period) ?? []), ...largest)
  }, sumOf(outside))
}

const sumOf = (told: readonly Told[]) => told.reduce((sum, { least }) => sum + least, 0)

/** Whether an incident gives a large number for a month or longer. */
export function isTotal(incident: Incident, size: (incident: Incident) => Amount): boolean {
  const [range] = isDay(incident.value.when) ? [] : rangeOf(incident)
  const isLong = range !== undefined && countDays(range.from, range.to) >= TOTAL.days
  return isLong && (interval(size(incident))[0] ?? 0) >= TOTAL.people
}

/** Nearly all dates are days: these are not taken apart. */
const isDay = (when: string | null) => when === null || /^\d{4}-\d\d-\d\d$/.test(when)

/** The days an incident may lie in; none of what is not dated. */
function rangeOf({ value: { when } }: Incident): Range[] {
  if (when === null) return []
  if (isDay(when)) return [{ from: when, to: when }]
  const { earliest, latest } = bounds(when)
  return [{ from: earliest ?? '0000-01-01', to: latest ?? '9999-12-31' }]
}

function hull(ranges: readonly Range[]): Range | undefined {
  const [first, ...others] = ranges
  return others.reduce<Range | undefined>((one, other) => one && join(one, other), first)
}

const join = (a: Range, b: Range): Range => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
})

const meet = (a: Range, b: Range) => a.from <= b.to && b.from <= a.to

/** Ranges that share a day, as one. */
function meeting(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (last && meet(last, range)) merged[merged.length - 1] = join(last, range)
    else merged.push(range)
  }
  return merged
}
