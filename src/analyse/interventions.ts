import {
  bounds,
  compareWhen,
  nameOf,
  type Incident,
  type Intervention,
  type InterventionForm,
} from '../codebook/index.ts'
import type { StandingWord } from './followed.ts'
import { replyDue } from './reply-due.ts'

/** An intervention, and what happened in the cases it is about after it was sent. */
export type FollowedIntervention = StandingWord<'intervention'> & {
  /** Incident ids, oldest first; what is dated before or perhaps before it was sent is not among them. */
  readonly after: readonly string[]
}

/** What changed after: the incidents of the cases that an intervention is about, dated after it was sent. */
export function changesAfter(
  interventions: readonly StandingWord<'intervention'>[],
  incidents: readonly Incident[],
  groups: readonly (readonly string[])[],
): FollowedIntervention[] {
  const byId = new Map(incidents.map(incident => [incident.id, incident]))
  return interventions
    .map(word => {
      const about = new Set(word.value.records)
      const touched = incidents.filter(({ records }) =>
        records.some(({ record }) => about.has(record.id)),
      )
      const ids = new Set(touched.map(({ id }) => id))
      const related = new Set([
        ...ids,
        ...groups.filter(group => group.some(id => ids.has(id))).flat(),
      ])
      const sent = word.value.sent === null ? null : bounds(word.value.sent).latest
      const after = [...related]
        .flatMap(id => byId.get(id) ?? [])
        .filter(({ value, records }) => {
          const from = value.when === null ? null : bounds(value.when).earliest
          const isOwn = records.some(({ record }) => record.id === word.value.from)
          return !isOwn && sent !== null && from !== null && from > sent
        })
        .toSorted((a, b) => compareWhen(a.value.when, b.value.when))
      return { ...word, after: after.map(({ id }) => id) }
    })
    .toSorted((a, b) => compareWhen(a.value.sent, b.value.sent))
}

/** An intervention that a record tells of, for a person to take. */
export type ProposedIntervention = { readonly record: string; readonly value: Intervention }

const FORMS: readonly (readonly [InterventionForm, RegExp])[] = [
  ['resolution', /\bresolution\b/i],
  ['recommendation', /\brecommend/i],
  ['letter', /\b(?:letter|wrote)\b/i],
  ['complaint', /\bcomplain/i],
  ['appeal', /\b(?:call(?:ed|s|ing)? (?:on|for)|urge|appeal|demand)/i],
]

/** Petitions, and statements that ask somebody for something, which nobody has taken yet. */
export function proposedInterventions(
  incidents: readonly Incident[],
  taken: readonly StandingWord<'intervention'>[],
): ProposedIntervention[] {
  const known = new Set(taken.flatMap(({ value }) => value.from ?? []))
  return incidents.flatMap(incident => {
    const lead = incident.records[0]?.record
    const form = lead && formOf(incident, lead.quote.exact)
    if (!lead || !form || incident.records.some(({ record }) => known.has(record.id))) return []
    const { value, country } = incident
    const by = [...(value.actor ?? []).map(nameOf), ...(value.attribution ?? []).map(one => one.by)]
    return [
      {
        record: lead.id,
        value: {
          form,
          title: value.says ?? value.about ?? lead.quote.exact,
          by: [...new Set(by)],
          to: (value.target ?? []).map(nameOf),
          sent: value.when,
          due: replyDue(`${value.says ?? ''} ${lead.quote.exact}`, value.when),
          reply: null,
          ...(country !== null && { country }),
          records: incident.records.map(({ record }) => record.id),
          from: lead.id,
        },
      },
    ]
  })
}

function formOf({ kind }: Incident, quote: string): InterventionForm | undefined {
  if (kind === 'petition') return 'petition'
  return kind === 'statement' ? FORMS.find(([, words]) => words.test(quote))?.[0] : undefined
}
