import { alignWords } from './align-words.ts'
import { comparison, type Comparison } from './compare-names.ts'
import { foldWord, nameWords } from './fold-name.ts'
import { EMPTY_WORDS, LEGAL_FORMS, NUMBER_WORDS, TRANSLATED } from './group-words.ts'
import { normaliseName } from './normalise-name.ts'

/** The words of an organisation's name that tell it from others, folded: no articles, no legal form, numbers as digits. */
export function groupWords(name: string): readonly string[] {
  const known = worded.get(name)
  if (known) return known
  const words = tellingWords(name)
  if (worded.size >= MEMORY) worded.clear()
  worded.set(name, words)
  return words
}

const worded = new Map<string, readonly string[]>()
/** A name is compared with many others; the memory is emptied when it has grown large. */
const MEMORY = 50_000

function tellingWords(name: string): string[] {
  const written = normaliseName(name)
    .replace(/(?<=^|[\s.])(?:\p{L}\.){2,}/gu, short => short.replaceAll('.', ''))
    .toLowerCase()
  const words = nameWords(withoutLegalForms(written)).filter(word => !EMPTY_WORDS.has(word))
  const kept = words.length > 0 ? words : nameWords(written)
  return kept
    .map(word => NUMBER_WORDS.get(word) ?? foldWord(TRANSLATED.get(word) ?? word))
    .filter(word => word !== '')
}

function withoutLegalForms(name: string): string {
  const padded = ` ${name.replace(/[,()]/g, ' ').replace(/\s+/g, ' ')} `
  return LEGAL_FORMS.reduce((rest, form) => rest.replace(` ${form} `, ' '), padded).trim()
}

/** Whether two spellings are one organisation's full name, word by word once folded. */
export function sameGroupName(a: string, b: string): boolean {
  const left = groupWords(a)
  return left.length > 0 && left.toSorted().join(' ') === groupWords(b).toSorted().join(' ')
}

/** Compares two spellings of organisations' names; every word that tells must find its match. */
export function compareGroups(a: string, b: string): Comparison {
  if (a > b) return compareGroups(b, a)
  const left = groupWords(a)
  const right = groupWords(b)
  if (left.length === 0 || right.length === 0) return comparison(0, ['a name without letters'])
  const twoForms = formOf(a) !== null && formOf(b) !== null && formOf(a) !== formOf(b)
  if (sameGroupName(a, b))
    return twoForms
      ? comparison(0.7, ['the same words, two legal forms'])
      : comparison(1, ['the same words, legal form aside'])
  if (left.join('') === right.join(''))
    return comparison(0.95, ['the same letters, divided differently'])
  if (isAcronym(a, right) || isAcronym(b, left))
    return comparison(0.7, ['the first letters of the other name'])
  return aligned(left, right)
}

/** A legal form that a name bears, folded into its family: "ltd" and "limited" are one. */
function formOf(name: string): string | null {
  const padded = ` ${normaliseName(name)
    .toLowerCase()
    .replace(/[.,()]/g, ' ')
    .replace(/\s+/g, ' ')} `
  const form = LEGAL_FORMS.find(one => padded.includes(` ${one.replaceAll('.', '')} `))
  return form === undefined
    ? null
    : (FORM_FAMILIES.find(family => family.includes(form))?.[0] ?? form)
}

const FORM_FAMILIES = [
  ['limited', 'ltd', 'limited liability company', 'llc', 'ooo', 'ооо', 'gmbh', 'srl', 'тоо', 'too'],
  [
    'joint stock company',
    'jsc',
    'open joint stock company',
    'ojsc',
    'cjsc',
    'ao',
    'oao',
    'ао',
    'оао',
    'ag',
    'aktiengesellschaft',
  ],
]

function aligned(left: readonly string[], right: readonly string[]): Comparison {
  const words = alignWords(left, right)
  if (words.pairs.length === 0) return comparison(0, ['no word in common'])
  const reasons = words.pairs.map(pair =>
    pair.likeness === 1
      ? `${pair.left}: the same`
      : `${pair.left} and ${pair.right}: alike by ${pair.likeness.toFixed(2)}`,
  )
  const rest = [...words.left, ...words.right]
  if (rest.length > 0) reasons.push(`${rest.join(', ')}: without a match`)
  const letters = (list: readonly string[]) => list.join('').length
  const total = letters(left) + letters(right)
  const shared = words.pairs.reduce(
    (sum, { left: one, right: other, likeness }) => sum + (one.length + other.length) * likeness,
    0,
  )
  const conflicts = Math.min(words.left.length, words.right.length)
  const weakest = Math.min(...words.pairs.map(pair => pair.likeness))
  const numbers = rest.some(word => /\d/.test(word)) && conflicts > 0
  if (numbers) reasons.push('two numbers: two of a kind')
  const score = (shared / total) * weakest ** 2 * (numbers ? 0.2 : 1) * 0.5 ** conflicts
  return comparison(rest.length > 0 ? Math.min(score, 0.79) : score, reasons)
}

function isAcronym(name: string, words: readonly string[]): boolean {
  const short = foldWord(name.replaceAll('.', ''))
  return (
    /^[\p{Lu}.]{2,8}$/u.test(name.trim()) &&
    words.length > 1 &&
    short === words.map(word => word[0]).join('')
  )
}
