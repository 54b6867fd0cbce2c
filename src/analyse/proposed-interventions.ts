import {
  bounds,
  nameOf,
  type Incident,
  type Intervention,
  type InterventionForm,
} from '../codebook/index.ts'
import type { Docket } from './docket.ts'
import type { StandingWord } from './followed.ts'
import { replyDue } from './reply-due.ts'

/** An intervention that a record tells of, for a person to take. */
export type ProposedIntervention = {
  readonly record: string
  readonly value: Intervention
  /** The cases that went on when it was sent and whose defendants its words name. */
  readonly cases: readonly { readonly id: string; readonly title: string }[]
}

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
  dockets: readonly Docket[] = [],
): ProposedIntervention[] {
  const known = new Set(taken.flatMap(({ value }) => value.from ?? []))
  return incidents.flatMap(incident => {
    const lead = incident.records[0]?.record
    const form = lead && formOf(incident, lead.quote.exact)
    if (
      !lead ||
      !form ||
      isReply(incident) ||
      incident.records.some(({ record }) => known.has(record.id))
    )
      return []
    const { value, country } = incident
    const by = [...(value.actor ?? []).map(nameOf), ...(value.attribution ?? []).map(one => one.by)]
    return [
      {
        record: lead.id,
        cases: casesNamed(lead.quote.exact, value.when, dockets),
        value: {
          form,
          title: titleOf(value, lead.quote.exact),
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

/** What is asked for, where the words do more than ask for a reply; else what it is about, or its whole words. */
function titleOf({ says, about }: Incident['value'], quote: string): string {
  const asks = says !== undefined && !/^(?:an? |the )?(?:repl|respon|answer|comment)/i.test(says)
  return (asks ? says : about) ?? quote
}

/** The cases of people whom words name, as long as they were not over when the words were sent. */
function casesNamed(words: string, sent: string | null, dockets: readonly Docket[]) {
  const day = sent === null ? null : bounds(sent).latest
  return dockets
    .filter(({ latest, defendants }) =>
      defendants.some(
        ({ name, open }) =>
          name !== '' && words.includes(name) && (open || day === null || (latest ?? '') >= day),
      ),
    )
    .map(({ case: { id, title } }) => ({ id, title }))
}

const REPLIED =
  /\b(?:replied|responded|answered)\b|\b(?:in (?:reply|response|answer)|(?:its|their|a|the) (?:reply|response|answer)) to\b/i

const quotesOf = ({ records }: Incident) =>
  records.map(({ record }) => record.quote.exact).join(' ')

const isReply = (incident: Incident) =>
  incident.kind === 'statement' &&
  REPLIED.test(quotesOf(incident)) &&
  replyDue(quotesOf(incident), incident.value.when) === null

/** What a record tells of that may be the reply to an intervention, for a person to take as one. */
export type ProposedReply = {
  readonly record: string
  /** The intervention's subject. */
  readonly to: string
  readonly by: readonly string[]
  readonly on: string | null
  readonly says: string
}

/** Replies that records tell of to whoever sent an intervention, after it was sent, where none is written down yet. */
export function proposedReplies(
  incidents: readonly Incident[],
  interventions: readonly StandingWord<'intervention'>[],
): ProposedReply[] {
  const waiting = interventions.filter(({ value }) => value.reply === null)
  return incidents.filter(isReply).flatMap(incident => {
    const { value, records } = incident
    const [lead] = records
    if (!lead) return []
    const words = [quotesOf(incident), ...(value.target ?? []).map(nameOf)].join(' ').toLowerCase()
    const from = value.when === null ? null : bounds(value.when).latest
    return waiting
      .filter(({ value: { by, sent } }) => {
        const last = sent === null ? null : bounds(sent).earliest
        const isLater = from === null || last === null || from >= last
        return isLater && by.some(name => words.includes(name.toLowerCase()))
      })
      .map(({ subject }) => ({
        record: lead.record.id,
        to: subject,
        by: (value.actor ?? []).map(nameOf),
        on: value.when,
        says: value.says ?? lead.record.quote.exact,
      }))
  })
}
