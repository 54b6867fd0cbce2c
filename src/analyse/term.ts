import {
  addDays,
  addMonths,
  bounds,
  countDays,
  exactDay,
  interval,
  penaltySchema,
  printPenaltySize,
  stableId,
  writeSorted,
  type Incident,
  type Penalty,
} from '../codebook/index.ts'
import type { StandingWord } from './followed.ts'

/** A term that somebody serves, counted down. It is worked out, not told: internal until a person confirms it. */
export type Term = {
  readonly penalty: Penalty
  /** The record of the verdict: a confirmed date holds on to it. */
  readonly record: string
  /** All records of the verdict: which of them comes first may change. */
  readonly records: readonly string[]
  /** The day from which it is counted. */
  readonly from: string
  /** First and last day on which it may end: two where the term is told as a range. */
  readonly until: readonly [string, string]
  /** On what the count rests, in plain words. */
  readonly assumption: string
}

const SERVED: ReadonlySet<Penalty['type']> = new Set(['prison', 'detention', 'restriction'])

/**
 * The term that the last verdict leaves a person with, counted from the day from which they were held without a break;
 * undefined where there is none, it is not told how long, or nothing is dated to a day.
 */
export function termOf(steps: readonly Incident[]): Term | undefined {
  const verdict = steps.findLast(
    ({ kind, value }) =>
      kind === 'conviction' || (kind === 'appeal' && value.penalty !== undefined),
  )
  const penalty = verdict?.value.penalty?.find(
    ({ type, amount, unit }) => SERVED.has(type) && amount !== undefined && unit !== undefined,
  )
  if (!verdict || !penalty) return undefined
  // Restriction of freedom is served at home: what somebody was held before it is no part of it.
  const start = penalty.type === 'restriction' ? sentenced(steps, verdict) : startOf(steps, verdict)
  const length = lengthOf(penalty)
  if (!start || !length) return undefined
  return {
    penalty,
    record: verdict.records[0]?.record.id ?? verdict.id,
    records: verdict.records.map(({ record }) => record.id),
    from: start.day,
    until: [addLength(start.day, length[0]), addLength(start.day, length[1])],
    assumption: `${start.why}; served in full, without parole, amnesty or another reckoning of time held before${disputed(verdict)}`,
  }
}

/** That sources tell the term differently: "; other sources tell of prison 4 years". */
function disputed({ value, claims, disagreements }: Incident): string {
  const all = disagreements.includes('penalty') ? (claims['penalty'] ?? []) : []
  const standing = writeSorted(value.penalty)
  const others = all.filter(one => writeSorted(one.value) !== standing)
  const told = others.flatMap(one => penaltySchema.array().safeParse(one.value).data ?? [])
  const sizes = told.map(one => `${one.type} ${printPenaltySize(one)}`.trim())
  return sizes.length > 0 ? `; other sources tell of ${[...new Set(sizes)].join(', ')}` : ''
}

/** The detention after which nobody tells of a release before the verdict; else the first verdict's own day. */
function startOf(steps: readonly Incident[], verdict: Incident) {
  const before = steps.slice(0, steps.indexOf(verdict))
  const free = before.findLastIndex(({ kind }) => kind === 'release')
  const held = before.slice(free + 1).find(({ kind }) => kind === 'detention')
  const day = exactDay(held?.value.when ?? null)
  if (day !== null) return { day, why: `counted from the detention on ${day}` }
  return sentenced(steps, verdict)
}

/** The day of the first verdict. */
function sentenced(steps: readonly Incident[], verdict: Incident) {
  const before = steps.slice(0, steps.indexOf(verdict))
  const first = before.find(({ kind }) => kind === 'conviction') ?? verdict
  const said = exactDay(first.value.when)
  return said === null ? undefined : { day: said, why: `counted from the verdict of ${said}` }
}

type Length = { readonly unit: string; readonly n: number }

function lengthOf({ amount, unit }: Penalty): readonly [Length, Length] | undefined {
  if (amount === undefined || unit === undefined) return undefined
  const [low, high] = interval(amount)
  const least = low ?? high
  const most = high ?? low
  if (least === null || most === null) return undefined
  return [
    { unit, n: least },
    { unit, n: most },
  ]
}

/** The day a term ends that begins on a day: "one month" from 31 January ends with February. */
function addLength(day: string, { unit, n }: Length): string {
  if (unit === 'hours') return addDays(day, Math.ceil(n / 24))
  if (unit === 'days') return addDays(day, Math.round(n))
  return addMonths(day, Math.round(unit === 'years' ? n * 12 : n))
}

/** The number by which the expected end of a term is confirmed: of a record of the verdict, and whose term it is. */
export const termId = (record: string, person: string): string => stableId('term', record, person)

/** A term, and the day on which it is expected to end, as worked out or as a person confirmed it. */
export type RunningTerm = Term & {
  readonly id: string
  /** The numbers under which its end may have been confirmed, one for each record of the verdict. */
  readonly ids: readonly string[]
  /** EDTF: the confirmed date, or else the one that was worked out. */
  readonly on: string
  /** The days that are left of it: fewest and most, 0 where it has ended. */
  readonly left: readonly [number, number]
  readonly confirmed?: StandingWord<'date'> | undefined
}

type TermAsked = {
  readonly person: string
  /** Ids under which the person went before others were found to be the same one. */
  readonly formerly?: readonly string[] | undefined
  readonly asOf: string
  readonly dates: readonly StandingWord<'date'>[]
}

/** A term of a person as it stands on a day, with the word of whoever confirmed its end. */
export function runningTerm(
  term: Term,
  { person, formerly = [], asOf, dates }: TermAsked,
): RunningTerm {
  const ids = [person, ...formerly].flatMap(id => term.records.map(record => termId(record, id)))
  const confirmed = dates.find(({ subject }) => ids.includes(subject))
  const [first, last] = term.until
  const on = confirmed?.value.on ?? (first === last ? first : `${first}/${last}`)
  const { earliest, latest } = bounds(on)
  const left = (end: string | null) => (end === null ? 0 : Math.max(0, countDays(asOf, end)))
  return {
    ...term,
    id: confirmed?.subject ?? termId(term.record, person),
    ids,
    on,
    left: [left(earliest), left(latest)],
    ...(confirmed && { confirmed }),
  }
}
