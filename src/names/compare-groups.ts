import { alignWords } from './align-words.ts'
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
import { groupName, groupWords, type GroupName, type GroupWord } from './group-words.ts'
import { sameForm } from './legal-forms.ts'
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
  if (short.letters === null || long.bare || !short.bare) return undefined
  if (long.letters === short.letters)
    return comparison(0.95, [`“${short.letters.toUpperCase()}” stands behind the other name`])
  if (!long.initials.includes(short.letters)) return undefined
  const few = short.letters.length <= FEW_LETTERS
  return comparison(few ? 0.7 : 0.82, [
    `“${short.letters.toUpperCase()}”: the first letters of the other name`,
  ])
}

type Tied = {
  readonly left: GroupWord
  readonly right: GroupWord
  readonly likeness: number
  readonly near: boolean
}

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
  return weigh([
    {
      factor: mean * Math.min(...likenesses),
      ...(near ? { ceiling: ALWAYS_ASK } : {}),
      reasons: pairs.map(describe),
    },
    weighRest({ left, right, pairs, rest }),
    forms,
  ])
}

/** Letters so few that any change makes another name of them. */
const SHORT = 5

/** Terms are one or two; names are compared as sounds, and a term with a name too: it may be left untranslated. */
function tie(
  a: GroupWord,
  b: GroupWord,
  unwritten: Unwritten,
): { likeness: number; near: boolean } {
  if (a.kind === b.kind && a.term === b.term) return { likeness: 1, near: false }
  if ((a.kind !== 'name' && b.kind !== 'name') || a.kind === 'number' || b.kind === 'number')
    return { likeness: 0, near: false }
  const { how, likeness } = tieSounds(a.sound, b.sound, unwritten)
  const short = Math.min(a.sound.length, b.sound.length) <= SHORT
  if (how === 'near' && (short || likeness < 0.8)) return { likeness: 0, near: true }
  return { likeness, near: how === 'near' || (how === 'usage' && isOtherVowel(a.sound, b.sound)) }
}

/** In a word of few letters another vowel makes another name: "Lumen", "Liman". */
const isOtherVowel = (a: string, b: string) =>
  Math.min(a.length, b.length) <= SHORT &&
  a.length === b.length &&
  !/[aeiou]{2}/.test(a) &&
  a.replace(/[aeiou]/g, '') === b.replace(/[aeiou]/g, '')

const describe = ({ left, right, near }: Tied) =>
  left.written === right.written
    ? `“${left.written}” stands in both`
    : left.kind !== 'name' && left.term === right.term
      ? `“${left.written}” and “${right.written}”: one word translated`
      : `“${left.written}” and “${right.written}”: ${near ? 'alike, but they may be two names' : 'one sound in two ways of writing'}`
