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

/**
 * Sorts incidents by whether they lie in a period; those outside of it are left out. They come in the order of their
 * dates, as lists of incidents do: of 100,000 only those in the period are looked at one by one.
 */
export function placeIn(period: Period, incidents: readonly Incident[]): Placed {
  const inside: (readonly Incident[])[] = []
  const perhaps: (readonly Incident[])[] = []
  const undated: (readonly Incident[])[] = []
  for (let from = 0, to = 0; from < incidents.length; from = to) {
    to = endOfDate(incidents, from)
    const when = incidents[from]?.value.when ?? null
    const place = within(when, period.from, period.to)
    if (place === 'outside') continue
    const those = incidents.slice(from, to)
    if (when === null) undated.push(those)
    else if (place === 'inside') inside.push(those)
    else perhaps.push(those)
  }
  return { inside: inside.flat(), perhaps: perhaps.flat(), undated: undated.flat() }
}

/** Where the incidents end that have the date of one: strides grow as long as it is the same, and shrink then. */
function endOfDate(incidents: readonly Incident[], from: number): number {
  const when = incidents[from]?.value.when
  const isAlike = (at: number) => at < incidents.length && incidents[at]?.value.when === when
  let last = from
  let stride = 1
  for (; isAlike(last + stride); stride *= 2) last += stride
  for (; stride >= 1; stride /= 2) if (isAlike(last + stride)) last += stride
  return last + 1
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
