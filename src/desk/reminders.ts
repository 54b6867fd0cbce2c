import { stableId, type Contact, type Intervention } from '../codebook/index.ts'
import {
  changesAfter,
  proposedInterventions,
  proposedReplies,
  remindersOf,
  type FollowedIntervention,
  type ProposedIntervention,
  type ProposedReply,
  type Reminder,
  type StandingWord,
} from '../analyse/index.ts'
import { incidents } from '../reconcile/index.ts'
import { VigilError } from '../codebook/index.ts'
import { listDeadlines } from './deadlines.ts'
import { who, type Desk } from './desk.ts'
import { recordsNamed, wordsOn, writeDown } from './following.ts'
import { dayOf, docketsOf, type DocketsAsked } from './incidents.ts'
import { groupsOf } from './record-groups.ts'
import { pictureOf } from './picture.ts'
import { briefOf, type BriefIncident } from './punished.ts'

export type RemindersAsked = DocketsAsked & {
  readonly silent?: number | undefined
  readonly near?: number | undefined
}

/** What to ask about, with who was asked already. */
export async function listReminders(
  desk: Desk,
  asked: RemindersAsked = {},
): Promise<readonly Reminder[]> {
  const told = await incidentsTold(desk, asked)
  return remindersOf(await docketsOf(desk, asked), told, {
    ...asked,
    asOf: dayOf(desk, asked),
    deadlines: (await listDeadlines(desk, asked)).map(one => ({
      ...one,
      on: one.confirmed?.value.on ?? one.on,
    })),
    contacts: await wordsOn(desk, 'contact'),
  })
}

const incidentsTold = async (desk: Desk, { drafts = false }: DocketsAsked) =>
  incidents((await pictureOf(desk)).reconciled, { drafts })

/** Who was asked, when and how, by whom, and what they answered; oldest first. */
export async function listContacts(desk: Desk): Promise<readonly StandingWord<'contact'>[]> {
  const contacts = await wordsOn(desk, 'contact')
  return contacts.toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1))
}

export type NewContact = Omit<Contact, 'on' | 'by' | 'answer' | 'records'> & {
  /** Today where not said. */
  readonly on?: string | undefined
  /** The author where not said. */
  readonly by?: string | undefined
  readonly answer?: string | undefined
  /** Numbers of records, incidents or cases. */
  readonly about: readonly string[]
}

/** Writes down that somebody was asked. It stays internal: nothing that is published takes it along. */
export async function writeContact(desk: Desk, contact: NewContact): Promise<string> {
  const { on = dayOf(desk, {}), by = desk.author, answer = null, about, ...rest } = contact
  const records = await recordsNamed(desk, about, await groupsOf(desk))
  const subject = stableId('contact', desk.author, who(desk).at, rest.who, rest.asked)
  await writeDown(desk, {
    of: 'contact',
    subject,
    value: { ...rest, on, by, answer, records },
  })
  return subject
}

/** Writes down what was answered. */
export async function writeAnswer(desk: Desk, id: string, answer: string): Promise<string> {
  const contact = await named(desk, 'contact', id)
  const { subject } = contact
  return writeDown(desk, { of: 'contact', subject, value: { ...contact.value, answer } })
}

/** Interventions with what changed after them, and what records tell of that nobody has taken. */
export type Interventions = {
  readonly interventions: readonly FollowedIntervention[]
  readonly proposed: readonly ProposedIntervention[]
  /** What records tell of that may be a reply to one of them. */
  readonly replies: readonly ProposedReply[]
  /** What happened after them, and what they were taken from. */
  readonly incidents: readonly BriefIncident[]
}

/** Appeals, letters and recommendations: by whom, to whom, what came back, what changed after. */
export async function listInterventions(
  desk: Desk,
  asked: DocketsAsked = {},
): Promise<Interventions> {
  const told = await incidentsTold(desk, asked)
  const dockets = await docketsOf(desk, asked)
  const words = await wordsOn(desk, 'intervention')
  const cases = dockets.map(({ case: one }) => one.incidents)
  const interventions = changesAfter(words, told, cases)
  const shown = new Set(interventions.flatMap(one => [...one.after, ...one.sources]))
  return {
    interventions,
    proposed: proposedInterventions(told, words, dockets),
    replies: proposedReplies(told, words),
    incidents: told.filter(({ id }) => shown.has(id)).map(briefOf),
  }
}

export type NewIntervention = Omit<Intervention, 'records' | 'from' | 'reply'> & {
  readonly about: readonly string[]
}

/** Writes down an intervention by hand. */
export async function writeIntervention(desk: Desk, made: NewIntervention): Promise<string> {
  const { about, ...rest } = made
  const records = await recordsNamed(desk, about, await groupsOf(desk))
  const subject = stableId('intervention', desk.author, who(desk).at, rest.title)
  const value = { ...rest, reply: null, records }
  await writeDown(desk, { of: 'intervention', subject, value })
  return subject
}

/** Takes an intervention that a record tells of, with the cases that it is about: those whose people it names, where none are given. */
export async function takeIntervention(
  desk: Desk,
  record: string,
  about: readonly string[] = [],
): Promise<string> {
  const { proposed } = await listInterventions(desk, { drafts: true })
  const [found, other] = proposed.filter(one => record.length >= 4 && one.record.startsWith(record))
  if (!found || other)
    throw new VigilError(
      'not-found',
      `No intervention is proposed from a record whose number begins with "${record}", or several are. vigil interventions --drafts lists them.`,
    )
  const cases = about.length > 0 ? about : found.cases.map(({ id }) => id)
  const more = await recordsNamed(desk, cases, await groupsOf(desk))
  const subject = stableId('intervention', found.record)
  const records = [...new Set([...found.value.records, ...more])]
  await writeDown(desk, { of: 'intervention', subject, value: { ...found.value, records } })
  return subject
}

/** What is added to an intervention: when a reply is due, the reply, cases it is about. */
export type InterventionChange = Partial<Pick<Intervention, 'due' | 'reply'>> & {
  readonly about?: readonly string[] | undefined
}

/** Writes down a reply, when one is due, or what else an intervention is about. */
export async function changeIntervention(
  desk: Desk,
  id: string,
  { about = [], ...change }: InterventionChange,
): Promise<string> {
  const { subject, value } = await named(desk, 'intervention', id)
  const more = await recordsNamed(desk, about, await groupsOf(desk))
  const records = [...new Set([...value.records, ...more])]
  return writeDown(desk, { of: 'intervention', subject, value: { ...value, ...change, records } })
}

/** Takes what a record tells of as the reply to an intervention. */
export async function takeReply(desk: Desk, id: string, record: string): Promise<string> {
  const { replies } = await listInterventions(desk, { drafts: true })
  const { subject } = await named(desk, 'intervention', id)
  const found = replies.find(
    one => one.to === subject && record.length >= 4 && one.record.startsWith(record),
  )
  if (!found)
    throw new VigilError(
      'not-found',
      `No reply to ${id} is proposed from a record whose number begins with "${record}". vigil interventions --drafts lists them; --reply writes one down in words.`,
    )
  const { on, says, record: from } = found
  return changeIntervention(desk, subject, { reply: { on, says, from } })
}

async function named<Of extends 'contact' | 'intervention'>(
  desk: Desk,
  of: Of,
  id: string,
): Promise<StandingWord<Of>> {
  const words = await wordsOn(desk, of)
  const [found, other] = words.filter(one => id.length >= 4 && one.subject.startsWith(id))
  if (found && !other) return found
  throw new VigilError(
    'not-found',
    `${other ? 'More than one' : 'No'} ${of} has a number that begins with "${id}". vigil ${of}s lists them.`,
  )
}
