import { alignWords } from './align-words.ts'
import { compareNames } from './compare-names.ts'
import { tieSounds } from './compared-words.ts'
import {
  ALWAYS_ASK,
  comparison,
  nameless,
  weigh,
  type Comparison,
  type Term,
} from './comparison.ts'
import { readSound } from './fold-name.ts'
import { weighRest } from './group-rest.ts'
import { termOfSound } from './group-term.ts'
import { groupName, groupWords, type GroupName, type GroupWord } from './group-words.ts'
import { sameForm } from './legal-forms.ts'
import { isOnePlace } from './place-words.ts'
import type { Unwritten } from './word-likeness.ts'

export { groupWords } from './group-words.ts'

/** Whether two spellings are one organisation's full name, word by word once folded. */
export function sameGroupName(a: string, b: string): boolean {
  const left = groupWords(a)
  return left.length > 0 && left.toSorted().join(' ') === groupWords(b).toSorted().join(' ')
}

/** Compares two spellings of organisations' names; every word that tells must find its match. */
export function compareGroups(a: string, b: string): Comparison {
  if (a > b) return compareGroups(b, a)
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
    return weigh([{ factor: 1, reasons: ['the same words, legal form aside'] }, forms])
  if (lettersOf(left) === lettersOf(right))
    return weigh([{ factor: 0.95, reasons: ['the same letters, divided differently'] }, forms])
  return byLetters(left, right) ?? byLetters(right, left) ?? aligned(left, right, forms)
}

const lettersOf = ({ words }: GroupName) =>
  words.map(({ kind, term }) => (kind === 'name' ? readSound(term) : term)).join('')

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
  const begins = long.initials.some(one => one.startsWith(letters))
  if (!begins || letters.length < long.words.length / 2 || letters.length < 2) return undefined
  const few = letters.length <= FEW_LETTERS || !long.initials.includes(letters)
  return comparison(few ? 0.7 : 0.82, [
    `“${letters.toUpperCase()}”: the first letters of the other name`,
  ])
}

type Tied = Tie & { readonly left: GroupWord; readonly right: GroupWord }

function aligned(left: GroupName, right: GroupName, forms: Term): Comparison {
  const unwritten: Unwritten =
    left.unwritten === right.unwritten ? null : left.unwritten ? 'left' : 'right'
  const found = alignWords(left.words, right.words, (a, b) => tie(a, b, unwritten).likeness)
  const pairs = found.pairs.flatMap((match): Tied[] => {
    const [a, b] = [left.words[match.left], right.words[match.right]]
    return a && b ? [{ left: a, right: b, ...tie(a, b, unwritten) }] : []
  })
  if (pairs.length === 0) return comparison(0, ['no word in common'])
  const rest = {
    left: found.left.flatMap(place => left.words[place] ?? []),
    right: found.right.flatMap(place => right.words[place] ?? []),
  }
  const likenesses = pairs.map(({ likeness }) => likeness)
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length
  const near = pairs.some(pair => pair.near)
  // A short name one letter apart is no likeness by itself.
  const bare = pairs.some(pair => pair.weak) && !pairs.some(isFirm)
  return weigh([
    {
      factor: mean * Math.min(...likenesses) * (bare ? 0.5 : 1),
      ...(near ? { ceiling: ALWAYS_ASK } : {}),
      reasons: pairs.map(describe),
    },
    weighRest({ left, right, pairs, rest }),
    forms,
  ])
}

/** Letters so few that any change makes another name of them. */
const SHORT = 5

type Tie = {
  readonly likeness: number
  /** Perhaps two names. */
  readonly near: boolean
  /** Too short to be told by itself. */
  readonly weak: boolean
  readonly translated: boolean
}

const APART: Tie = { likeness: 0, near: false, weak: false, translated: false }
const EXACT: Tie = { ...APART, likeness: 1 }
const TRANSLATED: Tie = { ...APART, likeness: 0.9, near: true, translated: true }

/** Terms are one or two; names are compared as sounds, and a term with a name too: it may be left untranslated. */
function tie(a: GroupWord, b: GroupWord, unwritten: Unwritten): Tie {
  if (a.kind === b.kind && a.term === b.term)
    return a.kind === 'name' || a.written === b.written ? EXACT : { ...EXACT, translated: true }
  const isName = a.kind === 'name' || b.kind === 'name'
  if (!isName || [a, b].some(({ kind }) => kind === 'number' || kind === 'country')) return APART
  const { how, likeness } = tieStems(a, b, unwritten)
  if (how !== 'same' && how !== 'usage') {
    if (means(a, b) || means(b, a)) return TRANSLATED
    if (a.kind === b.kind && isOnePlace(a.written, b.written)) return { ...EXACT, translated: true }
  }
  const short = Math.min(a.sound.length, b.sound.length) <= SHORT
  if (how === 'near' && likeness < 0.75) return APART
  const isTiny = Math.min(a.sound.length, b.sound.length) < 3
  const near = how === 'near' || (how === 'usage' && (isTiny || isOtherVowel(a.sound, b.sound)))
  return { likeness, near, weak: how === 'near' && (short || likeness < 0.8), translated: false }
}

/** "Гродненский" is of "Hrodna": a last vowel goes where one is an adjective. */
function tieStems(a: GroupWord, b: GroupWord, unwritten: Unwritten) {
  const whole = tieSounds(a.sound, b.sound, unwritten)
  const isAdjective = a.stem !== a.sound || b.stem !== b.sound
  if (!isAdjective || whole.how === 'same' || whole.how === 'usage') return whole
  const bare = (word: string) => word.replace(/(?<=..)[aeiou]$/, '')
  const stems = tieSounds(bare(a.stem), bare(b.stem), unwritten)
  return stems.likeness > whole.likeness ? stems : whole
}

/** "Zhana" is a name as it is written, and "new" in Kazakh. */
const means = (name: GroupWord, term: GroupWord) =>
  name.kind === 'name' && term.kind === 'topic' && termOfSound(name.sound) === term.term

/** In a word of few letters another vowel makes another name: "Lumen", "Liman". */
const isOtherVowel = (a: string, b: string) =>
  Math.min(a.length, b.length) <= SHORT &&
  a.length === b.length &&
  !/[aeiou]{2}/.test(a) &&
  a.replace(/[aeiou]/g, '') === b.replace(/[aeiou]/g, '')

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
