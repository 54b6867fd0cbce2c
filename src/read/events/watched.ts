import { fits } from './fits.ts'
import type { VerbPattern } from './frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { owner, phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'

/** Words before a place at which somebody lies in wait, and what stands between them and whose it is. */
const BESIDE = new Set([
  'outside',
  'near',
  'opposite',
  'by',
  'at',
  'of',
  'from',
  'before',
  'behind',
])

/** What is somebody's own: where they live, work, or take their children. */
const OWN = NOUN.premise | NOUN.place | NOUN.device

/** "waited for Lesko", "parked outside her home", "in front of his office": who is watched, by name or by the place. */
export function watched(clause: Clause, { frame, targetMask }: VerbPattern): NounPhrase | null {
  if (frame.kind !== 'intimidation') return null
  const waited = clause.verb.lemma === 'wait' ? phraseWith(clause.phrases, ['for'])?.object : null
  if (waited && fits(waited, NOUN.person)) return waited
  for (const { preposition, object, from } of clause.phrases) {
    if (!object || from < clause.verb.to || !BESIDE.has(preposition)) continue
    const whose = (object.classes & OWN) !== 0 ? owner(object, targetMask) : null
    if (whose && whose !== object) return whose
  }
  return null
}
