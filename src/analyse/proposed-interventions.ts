import {
  bounds,
  groupBy,
  nameOf,
  type Incident,
  type Intervention,
  type InterventionForm,
} from '../codebook/index.ts'
import type { Docket } from './docket.ts'
import type { StandingWord } from './followed.ts'
import { replyDue } from './reply-due.ts'
import { asksOnlyReply, letterAsking } from './reply-requests.ts'
import { sentTo } from './sent-to.ts'

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

/**
 * Petitions, and statements that ask somebody for something, which nobody has taken yet. A sentence that asks for a
 * reply to the letter before it says when that is due, and is no letter of its own.
 */
export function proposedInterventions(
  incidents: readonly Incident[],
  taken: readonly StandingWord<'intervention'>[],
  dockets: readonly Docket[] = [],
): ProposedIntervention[] {
  const known = new Set(
    taken.flatMap(({ value: { from, reply, records } }) =>
      [from, reply?.from, ...records].filter(id => id !== undefined),
    ),
  )
  const sent = incidents.filter(incident => formOf(incident) && !isReply(incident))
  const requests = groupBy(incidents.filter(asksOnlyReply), request =>
    letterAsking(
      request,
      sent.filter(letter => !asksOnlyReply(letter)),
    ),
  )
  const following = new Set([...requests].flatMap(([letter, those]) => (letter ? those : [])))
  const proposed = sent.flatMap(incident => {
    const form = formOf(incident)
    const lead = incident.records[0]?.record
    const isKnown = incident.records.some(({ record }) => known.has(record.id))
    if (!lead || !form || isKnown || following.has(incident)) return []
    const { value, country } = incident
    const told = [incident, ...(requests.get(incident) ?? [])]
    const by = [...(value.actor ?? []).map(nameOf), ...(value.attribution ?? []).map(one => one.by)]
    const words = [lead.quote.exact, value.says].filter(one => one !== undefined).join(' ')
    return [
      {
        record: lead.id,
        document: incident.records[0]?.documentId,
        cases: casesNamed(words, value.when, dockets),
        value: {
          form,
          title: titleOf(value, lead.quote.exact),
          by: [...new Set(by)],
          to: sentTo(incident, by),
          sent: value.when,
          due: firstDue(told, value.when),
          reply: null,
          ...(country !== null && { country }),
          records: told.flatMap(({ records }) => records.map(({ record }) => record.id)),
          from: lead.id,
        },
      },
    ]
  })
  return [...groupBy(proposed, sameLetter).values()].flatMap(those => asOneLetter(those) ?? [])
}

type Told = ProposedIntervention & { readonly document: string | undefined }

/** What one document tells twice, in its headline and below, with one sender, day and request is one letter. */
const sameLetter = ({ record, document, value: { form, title, by, sent } }: Told) =>
  JSON.stringify(by.length === 0 || sent === null ? [record] : [document, form, title, by, sent])

function asOneLetter(told: readonly Told[]): ProposedIntervention | undefined {
  const [first] = told
  if (!first) return undefined
  const { document: _document, ...lead } = told.find(({ value }) => value.to.length > 0) ?? first
  const cases = new Map(told.flatMap(one => one.cases).map(one => [one.id, one]))
  return {
    ...lead,
    cases: [...cases.values()],
    value: {
      ...lead.value,
      due: told.map(({ value }) => value.due).find(due => due !== null) ?? null,
      records: [...new Set(told.flatMap(({ value }) => value.records))],
    },
  }
}

/** By when a reply is due, as the first of what is told of one letter says. */
function firstDue(told: readonly Incident[], sent: string | null): string | null {
  const due = told.flatMap(
    ({ value, records }) =>
      replyDue(`${value.says ?? ''} ${records[0]?.record.quote.exact ?? ''}`, sent) ?? [],
  )
  return due[0] ?? null
}

/** "appealed to the Administrative Court": a suit, and nobody is written to. */
const TO_COURT =
  /\bappeal(?:ed|s|ing)?\b[^.;]{0,60}?\b(?:to|before|at|in) (?:the |a )?[^.;]{0,60}?\b(?:Court|Tribunal|court|tribunal)\b/u

function formOf({ kind, records }: Incident): InterventionForm | undefined {
  if (kind === 'petition') return 'petition'
  const { quote, anchors } = records[0]?.record ?? {}
  const told = [quote, ...(anchors ?? [])].map(one => one?.exact ?? '')
  if (kind !== 'statement' || TO_COURT.test(told[0] ?? '')) return undefined
  const found = told.flatMap(words => FORMS.find(([, form]) => form.test(words))?.[0] ?? [])
  return found[0]
}

/** That a reply is asked for besides stands beside the title, as the day on which it is due. */
const AND_REPLY =
  /[\s,;]+(?:and )?(?:also )?(?:ask|request|demand|expect)(?:ed|s|ing)? (?:for )?(?:an? |the |its |their )?(?:\p{L}+ )?(?:repl|respon|answer).*$/isu

/** What is asked for, where the words do more than ask for a reply; else what it is about, or its whole words. */
function titleOf({ says, about }: Incident['value'], quote: string): string {
  const asks = says !== undefined && !/^(?:an? |the )?(?:repl|respon|answer|comment)/i.test(says)
  return (
    (asks ? says.replace(AND_REPLY, '') : about) ??
    quote.replace(/[\s,;:]+(?:(?:and|but|or|which|that|who|while)\s*)?$/u, '')
  )
}

/** The cases of people whom words name, as long as they were not over when the words were sent. */
function casesNamed(words: string, sent: string | null, dockets: readonly Docket[]) {
  const day = sent === null ? null : bounds(sent).latest
  return dockets
    .filter(({ latest, defendants }) =>
      defendants.some(
        ({ name, open, steps }) =>
          name !== '' &&
          words.includes(name) &&
          (day === null || ((open || (latest ?? '') >= day) && hadBegun(steps, day))),
      ),
    )
    .map(({ case: { id, title } }) => ({ id, title }))
}

/** What began only afterwards was not on anybody's mind; a step without a date may have come before. */
const hadBegun = (steps: Docket['defendants'][number]['steps'], day: string) =>
  steps.some(({ when }) => when === null || (bounds(when).earliest ?? '') <= day)

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
