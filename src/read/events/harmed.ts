import type { Candidate } from './constructions.ts'
import { owner } from '../grammar/owners.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const OWNED = new Set(
  'car vehicle motorcycle house home flat apartment shop door window'.split(' '),
)

/** "fired at Tarn's house", "shot at the car of editor Ivo Tarn": whose it is, for an attack is on somebody. */
export function harmed({ kind, target }: Candidate): NounPhrase | null {
  if (kind !== 'violence' || !target || target.name || !OWNED.has(target.lemma)) return target
  const whose = owner(target, NOUN.person)
  return whose && (whose.name?.class === 'person' || whose.classes & NOUN.person) ? whose : target
}
