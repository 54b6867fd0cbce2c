import { alignWords } from './align-words.ts'
import { tieArabic } from './arabic-letters.ts'
import {
  areSwapped,
  BEGINNING,
  isBeginning,
  sounded,
  tieWords,
  type WordTie,
} from './compared-words.ts'
import { formsOf, givenNameTie } from './name-groups.ts'
import { tieInScript } from './own-script.ts'
import type { ComparedWord, Parted } from './take-apart.ts'
import { soundLikeness, wordLikeness, type Unwritten } from './word-likeness.ts'
import { inOneCountry } from './written-vowels.ts'

/** Two words of two names that go together, and how. */
export type Tied = {
  readonly left: ComparedWord
  readonly right: ComparedWord
  readonly tie: WordTie
}

const SWAPPED: WordTie = { how: 'slip', likeness: 0.88 }

function unwrittenOf(left: Parted, right: Parted): Unwritten {
  if (left.unwritten === right.unwritten) return null
  return left.unwritten ? 'left' : 'right'
}

/** Pairs the words of two names; what is left over is tried again as words divided in two. */
function pairWords(left: Parted, right: Parted) {
  const ones = left.words
  const others = right.words
  const unwritten = unwrittenOf(left, right)
  const tie = (a: ComparedWord, b: ComparedWord) => {
    const told = tieWords(a.stem, b.stem, {
      unwritten,
      family: a.family && b.family,
      written: [a.written, b.written],
    })
    if (told.how === 'near' && areSwapped(a.written, b.written)) return SWAPPED
    return unwritten === null
      ? tieInScript(told, a.written, b.written)
      : tieArabic(told, a.written, b.written)
  }
  const aligned = alignWords(ones, others, (a, b) => tie(a, b).likeness)
  const pairs = aligned.pairs.flatMap(match => {
    const [a, b] = [ones[match.left], others[match.right]]
    return a && b ? [{ left: a, right: b, tie: tie(a, b) }] : []
  })
  const rest = {
    left: aligned.left.flatMap(place => ones[place] ?? []),
    right: aligned.right.flatMap(place => others[place] ?? []),
  }
  const told = unwritten === null ? inOneCountry(pairs) : pairs
  const found = glued(divided(told, rest, unwritten), left, right)
  return areManAndWoman(left, right) ? found : begun(found)
}

const areManAndWoman = ({ gender: one }: Parted, { gender: other }: Parted) =>
  one !== null && other !== null && one !== other

/** Of what is still left over, a given name may begin another. */
function begun(found: { pairs: readonly Tied[]; rest: Rest }) {
  const isGiven = ({ family }: ComparedWord) => !family
  const left = found.rest.left.find(isGiven)
  const right = found.rest.right.find(isGiven)
  const isPart = left && right && isLastOf(left.sound, right.sound)
  const isBegun =
    left && right && (isBeginning(left.stem, right.stem) || isSecond(left.sound, right.sound))
  if (!left || !right || (!isPart && !isBegun)) return found
  return {
    pairs: [...found.pairs, { left, right, tie: isPart ? LAST_PART : BEGINNING }],
    rest: {
      left: found.rest.left.filter(word => word !== left),
      right: found.rest.right.filter(word => word !== right),
    },
  }
}

/** Yoruba and Igbo names are called by their second part: “Funke” is Olufunke. */
const FIRST_PART = /^(?:olu(?:va)?|cukvu|ade|aio|temi|ifeolu)(?=....)/
const LAST_PART: WordTie = { how: 'short', likeness: 0.9 }
const isLastOf = (one: string, other: string) =>
  one !== other && (one.replace(FIRST_PART, '') === other || other.replace(FIRST_PART, '') === one)

/** “Mohammad-Reza” may be called Reza; so may another Reza. */
const PROPHET = /^m[uo]ham[ae]d(?=...)/
const isSecond = (one: string, other: string) =>
  one !== other && (one.replace(PROPHET, '') === other || other.replace(PROPHET, '') === one)

/** Words without a partner. */
export type Rest = {
  readonly left: readonly ComparedWord[]
  readonly right: readonly ComparedWord[]
}

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
      const known = givenNameTie(formsOf(first.sound + second.sound), whole.stem.forms)
      if (joined.likeness < 0.9 && known !== 'form') continue
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
      const found = turned ? { left: whole, right: both, tie } : { left: both, right: whole, tie }
      const left = turned ? { left: others, right: kept } : { left: kept, right: others }
      return divided([...pairs, found], left, unwritten)
    }
  }
  return { pairs, rest }
}

/** “Benkirane” and “Ben Kirane”, “Vandenberg” and “van den Berg”: a small word that is part of the family name. */
function glued(found: { pairs: readonly Tied[]; rest: Rest }, left: Parted, right: Parted) {
  const pairs = found.pairs.map(pair =>
    pair.tie.how === 'near' && areGlued(pair, left, right) ? { ...pair, tie: GLUED } : pair,
  )
  const [one] = found.rest.left
  const [other] = found.rest.right
  if (!one || !other || found.rest.left.length + found.rest.right.length > 2)
    return { ...found, pairs }
  return areGlued({ left: one, right: other }, left, right)
    ? { pairs: [...pairs, { left: one, right: other, tie: GLUED }], rest: { left: [], right: [] } }
    : { ...found, pairs }
}

const GLUED: WordTie = { how: 'usage', likeness: 0.93 }

const areGlued = (pair: Pick<Tied, 'left' | 'right'>, left: Parted, right: Parted) =>
  isWithParticles(pair.left.sound, left, { whole: pair.right.sound, full: right }) ||
  isWithParticles(pair.right.sound, right, { whole: pair.left.sound, full: left })

/** Whether a word of a name, with the small words of this name before it, is the other's one word. */
function isWithParticles(
  sound: string,
  own: Parted,
  { whole, full }: { readonly whole: string; readonly full: Parted },
): boolean {
  if (own.particles.length === 0 || sound.length < SHORT) return false
  const unwritten = unwrittenOf(own, full)
  const all = own.particles.map((_, at) => own.particles.slice(at).join('') + sound)
  return all.some(
    joined => joined === whole || soundLikeness(joined, whole, unwritten).likeness >= 0.88,
  )
}

/** Pairs the words of two names: as they stand, divided, begun, and a father's name with a family name made of it. */
export const pairNames = (left: Parted, right: Parted) =>
  fatherAsFamily(amongMany(pairWords(left, right)), left, right)

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

const OF_FATHER = /(?:ov|ev)a?$|ovic$|evic$|zoda$|zade$/
const isOf = (family: string, father: string) =>
  OF_FATHER.test(family) && wordLikeness(family.replace(OF_FATHER, ''), father) >= 0.85
