import type { Doc } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const CUSTODY = new Set(['custody', 'detention', 'jail', 'prison', 'bars', 'remand', 'arrest'])

const STAYING = new Set(['remain', 'stay', 'spend'])

/** "will remain in custody until 3 July": a court has decided so. */
export function staysThere(doc: Doc, { verb, conditional, to }: Clause): boolean {
  if (verb.modality !== 'planned' || verb.negative || conditional) return false
  if (!STAYING.has(verb.lemma)) return false
  for (let at = verb.to; at < Math.min(to, verb.to + 8); at++)
    if (CUSTODY.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "The judge told him he would remain under house arrest": by who decides it. */
export function isToldToStay(doc: Doc, clause: Clause, reporters: readonly Clause[]): boolean {
  const { verb } = clause
  const supposed = verb.modality === 'conditional' || verb.modalWord === 'must'
  if (!supposed || clause.conditional) return false
  if (!staysThere(doc, { ...clause, verb: { ...verb, modality: 'planned' } })) return false
  // "must stay in prison, the governor said": what somebody calls for, unless a court says so
  const deciding = ['must', 'should'].includes(verb.modalWord)
    ? NOUN.court
    : NOUN.court | NOUN.authority
  return reporters.some(({ subject }) => subject !== null && (subject.classes & deciding) !== 0)
}

const FORBIDDING = new Set(['may', 'can', 'cannot', 'could', 'must', "can't", 'shall'])
const LANDS = new Set(['country', 'territory', 'island', 'city', 'town', 'region', 'republic'])

/** "may not leave the country", "could not leave the town": kept there by an order, and nothing that is only possible. */
export function isKeptThere(doc: Doc, { verb, objects, conditional, link }: Clause): boolean {
  if (!verb.negative || verb.lemma !== 'leave' || verb.voice !== 'active') return false
  if (conditional || link !== '' || !FORBIDDING.has(wordOf(doc.tokens.word[verb.from] ?? 0)))
    return false
  const left = objects[0]
  return left != null && left.name === null && LANDS.has(left.lemma)
}
