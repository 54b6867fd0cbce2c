import { stableId, VigilError, type Incident } from '../codebook/index.ts'
import type { Docket } from '../analyse/index.ts'
import { incidents } from '../reconcile/index.ts'
import type { Desk } from './desk.ts'
import { writeDown } from './following.ts'
import { docketsOf } from './incidents.ts'
import { pictureOf } from './picture.ts'

/** Says that two cases are one proceeding, such as one whose charge was changed; gives the numbers of the entries. */
export async function joinCases(desk: Desk, one: string, other: string): Promise<string[]> {
  const dockets = await docketsOf(desk, { drafts: true })
  const [left, right] = [caseNamed(dockets, one), caseNamed(dockets, other)]
  const shared = left.defendants.filter(entry => of(right, entry.person) !== undefined)
  if (left === right || shared.length === 0)
    throw new VigilError(
      'usage',
      `${left === right ? 'That is one case' : `"${left.case.title}" and "${right.case.title}" have no defendant in common`}. Two cases of one person can be one proceeding; vigil cases lists them. Nothing was written down.`,
    )
  const told = await toldIn(desk)
  const entries: string[] = []
  for (const { person, steps } of shared) {
    const pair = [steps[0], of(right, person)?.steps[0]].map(step => told(step?.incident ?? ''))
    entries.push(await say(desk, pair, true))
  }
  return entries
}

/** Says that a step of a case begins a proceeding of its own; gives the numbers of the entries. */
export async function partCase(desk: Desk, id: string, step: string): Promise<string[]> {
  const dockets = await docketsOf(desk, { drafts: true })
  const { case: one, defendants } = caseNamed(dockets, id)
  const own = defendants.filter(({ steps }) => stepAt(steps, step) > 0)
  if (own.length === 0)
    throw new VigilError(
      'not-found',
      `"${one.title}" has no step after its first whose number begins with "${step}". vigil cases lists its steps. Nothing was written down.`,
    )
  const told = await toldIn(desk)
  const entries: string[] = []
  for (const { steps } of own) {
    const pair = [steps[0], steps[stepAt(steps, step)]].map(at => told(at?.incident ?? ''))
    entries.push(await say(desk, pair, false))
  }
  return entries
}

type Step = Docket['defendants'][number]['steps'][number]

const stepAt = (steps: readonly Step[], id: string) =>
  id.length < 4 ? -1 : steps.findIndex(({ incident }) => incident.startsWith(id))

const of = ({ defendants }: Docket, person: string) =>
  defendants.find(entry => entry.person === person)

function caseNamed(dockets: readonly Docket[], id: string): Docket {
  const found = dockets.filter(({ case: one }) => id.length >= 4 && one.id.startsWith(id))
  const [docket, other] = found
  if (docket && !other) return docket
  throw new VigilError(
    'not-found',
    `${docket ? 'More than one case' : 'No case'} has a number that begins with "${id}". vigil cases --drafts lists them.`,
  )
}

async function toldIn(desk: Desk): Promise<(incident: string) => Incident | undefined> {
  const told = incidents((await pictureOf(desk)).reconciled, { drafts: true })
  const byId = new Map(told.map(incident => [incident.id, incident]))
  return id => byId.get(id)
}

/** What is said holds on to a record of either step. */
async function say(
  desk: Desk,
  steps: readonly (Incident | undefined)[],
  one: boolean,
): Promise<string> {
  const [left = '', right = ''] = steps.map(step => step?.records[0]?.record.id ?? '').toSorted()
  const subject = stableId('proceeding', left, right)
  return writeDown(desk, { of: 'proceeding', subject, value: { records: [left, right], one } })
}
