import { itemAt } from './item-at.ts'
import type { Draft } from './clause-state.ts'
import type { Chunk } from './grammar.ts'
import { DONE_TO } from './deeds.ts'

/** "the law, which Parliament adopted and the president signed": what both were done to. */
function shareAntecedent(first: Draft | undefined, second: Draft): void {
  const what = first?.objects[0]
  if (!first || !what || first.via !== 'relative' || !RELATIVE.has(first.link)) return
  if (second.link !== first.link || second.objects.length > 0) return
  if (first.subject === null || what.to > first.subject.from) return
  // "which Parliament adopted and the president signed, is in force": no president was signed
  if (second.via === 'antecedent' && second.verb.ambiguous && LAWMAKING.has(second.verb.lemma)) {
    second.verb = { ...second.verb, voice: 'active' }
    second.via = 'own'
  }
  const done = second.via === 'own' && second.verb.voice === 'active'
  if (done && (DONE_TO.has(second.verb.lemma) || LAWMAKING.has(second.verb.lemma)))
    second.objects.push(what)
}

const RELATIVE = new Set(['which', 'that', 'whom'])
/** What is done to a law by those who make it. */
const LAWMAKING = new Set(
  'sign veto reject adopt approve pass endorse uphold overturn repeal amend publish promulgate'.split(
    ' ',
  ),
)

/** "charged and detained Ana Lesko": whom the second verb is done to, the first is too. */
export function shareObjects(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  for (const [i, second] of clauses.entries()) {
    const first = itemAt(clauses, i - 1)
    shareAntecedent(first, second)
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
