import { alignWords } from './align-words.ts'
import { fathers, fathersAgree, turnedFathers } from './compare-fathers.ts'
import {
  BEGINNING,
  describeTie,
  isBeginning,
  sounded,
  tieWords,
  type WordTie,
} from './compared-words.ts'
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
import { oneEasternFamily, pinyinName } from './eastern-names.ts'
import { matchInitials } from './match-initials.ts'
import { namesTold } from './other-names.ts'
import { takeApart, type ComparedWord, type Parted } from './take-apart.ts'
import { order } from './word-order.ts'
import { soundLikeness, wordLikeness, type Unwritten } from './word-likeness.ts'

export type { Comparison } from './comparison.ts'

/** Whether two spellings are one full name of two words or more, letter by letter once folded; order does not matter. */
export function sameFullName(a: string, b: string): boolean {
  const left = takeApart(a)
  return isFull(left) && equalParts(left, takeApart(b))
}

const isFull = ({ given, family, patronymic }: Parted) =>
  given.length + family.length + (patronymic === null ? 0 : 1) >= 2

const equalParts = (left: Parted, right: Parted) =>
  left.key === right.key && !turnedFathers(left, right)

/** Compares two spellings of persons' names. A name is a conjunction: its weakest part decides. */
export function compareNames(a: string, b: string): Comparison {
  const [ones, others] = [namesTold(a), namesTold(b)]
  const all = ones.flatMap(one => others.map(other => compareOnes(one, other)))
  return all.reduce((best, told) => (told.score > best.score ? told : best))
}

function compareOnes(a: string, b: string): Comparison {
  // Of two pairings that are equally good, the same one must win whichever name comes first.
  if (a > b) return compareOnes(b, a)
  const left = takeApart(a)
  const right = takeApart(b)
  if (isEmpty(left) || isEmpty(right)) return nameless(a, b, name => isEmpty(takeApart(name)))
  const beyond = left.beyond + right.beyond
  if (beyond > 0) return tooLong(a, b, beyond)
  if (equalParts(left, right))
    return isFull(left)
      ? weigh([{ factor: 1, reasons: ['the same words in every alphabet'] }, order(left, right)])
      : comparison(ALWAYS_ASK, ['the same spelling, and a name that many may bear'])
  const syllables = compareSyllables(a, b)
  if (syllables !== null) return syllables
  if (sameLetters(left, right)) return comparison(0.95, ['the same letters, divided differently'])
  return weigh([
    matched(left, right),
    fathers(left, right),
    genders(left, right),
    thinness(left, right),
    order(left, right),
  ])
}

/** Chinese names in pinyin are one where their syllables are; another vowel or -n for -ng is another name. */
function compareSyllables(a: string, b: string): Comparison | null {
  const [left, right] = [pinyinName(a), pinyinName(b)]
  if (left === null || right === null) return null
  if (left.family === right.family && left.given === right.given)
    return comparison(1, ['the same syllables'])
  if (left.family !== right.family && oneEasternFamily(left.family, right.family)) return null
  return comparison(NEVER, [`“${a}” and “${b}”: Chinese names of different syllables`])
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
  left.letters.length > 5 &&
  Math.max(left.given.length, right.given.length) > 0

type Tied = { readonly left: ComparedWord; readonly right: ComparedWord; readonly tie: WordTie }

function unwrittenOf(left: Parted, right: Parted): Unwritten {
  if (left.unwritten === right.unwritten) return null
  return left.unwritten ? 'left' : 'right'
}

/** Pairs the words of two names; what is left over is tried again as words divided in two. */
function pairWords(left: Parted, right: Parted) {
  const ones = left.words
  const others = right.words
  const unwritten = unwrittenOf(left, right)
  const tie = (a: ComparedWord, b: ComparedWord) =>
    tieWords(a.stem, b.stem, { unwritten, family: a.family && b.family })
  const aligned = alignWords(ones, others, (a, b) => tie(a, b).likeness)
  const pairs = aligned.pairs.flatMap(match => {
    const [a, b] = [ones[match.left], others[match.right]]
    return a && b ? [{ left: a, right: b, tie: tie(a, b) }] : []
  })
  const rest = {
    left: aligned.left.flatMap(place => ones[place] ?? []),
    right: aligned.right.flatMap(place => others[place] ?? []),
  }
  return begun(divided(pairs, rest, unwritten))
}

/** Of what is still left over, a given name may begin another. */
function begun(found: { pairs: readonly Tied[]; rest: Rest }) {
  const isGiven = ({ family }: ComparedWord) => !family
  const left = found.rest.left.find(isGiven)
  const right = found.rest.right.find(isGiven)
  if (!left || !right || !isBeginning(left.stem, right.stem)) return found
  return {
    pairs: [...found.pairs, { left, right, tie: BEGINNING }],
    rest: {
      left: found.rest.left.filter(word => word !== left),
      right: found.rest.right.filter(word => word !== right),
    },
  }
}

type Rest = { readonly left: readonly ComparedWord[]; readonly right: readonly ComparedWord[] }

/** "Patr ushev" beside "Patrushev": two words left over on one side are one on the other. */
function divided(
  pairs: readonly Tied[],
  rest: Rest,
  unwritten: Unwritten,
): { pairs: readonly Tied[]; rest: Rest } {
  const turned = rest.left.length < rest.right.length
  const [many, few] = turned ? [rest.right, rest.left] : [rest.left, rest.right]
  const without = unwritten === (turned ? 'right' : 'left') ? 'left' : unwritten && 'right'
  for (const whole of few) {
    for (const [i, first] of many.entries()) {
      const second = many[i + 1]
      if (!second) continue
      const joined = soundLikeness(first.sound + second.sound, whole.sound, without)
      if (joined.likeness < 0.9) continue
      const both: ComparedWord = {
        sound: first.sound + second.sound,
        stem: sounded(first.sound + second.sound),
        written: `${first.written} ${second.written}`,
        family: false,
        at: first.at,
      }
      const tie: WordTie = { how: 'usage', likeness: 0.95 }
      const kept = many.filter(word => word !== first && word !== second)
      const others = few.filter(word => word !== whole)
      return {
        pairs: [
          ...pairs,
          turned ? { left: whole, right: both, tie } : { left: both, right: whole, tie },
        ],
        rest: turned ? { left: others, right: kept } : { left: kept, right: others },
      }
    }
  }
  return { pairs, rest }
}

/** What one more word on one side takes away. */
const LEFT_OVER = 0.25
const CONFLICT = 0.55

function matched(left: Parted, right: Parted): Term {
  const { pairs, rest } = fatherAsFamily(amongMany(pairWords(left, right)), left, right)
  const initials = matchInitials(left, right, {
    left: rest.left.map(({ sound }) => sound),
    right: rest.right.map(({ sound }) => sound),
    exact: pairs.length > 1 && pairs.every(({ tie }) => tie.how !== 'near'),
  })
  const likenesses = [...pairs.map(({ tie }) => tie.likeness), ...initials.scores]
  if (pairs.length === 0)
    return {
      factor: likenesses.length > 0 ? 0.3 : 0,
      reasons: [likenesses.length > 0 ? 'initials only: many may bear them' : 'no word in common'],
    }
  const missing = { left: initials.left.length, right: initials.right.length }
  const conflicts = Math.min(missing.left, missing.right)
  const mean =
    likenesses.reduce((sum, one) => sum + one, 0) /
    (likenesses.length + LEFT_OVER * (missing.left + missing.right) + conflicts * 0.2)
  const first = conflicts === 0 && firstIsMissing(left, right, initials)
  const doubtful = pairs.some(({ tie }) => tie.how === 'near' || tie.how === 'root')
  const thin =
    (pairs.length < 2 && !fathersAgree(left, right)) ||
    (initials.scores.length > 0 && !initials.beside)
  return {
    factor:
      mean *
      Math.min(...likenesses) *
      CONFLICT ** conflicts *
      (first ? (pairs.length > 2 ? 0.93 : 0.85) : 1),
    ...(doubtful || thin ? { ceiling: ALWAYS_ASK } : {}),
    reasons: [
      ...pairs.map(describePair),
      ...leftOver(initials, { left, right }, conflicts),
      ...(first ? ['the first given name is on one side only'] : []),
      ...initials.reasons,
    ],
  }
}

/** So many words that agree leave no doubt of one more that is nearly the same, unless it is the first. */
const MANY = 3

function amongMany(found: { pairs: readonly Tied[]; rest: Rest }) {
  const firm = found.pairs.filter(({ tie }) => tie.how === 'same' || tie.how === 'usage')
  if (firm.length < MANY) return found
  const pairs = found.pairs.map((pair): Tied => {
    const isFirst = pair.left.at === 0 || pair.right.at === 0
    const isLong = Math.min(pair.left.sound.length, pair.right.sound.length) > SHORT
    return pair.tie.how === 'near' && !isFirst && isLong && pair.tie.likeness >= NEARLY
      ? { ...pair, tie: { how: 'slip', likeness: Math.max(pair.tie.likeness, 0.88) } }
      : pair
  })
  return { ...found, pairs }
}

const NEARLY = 0.75
/** Words so short are other names where they differ. */
const SHORT = 4

const describePair = ({ left, right, tie }: Tied) =>
  tie.how === 'same' && left.stem.sound === right.stem.sound && left.sound !== right.sound
    ? `“${left.written}” and “${right.written}”: one family name, a man’s and a woman’s`
    : describeTie(left.written, right.written, tie)

type LeftOver = { readonly left: readonly string[]; readonly right: readonly string[] }

const firstIsMissing = (left: Parted, right: Parted, rest: LeftOver) =>
  [...rest.left, ...rest.right].some(word => word === left.given[0] || word === right.given[0])

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

/** A father's name stands for a family name where the other side has made one of it: Bekuly, Bekov. */
function fatherAsFamily(
  found: { pairs: readonly Tied[]; rest: Rest },
  left: Parted,
  right: Parted,
): { pairs: readonly Tied[]; rest: Rest } {
  const { pairs, rest } = found
  for (const [side, father] of [
    ['left', right.patronymic],
    ['right', left.patronymic],
  ] as const) {
    const own = side === 'left' ? left.patronymic : right.patronymic
    const word = rest[side].find(
      ({ sound }) => father !== null && sound.length > father.length && isOf(sound, father),
    )
    if (!word || father === null || own !== null) continue
    const other: ComparedWord = {
      sound: father,
      stem: sounded(father),
      written: father,
      family: true,
      at: -1,
    }
    const tie: WordTie = { how: 'root', likeness: 0.75 }
    return {
      pairs: [
        ...pairs,
        side === 'left' ? { left: word, right: other, tie } : { left: other, right: word, tie },
      ],
      rest: { ...rest, [side]: rest[side].filter(one => one !== word) },
    }
  }
  return found
}

const isOf = (family: string, father: string) =>
  wordLikeness(family.replace(/(?:ov|ev)a?$|ovic$|evic$/, ''), father) >= 0.85

function genders(left: Parted, right: Parted): Term {
  const given = [left.given[0], right.given[0]]
  const [one = '', other = ''] = given
  const ends = endsAsTwo(one, other)
  if (ends !== null)
    return {
      factor: ends === 'sure' ? 0.5 : 0.8,
      ceiling: ends === 'sure' ? NEVER : ALWAYS_ASK,
      reasons: [
        `given names “${left.written.get(one) ?? one}” and “${right.written.get(other) ?? other}” differ by a last vowel, as a man’s and a woman’s do`,
      ],
    }
  if (left.gender !== null && right.gender !== null && left.gender !== right.gender)
    return { factor: 0.7, ceiling: ALWAYS_ASK, reasons: ['endings of a man and of a woman'] }
  return NOTHING
}

/** French writes Ousmane for Usman, and Amine is a man: only -a is sure to be a woman's. */
function endsAsTwo(one: string, other: string): 'sure' | 'perhaps' | null {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 3) return null
  if (long === `${short}a` || long === `${short}ia`) return 'sure'
  return long === `${short}e` && !short.endsWith('an') ? 'perhaps' : null
}

function thinness(left: Parted, right: Parted): Term {
  const thin = [left, right].some(
    parts => parts.given.length + parts.initials.length + (parts.patronymic === null ? 0 : 1) === 0,
  )
  return thin
    ? { factor: 1, ceiling: ALWAYS_ASK, reasons: ['a single name: many may bear it'] }
    : NOTHING
}
