import { fathers, fathersAgree, turnedFathers } from './compare-fathers.ts'
import { areFarApart, describeTie } from './compared-words.ts'
import {
  ALWAYS_ASK,
  comparison,
  nameless,
  NEVER,
  NOTHING,
  weigh,
  type Comparison,
  type Term,
} from './comparison.ts'
import { compareEastern } from './compare-eastern.ts'
import { areApartByMarks, joinSyllables } from './eastern-names.ts'
import { readSound, soundOf } from './fold-name.ts'
import { familyRoot, genderOfFamily } from './family-name.ts'
import { generations } from './generations.ts'
import { endsAsTwo } from './given-endings.ts'
import { areInitialsApart, matchInitials } from './match-initials.ts'
import { formsOf, genderOfGiven, givenNameTie, isGivenName } from './name-groups.ts'
import { isLoneGiven } from './lone-given.ts'
import { areWrittenApart } from './own-script.ts'
import { withNominatives } from './nominatives.ts'
import { namesTold } from './other-names.ts'
import { pairNames, type Tied } from './pair-words.ts'
import { remembering } from './remembering.ts'
import { takeApart, type Parted } from './take-apart.ts'
import { order } from './word-order.ts'
import { usageReadings } from './written-usages.ts'
import { areDoubledApart, isMuteE } from './written-ways.ts'

export type { Comparison } from './comparison.ts'

/** Whether two spellings are one full name of two words or more, letter by letter once folded; order does not matter. */
export function sameFullName(a: string, b: string): boolean {
  const left = takeApart(a)
  return isFull(left) && equalParts(left, takeApart(b)) && !areApartByMarks(a, b)
}

const isFull = ({ given, family, patronymic }: Parted) =>
  given.length + family.length + (patronymic === null ? 0 : 1) >= 2

const equalParts = (left: Parted, right: Parted) =>
  left.key === right.key &&
  !turnedFathers(left, right) &&
  !sonAndDaughter(left, right) &&
  !left.words.some(word => isWrittenOtherwise(word, right))

/** "تامر" and "ثامر", "Cemal" and "Kemal": the same sounds, and two names. */
const isWrittenOtherwise = ({ stem, written, family }: Parted['words'][number], other: Parted) =>
  other.words.some(
    word =>
      word.stem.read === stem.read &&
      (areWrittenApart(word.written, written) ||
        areFarApart(word.written, written) ||
        (family && word.family && areDoubledApart(word.written, written))),
  )

/** "Asan uulu" and "Asan kyzy": a son and a daughter. */
const sonAndDaughter = (left: Parted, right: Parted) =>
  left.childOf !== null && right.childOf !== null && left.childOf !== right.childOf

/** All that a spelling tells somebody is called, in the nominative where it may be in another case. */
const spellings = remembering(
  (name: string): readonly string[] => namesTold(name).flatMap(withNominatives),
  { longest: 200 },
)

/** Compares two spellings of persons' names. A name is a conjunction: its weakest part decides. */
export function compareNames(a: string, b: string): Comparison {
  const told = compareAsWritten(a, b)
  if (told.outcome === 'same' || told.score < IN_COMMON || compareEastern(a, b) !== null)
    return told
  return compareAsRead(a, b) ?? told
}

/** With less than this two names have no word in common. */
const IN_COMMON = 0.2

/** What two names are where each is read as the usage that all of its letters tell, if that makes them one. */
function compareAsRead(a: string, b: string): Comparison | null {
  if (a > b) return compareAsRead(b, a)
  const readings = (name: string) => [{ name, usage: '' }, ...usageReadings(name)]
  for (const one of readings(a))
    for (const other of readings(b)) {
      if (one.usage === other.usage) continue
      const told = compareAsWritten(one.name, other.name)
      if (told.outcome !== 'same') continue
      const read = [
        [a, one],
        [b, other],
      ] as const
      const how = read.flatMap(([name, { name: made, usage }]) =>
        usage === '' ? [] : [`“${name}”, in ${usage} spelling, is “${made}”`],
      )
      return { ...told, reasons: [...how, ...told.reasons] }
    }
  return null
}

function compareAsWritten(a: string, b: string): Comparison {
  const [ones, others] = [spellings(a), spellings(b)]
  if (ones.length + others.length === 2) return compareOnes(ones[0] ?? a, others[0] ?? b)
  const all = ones.flatMap(one => others.map(other => compareOnes(one, other)))
  return all.reduce((best, told) => (told.score > best.score ? told : best))
}

function compareOnes(a: string, b: string): Comparison {
  // Of two pairings that are equally good, the same one must win whichever name comes first.
  if (a > b) return compareOnes(b, a)
  const eastern = compareEastern(a, b)
  if (eastern !== null) return eastern
  const [one, other] = [joinSyllables(a, b), joinSyllables(b, a)]
  if (one !== a || other !== b) return compareOnes(one, other)
  const left = takeApart(a)
  const right = takeApart(b)
  if (isEmpty(left) || isEmpty(right)) return nameless(a, b, name => isEmpty(takeApart(name)))
  const beyond = left.beyond + right.beyond
  if (beyond > 0) return tooLong(a, b, beyond)
  if (equalParts(left, right))
    return isFull(left)
      ? weigh([{ factor: 1, reasons: ['the same words in every alphabet'] }, order(left, right)])
      : comparison(ALWAYS_ASK, ['the same spelling, and a name that many may bear'])
  if (sameLetters(left, right)) return comparison(0.95, ['the same letters, divided differently'])
  return weigh([
    matched(left, right, [a, b]),
    fathers(left, right),
    genders(left, right),
    thinness(left, right),
    order(left, right),
    generations(a, b),
  ])
}

/** What is no name but a text is compared letter by letter only. */
function tooLong(a: string, b: string, beyond: number): Comparison {
  const reason = `${beyond} words too many for a name`
  return a === b
    ? comparison(ALWAYS_ASK, [`the same text, with ${reason}`])
    : comparison(0, [`a text, not a name: ${reason}`])
}

const isEmpty = ({ given, family, initials, patronymic }: Parted) =>
  given.length + family.length + initials.length === 0 && patronymic === null

/** "ToveBrandt" and "Tove Brandt": two words at least on one side, and six letters, all in order. */
const sameLetters = (left: Parted, right: Parted) =>
  left.letters === right.letters &&
  left.key !== right.key &&
  (left.patronymic === null) === (right.patronymic === null) &&
  left.letters.length > 5 &&
  Math.max(left.given.length, right.given.length) > 0

/** On one side only: perhaps the son, grandson or nephew of that name, or of another family (“Ter-Petrosian”). */
const OF_ANOTHER = new Set(['filho', 'neto', 'sobrinho', 'hijo', 'ter'].map(soundOf))

/** So much alike a family name may be a slip. */
const ALIKE = 0.8
/** What one more word on one side takes away. */
const LEFT_OVER = 0.25
const CONFLICT = 0.55

function matched(left: Parted, right: Parted, spelled: readonly [string, string]): Term {
  const { pairs, rest } = pairNames(left, right)
  const initials = matchInitials(left, right, {
    left: rest.left.map(({ sound }) => sound),
    right: rest.right.map(({ sound }) => sound),
    exact: pairs.length > 1 && pairs.every(({ tie }) => tie.how !== 'near'),
  })
  const likenesses = [...pairs.map(({ tie }) => tie.likeness), ...initials.scores]
  if (areTurned(pairs)) return TURNED
  if (areInitialsApart(left, right)) return INITIALS
  if (pairs.length === 0)
    return {
      factor: likenesses.length > 0 ? 0.3 : 0,
      reasons: [likenesses.length > 0 ? 'initials only: many may bear them' : 'no word in common'],
    }
  const missing = { left: initials.left.length, right: initials.right.length }
  const conflicts = Math.min(missing.left, missing.right)
  const slight = conflicts === 1 && pairs.length >= MANY && isSlight(initials, { left, right })
  const mean =
    likenesses.reduce((sum, one) => sum + one, 0) /
    (likenesses.length + LEFT_OVER * (missing.left + missing.right) + conflicts * 0.2)
  const first = conflicts === 0 && firstIsMissing(left, right, initials)
  // A chain of fathers: “Ahmed Ali Saleh” is a son of “Ali Saleh”.
  const chain = first && pairs.every(({ left: one }) => isGivenName(one.stem.sound))
  const doubtful = pairs.some(({ tie }) => tie.how === 'near' || tie.how === 'root')
  // Alone or beside initials, a name that is only alike tells of nobody.
  const bare = initials.scores.length > 0 ? !initials.beside : isSingle(left) || isSingle(right)
  const vague = bare && pairs.every(({ tie }) => tie.how === 'near' && tie.likeness < ALIKE)
  const thin =
    (pairs.length < 2 && (missing.left + missing.right > 0 || !fathersAgree(left, right))) ||
    (initials.scores.length > 0 && !initials.beside) ||
    isFamilyMissing(pairs, initials) ||
    [...initials.left, ...initials.right].some(word => OF_ANOTHER.has(word)) ||
    chain ||
    halves(spelled, [left, right], initials)
  return {
    factor:
      mean *
      Math.min(...likenesses) *
      (slight ? SLIGHT : CONFLICT ** conflicts) *
      (first ? (pairs.length > 2 ? 0.93 : 0.85) : 1),
    ...(vague ? { ceiling: NEVER } : doubtful || thin ? { ceiling: ALWAYS_ASK } : {}),
    reasons: [
      ...pairs.map(describePair),
      ...leftOver(initials, { left, right }, conflicts),
      ...(first ? ['the first given name is on one side only'] : []),
      ...initials.reasons,
    ],
  }
}

/** "Ahmed Mansour" may be any of that father: of two given names, and a third word that only one side has. */
const isFamilyMissing = (pairs: readonly Tied[], { left: one, right: other }: LeftOver) =>
  pairs.length === 2 &&
  [...one, ...other].some(
    word => word.length > TINY || formsOf(word).some(({ short }) => !short),
  ) &&
  Math.min(one.length, other.length) === 0 &&
  pairs.every(({ left, right }) => isGivenName(left.stem.sound) && isGivenName(right.stem.sound))

/** So few letters may be an article that was misread. */
const TINY = 3

const TURNED: Term = {
  factor: 1,
  ceiling: NEVER,
  reasons: ['each given name is in the other’s family name: rather father and son'],
}

const INITIALS: Term = { factor: 0.5, ceiling: NEVER, reasons: ['their initials differ'] }

/** “Bakyt Asanov”, “Asan Bakytov”. */
const areTurned = (pairs: readonly Tied[]) =>
  pairs.length === 2 &&
  pairs.some(({ left, right }) => isMadeOf(left, right)) &&
  pairs.some(({ left, right }) => isMadeOf(right, left))

const isMadeOf = (family: Tied['left'], given: Tied['left']) =>
  family.family &&
  !given.family &&
  family.sound !== given.sound &&
  familyRoot(family.sound) === given.sound

/** Beside so many words that agree a word that is one letter apart leaves a question. */
const MANY = 3
const SLIGHT = 0.65

function isSlight(
  { left, right }: LeftOver,
  parts: { readonly left: Parted; readonly right: Parted },
): boolean {
  const [one] = left.map(sound => (parts.left.written.get(sound) ?? sound).toLowerCase())
  const [other] = right.map(sound => (parts.right.written.get(sound) ?? sound).toLowerCase())
  if (one === undefined || other === undefined || one.length !== other.length) return false
  return one.length > 3 && one.split('').filter((letter, i) => letter !== other[i]).length === 1
}

const describePair = ({ left, right, tie }: Tied) =>
  tie.how === 'same' && genderOfFamily(left.sound) !== genderOfFamily(right.sound)
    ? `“${left.written}” and “${right.written}”: one family name, a man’s and a woman’s`
    : describeTie(left.written, right.written, tie)

const isSingle = ({ words, patronymic }: Parted) => words.length === 1 && patronymic === null

/** “Gelashvili-Kipiani” may be a Gelashvili, and need not. */
const halves = (
  [a, b]: readonly [string, string],
  [left, right]: readonly [Parted, Parted],
  rest: LeftOver,
) => isHalf(a, left, rest.left) || isHalf(b, right, rest.right)

const isHalf = (name: string, { written }: Parted, rest: readonly string[]) =>
  rest
    .map(sound => written.get(sound) ?? sound)
    .filter(word => /^\p{Lu}\p{L}+$/u.test(word))
    .some(word => new RegExp(`\\p{L}{3}-${word}$|^${word}-\\p{Lu}`, 'u').test(name))

type LeftOver = { readonly left: readonly string[]; readonly right: readonly string[] }

const firstIsMissing = (left: Parted, right: Parted, rest: LeftOver) =>
  [left, right].some(({ given: [first = ''], written }, side) => {
    const own = side === 0 ? rest.left : rest.right
    return own.includes(first) && !SHORTENED.test(written.get(first) ?? first)
  })

/** “Mohd Fahmi” is called Fahmi. */
const SHORTENED = /^(?:mohd|muhd|mhd|moh|md)$/i

function leftOver(
  rest: LeftOver,
  parts: { readonly left: Parted; readonly right: Parted },
  conflicts: number,
): string[] {
  const said = (side: 'left' | 'right') =>
    rest[side].map(sound => `“${parts[side].written.get(sound) ?? sound}”`).join(', ')
  if (conflicts > 0) return [`${said('left')} and ${said('right')}: two names`]
  const missing = [said('left'), said('right')].filter(words => words !== '')
  return missing.map(words => `${words}: on one side only`)
}

function genders(left: Parted, right: Parted): Term {
  const [one = '', other = ''] = [left.given[0], right.given[0]]
  if (sonAndDaughter(left, right))
    return {
      factor: 0.5,
      ceiling: NEVER,
      reasons: [`“${left.fatherAs}” and “${right.fatherAs}”: a son and a daughter`],
    }
  const alike = genderOfGiven(one) !== null && genderOfGiven(one) === genderOfGiven(other)
  const areOne = alike || oneName(one, other) || left.unwritten !== right.unwritten
  const written = [left.written.get(one) ?? one, right.written.get(other) ?? other] as const
  const ends = areOne || isMuteE(...written) ? null : endsAsTwo(readSound(one), readSound(other))
  if (ends !== null)
    return {
      factor: ends === 'sure' ? 0.5 : 0.8,
      ceiling: ends === 'sure' ? NEVER : ALWAYS_ASK,
      reasons: [
        `given names “${written[0]}” and “${written[1]}” differ by a last vowel, as a man’s and a woman’s do`,
      ],
    }
  if (left.gender !== null && right.gender !== null && left.gender !== right.gender)
    return { factor: 0.7, ceiling: ALWAYS_ASK, reasons: ['endings of a man and of a woman'] }
  return NOTHING
}

/** "ماري" is Marie: what the table knows as one name is no two. */
const oneName = (one: string, other: string) =>
  one !== other && givenNameTie(formsOf(one), formsOf(other)) === 'form'

/** A given name by itself tells less than a family name. */
const GIVEN_ALONE = 0.7

function thinness(left: Parted, right: Parted): Term {
  const thin = [left, right].some(
    parts => parts.given.length + parts.initials.length + (parts.patronymic === null ? 0 : 1) === 0,
  )
  return thin
    ? {
        factor: isLoneGiven(left) === isLoneGiven(right) ? 1 : GIVEN_ALONE,
        ceiling: ALWAYS_ASK,
        reasons: ['a single name: many may bear it'],
      }
    : NOTHING
}
