import { z } from 'zod'
import { countDays } from './day.ts'
import { parseWhen, type When, type WhenInterval, type WhenPoint } from './edtf.ts'
import { VigilError } from './error.ts'

/** First and last day an EDTF value can mean, as YYYY-MM-DD; null is an open or unknown end. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null }

/** Whether a text is a date as Vigil writes it (EDTF, ISO 8601-2): "2024-08-08", "2024-05/2024-11", "2022-01-02/..". */
export function isEdtf(text: string): boolean {
  return parseWhen(text) !== undefined
}

export const edtfSchema = z
  .string()
  .refine(
    isEdtf,
    'not a date that exists: write 2024-08-08, 2024-08, 2024, or an interval such as 2024-05/2024-11',
  )

/** An EDTF value taken apart, or an error that says how to write one. */
export function readWhen(edtf: string): When {
  const when = parseWhen(edtf)
  if (when) return when
  throw new VigilError(
    'date-invalid',
    `“${edtf}” is not a date that exists. Write 2024-08-08, 2024-08, 2024, or an interval such as 2024-05/2024-11.`,
  )
}

/** First and last day a date can mean. Marks of doubt (? ~ %) widen nothing: they say how sure, not how wide. */
export function bounds(edtf: string): Bounds {
  const when = readWhen(edtf)
  const known = widths.get(when)
  if (known) return known
  const [first = UNBOUNDED, ...rest] = stretches(when)
  const width = rest.reduce(
    (all, one) => ({
      earliest: lesser(all.earliest, one.earliest),
      latest: greater(all.latest, one.latest),
    }),
    first,
  )
  widths.set(when, width)
  return width
}

const widths = new WeakMap<When, Bounds>()

const UNBOUNDED: Bounds = { earliest: null, latest: null }

/** Null is endless here: the earlier of two beginnings. */
const lesser = (a: string | null, b: string | null) =>
  a === null || b === null ? null : a < b ? a : b
const greater = (a: string | null, b: string | null) =>
  a === null || b === null ? null : a > b ? a : b

/** The stretches of days a date consists of; more than one only where it is a set. */
function stretches(when: When): Bounds[] {
  return 'members' in when ? when.members.map(stretch) : [stretch(when)]
}

function stretch(when: WhenPoint | WhenInterval): Bounds {
  if (when.type === 'point') return when
  return {
    earliest: typeof when.from === 'string' ? null : when.from.earliest,
    latest: typeof when.to === 'string' ? null : when.to.latest,
  }
}

/** Orders dates by first, then last possible day; open beginnings come first, null (no date) last. */
export function compareWhen(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  const left = bounds(a)
  const right = bounds(b)
  return (
    compareText(left.earliest ?? '', right.earliest ?? '') ||
    compareText(left.latest ?? '~', right.latest ?? '~') ||
    compareText(a, b)
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whether two dates could mean the same day. */
export function whenOverlap(a: string, b: string): boolean {
  const others = stretches(readWhen(b))
  return stretches(readWhen(a)).some(one => others.some(other => meet(one, other)))
}

function meet(a: Bounds, b: Bounds): boolean {
  return (a.earliest ?? '') <= (b.latest ?? '~') && (b.earliest ?? '') <= (a.latest ?? '~')
}

/** Whether a date lies between two others, both included; a date that is not known may be. */
export function within(
  edtf: string | null,
  from: string,
  to: string,
): 'inside' | 'may be' | 'outside' {
  if (edtf === null) return 'may be'
  const period: Bounds = { earliest: bounds(from).earliest, latest: bounds(to).latest }
  const days = stretches(readWhen(edtf))
  if (!days.some(one => meet(one, period))) return 'outside'
  return days.every(one => lies(one, period)) ? 'inside' : 'may be'
}

function lies(one: Bounds, period: Bounds): boolean {
  const begins =
    period.earliest === null || (one.earliest !== null && one.earliest >= period.earliest)
  return begins && (period.latest === null || (one.latest !== null && one.latest <= period.latest))
}

/** Days from one exact day to another, negative where the second is earlier; null unless both are exact days. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const first = exactDay(from)
  const second = exactDay(to)
  return first === null || second === null ? null : countDays(first, second)
}

/** The day a date means, where it can mean only one. */
export function exactDay(edtf: string | null): string | null {
  if (edtf === null) return null
  const { earliest, latest } = bounds(edtf)
  return earliest === latest ? earliest : null
}

/** Days between the nearest ends of two dates; 0 where they could be the same day. */
export function daysApart(a: string, b: string): number {
  if (whenOverlap(a, b)) return 0
  const others = stretches(readWhen(b))
  const gaps = stretches(readWhen(a)).flatMap(one => others.map(other => gap(one, other)))
  return Math.min(...gaps)
}

function gap(a: Bounds, b: Bounds): number {
  const [before, after] = (a.latest ?? '~') < (b.earliest ?? '') ? [a, b] : [b, a]
  return before.latest === null || after.earliest === null
    ? 0
    : countDays(before.latest, after.earliest)
}
