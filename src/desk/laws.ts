import { lawsOf, provisionsUsed, type LawTimeline, type UsedProvision } from '../analyse/index.ts'
import { selectedIn, type Selection } from './analysing.ts'
import type { Desk } from './desk.ts'
import { docketsOf } from './incidents.ts'

/** Laws through their steps, and provisions with those against whom they are used. */
export type Laws = {
  readonly laws: readonly LawTimeline[]
  readonly provisions: readonly UsedProvision[]
}

/** Bills and laws through their steps; which provisions are used against whom, how often, with what result. */
export async function listLaws(desk: Desk, asked: Selection = {}): Promise<Laws> {
  const told = await selectedIn(desk, asked)
  const dockets = await docketsOf(desk, { drafts: asked.drafts })
  return { laws: lawsOf(told), provisions: provisionsUsed(told, dockets) }
}
