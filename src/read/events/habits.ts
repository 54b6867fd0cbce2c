import type { Parsed } from './constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'

const HABITUAL = new Set([
  'routinely',
  'often',
  'usually',
  'regularly',
  'frequently',
  'always',
  'typically',
  'sometimes',
  'rarely',
  'generally',
  'seldom',
])

/** "I am accused of", "she is being held": one person, no habit. */
const ONE_PERSON = new Set(['i', 'he', 'she'])

/** "police continue to fire on marchers"; but "continues to face charges" */
const goesOn = ({ verb, governor, dates }: Clause): boolean =>
  verb.form === 'infinitive' &&
  verb.lemma !== 'face' &&
  governor?.verb.lemma === 'continue' &&
  governor.verb.tense === 'present' &&
  !governor.verb.perfect &&
  dates.length + governor.dates.length === 0

/** How people who were told of are now: "the activists face charges", "all the accused are in custody". */
const STATES = new Set(['face', 'deny', 'await', 'remain', 'stand', 'be'])

/** A trend without a countable occurrence: "authorities routinely reject requests". */
export function isGeneric(
  clause: Clause,
  own: { named: boolean; counted: boolean; dated: boolean },
): string | null {
  if (goesOn(clause)) return 'continue'
  if (own.counted || own.dated) return null
  const adverb = clause.verb.adverbs.find(word => HABITUAL.has(word))
  if (adverb) return adverb
  if (own.named) return null
  const { subject, verb } = clause
  // "have been repeatedly denied registration", of nobody who is counted
  if (subject?.plural && verb.perfect && verb.adverbs.includes('repeatedly')) return 'repeatedly'
  const one =
    subject !== null &&
    !subject.plural &&
    (subject.determiner === 'indefinite' ||
      subject.determiner === 'definite' ||
      (verb.voice === 'passive' && ONE_PERSON.has(subject.pronoun ?? '')))
  const state = STATES.has(verb.lemma) && verb.voice === 'active'
  if (state && (areTold(subject) || (verb.lemma === 'be' && isOwn(subject)))) return null
  if (BLAMED.has(verb.lemma) && verb.voice === 'passive' && areTold(subject)) return null
  // "Investigators accuse them of fraud"
  if (BLAMED.has(verb.lemma) && verb.voice === 'active' && clause.objects[0]?.pronoun) return null
  const present =
    verb.tense === 'present' &&
    verb.modality !== 'conditional' &&
    !verb.perfect &&
    !verb.progressive &&
    verb.form === 'finite'
  return present && !one ? 'present tense' : null
}

/** "They are accused of sedition", "the four are charged with it": how things stand with them. */
const BLAMED = new Set(['accuse', 'charge', 'suspect', 'try', 'hold'])

const areTold = (subject: NounPhrase | null): boolean =>
  subject?.pronoun === 'they' ||
  ONE_PERSON.has(subject?.pronoun ?? '') ||
  subject?.determiner === 'definite' ||
  subject?.determiner === 'quantity'

/** "His petition is before the court", "her phones are with the police": of somebody told of. */
const isOwn = (subject: NounPhrase | null): boolean =>
  subject?.determiner === 'possessive' && subject.possessor !== null

const isPresentPerfect = ({ verb }: Clause): boolean => verb.perfect && verb.tense === 'present'

/** "has been returned six times", "has had its papers returned six times" */
export const lastsUntilNow = ({ clauses }: Parsed, clause: Clause): boolean =>
  isPresentPerfect(clause) ||
  clauses.some(
    other =>
      other.verb.lemma === 'have' &&
      isPresentPerfect(other) &&
      other.objects.some(object => object === clause.subject),
  )
