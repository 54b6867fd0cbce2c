import type { Candidate } from './constructions.ts'
import { owner } from '../grammar/owners.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const OWNED = new Set(
  'car vehicle motorcycle house home flat apartment shop door window'.split(' '),
)

/** What somebody is hurt in: "pulled a bag over his head", "burned her forearm". */
const BODY = new Set(
  `head face neck throat mouth nose ear eye forehead jaw tooth hair body skin back chest stomach abdomen belly rib
  shoulder arm forearm elbow wrist hand palm finger thumb nail fingernail hip thigh leg knee shin ankle foot heel toe sole`.split(
    /\s+/,
  ),
)

/** "fired at Tarn's house", "shot at the car of editor Ivo Tarn": whose it is, for an attack is on somebody. */
export function harmed({ kind, target }: Candidate): NounPhrase | null {
  if (!target || target.name || (kind !== 'violence' && kind !== 'torture')) return target
  const owned = kind === 'violence' && OWNED.has(target.lemma)
  const hurt = BODY.has(target.lemma)
  if (!owned && !hurt) return target
  const whose = owner(target, NOUN.person)
  if (whose && (whose.name?.class === 'person' || whose.classes & NOUN.person)) return whose
  return hurt ? null : target
}
