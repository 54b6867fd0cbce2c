import type { Clause } from './grammar.ts'
import { itemAt } from './item-at.ts'

const ORDERING = new Set(['order', 'rule', 'decree', 'direct'])

/** The clause that orders what another one says: "ordered on 3 May that she be held"; null where none does. */
export function orderBefore(clauses: readonly Clause[], clause: Clause): Clause | null {
  const { link, verb } = clause
  if (link !== 'that' || !['demanded', 'conditional'].includes(verb.modality)) return null
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  return before && ORDERING.has(before.verb.lemma) ? before : null
}
