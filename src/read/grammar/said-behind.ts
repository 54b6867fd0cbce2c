import type { Clause } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const SAYING = new Set(['say', 'add', 'explain', 'recall', 'confirm', 'note', 'report', 'write'])
const SPEAKERS = NOUN.person | NOUN.authority | NOUN.organisation | NOUN.outlet | NOUN.police

/**
 * "They were released, said Eszter Vamos, a lawyer": who stands behind the verb says so, and not those of whom it is
 * said; any other clause as it is.
 */
export function withSpeakerBehind(clause: Clause): Clause {
  const { verb, via, objects } = clause
  const [speaker, ...others] = objects
  if (via === 'own' || via === 'relative' || !speaker || !SAYING.has(verb.lemma)) return clause
  if (verb.voice !== 'active' || verb.form !== 'finite' || verb.to !== speaker.from) return clause
  if ((speaker.classes & SPEAKERS) === 0 && speaker.name?.class !== 'unknown') return clause
  return { ...clause, subject: speaker, objects: others, via: 'own' }
}
