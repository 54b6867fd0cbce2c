import type { Incident } from '../codebook/index.ts'
import { peopleAsOne } from './people-as-one.ts'
import type { ReconcileState } from './state.ts'
import { toldElsewhere, type ToldBeside } from './told-beside.ts'
import { toldOtherwise } from './told-otherwise.ts'

/** What records tell differently of one person or gathering, whichever incidents they belong to. */
export function toldBeside(state: ReconcileState, among: readonly Incident[]): ToldBeside[] {
  const whoIs = peopleAsOne(state, among)
  return [...toldElsewhere(state, among, whoIs), ...toldOtherwise(among, whoIs)]
}
