import type { Candidate } from './constructions.ts'
import { owner } from '../grammar/owners.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const OWNED = new Set(
  'car vehicle motorcycle house home flat apartment residence villa bungalow cottage compound farm shop door window'.split(
    ' ',
  ),
)

/** What somebody is hurt in: "pulled a bag over his head", "burned her forearm". */
const BODY = new Set(
  `head face neck throat mouth nose ear eye forehead jaw tooth hair body skin back chest stomach abdomen belly rib
  shoulder arm forearm elbow wrist hand palm finger thumb nail fingernail hip thigh leg knee shin ankle foot feet teeth heel toe sole soles`.split(
    /\s+/,
  ),
)

/** "kicked his back", "whipped the soles of his feet": a part of somebody, as the one whose it is. */
export function bodyOwner(part: NounPhrase): NounPhrase | null {
  if (part.name || !BODY.has(part.lemma)) return null
  const of = part.complements.find(({ preposition }) => preposition === 'of')?.object
  const whole = of && BODY.has(of.lemma) ? of : part
  return owner(whole, NOUN.person)
}

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

/** The rule of those who break what is their own, or another's. */
const SUFFERED = 'suffered'
/** Who breaks the bones of others. */
const ATTACKERS = new Set(
  `guard officer agent warder jailer gaoler soldier trooper policeman policewoman attacker assailant thug inmate gunman
  interrogator militiaman marshal bailiff man men robber mob stranger`.split(/\s+/),
)

const FIRST_PERSON = new Set(['my', 'our', 'me', 'us', 'i', 'we'])

/** "An old man, Ivo Kern, broke his leg": one by name, or somebody of whom more is told than that he is a man. */
const isToldOf = ({ apposition, lemma, head, from, plural }: NounPhrase): boolean =>
  lemma === 'man' && !plural && (apposition?.name != null || head - from > 1)

/** "Agnes Chirwa broke her hip when police charged": she was hurt, and hurt nobody. */
export function asOwnHarm(candidate: Candidate): Candidate {
  const { kind, rule, actor, clause } = candidate
  if (kind !== 'violence' || rule.id !== SUFFERED || !actor) return candidate
  if (clause?.verb.voice !== 'active' || clause.subject !== actor) return candidate
  if (actor.classes & (NOUN.police | NOUN.authority)) return candidate
  if (ATTACKERS.has(actor.lemma) && !isToldOf(actor)) return candidate
  const [part] = clause.objects
  if (!part || !BODY.has(part.lemma) || part.determiner === 'definite') return candidate
  const whose = owner(part, NOUN.person)?.pronoun ?? null
  // "They broke two of my ribs", "They broke his arm": those of somebody else.
  if (actor.pronoun !== null && (whose === null || FIRST_PERSON.has(whose))) return candidate
  if (owner(part, NOUN.person) !== null && whose === null) return candidate
  return { ...candidate, actor: null, target: actor }
}
