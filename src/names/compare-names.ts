import { alignWords, type Alignment } from './align-words.ts'
import { familyStem, nameParts, type NameParts } from './name-parts.ts'
import { wordLikeness } from './word-likeness.ts'

/** How alike two names are, what that means, and why: one line a term. */
export type Comparison = {
  readonly score: number
  /** same: offered ticked, never merged by itself; ask: a question of its own; different: not offered. */
  readonly outcome: 'same' | 'ask' | 'different'
  readonly reasons: readonly string[]
}

const SAME = 0.8
const ASK = 0.45
/** What must always be asked stays below this. */
const ALWAYS_ASK = 0.79

/** Letters of a name so short that any change makes a usual other name of it. */
const SHORT = 4

const outcomeOf = (score: number) => (score >= SAME ? 'same' : score >= ASK ? 'ask' : 'different')

/** A comparison from a score and its reasons. */
export function comparison(score: number, reasons: readonly string[]): Comparison {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000
  return { score: rounded, outcome: outcomeOf(rounded), reasons }
}

/** The given and family names of a name, folded, in an order that does not depend on the spelling's. */
function fullWords(parts: NameParts): string[] {
  return [...parts.given, ...parts.family].toSorted()
}

/** Whether two spellings are one full name of two words or more, letter by letter once folded; order does not matter. */
export function sameFullName(a: string, b: string): boolean {
  const left = nameParts(a)
  const right = nameParts(b)
  const words = fullWords(left)
  return (
    words.length + (left.patronymic === null ? 0 : 1) >= 2 &&
    words.join(' ') === fullWords(right).join(' ') &&
    left.patronymic === right.patronymic &&
    left.initials.toSorted().join(' ') === right.initials.toSorted().join(' ') &&
    left.particles.toSorted().join(' ') === right.particles.toSorted().join(' ')
  )
}

/** Compares two spellings of persons' names. A name is a conjunction: its weakest part decides. */
export function compareNames(a: string, b: string): Comparison {
  // Of two pairings that are equally good, the same one must win whichever name comes first.
  if (a > b) return compareNames(b, a)
  const left = nameParts(a)
  const right = nameParts(b)
  if (isEmpty(left) || isEmpty(right)) return comparison(0, ['a name without letters'])
  if (sameFullName(a, b)) return comparison(1, ['the same words in every alphabet'])
  if (sameLetters(left, right)) return comparison(0.95, ['the same letters, divided differently'])
  const words = alignWords(stemmed(left), stemmed(right))
  if (words.pairs.length === 0 && left.initials.length + right.initials.length === 0)
    return comparison(0, ['no word in common'])
  return weigh([
    matched(words, left, right),
    fathers(left, right),
    genders(left, right),
    thinness(left, right),
  ])
}

const isEmpty = ({ given, family, initials, patronymic }: NameParts) =>
  given.length + family.length + initials.length === 0 && patronymic === null

/** "ToveBrandt" and "Tove Brandt": two words at least on one side, and six letters, all in order. */
function sameLetters(left: NameParts, right: NameParts): boolean {
  if (Math.max(left.given.length, right.given.length) === 0) return false
  const letters = joined(left)
  return letters.length > 5 && letters === joined(right)
}

const joined = ({ given, family, initials, particles, patronymic }: NameParts) =>
  [...given, ...initials, ...particles, patronymic ?? '', ...family].join('')

/** Family names without feminine endings, so that gender is weighed once and apart. */
const stemmed = (parts: NameParts) => [...parts.given, ...parts.family.map(familyStem)]

/** One term of a score: a factor, a ceiling, and the lines that explain them. */
type Term = {
  readonly factor: number
  readonly ceiling?: number
  readonly reasons: readonly string[]
}

function weigh(terms: readonly Term[]): Comparison {
  const product = terms.reduce((score, term) => score * term.factor, 1)
  const ceiling = Math.min(...terms.map(term => term.ceiling ?? 1))
  return comparison(
    Math.min(product, ceiling),
    terms.flatMap(term => term.reasons),
  )
}

function matched(words: Alignment, left: NameParts, right: NameParts): Term {
  const reasons = words.pairs.map(describePair)
  const initials = matchInitials(words, left, right)
  const rest = { left: initials.left.length, right: initials.right.length }
  const conflicts = Math.min(rest.left, rest.right)
  const likenesses = [...words.pairs.map(pair => pair.likeness), ...initials.scores]
  if (likenesses.length === 0) return { factor: 0, reasons: ['no word in common'] }
  const unmatched = rest.left + rest.right + 0.3 * particlesApart(left, right)
  const mean =
    likenesses.reduce((sum, one) => sum + one, 0) / (likenesses.length + 0.35 * unmatched)
  const missing = [...initials.left, ...initials.right]
  if (conflicts > 0) reasons.push(`${missing.join(', ')}: on neither side a match`)
  else if (missing.length > 0) reasons.push(`${missing.join(', ')}: on one side only`)
  const short = words.pairs.some(
    ({ left: a, right: b, likeness }) => likeness < 1 && Math.min(a.length, b.length) <= SHORT,
  )
  if (short) reasons.push('a short name with one sound changed may be another name')
  const first =
    conflicts === 0 && missing.some(word => word === left.given[0] || word === right.given[0])
  if (first) reasons.push('the first given name is on one side only')
  return {
    factor: mean * Math.min(...likenesses) * 0.6 ** conflicts * (first ? 0.9 : 1),
    ...(short || initials.scores.length > 0 || likenesses.length < 2
      ? { ceiling: ALWAYS_ASK }
      : {}),
    reasons: [...reasons, ...initials.reasons],
  }
}

const describePair = ({
  left,
  right,
  likeness,
}: {
  left: string
  right: string
  likeness: number
}) =>
  likeness === 1
    ? `${left}: the same sounds`
    : `${left} and ${right}: alike by ${likeness.toFixed(2)}`

const particlesApart = (left: NameParts, right: NameParts) =>
  Math.abs(left.particles.length - right.particles.length)

/** Lets initials stand for words of the other side that found no partner. */
function matchInitials(words: Alignment, left: NameParts, right: NameParts) {
  const scores: number[] = []
  const reasons: string[] = []
  const stand = (initials: readonly string[], rest: readonly string[]) => {
    const free = [...rest]
    const unanswered: string[] = []
    for (const initial of initials) {
      const at = free.findIndex(word => word.startsWith(initial))
      if (at >= 0) {
        scores.push(0.75)
        reasons.push(`${initial}. may stand for ${free.splice(at, 1)[0] ?? ''}`)
      } else unanswered.push(initial)
    }
    return { free, unanswered }
  }
  const shared = left.initials.filter(initial => right.initials.includes(initial))
  if (shared.length > 0) reasons.push(`${shared.join(', ')}: the same initials`)
  // Beside words that agree in full, a shared initial takes nothing away: a name is most like itself.
  const exact = words.pairs.every(pair => pair.likeness === 1)
  const without = (initials: readonly string[]) => initials.filter(one => !shared.includes(one))
  const onRight = stand(without(left.initials), words.right)
  const onLeft = stand(without(right.initials), words.left)
  return {
    scores: [...scores, ...shared.map(() => (exact ? 1 : 0.75))],
    reasons,
    left: [...onLeft.free, ...onRight.unanswered],
    right: [...onRight.free, ...onLeft.unanswered],
  }
}

function fathers(left: NameParts, right: NameParts): Term {
  if (left.patronymic === null || right.patronymic === null) return { factor: 1, reasons: [] }
  return wordLikeness(left.patronymic, right.patronymic) >= 0.75
    ? { factor: 1, reasons: ['patronymics agree'] }
    : { factor: 0.7, reasons: ['patronymics differ: two fathers'] }
}

function genders(left: NameParts, right: NameParts): Term {
  if (left.gender !== null && right.gender !== null && left.gender !== right.gender)
    return { factor: 0.8, ceiling: ALWAYS_ASK, reasons: ['endings of a man and of a woman'] }
  const ending = left.given.some(one =>
    right.given.some(
      other =>
        one !== other &&
        (one === `${other}a` || other === `${one}a` || one === `${other}e` || other === `${one}e`),
    ),
  )
  return ending
    ? {
        factor: 0.9,
        ceiling: ALWAYS_ASK,
        reasons: ['given names differ by a last vowel, as a man’s and a woman’s may'],
      }
    : { factor: 1, reasons: [] }
}

function thinness(left: NameParts, right: NameParts): Term {
  const thin = [left, right].some(
    parts => parts.given.length + (parts.patronymic === null ? 0 : 1) === 0,
  )
  return thin
    ? { factor: 1, ceiling: ALWAYS_ASK, reasons: ['a single name: many may bear it'] }
    : { factor: 1, reasons: [] }
}
