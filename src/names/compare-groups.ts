import { alignWords } from './align-words.ts'
import { compareNames } from './compare-names.ts'
import { tieSounds } from './compared-words.ts'
import {
  ALWAYS_ASK,
  asTexts,
  comparison,
  nameless,
  weigh,
  type Comparison,
  type Term,
} from './comparison.ts'
import { isDerived } from './derived-words.ts'
import { spelledOut } from './embedded-letters.ts'
import { readSound, soundOf } from './fold-name.ts'
import { apartInQuotes } from './group-quoted.ts'
import { weighRest } from './group-rest.ts'
import { areKin } from './group-kin.ts'
import { isEnglishFor, termNearly } from './group-term.ts'
import { groupName, groupWords, type GroupName, type GroupWord } from './group-words.ts'
import { sameForm } from './legal-forms.ts'
import { areOneLoan, isCaseOf } from './loan-words.ts'
import { areTwoPlaces, isOnePlace } from './place-words.ts'
import { endingsOff } from './word-endings.ts'
import { tonguesApart } from './tongues-apart.ts'
import type { Unwritten } from './word-likeness.ts'
import { FEW_VOWELS, lettersApart } from './written-sounds.ts'

export { groupWords } from './group-words.ts'

/** Whether two spellings are one organisation's full name, word by word once folded. */
export function sameGroupName(a: string, b: string): boolean {
  const left = groupWords(a)
  return left.length > 0 && left.toSorted().join(' ') === groupWords(b).toSorted().join(' ')
}

/** Compares two spellings of organisations' names; every word that tells must find its match. */
export function compareGroups(a: string, b: string): Comparison {
  if (a > b) return compareGroups(b, a)
  const texts = asTexts(a, b)
  if (texts) return texts
  const [left, right] = [spelledOut(a, b), spelledOut(b, a)]
  if (left !== null || right !== null) return compareGroups(left ?? a, right ?? b)
  const [ones, others] = [bothNames(a), bothNames(b)]
  if (ones.length + others.length === 2) return compareOnes(a, b)
  const all = [
    compareOnes(a, b),
    ...ones.flatMap(one => others.map(other => compareOnes(one, other))),
  ]
  return all.reduce((best, told) => (told.score > best.score ? told : best))
}

/** "Zhana Dala (New Steppe)" has two names, where what stands in brackets has two words and more. */
function bothNames(name: string): string[] {
  const [, before, behind] = /^([^()]{3,200})\(([^()\s]+\s[^()]{1,200})\)\s*$/.exec(name) ?? []
  return before === undefined || behind === undefined ? [name] : [before.trim(), behind]
}

/** What stands before the name of somebody who trades under it. */
const TRADER =
  /^(?:ип|фоп|жк|жеке кәсіпкер|индивидуальный предприниматель|individual entrepreneur|sole (?:trader|proprietor)|yatt)\.?\s+(?=\p{Lu})/iu

function compareOnes(a: string, b: string): Comparison {
  if (TRADER.test(a) && TRADER.test(b))
    return compareNames(a.replace(TRADER, ''), b.replace(TRADER, ''))
  const left = groupName(a)
  const right = groupName(b)
  if (left.words.length === 0 || right.words.length === 0)
    return nameless(a, b, name => groupName(name).words.length === 0)
  const forms = formsApart(left, right)
  if (sameGroupName(a, b))
    return isDerived(left, right)
      ? comparison(ALWAYS_ASK, ['words of one root, and perhaps two names'])
      : weigh([
          { factor: 1, reasons: ['the same words, legal form aside'] },
          forms,
          tonguesApart(left, right),
        ])
  if (lettersOf(left) === lettersOf(right))
    return weigh([{ factor: 0.95, reasons: ['the same letters, divided differently'] }, forms])
  return (
    byLetters(left, right) ??
    byLetters(right, left) ??
    aligned(left, right, { forms, spelled: [a, b] })
  )
}

const lettersOf = ({ words }: GroupName) =>
  words
    .map(({ kind, term, written }) => (kind === 'number' ? term : readSound(soundOf(written))))
    .join('')

/** Two companies of one name and two legal forms are likely two. */
function formsApart(left: GroupName, right: GroupName): Term {
  const [one] = left.forms
  const [other] = right.forms
  if (!one || !other || sameForm(one.family, other.family)) return { factor: 1, reasons: [] }
  return { factor: 0.44, reasons: ['two legal forms: likely two organisations'] }
}

/** Letters so few that many names begin with them. */
const FEW_LETTERS = 3

/** One name is the letters by which the other is known, or which its words begin with. */
function byLetters(short: GroupName, long: GroupName): Comparison | undefined {
  const { letters } = short
  if (letters === null || long.bare || !short.bare) return undefined
  if (long.letters === letters)
    return comparison(0.95, [`“${letters.toUpperCase()}” stands behind the other name`])
  const begins = (list: readonly string[]) => list.some(one => one.startsWith(letters))
  if (!begins(long.initials)) return byTranslatedLetters(letters, long, begins(long.translated))
  if (letters.length < long.words.length / 2 || letters.length < 2) return undefined
  const few =
    letters.length < (short.script === long.script ? FEW_LETTERS : FEW_LETTERS + 1) ||
    !long.initials.includes(letters)
  return comparison(few ? 0.7 : 0.82, [
    `“${letters.toUpperCase()}”: the first letters of the other name`,
  ])
}

/** Letters that the other name's words begin with in another language: three may fit by chance. */
function byTranslatedLetters(letters: string, long: GroupName, begins: boolean) {
  const sorted = (text: string) => Array.from(text).toSorted().join('')
  if (!begins && letters.length > 3 && long.translated.some(one => sorted(one) === sorted(letters)))
    return comparison(0.6, [
      `“${letters.toUpperCase()}”: first letters of the other name, in another order`,
    ])
  if (!begins || letters.length < 3 || letters.length < long.words.length / 2) return undefined
  const firm = letters.length > 4 || (letters.length > 3 && long.translated.includes(letters))
  return comparison(firm ? 0.81 : 0.65, [
    `“${letters.toUpperCase()}”: the first letters of the other name in another language`,
  ])
}

type Tied = Tie & { readonly left: GroupWord; readonly right: GroupWord }

function aligned(
  left: GroupName,
  right: GroupName,
  { forms, spelled }: { readonly forms: Term; readonly spelled: readonly [string, string] },
): Comparison {
  const unwritten: Unwritten =
    left.unwritten === right.unwritten ? null : left.unwritten ? 'left' : 'right'
  const found = alignWords(left.words, right.words, (a, b) => tie(a, b, unwritten).likeness)
  const pairs = found.pairs.flatMap((match): Tied[] => {
    const [a, b] = [left.words[match.left], right.words[match.right]]
    return a && b ? [{ left: a, right: b, ...tie(a, b, unwritten) }] : []
  })
  if (pairs.length === 0) return comparison(0, ['no word in common'])
  const rest = {
    left: found.left.flatMap(place => left.words[place] ?? []).filter(isNotIn(right)),
    right: found.right.flatMap(place => right.words[place] ?? []).filter(isNotIn(left)),
  }
  const likenesses = pairs.map(({ likeness }) => likeness)
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length
  const two = inTwoLanguages(pairs) || areApartInLanguage(left, right)
  const near = pairs.some(pair => pair.near || (pair.kin && !two)) || (!two && isSynonym(pairs))
  // A short name one letter apart is no likeness by itself.
  const bare = pairs.some(pair => pair.weak) && !pairs.some(isFirm)
  return weigh([
    {
      factor: mean * Math.min(...likenesses) * (bare ? 0.5 : 1),
      ...(near ? { ceiling: ALWAYS_ASK } : {}),
      reasons: pairs.map(describe),
    },
    weighRest({ left, right, pairs, rest }),
    apartInQuotes(spelled, { pairs, rest }),
    forms,
    tonguesApart(left, right),
  ])
}

/** "El" is a name in Kazakh, and a small word in Spanish; what the other name says twice is in it once more. */
const isNotIn =
  ({ small, repeated }: GroupName) =>
  ({ kind, sound, term }: GroupWord) =>
    !small.has(sound) &&
    (kind === 'name' || ![...repeated].some(one => one === term || areKin(one, term)))

/** Letters so few that any change makes another name of them. */
const SHORT = 5

type Tie = {
  readonly likeness: number
  /** Perhaps two names. */
  readonly near: boolean
  /** Too short to be told by itself. */
  readonly weak: boolean
  readonly translated: boolean
  /** Two ideas that languages take for each other. */
  readonly kin?: boolean
}

const APART: Tie = { likeness: 0, near: false, weak: false, translated: false }
const EXACT: Tie = { ...APART, likeness: 1 }
const KIN: Tie = { ...APART, likeness: 0.95, translated: true, kin: true }
const TRANSLATED: Tie = { ...APART, likeness: 0.9, near: true, translated: true }

/** Terms are one or two; names are compared as sounds, and a term with a name too: it may be left untranslated. */
function tie(a: GroupWord, b: GroupWord, unwritten: Unwritten): Tie {
  if (a.kind === b.kind && a.term === b.term && !heardApart(a, b))
    return a.kind === 'name' || a.written === b.written ? EXACT : { ...EXACT, translated: true }
  if (areKin(a.term, b.term)) return KIN
  const isName =
    isLatin(a) !== isLatin(b) || [a, b].some(word => word.kind === 'name' || word.heard)
  if (a.kind === 'number' && b.kind === 'name' && a.sound === b.sound) return EXACT
  if (b.kind === 'number' && a.kind === 'name' && a.sound === b.sound) return EXACT
  if (!isName || [a, b].some(({ kind }) => kind === 'number' || kind === 'country')) return APART
  if (isSchwa(a.written, b.written)) return { ...EXACT, likeness: 0.95 }
  const { how, likeness } = tieStems(a, b, unwritten)
  if (how === 'near' && areTwoPlaces(a.written, b.written)) return APART
  if (how !== 'same' && how !== 'usage') {
    if (a.kind === b.kind && a.term === b.term) return TRANSLATED
    if (means(a, b) || means(b, a)) return TRANSLATED
    if (a.kind === b.kind && isLong(a, b) && isOnePlace(a.written, b.written))
      return { ...EXACT, translated: true }
  }
  const short = Math.min(a.sound.length, b.sound.length) <= SHORT
  if (how === 'near' && likeness < 0.75) return APART
  const isTiny = Math.min(a.sound.length, b.sound.length) < 3
  const isOther = isTiny || isOtherVowel(a.sound, b.sound) || isOtherBeginning(a.sound, b.sound)
  const near =
    how === 'near' || (how === 'usage' && isOther) || (how !== 'same' && isWrittenApart(a, b))
  return { likeness, near, weak: how === 'near' && (short || likeness < 0.8), translated: false }
}

/** In longer words a letter is a slip. */
const LONG_WORD = 9
const consonants = (sound: string) => sound.replace(/[aeiou]/g, '')

/** "Азаттык" and "Азатлык": what no two usages write for one sound. */
const isWrittenApart = (a: GroupWord, b: GroupWord) =>
  isLatin(a) === isLatin(b) &&
  Math.min(a.sound.length, b.sound.length) < LONG_WORD &&
  consonants(a.sound) !== consonants(b.sound) &&
  !isOnePlace(a.written, b.written) &&
  (lettersApart(a.written, b.written) ?? 0) > FEW_VOWELS

/** "Гродненский" is of "Hrodna": a last vowel goes where one is an adjective. */
function tieStems(a: GroupWord, b: GroupWord, unwritten: Unwritten) {
  if (areOneLoan(a.written, b.written) || isCaseOf(a.written, b.written)) return LOAN
  const whole = tieSounds(a.sound, b.sound, unwritten)
  const isAdjective = a.stem !== a.sound || b.stem !== b.sound
  if (whole.how === 'same' || whole.how === 'usage') return whole
  if (!isAdjective) return whole.how === 'near' ? tieBare(a, b, whole) : whole
  const bare = (word: string) => word.replace(/(?<=..)[aeiou]$/, '')
  const stems = tieSounds(bare(a.stem), bare(b.stem), unwritten)
  const shorter = tieSounds(shortStem(a), shortStem(b), unwritten)
  const kept = tieSounds(a.place ?? a.sound, b.place ?? b.sound, unwritten)
  return [stems, shorter, kept].reduce(
    (best, one) => (one.likeness > best.likeness ? one : best),
    whole,
  )
}

const LOAN = { how: 'same', likeness: 0.97 } as const

/** What is left of a word without its ending has so many letters at least. */
const BARE = 6

/** "Парашютистов" and "Parachutists" end as their languages have it. */
function tieBare(a: GroupWord, b: GroupWord, whole: ReturnType<typeof tieSounds>) {
  if (isLatin(a) === isLatin(b)) return whole
  const bare = ({ written }: GroupWord) =>
    [written, ...endingsOff(written)].filter(({ length }) => length >= BARE).map(soundOf)
  const ties = bare(a).flatMap(one => bare(b).map(other => tieSounds(one, other, null)))
  return ties.find(({ how }) => how === 'same' || how === 'usage') ?? whole
}

/** "Алматинский" is of "Алматы": an -in- may come with the ending. */
const shortStem = ({ sound, stem }: GroupWord) =>
  (stem === sound ? sound : stem.replace(/(?<=...)(?:in|en|ov|ev)$/, '')).replace(
    /(?<=..)[aeiou]$/,
    '',
  )

/** Of short words of one script another letter makes another name, whatever place is called so. */
const isLong = (a: GroupWord, b: GroupWord) =>
  isLatin(a) !== isLatin(b) ||
  isMarked(a) !== isMarked(b) ||
  Math.min(a.written.length, b.written.length) > 4

const means = (name: GroupWord, term: GroupWord) =>
  name.kind === 'name' && term.kind === 'topic' && termNearly(name.written) === term.term

/** Words of one script that only sound like words for one thing are rather names. */
const heardApart = (a: GroupWord, b: GroupWord) =>
  (a.heard ?? b.heard ?? false) && isLatin(a) === isLatin(b) && a.sound !== b.sound

const isLatin = ({ written }: GroupWord) => /^\p{Script=Latin}/u.test(written)

/** Words of few letters that begin otherwise: "Eli", "Zholy". */
const isOtherBeginning = (a: string, b: string) =>
  Math.min(a.length, b.length) < SHORT && a.length !== b.length && a[0] !== b[0]

/** In a word of few letters another vowel makes another name: "Lumen", "Liman". */
const isOtherVowel = (a: string, b: string) =>
  Math.min(a.length, b.length) <= SHORT &&
  a.length === b.length &&
  !/[aeiou]{2}/.test(a) &&
  a.replace(/[aeiou]/g, '') === b.replace(/[aeiou]/g, '')

/** Azerbaijani “Gənc” is Genc where there is no ə. */
const isSchwa = (a: string, b: string) =>
  a.includes('ə') !== b.includes('ə') &&
  a.length === b.length &&
  Array.from(a).every((letter, i) => [letter, b[i]].includes('ə') || letter === b[i]) &&
  lettersApart(a, b) === 0

/** Words for one thing, of which one has letters of its own language: "mərkəzi", "central". */
const isTold = ({ left, right, translated }: Tied) =>
  translated &&
  isMarked(left) !== isMarked(right) &&
  left.sound.slice(0, 3) !== right.sound.slice(0, 3)

/** Terms that one language alone has a word for: German "Bund", Persian "کانون", Arabic "رابطة". */
const OF_ONE_TONGUE = new Set(['bund', 'kanun', 'rabita'])

/** Two scripts, a word of one language alone, or two words and more that are one only by translation. */
const inTwoLanguages = (pairs: readonly Tied[]) =>
  pairs.filter(({ left, right }) => isMarked(left) !== isMarked(right)).length > 1 ||
  pairs.some(isTold) ||
  pairs.some(({ left, right }) => isLatin(left) !== isLatin(right)) ||
  pairs.some(({ left, right }) => OF_ONE_TONGUE.has(left.term) !== OF_ONE_TONGUE.has(right.term)) ||
  pairs.filter(
    ({ left, right, translated, kin }) =>
      translated &&
      (!kin || isEnglish(left) !== isEnglish(right)) &&
      left.sound.slice(0, 3) !== right.sound.slice(0, 3),
  ).length > 1

const isEnglish = ({ written, term }: GroupWord) => isEnglishFor(written, term)

/** Small words of English, and those that English shares with other languages. */
const ENGLISH = new Set('of the for and on to against from by with'.split(' ').map(soundOf))
const SHARED = new Set('a an in at no i number'.split(' ').map(soundOf))

/** One name has small words of another language than English and the other has not: "pour la", "for the". */
const areApartInLanguage = (left: GroupName, right: GroupName) =>
  isForeign(left) !== isForeign(right)
const isForeign = ({ small }: GroupName) =>
  [...small].some(word => !ENGLISH.has(word) && !SHARED.has(word)) &&
  ![...small].some(word => ENGLISH.has(word))

/** Letters that Russian, or English, does not have. */
const isMarked = ({ written }: GroupWord) =>
  /[әғқңөұүһіїєґўҳҷӣӯəğıışçöüäßñáéíóúàèêãõ]/u.test(written)

/** "Linden Post", "Linden Mail": in one language two words for one thing are two names. */
function isSynonym(pairs: readonly Tied[]): boolean {
  const other = pairs.filter(({ left, translated }) => translated && left.kind !== 'country')
  const [only] = other
  return (
    only !== undefined &&
    other.length === 1 &&
    only.left.kind === 'topic' &&
    isLatin(only.left) === isLatin(only.right) &&
    pairs.every(({ left, right }) => isLatin(left) === isLatin(right)) &&
    only.left.sound.slice(0, 3) !== only.right.sound.slice(0, 3)
  )
}

const isFirm = ({ left, weak }: Tied) =>
  !weak && (left.kind === 'name' || left.kind === 'topic' || left.kind === 'country')

function describe({ left, right, near, translated }: Tied): string {
  if (left.written === right.written) return `“${left.written}” stands in both`
  const both = `“${left.written}” and “${right.written}”`
  if (translated) return `${both}: one word translated`
  return near
    ? `${both}: alike, but they may be two names`
    : `${both}: one sound in two ways of writing`
}
