import { incidents } from '../reconcile/index.ts'
import type { Desk } from './desk.ts'
import { docketsOf } from './incidents.ts'
import { pictureOf } from './picture.ts'

/** The records of each incident and case, by the number under which it is told. */
export async function groupsOf(desk: Desk) {
  const told = incidents((await pictureOf(desk)).reconciled, { drafts: true })
  const byId = new Map(told.map(one => [one.id, one.records.map(({ record }) => record.id)]))
  // With what nobody has judged a case may have an earlier step, and so another number.
  const dockets = [...(await docketsOf(desk, {})), ...(await docketsOf(desk, { drafts: true }))]
  const cases = dockets.map(
    ({ case: one }) => [one.id, one.incidents.flatMap(id => byId.get(id) ?? [])] as const,
  )
  return [...new Map([...byId, ...cases])].map(([id, records]) => ({ id, records }))
}
