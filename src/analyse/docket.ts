import {
  bounds,
  compareWhen,
  type Case,
  type Incident,
  type Kind,
  type Stage,
} from '../codebook/index.ts'
import { accusationOf, accusationsAgree, trackOf } from './accusation.ts'
import { caseOf, type NameOf } from './cases.ts'
import type { StandingWord } from './followed.ts'
import { isProceeding, type Proceeding } from './proceedings.ts'
import { newsOf, type CaseNews } from './news.ts'
import { isOpen, facesCharges, silence } from './open.ts'
import { runningTerm, termOf, type RunningTerm } from './term.ts'
import { hadHappened, lastHeard, toldOn, unknownDays, type DaysOf, type OnDay } from './told-on.ts'

/** What somebody is charged with from a day on; a charge that others follow was changed. */
export type ChargeState = {
  readonly provisions: readonly string[]
  readonly offence: string | null
  readonly track: Docket['track']
  readonly since: string | null
  readonly incident: string
}

/** Where a case stands for one defendant on a day. */
export type DocketEntry = {
  readonly person: string
  readonly name: string
  readonly stage: Stage
  /** EDTF date of the last step told; null where no step is dated. */
  readonly since: string | null
  /** The last day that is known to have brought news: of what is not dated, the day on which it was told of; null where neither is known. */
  readonly heard: string | null
  /** Days without news, counted from that day. */
  readonly silent: number | null
  /** Whether something is still waited for: charges that were neither dropped nor tried to an end. */
  readonly open: boolean
  /** Charged or tried, and neither convicted, acquitted nor let off since, though perhaps at large. */
  readonly facingCharges: boolean
  /** Each change of the charges, oldest first; more than one where they were changed. */
  readonly charges: readonly ChargeState[]
  readonly term: RunningTerm | undefined
  /** The nearest hearing announced for that day or later: EDTF, and the incident that announces it. */
  readonly nextHearing: { readonly when: string; readonly incident: string } | undefined
  /** That the defendant died: EDTF, and the incident that tells of it; nothing is waited for any more. */
  readonly died: { readonly when: string | null; readonly incident: string } | undefined
  /** Oldest first. */
  readonly steps: readonly {
    readonly incident: string
    readonly kind: Kind
    readonly when: string | null
  }[]
}

/** A case as it stood on a day. */
export type Docket = {
  readonly case: Case
  readonly track: 'criminal' | 'administrative' | 'civil' | null
  readonly news: CaseNews | undefined
  /** EDTF date of the last step told of anybody; null where none is dated. */
  readonly latest: string | null
  readonly defendants: readonly DocketEntry[]
}

export type DocketRequest = {
  /** YYYY-MM-DD: what happened later does not count yet. */
  readonly asOf: string
  /** YYYY-MM-DD: the day of the last update, against which news are told. */
  readonly since?: string | undefined
  /** When each document came out and was taken in. */
  readonly daysOf?: DaysOf | undefined
  /** Dates that people confirmed, among them expected ends of terms. */
  readonly dates?: readonly StandingWord<'date'>[] | undefined
  /** What people said of steps: whether they belong to one proceeding. */
  readonly said?: readonly StandingWord<'proceeding'>[] | undefined
}

/** What a docket is drawn from besides its proceedings. */
export type DrawnFrom = Omit<DocketRequest, 'dates' | 'said'> & {
  readonly dates: readonly StandingWord<'date'>[]
  readonly nameOf: NameOf
  /** Ids under which a person went before others were found to be the same one. */
  readonly formerly?: ((person: string) => readonly string[]) | undefined
  /** All that was done to a person, later steps and announced ones among them. */
  readonly told: (person: string) => readonly Incident[]
}

/** Where a case stood on a day: each defendant with stage, charges, term, next hearing and silence. */
export function drawDocket(
  group: readonly Proceeding[],
  { nameOf, formerly, told, dates, ...request }: DrawnFrom,
): Docket {
  const { asOf, daysOf = unknownDays } = request
  const one = caseOf(group, { nameOf, daysOf })
  const byId = new Map(group.flatMap(({ steps }) => steps.map(step => [step.id, step])))
  const steps = one.incidents.flatMap(id => byId.get(id) ?? [])
  const defendants = one.defendants.map(({ person, name, stage, since, steps: ids }) => {
    const own = ids.flatMap(id => byId.get(id) ?? [])
    const heard = lastHeard(own, { asOf, daysOf })
    const died = deathAmong(told(person), { asOf, daysOf })
    return {
      person,
      name,
      stage,
      since,
      heard,
      silent: silence(heard, asOf),
      open: !died && isOpen(own, silence(heard, asOf)),
      facingCharges: !died && facesCharges(own),
      charges: chargesOf(own),
      term:
        !died && (stage === 'convicted' || stage === 'on appeal')
          ? running(own, { person, formerly: formerly?.(person), asOf, dates })
          : undefined,
      nextHearing: died ? undefined : nextHearing({ own, told: told(person) }, { asOf, daysOf }),
      died,
      steps: own.map(({ id, kind, value }) => ({ incident: id, kind, when: value.when })),
    }
  })
  return {
    case: one,
    track: steps.map(trackOf).find(track => track !== null) ?? null,
    news: newsOf(defendants, steps, request),
    latest: latestOf(defendants),
    defendants,
  }
}

const latestOf = (defendants: readonly { readonly since: string | null }[]) =>
  defendants
    .map(({ since }) => since)
    .toSorted(compareWhen)
    .findLast(when => when !== null) ?? null

function running(
  steps: readonly Incident[],
  asked: Parameters<typeof runningTerm>[1],
): RunningTerm | undefined {
  const term = termOf(steps)
  return term && runningTerm(term, asked)
}

/** The death of a person by a day, as far as it is told as a fact of one. */
function deathAmong(told: readonly Incident[], { asOf, daysOf }: OnDay): DocketEntry['died'] {
  const [death] = told.filter(
    one =>
      one.kind === 'death' && one.value.modality === 'asserted' && hadHappened(one, asOf, daysOf),
  )
  return death && { when: death.value.when, incident: death.id }
}

/** The steps of a case, and all that was told of the person. */
type Steps = { readonly own: readonly Incident[]; readonly told: readonly Incident[] }

/** The nearest hearing that is announced for a day or later, and may be one of these steps' case. */
function nextHearing({ own, told }: Steps, { asOf, daysOf }: OnDay): DocketEntry['nextHearing'] {
  const [next] = told
    .filter(one => isAnnounced(one) && !own.includes(one) && (toldOn(one, daysOf) ?? '') <= asOf)
    .filter(hearing => isHearingOf(hearing, { own, told }))
    .flatMap(({ id, value: { when } }) => (when === null ? [] : [{ when, incident: id }]))
    .filter(({ when }) => (bounds(when).latest ?? '~') >= asOf)
    .toSorted((a, b) => compareWhen(a.when, b.when) || (a.incident < b.incident ? -1 : 1))
  return next
}

/** A hearing that was announced, perhaps held since. */
export const isAnnounced = ({ kind, value, records }: Incident): boolean =>
  (kind === 'trial' || kind === 'appeal') &&
  [value, ...records.map(({ record }) => record)].some(({ modality }) => modality === 'planned')

/**
 * A hearing belongs to the case of whose steps the same document tells, or, where it tells of none, to any that has not
 * been tried to an end and is not over something else.
 */
export function isHearingOf(hearing: Incident, { own, told }: Steps): boolean {
  const kinds = own.map(({ kind }) => kind)
  const tried = Math.max(kinds.lastIndexOf('conviction'), kinds.lastIndexOf('acquittal'))
  const after = ['charge', 'trial', 'appeal'] as const
  if (hearing.kind === 'trial' && tried > Math.max(...after.map(kind => kinds.lastIndexOf(kind))))
    return false
  const agrees = own.map(step => accusationsAgree(accusationOf(step), accusationOf(hearing)))
  if (agrees.includes(true)) return true
  if (agrees.includes(false)) return false
  const documents = new Set(hearing.records.map(({ documentId }) => documentId))
  const near = told.filter(
    step => isProceeding(step) && step.records.some(({ documentId }) => documents.has(documentId)),
  )
  const ids = new Set(own.map(({ id }) => id))
  return near.length === 0 || near.some(({ id }) => ids.has(id))
}

/** The charges as they changed: a step that cites the same law as the one before changes nothing. */
function chargesOf(steps: readonly Incident[]): ChargeState[] {
  const states: ChargeState[] = []
  for (const step of steps) {
    const { id, kind, value } = step
    const cited = value.provision ?? []
    const provisions = typeof cited === 'string' ? [cited] : [...cited]
    const offence = value.offence ?? null
    if (kind !== 'charge' && (kind !== 'conviction' || provisions.length === 0)) continue
    if (provisions.length === 0 && offence === null && states.length > 0) continue
    const last = states.at(-1)
    if (last && isCompleted(last, { provisions, offence })) {
      states.splice(-1, 1, { ...last, provisions: [...last.provisions, ...provisions] })
      continue
    }
    const same =
      last !== undefined &&
      provisions.every(provision => last.provisions.includes(provision)) &&
      (provisions.length > 0 || offence === last.offence)
    if (!same)
      states.push({
        provisions,
        offence,
        track: trackOf(step),
        since: value.when,
        incident: id,
      })
  }
  return states
}

/** A charge told in words and then by its article, or the other way round, is the same. */
function isCompleted(last: ChargeState, told: Pick<ChargeState, 'provisions' | 'offence'>) {
  if (last.provisions.length > 0 && told.provisions.length > 0) return false
  const accusation = (of: Pick<ChargeState, 'offence'>) => ({
    provisions: [],
    offence: of.offence,
    track: null,
    before: [],
  })
  return accusationsAgree(accusation(last), accusation(told)) === true
}
