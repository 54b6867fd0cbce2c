import { countryOfNationality, findPlace } from '../../names/index.ts'
import { CLASS, classOf, isLetter } from './characters.ts'
import type { Mention } from './doc.ts'
import { idWithin } from './intern.ts'
import { IS, bitsOf } from '../naming/name-lists.ts'
import { NOUN, infoOf } from './word-table.ts'

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
/** Letters below which a text may be without capitals, or all in them, by chance. */
const LETTERS = { small: 60, capital: 24 }
const KNOWN = 20_000

type Found = { readonly word: string; readonly start: number; readonly end: number }

/** Whether a text is written without capitals, or in nothing but capitals. */
function isOneCase(text: string): boolean {
  let letters = 0
  let capitals = 0
  // Once both are more than the text's length allows, no letter that follows can change what it is.
  const enough = { capitals: text.length / 200, small: text.length * 0.2 }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 97 && unit <= 122) {
      letters++
      continue
    }
    const kind = classOf(unit)
    if (isLetter(kind)) letters++
    if (kind !== CLASS.upper) continue
    capitals++
    if (capitals >= enough.capitals && letters - capitals >= enough.small) return false
  }
  return (
    (letters > LETTERS.small && capitals < letters / 200) ||
    (letters > LETTERS.capital && capitals > letters * 0.8)
  )
}

/** A word of the text, which is not kept for good. */
const idHere = (word: string): number => idWithin(word, 0, word.length)

function isUnknown(word: string): boolean {
  const { noun, verb, fn } = infoOf(idHere(word))
  const bits = bitsOf(idHere(word))
  return word.length > 2 && noun === 0 && verb === '' && fn === 0 && (bits & ~IS.title) === 0
}

function isPlace(word: string): boolean {
  if (!isUnknown(word)) return false
  if (countryOfNationality(word) !== null) return true
  const [place] = findPlace(word)
  return place !== undefined && (place.kind === 'country' || place.population >= KNOWN)
}

function isRole(word: string): boolean {
  return (
    (infoOf(idHere(word)).noun & (NOUN.person | NOUN.authority)) !== 0 &&
    !infoOf(idHere(word)).plural
  )
}

/** Words up to three that follow one another and that no list knows. */
function unknownRun(words: readonly Found[], text: string, [at, step]: [number, 1 | -1]): number[] {
  const run: number[] = []
  for (let i = at; run.length < 3; i += step) {
    const found = words[i]
    if (!found || !isUnknown(found.word)) break
    const [left, right] = step > 0 ? [words[i - 1], found] : [found, words[i + 1]]
    const joined = left && right && /^\s$/.test(text.slice(left.end, right.start))
    if (run.length > 0 && !joined) break
    if (run.length === 0 && step > 0 && !joined) break
    run.push(i)
  }
  return run
}

/** "a judge, ana lesko, said", "two reporters, ana lesko and tim asan, were": two unknown words between commas. */
function inserted(words: readonly Found[], text: string, at: number): number[] {
  const first = [at, ...unknownRun(words, text, [at + 1, 1])].filter(i =>
    isUnknown(words[i]?.word ?? ''),
  )
  const last = words[at + first.length - 1]
  if (first.length < 2 || first[0] !== at || !last) return []
  if (text[last.end] === ',') return first
  const next = at + first.length
  if (words[next]?.word !== 'and') return []
  const second = unknownRun(words, text, [next + 1, 1])
  const closing = words[second.at(-1) ?? -1]
  return second.length > 1 && closing && text[closing.end] === ',' ? [...first, ...second] : []
}

/** After these one unknown word is a name: "colonel benavides". */
const RANKS = new Set(
  `colonel general captain major lieutenant sergeant admiral commander judge president minister senator governor bishop
  archbishop father sheikh imam king prince princess queen pope`.split(/\s+/),
)
const INFLECTED = /(?:ed|ing|ly)$/

/** Words that are names: places that are known, what follows "activist", what stands before ", 19,". */
function namesIn(words: readonly Found[], text: string): Set<string> {
  const names = new Set<string>()
  const add = (run: readonly number[]): void => {
    for (const i of run) names.add(words[i]?.word ?? '')
  }
  for (const [i, { word, end }] of words.entries()) {
    if (isPlace(word)) names.add(word)
    if (isRole(word)) {
      const run = unknownRun(words, text, [i + 1, 1])
      const only = words[run[0] ?? -1]?.word ?? ''
      if (run.length > 1 || (RANKS.has(word) && !INFLECTED.test(only))) add(run)
    }
    if (/^, $/.test(text.slice(end, words[i + 1]?.start ?? end))) add(inserted(words, text, i + 1))
    if (/^, \d{1,2},/.test(text.slice(end, end + 6))) {
      const run = unknownRun(words, text, [i, -1])
      if (run.length > 1) add(run)
    }
  }
  return names
}

function isCalendar(word: string): boolean {
  return (bitsOf(idHere(word)) & IS.calendar) !== 0 && word !== 'may' && word !== 'march'
}

/**
 * A text all in lower case or all in capitals as it would stand with capitals, character for character; null where the
 * text has both cases. What is no name by the words around it stays small.
 */
export function withCapitals(text: string): string | null {
  if (!isOneCase(text)) return null
  const small = text.toLowerCase()
  if (small.length !== text.length) return null
  const words = [...small.matchAll(WORD)].map(({ 0: found, index }): Found => {
    const word = found.replace(/['’]s$/, '')
    return { word, start: index, end: index + found.length }
  })
  const names = namesIn(words, small)
  let out = ''
  let at = 0
  for (const { word, start } of words) {
    const opens = /(?:^|[.!?]["”’]?\s+|\n\s*["“]?)$/u.test(
      small.slice(Math.max(0, start - 6), start),
    )
    out += small.slice(at, start)
    const first = small.charAt(start)
    const capital = first.toUpperCase()
    const raised = (opens || names.has(word) || isCalendar(word)) && capital.length === 1
    out += raised ? capital : first
    at = start + 1
  }
  return out + small.slice(at)
}

/** Names as the text writes them, where capitals were put in to find them. */
export function asWritten(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.map(found =>
    found.type === 'name' &&
    text.slice(...found.nameSpan).toLowerCase() === found.name.toLowerCase()
      ? { ...found, name: text.slice(...found.nameSpan) }
      : found,
  )
}
