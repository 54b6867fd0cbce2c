import type { Draft } from './clause-state.ts'
import type { Chunk } from './grammar.ts'

/** Tells each clause where its words end. */
export function setRanges(clauses: readonly Draft[], chunks: readonly Chunk[]): void {
  const end = chunks.at(-1)?.to ?? 0
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1]
    clause.to = next
      ? Math.max(
          clause.verb.to,
          next.via === 'own' && next.subject && next.subject.from > clause.verb.to
            ? next.subject.from
            : next.verb.from,
        )
      : end
    clause.from =
      clause.subject && clause.via === 'own'
        ? Math.min(clause.subject.from, clause.verb.from)
        : clause.verb.from
  }
}
