import {
  compareOrder,
  hadSeen,
  headEntries,
  liveEntries,
  writeSorted,
  type CodedRecord,
  type Decision,
  type RecordState,
} from '../codebook/index.ts'

/** What all decisions on one record amount to. */
export type Standing = {
  readonly state: RecordState
  /** The record as it was accepted; null where it was refused. */
  readonly body: CodedRecord | null
  /** The last body anybody gave the record, also where a refusal or an undo came later. */
  readonly known: CodedRecord | null
  readonly byHand: boolean
  /** Decisions that differ and have not seen each other. */
  readonly conflict: readonly string[]
}

/**
 * Folds the decisions on one record, in whatever order they arrive; undefined where none is left.
 * A decision supersedes those it had seen. Those left over that differ are a conflict, and the last of
 * them in (Lamport, feed) stands until somebody who has seen all of them decides.
 */
export function standingOf(decisions: readonly Decision[]): Standing | undefined {
  const ordered = decisions.toSorted((a, b) => compareOrder(a.order, b.order))
  const known = ordered.findLast(decision => decision.body !== null)?.body ?? null
  const live = liveEntries(ordered)
  const heads = headEntries(live)
  const last = heads.at(-1)
  if (!last) return undefined
  const differ = heads.some(head => !sameJudgement(head, last))
  return {
    state: stateOf(last, live),
    body: last.body,
    known,
    byHand: live.some(decision => decision.verb === 'make'),
    conflict: differ ? heads.map(head => head.id) : [],
  }
}

function sameJudgement(a: Decision, b: Decision): boolean {
  return (a.verb === 'refuse') === (b.verb === 'refuse') && sameBody(a.body, b.body)
}

function sameBody(a: CodedRecord | null, b: CodedRecord | null): boolean {
  return a === b || writeSorted(a) === writeSorted(b)
}

function stateOf(decision: Decision, live: readonly Decision[]): RecordState {
  if (decision.verb === 'refuse') return 'refused'
  if (decision.verb === 'accept' && decision.batch !== undefined) return 'batch-accepted'
  return decision.verb === 'confirm' && isSecondVoice(decision, live) ? 'confirmed' : 'accepted'
}

/** A confirmation counts where somebody else had judged the record singly, and the same way. */
function isSecondVoice(confirm: Decision, live: readonly Decision[]): boolean {
  const first = live.findLast(one => one.verb !== 'confirm' && hadSeen(confirm, one))
  if (!first || first.verb === 'refuse' || !sameBody(first.body, confirm.body)) return false
  const single = first.verb !== 'accept' || first.batch === undefined
  const others = live.filter(
    one => one === first || (one.verb === 'confirm' && hadSeen(one, first)),
  )
  return single
    ? first.by !== confirm.by
    : others.some(one => one !== first && one.by !== confirm.by && hadSeen(confirm, one))
}
