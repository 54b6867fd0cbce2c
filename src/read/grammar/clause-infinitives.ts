import { type State, start } from './clause-state.ts'
import { doesBy, isIntention } from './clause-subjects.ts'
import type { VerbGroup } from './grammar.ts'

/** Begins the clause of an infinitive under the verb before it: "ordered him to leave", "was forced to sign". */
export function onInfinitive(state: State, verb: VerbGroup, at: number): void {
  const governor = state.current
  const passive = governor?.verb.voice === 'passive'
  const last = governor && doesBy(governor) ? null : governor?.objects.at(-1)
  const object = last && !isIntention(last) ? last : null
  const subject = passive
    ? (governor?.subject ?? null)
    : (object ?? governor?.subject ?? state.pending ?? state.lastSubject)
  start(state, verb, { subject, via: 'matrix', link: 'to', governor: governor ?? null, at })
}
