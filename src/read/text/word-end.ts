import { shortVerb } from './short-verbs.ts'
import { CLASS, classOf, isLetter, unitAt } from './characters.ts'
import { MAX_WORD } from './intern.ts'
import { MONTHS } from '../rules/en/dates.ts'
import { CAPITAL_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from '../rules/en/abbreviations.ts'

const APOSTROPHES = "'’ʼ‘`"
const HYPHENS = '-‐‑'
const ASTRAL_WORD = /[\p{L}\p{Nd}\p{M}]/u

function kindAt(source: string, at: number, limit: number): number {
  return at < limit ? classOf(unitAt(source, at)) : CLASS.space
}

function isWordPart(source: string, at: number, limit: number): number {
  const kind = kindAt(source, at, limit)
  if (isLetter(kind) || kind === CLASS.digit || kind === CLASS.mark) return 1
  if (kind !== CLASS.surrogate || at + 1 >= limit) return 0
  return ASTRAL_WORD.test(String.fromCodePoint(source.codePointAt(at) ?? 0)) ? 2 : 0
}

/** Letters, digits and marks without anything between them. */
function run(source: string, start: number, limit: number): number {
  let at = start
  let step = isWordPart(source, at, limit)
  while (step > 0) {
    at += step
    step = isWordPart(source, at, limit)
  }
  return at
}

function digits(source: string, start: number, limit: number): number {
  let at = start
  while (kindAt(source, at, limit) === CLASS.digit) at++
  return at
}

/** "10,000", "1,00,000", "1.5", "280.3", "10:30", "09/10/2024", and thousands set apart by a narrow space. */
function numberEnd(source: string, start: number, limit: number): number {
  let at = digits(source, start, limit)
  for (;;) {
    const mark = source.charAt(at)
    const next = at + 1 < limit ? digits(source, at + 1, limit) : at + 1
    const length = next - at - 1
    if (length <= 0) break
    const joins =
      mark === '.' ||
      mark === '/' ||
      (mark === ':' && length === 2) ||
      (APOSTROPHES.includes(mark) && mark !== '' && length === 3) ||
      (mark === ',' && (length === 3 || (length === 2 && source.charAt(next) === ','))) ||
      ((mark === '\u00a0' || mark === '\u2009' || mark === '\u202f') &&
        length === 3 &&
        at - start <= 3 + 4 * Math.floor((at - start) / 4))
    if (!joins) break
    at = next
  }
  return at
}

/** "mid-Sept." */
const LONGEST_STOPPED = 8
const RETIRED = new Set(['ret', 'retd', 'rtd'])

/** "kaktus.media", "U.S.", "a.m.", "No. 5", "Mr.", "Aug.", an initial: where a full stop belongs to the word before it. */
function withStop(source: string, start: number, at: number): number {
  const limit = source.length
  const length = at - start
  const after = kindAt(source, at + 1, limit)
  const capital = kindAt(source, start, limit) === CLASS.upper
  if (length === 1) {
    let end = at + 1
    while (
      isLetter(kindAt(source, end, limit)) &&
      source.charAt(end + 1) === '.' &&
      end + 1 < limit
    )
      end += 2
    if (end > at + 1 || capital) return end
  }
  if (after === CLASS.lower && kindAt(source, at + 2, limit) === CLASS.lower) {
    return run(source, at + 1, limit)
  }
  if (length > LONGEST_STOPPED) return at
  const word = source.slice(start, at).toLowerCase()
  if (capital && CAPITAL_ABBREVIATIONS.has(word)) return at + 1
  // "General (ret.) Ivo Kern"
  if (RETIRED.has(word) && source.charAt(start - 1) === '(') return at + 1
  if (!NUMBER_ABBREVIATIONS.has(word)) return at
  const next = after === CLASS.space ? kindAt(source, at + 2, limit) : after
  return next === CLASS.digit ? at + 1 : at
}

function addressEnd(source: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const kind = classOf(unitAt(source, at))
    if (kind === CLASS.space || kind === CLASS.newline || '<>"“”«»|'.includes(source.charAt(at)))
      break
    at++
  }
  while (at > start && ".,;:!?)]}'’".includes(source.charAt(at - 1))) at--
  return at
}

/** Whether an apostrophe at this place is the possessive 's, which is a token of its own. */
function isPossessive(source: string, at: number, limit: number): boolean {
  const letter = source.charAt(at + 1)
  return (letter === 's' || letter === 'S') && at + 1 < limit && !isWordPart(source, at + 2, limit)
}

/** The letters right before a place. */
function wordBefore(source: string, at: number): string {
  let from = at
  while (from > 0 && at - from < MAX_PRONOUN && isLetter(classOf(unitAt(source, from - 1)))) from--
  return source.slice(from, at)
}
const MAX_PRONOUN = 6

function lettersEnd(source: string, start: number, limit: number): number {
  let at = run(source, start, limit)
  for (;;) {
    const mark = source.charAt(at)
    if (at >= limit || at - start > MAX_WORD) break
    if (APOSTROPHES.includes(mark) && isWordPart(source, at + 1, limit)) {
      if (isPossessive(source, at, limit)) break
      if (shortVerb(source, at, source.slice(start, at)) > 0) break
    } else if (HYPHENS.includes(mark) && isWordPart(source, at + 1, limit)) {
      if (kindAt(source, at + 1, limit) === CLASS.digit && isMonth(source, start, limit)) break
      if (kindAt(source, at + 1, limit) === CLASS.digit && isNth(source, start, at)) break
      if (kindAt(source, start, limit) === CLASS.digit && onlyDigits(source, start, at)) {
        if (kindAt(source, at + 1, limit) === CLASS.digit) break
      }
    } else if (mark === '@' && isWordPart(source, at + 1, limit)) {
      return addressEnd(source, at, limit)
    } else if (mark === '.') {
      const end = withStop(source, start, at)
      if (end === at || source.charAt(end - 1) === '.') return end
      at = end
      continue
    } else break
    at = run(source, at + 1, limit)
  }
  return at
}

const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.flatMap(([, name, forms]) => [name, ...forms.split(' ')]),
  'present',
])

/** "12th" in "12th-14th". */
function isNth(source: string, start: number, end: number): boolean {
  const letters = digits(source, start, end)
  return letters > start && /^(?:st|nd|rd|th)$/i.test(source.slice(letters, end))
}

/** "30-June", "2023-February", "December-2": a month is a word of its own beside the hyphen of a range. */
function isMonth(source: string, start: number, limit: number): boolean {
  const end = run(source, start, limit)
  return end - start < 10 && MONTH_WORDS.has(source.slice(start, end).toLowerCase())
}

function onlyDigits(source: string, start: number, end: number): boolean {
  return digits(source, start, end) === end
}

function markEnd(source: string, start: number, limit: number): number {
  const mark = source.charAt(start)
  if (classOf(unitAt(source, start)) === CLASS.surrogate) {
    return Math.min(limit, start + String.fromCodePoint(source.codePointAt(start) ?? 0).length)
  }
  if (APOSTROPHES.includes(mark) && isPossessive(source, start, limit)) {
    const before = start > 0 ? classOf(unitAt(source, start - 1)) : CLASS.space
    if (before !== CLASS.space && before !== CLASS.newline) return start + 2
  }
  if (APOSTROPHES.includes(mark)) {
    const length = shortVerb(source, start, wordBefore(source, start))
    if (length > 0) return start + 1 + length
  }
  if ((mark === '@' || mark === '#') && isWordPart(source, start + 1, limit)) {
    return run(source, start + 1, limit)
  }
  if (mark !== '.' && mark !== '-') return start + 1
  let at = start + 1
  while (at < limit && source.charAt(at) === mark) at++
  return at
}

/** Where the token that starts at `start` ends; never beyond `limit`, never longer than a word can be. */
export function wordEnd(source: string, start: number, limit: number): number {
  const longest = Math.min(limit, start + MAX_WORD)
  const kind = classOf(unitAt(source, start))
  if (kind === CLASS.digit) {
    const number = numberEnd(source, start, longest)
    return Math.min(longest, lettersAfterNumber(source, { start, number, longest }))
  }
  if (isWordPart(source, start, longest) > 0) {
    if (source.startsWith('http', start) && source.slice(start, start + 9).includes('://'))
      return addressEnd(source, start, longest)
    return Math.min(longest, lettersEnd(source, start, longest))
  }
  return markEnd(source, start, longest)
}

/** "8th", "5pm", "15-day", "50,000-rouble", but not the range in "12-14". */
function lettersAfterNumber(
  source: string,
  { start, number, longest }: { start: number; number: number; longest: number },
): number {
  const hyphen = HYPHENS.includes(source.charAt(number)) && number < longest
  if (hyphen && isLetter(kindAt(source, number + 1, longest))) {
    if (onlyDigits(source, start, number) && isMonth(source, number + 1, longest)) return number
    return lettersEnd(source, number + 1, longest)
  }
  if (!isLetter(kindAt(source, number, longest))) return number
  // "1.2bn": the letters go on from the number, which is no word with a full stop in it.
  return onlyDigits(source, start, number)
    ? lettersEnd(source, start, longest)
    : run(source, number, longest)
}
