import {
  addDays,
  addMonths,
  bounds,
  countDays,
  stableId,
  whenOverlap,
  type Incident,
  type Intervention,
} from '../codebook/index.ts'
import { trackOf } from './accusation.ts'
import { lengthOfRule, type CountryFile, type DeadlineRule } from './country-file.ts'
import type { Docket, DocketEntry } from './docket.ts'
import type { StandingWord } from './followed.ts'
import { addWorkingDays } from './working-days.ts'

/** By when something is due under a rule of a country file: worked out, internal until a person confirms it. */
export type Deadline = {
  /** Holds on to the record that starts the clock and the rule's name. */
  readonly id: string
  /** The numbers it would have under the other records that tell of the same step. */
  readonly also: readonly string[]
  readonly about: DeadlineRule['about']
  readonly rule: DeadlineRule & { readonly country: string; readonly checked: string }
  /** The case and person concerned, where it is a case's. */
  readonly case: string | null
  readonly person: string | null
  /** Whom or what it is about, in words. */
  readonly whom: string
  /** The incident that starts the clock, or that must be preceded. */
  readonly incident: string | null
  /** EDTF: the day, or first and last day that it may be where the date it is counted from is not exact. */
  readonly on: string
  /** Days to the last day that it may be; negative where it has passed. */
  readonly left: number
}

type Asked = {
  readonly files: readonly CountryFile[]
  readonly asOf: string
  /** Ids under which a person went before others were found to be the same one. */
  readonly formerly?: ((person: string) => readonly string[]) | undefined
}

type Rule = Deadline['rule']

const rulesIn = (files: readonly CountryFile[]): Rule[] =>
  files.flatMap(({ country, checked, rules }) => rules.map(rule => ({ ...rule, country, checked })))

const isFor = ({ country }: Rule, where: string | null | undefined) =>
  country === 'any' || country === where

/** What is still waited for in cases: appeals, limits of custody. What came in the meantime ends the wait. */
export function caseDeadlines(
  dockets: readonly Docket[],
  incidents: readonly Incident[],
  { files, asOf, formerly }: Asked,
): Deadline[] {
  const rules = rulesIn(files).filter(({ after }) => after !== undefined)
  const byId = new Map(incidents.map(incident => [incident.id, incident]))
  return dockets.flatMap(docket =>
    docket.defendants.flatMap(entry =>
      entry.steps.flatMap(({ incident: id }, at) => {
        const step = byId.get(id)
        return step === undefined
          ? []
          : rules
              .filter(rule => applies(rule, step, docket) && !isMet(rule, entry, at))
              .flatMap(
                rule =>
                  deadlineFrom(step, rule, {
                    asOf,
                    case: docket.case.id,
                    person: entry.person,
                    formerly: formerly?.(entry.person),
                    whom: entry.name,
                  }) ?? [],
              )
      }),
    ),
  )
}

function applies(rule: Rule, step: Incident, { case: one, track }: Docket): boolean {
  return (
    rule.after === step.kind &&
    isFor(rule, step.country ?? one.country) &&
    (rule.track === undefined || rule.track === (trackOf(step) ?? track))
  )
}

/** A later step of a kind that ends the wait; steps stand in the order in which they came. */
const isMet = ({ until = [] }: Rule, { steps }: DocketEntry, at: number) =>
  steps.slice(at + 1).some(({ kind }) => until.includes(kind))

type About = Pick<Deadline, 'case' | 'person' | 'whom'> & {
  readonly asOf: string
  readonly formerly?: readonly string[] | undefined
}

function deadlineFrom(
  { id, value, records }: Incident,
  rule: Rule,
  { asOf, formerly = [], ...about }: About,
): Deadline | undefined {
  const { earliest, latest } =
    value.when === null ? { earliest: null, latest: null } : bounds(value.when)
  if (earliest === null || latest === null) return undefined
  const days = [counted(earliest, rule), counted(latest, rule)] as const
  const told = records.length > 0 ? records.map(one => one.record.id) : [id]
  const [first = '', ...also] = [about.person ?? '', ...formerly].flatMap(person =>
    told.map(record => stableId('deadline', record, person, rule.country, rule.name)),
  )
  return {
    id: first,
    also,
    about: rule.about,
    rule,
    ...about,
    incident: id,
    ...dueOn(days, asOf),
  }
}

const dueOn = ([first, last]: readonly [string, string], asOf: string) => ({
  on: first === last ? first : `${first}/${last}`,
  left: countDays(asOf, last),
})

/** Decisions that are due before announced assemblies, as long as nobody tells of one. */
export function assemblyDeadlines(
  incidents: readonly Incident[],
  { files, asOf }: Asked,
): Deadline[] {
  const rules = rulesIn(files).filter(({ before }) => before === 'assembly')
  const decided = incidents.filter(({ kind }) => kind === 'permission')
  return incidents
    .filter(({ kind, value }) => kind === 'assembly' && value.modality === 'planned')
    .filter(one => one.value.permitted === undefined && !decided.some(by => isAbout(by, one)))
    .flatMap(one =>
      rules
        .filter(rule => isFor(rule, one.country))
        .flatMap(rule => {
          const whom = ['assembly', one.value.where?.[0]].filter(Boolean).join(' in ')
          return deadlineFrom(one, rule, { asOf, case: null, person: null, whom }) ?? []
        }),
    )
}

/** A decision on that day, in that place where both tell one. */
function isAbout({ value: decision }: Incident, { value: assembly }: Incident): boolean {
  if (decision.for === undefined || assembly.when === null) return false
  const places = (value: Incident['value']) =>
    [value.venue, ...(value.where ?? [])].flatMap(name => name?.toLowerCase() ?? [])
  const [left, right] = [places(decision), places(assembly)]
  return (
    whenOverlap(decision.for, assembly.when) &&
    (left.length === 0 || right.length === 0 || left.some(place => right.includes(place)))
  )
}

/** When replies are due: as the sender wrote, or else by a rule on notifications. */
export function replyDeadlines(
  interventions: readonly StandingWord<'intervention'>[],
  { files, asOf }: Asked,
): Deadline[] {
  const rules = rulesIn(files).filter(({ after }) => after === 'notification')
  return interventions.flatMap(({ subject, value }) => {
    if (isReplied(value, asOf) || !wasSent(value, asOf)) return []
    const about = { case: null, person: null, whom: value.title, incident: null }
    const rule = value.due === null ? undefined : ownRule(value)
    if (value.due !== null && rule) {
      const { earliest, latest } = bounds(value.due)
      return earliest === null || latest === null
        ? []
        : [
            {
              id: stableId('reply', subject),
              also: [],
              about: 'reply' as const,
              rule,
              ...about,
              ...dueOn([earliest, latest], asOf),
            },
          ]
    }
    const { earliest, latest } =
      value.sent === null ? { earliest: null, latest: null } : bounds(value.sent)
    if (value.form !== 'notification' || earliest === null || latest === null) return []
    return rules
      .filter(one => isFor(one, value.country))
      .map(one => ({
        id: stableId('reply', subject, one.name),
        also: [],
        about: one.about,
        rule: one,
        ...about,
        ...dueOn([counted(earliest, one), counted(latest, one)], asOf),
      }))
  })
}

/** Whether an intervention had been sent by a day; one that is not dated had. */
const wasSent = ({ sent }: Intervention, asOf: string): boolean =>
  sent === null || (bounds(sent).earliest ?? '') <= asOf

/** Whether it had been answered by a day. */
const isReplied = ({ reply }: Intervention, asOf: string): boolean =>
  reply !== null && (reply.on === null || (bounds(reply.on).earliest ?? '') <= asOf)

const ownRule = ({ to }: Intervention): Rule => ({
  name: 'as-written',
  about: 'reply',
  after: 'notification',
  within: '0 days',
  says: `the reply of ${to.join(', ') || 'the addressee'} is due, as the sender wrote`,
  source: 'the intervention itself',
  country: 'any',
  checked: 'as the sender wrote',
})

/** The last day of a length of time that is counted from a day, or back from it; the day itself is not counted. */
function counted(day: string, rule: DeadlineRule): string {
  const { n, unit } = lengthOfRule(rule)
  const way = rule.before === undefined ? 1 : -1
  if (unit === 'month') return addMonths(day, way * n)
  if (unit === 'hour') return addDays(day, way * Math.ceil(n / 24))
  return unit === 'day' ? addDays(day, way * n) : addWorkingDays(day, n, way)
}
