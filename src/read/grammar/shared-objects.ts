import { itemAt } from './item-at.ts'
import type { Draft } from './clause-state.ts'
import type { Chunk } from './grammar.ts'
import { DONE_TO } from './deeds.ts'

/** "charged and detained Ana Lesko": whom the second verb is done to, the first is too. */
export function shareObjects(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  for (const [i, second] of clauses.entries()) {
    const first = itemAt(clauses, i - 1)
    const [object] = second.objects
    if (!first || !object || second.via !== 'shared' || first.objects.length > 0) continue
    if (first.verb.voice !== 'active' || second.verb.voice !== 'active') continue
    const at = chunks.indexOf(second.verb)
    const and = itemAt(chunks, at - 1)
    const beside =
      and?.type === 'conj' && and.word === 'and' && itemAt(chunks, at - 2) === first.verb
    if (beside && DONE_TO.has(first.verb.lemma) && first.verb.form === second.verb.form)
      first.objects.push(object)
  }
}
