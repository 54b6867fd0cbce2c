import { itemAt } from './item-at.ts'
import type { Draft } from './clause-state.ts'
import type { Chunk } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const SAYING = new Set(['say', 'add', 'explain', 'recall', 'confirm', 'note', 'report', 'write'])
const SPEAKERS = NOUN.person | NOUN.authority | NOUN.organisation | NOUN.outlet | NOUN.police

/**
 * "They were released, said Eszter Vamos, a lawyer": who stands behind the verb says so, and not those of whom it is
 * said.
 */
export function settleSaidBehind(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  for (const clause of clauses) {
    const { verb, via, objects } = clause
    const [speaker] = objects
    if (via === 'own' || via === 'relative' || !speaker || !SAYING.has(verb.lemma)) continue
    if (verb.voice !== 'active' || verb.form !== 'finite' || verb.to !== speaker.from) continue
    if ((speaker.classes & SPEAKERS) === 0 && speaker.name?.class !== 'unknown') continue
    const before = itemAt(chunks, chunks.findIndex(chunk => chunk === verb) - 1)
    if (before?.type !== 'comma') continue
    clause.subject = speaker
    clause.via = 'own'
    clause.objects = objects.slice(1)
  }
}
