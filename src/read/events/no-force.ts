import type { Candidate, Parsed } from './constructions.ts'
import { wordOf } from '../text/words.ts'

const SELF = new Set(['himself', 'herself', 'themselves', 'itself', 'myself', 'oneself'])

/** "shot himself", "tortured himself over every line": done to nobody else. */
function isToSelf({ kind, clause }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'violence' && kind !== 'torture') return false
  return clause?.verb.voice === 'active' && SELF.has(wordOf(doc.tokens.word[clause.verb.to] ?? 0))
}

const PARTS = new Set(['head', 'knee', 'elbow', 'face', 'forehead', 'shin', 'toe', 'foot', 'arm'])
const HARD = new Set(
  'wall floor ground door step table bed bar kerb pavement stair rock ice'.split(' '),
)
const BUMPING = new Set(['hit', 'bang', 'knock', 'strike', 'bump', 'break', 'cut', 'burn'])

/** "He hit his head against the wall": by nobody. */
const isOwnFall = ({ kind, clause }: Candidate): boolean =>
  kind === 'violence' &&
  clause?.verb.voice === 'active' &&
  BUMPING.has(clause.verb.lemma) &&
  PARTS.has(clause.objects[0]?.lemma ?? '') &&
  clause.phrases.some(
    ({ preposition, object }) =>
      (preposition === 'against' || preposition === 'on') && HARD.has(object?.lemma ?? ''),
  )

/** What is beaten, shot or hit and is nobody. */
const STRUCK_THINGS = new Set(
  'chest breast drum retreat path record deadline film movie scene documentary video cover album series advert high low note target'.split(
    ' ',
  ),
)
const SHOOTING = new Set(['photographer', 'director', 'filmmaker', 'cinematographer', 'studio'])

/** "beat their chests", "was shot by a well-known photographer": no blow and no bullet. */
function isFigure({ kind, clause, actor }: Candidate): boolean {
  if (kind !== 'violence' || !clause) return false
  const { verb, objects } = clause
  if (verb.lemma === 'shoot' && SHOOTING.has(actor?.lemma ?? '')) return true
  return verb.voice === 'active' && STRUCK_THINGS.has(objects[0]?.lemma ?? '')
}

const DEALING = new Set(['deal', 'deliver'])

/** "dealt a blow to the union", "delivered a blow to hopes": of no person. */
const isBlowToCause = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'violence' &&
  clause !== null &&
  DEALING.has(clause.verb.lemma) &&
  clause.objects[0]?.lemma === 'blow' &&
  target?.name == null &&
  !/^(?:he|she|him|her|they|them)$/.test(target?.pronoun ?? '') &&
  !PEOPLE.test(target?.lemma ?? '')

const PEOPLE =
  /^(?:m[ae]n|wom[ae]n|boy|girl|student|prisoner|protester|journalist|reporter|officer|person|child|detainee)$/

const FORBIDDING = new Set(
  'forbid prohibit ban outlaw prevent stop end combat abolish criminalise criminalize punish tackle eradicate curb'.split(
    ' ',
  ),
)

/** "The law forbids the beating of prisoners": no one time, and nobody in particular. */
function isForbidden({ kind, noun, target }: Candidate, { clauses }: Parsed): boolean {
  if ((kind !== 'violence' && kind !== 'torture') || !noun) return false
  if (!target?.plural || target.name !== null || target.number !== null) return false
  if (target.determiner !== null) return false
  return clauses.some(
    ({ verb, objects }) =>
      FORBIDDING.has(verb.lemma) && objects.some(one => one.from === noun.from),
  )
}

/** Whether words of force tell of none: done to oneself, in a figure of speech, or only forbidden. */
export const isNoForce = (candidate: Candidate, parsed: Parsed): boolean =>
  isToSelf(candidate, parsed) ||
  isOwnFall(candidate) ||
  isFigure(candidate) ||
  isBlowToCause(candidate) ||
  isForbidden(candidate, parsed)
