import { bounds, type Incident } from '../codebook/index.ts'
import { isOpen, silence } from './open.ts'
import { hadHappened, lastHeard, unknownDays, wasKnown, type DaysOf } from './told-on.ts'

/**
 * What became of a case since a day: it began after it; we learned of it only after it; it goes on; it was closed after it,
 * or we learned so after it; it was closed before.
 */
export const CASE_NEWS = ['new', 'new to us', 'continuing', 'closed', 'closed before'] as const
export type CaseNews = (typeof CASE_NEWS)[number]

/** Whether a defendant's case is open, and the steps told of it. */
type Defendant = {
  readonly open: boolean
  readonly steps: readonly { readonly incident: string }[]
  readonly died?: { readonly when: string | null } | undefined
}

type Since = {
  /** YYYY-MM-DD: the day of the last update. */
  readonly since?: string | undefined
  /** When each document came out and was taken in. */
  readonly daysOf?: DaysOf | undefined
}

/** What became of a case since the day of the last update; undefined where none is given. */
export function newsOf(
  defendants: readonly Defendant[],
  steps: readonly Incident[],
  { since, daysOf = unknownDays }: Since,
): CaseNews | undefined {
  if (since === undefined) return undefined
  const begun = steps.filter(step => hadHappened(step, since, daysOf))
  if (begun.length === 0)
    return steps.some(({ value }) => value.when !== null) ? 'new' : 'new to us'
  const known = new Map(
    begun.flatMap(step => (wasKnown(step, since, daysOf) ? [[step.id, step] as const] : [])),
  )
  if (!steps.some(step => wasKnown(step, since, daysOf))) return 'new to us'
  if (defendants.some(({ open }) => open)) return 'continuing'
  const wasOpen = defendants.some(({ steps: own, died }) => {
    if (died && died.when !== null && (bounds(died.when).latest ?? '~') <= since) return false
    const then = own.flatMap(({ incident }) => known.get(incident) ?? [])
    const heard = lastHeard(then, { asOf: since, daysOf })
    return then.length > 0 && isOpen(then, silence(heard, since))
  })
  return wasOpen || known.size < steps.length ? 'closed' : 'closed before'
}
