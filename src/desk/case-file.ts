import { VigilError } from '../codebook/index.ts'
import type {
  Docket,
  FollowedIntervention,
  ProposedIntervention,
  ProposedReply,
  Reminder,
  StandingWord,
} from '../analyse/index.ts'
import { incidents } from '../reconcile/index.ts'
import { listDeadlines, type DueDate } from './deadlines.ts'
import type { Desk } from './desk.ts'
import { wordsOn } from './following.ts'
import { dayOf, docketsOf, type DocketsAsked } from './incidents.ts'
import { pictureOf } from './picture.ts'
import { hadBegun, listPunished, type BriefIncident, type PunishedOver } from './punished.ts'
import { listContacts, listInterventions, listReminders } from './reminders.ts'

/** All that is known and written down of one case, as it stood on a day. */
export type CaseFile = {
  /** YYYY-MM-DD. */
  readonly asOf: string
  /** The case as it stands today, by which it goes whatever day is asked about. */
  readonly id: string
  readonly title: string
  /** Undefined where the case had not begun on that day. */
  readonly docket: Docket | undefined
  /** By the country files, the nearest first; those that passed without news are among them. */
  readonly deadlines: readonly DueDate[]
  readonly reminders: readonly Reminder[]
  /** Oldest first. */
  readonly contacts: readonly StandingWord<'contact'>[]
  readonly interventions: readonly FollowedIntervention[]
  /** What records tell of that may be a reply to one of them. */
  readonly replies: readonly ProposedReply[]
  /** Interventions that records tell of, which may be about the case and nobody has taken. */
  readonly proposed: readonly ProposedIntervention[]
  /** What its defendants were punished over, with everyone else who was. */
  readonly punished: readonly PunishedOver[]
  /** Other cases of its defendants: they may be one proceeding with it, as a person can say. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
  /** What people said of its steps: whether they belong to one proceeding. */
  readonly said: readonly StandingWord<'proceeding'>[]
  /** What happened after the interventions, and what they were taken from. */
  readonly incidents: readonly BriefIncident[]
}

/** One case by its number: where it stands, what is due, what to ask about, who was asked, what was sent. */
export async function showCase(
  desk: Desk,
  id: string,
  { drafts, asOf: day, since }: DocketsAsked = {},
): Promise<CaseFile> {
  const asOf = dayOf(desk, { asOf: day })
  const now = (await docketsOf(desk, { drafts })).find(({ case: one }) => one.id === id)
  const then = await docketsOf(desk, { drafts, asOf, since })
  const docket = then.find(({ case: one }) => one.id === id) ?? kinOf(now, then)
  const known = now ?? docket
  if (!known) throw new VigilError('not-found', `No case has the number ${id}.`)

  const told = incidents((await pictureOf(desk)).reconciled, { drafts: drafts ?? false })
  const ids = new Set(known.case.incidents)
  const records = new Set(
    told.filter(one => ids.has(one.id)).flatMap(one => one.records.map(({ record }) => record.id)),
  )
  const concerns = (word: StandingWord<'contact' | 'intervention'>) =>
    word.value.records.some(record => records.has(record))
  const ofCase = (one: string | null) => one !== null && one === docket?.case.id
  const contacts = await listContacts(desk)
  const written = await listInterventions(desk, { drafts })
  const { interventions, incidents: later } = written
  const punished = await listPunished(desk, { drafts, asOf })
  const sent = interventions
    .filter(one => concerns(one) && hadBegun(one.value.sent, asOf))
    .map(one => withoutLaterReply(one, asOf))
  const shown = new Set(sent.flatMap(one => [...one.after, ...one.sources]))
  return {
    asOf,
    id: known.case.id,
    title: known.case.title,
    docket,
    deadlines: (await listDeadlines(desk, { drafts, asOf })).filter(one => ofCase(one.case)),
    reminders: (await listReminders(desk, { drafts, asOf })).filter(one => ofCase(one.case)),
    contacts: contacts.filter(one => one.value.on <= asOf && concerns(one)),
    interventions: sent,
    replies: written.replies.filter(
      ({ to, on }) => sent.some(({ subject }) => subject === to) && hadBegun(on, asOf),
    ),
    proposed: written.proposed.filter(
      ({ cases, value }) =>
        cases.some(one => one.id === known.case.id) && hadBegun(value.sent, asOf),
    ),
    punished: punished.filter(({ people }) =>
      people.some(({ steps }) => steps.some(step => ids.has(step.id))),
    ),
    others: then.filter(one => one !== docket && sharesPerson(one, docket)).map(briefCase),
    said: (await wordsOn(desk, 'proceeding')).filter(({ value }) =>
      value.records.some(record => records.has(record)),
    ),
    incidents: later.filter(one => shown.has(one.id) && hadBegun(one.when, asOf)),
  }
}

/**
 * The case whose number begins so, as it stands today; of drafts where no accepted one does. Undefined where there is
 * none, or more than one.
 */
export async function findCase(desk: Desk, beginning: string): Promise<CaseFile | undefined> {
  if (beginning.length < 4) return undefined
  for (const drafts of [false, true]) {
    const found = (await docketsOf(desk, { drafts })).filter(one =>
      one.case.id.startsWith(beginning),
    )
    const [one, other] = found
    if (one && !other) return showCase(desk, one.case.id, { drafts })
  }
  return undefined
}

const briefCase = ({ case: { id, title } }: Docket) => ({ id, title })

function sharesPerson(one: Docket, other: Docket | undefined): boolean {
  const people = new Set(other?.defendants.map(({ person }) => person))
  return one.defendants.some(({ person }) => people.has(person))
}

function withoutLaterReply(one: FollowedIntervention, asOf: string): FollowedIntervention {
  const { reply } = one.value
  if (reply === null || hadBegun(reply.on, asOf)) return one
  return { ...one, value: { ...one.value, reply: null } }
}

/** The case on another day that shares the most incidents: with fewer steps or defendants it may go by another number. */
function kinOf(now: Docket | undefined, then: readonly Docket[]): Docket | undefined {
  const ids = new Set(now?.case.incidents)
  const shared = ({ case: one }: Docket) => one.incidents.filter(id => ids.has(id)).length
  return then.filter(one => shared(one) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}
