import { countDays, interval, type Incident, type Penalty, type Stage } from '../codebook/index.ts'
import { stageAfter } from './stage.ts'

const ENDED: ReadonlySet<Stage> = new Set(['acquitted', 'dropped', 'released'])

/** Whether something is still waited for after some steps, of which nothing was heard for so many days. */
export function isOpen(steps: readonly Incident[], silent: number | null): boolean {
  const stage = steps.reduce<Stage>(stageAfter, 'detained')
  return (!ENDED.has(stage) && !isSettled(steps, silent)) || facesCharges(steps)
}

/** A release ends custody, not the charges. */
export function facesCharges(steps: readonly Incident[]): boolean {
  const kinds = steps.map(({ kind }) => kind)
  const charged = Math.max(kinds.lastIndexOf('charge'), kinds.lastIndexOf('trial'))
  const ended = Math.max(kinds.lastIndexOf('conviction'), kinds.lastIndexOf('acquittal'))
  return charged > ended
}

/** Days from one day to another, never fewer than none; null where the first is not known. */
export const silence = (heard: string | null, asOf: string): number | null =>
  heard === null ? null : Math.max(0, countDays(heard, asOf))

/** Days after which nobody is taken to appeal against a verdict any more: counted from the last news, not from the end of an arrest. */
const FINAL = 60

/** Penalties after which there is nobody to wait for, once an arrest that is counted in days has been served. */
const BRIEF = new Set(['fine', 'warning', 'detention'])

/** Fined, warned or held for some days and no more, and that was upheld, or nobody has told of an appeal for long. */
function isSettled(steps: readonly Incident[], silent: number | null): boolean {
  const at = steps.findLastIndex(({ kind }) => kind === 'conviction')
  const after = at < 0 ? [] : steps.slice(at + 1)
  const changed = after.findLast(({ value }) => (value.penalty ?? []).length > 0)
  const penalties = (changed ?? steps[at])?.value.penalty ?? []
  if (penalties.length === 0 || !penalties.every(({ type }) => BRIEF.has(type))) return false
  if (after.some(({ kind }) => kind === 'charge' || kind === 'trial' || kind === 'detention'))
    return false
  const appeal = after.findLast(({ kind }) => kind === 'appeal')?.value.outcome
  if (appeal === 'overturned' || appeal === 'accepted') return false
  const served = Math.max(...penalties.map(longestDays))
  const wait = Math.max(served, appeal === undefined ? FINAL : 0)
  return wait === 0 || (silent !== null && silent > wait)
}

/** How many days a penalty holds somebody at the longest: none for a fine, and without end where nobody says how long. */
function longestDays({ type, amount, unit }: Penalty): number {
  if (type !== 'detention') return 0
  const [, most] = amount === undefined ? [null, null] : interval(amount)
  if (most === null) return Infinity
  return unit === 'days' ? most : unit === 'hours' ? most / 24 : Infinity
}
