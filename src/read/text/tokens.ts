import { CLASS, classOf, isLetter, unitAt } from './characters.ts'
import type { Tokens } from './doc.ts'
import { FLAG } from './doc.ts'
import { capitalsOfPlain, idOf, idWithin, plainId, plainWordEnd } from './intern.ts'
import { shortened } from './short-verbs.ts'
import { wordEnd } from './word-end.ts'
import { createQuotes } from './quotes.ts'

/** A stretch of a text; quotation marks and brackets never reach from one into the next. */
export type Stretch = { readonly start: number; readonly end: number }

const OPEN_BRACKETS = '([{'
const CLOSE_BRACKETS = ')]}'

let starts = new Int32Array(1 << 14)
let ends = new Int32Array(1 << 14)
let ids = new Int32Array(1 << 14)
let marks = new Uint16Array(1 << 14)

function grow(): void {
  const bigger = (old: Int32Array) => {
    const array = new Int32Array(old.length * 2)
    array.set(old)
    return array
  }
  starts = bigger(starts)
  ends = bigger(ends)
  ids = bigger(ids)
  const more = new Uint16Array(marks.length * 2)
  more.set(marks)
  marks = more
}

/** Capital, all capitals, digit or punctuation: what a token's own letters say. */
function shape(source: string, start: number, end: number): number {
  const first = classOf(unitAt(source, start))
  if (!isLetter(first) && first !== CLASS.digit && first !== CLASS.mark) {
    return end - start > 1 && (first === CLASS.surrogate || isWordish(source, start + 1))
      ? 0
      : FLAG.punctuation
  }
  let flags = first === CLASS.upper ? FLAG.capital : 0
  let upper = 0
  let other = 0
  for (let i = start; i < end; i++) {
    const kind = classOf(unitAt(source, i))
    if (kind === CLASS.upper) upper++
    else if (kind === CLASS.lower || kind === CLASS.letter) other++
    else if (kind === CLASS.digit) flags |= FLAG.digit
  }
  if (upper > 1 && other === 0) flags |= FLAG.allCaps
  return flags
}

function isWordish(source: string, at: number): boolean {
  const kind = classOf(unitAt(source, at))
  return isLetter(kind) || kind === CLASS.digit
}

const STATES = idOf('u.s.')

/** "Dato' Ivo Kern": the apostrophe belongs to the title. */
const isHonour = (source: string, start: number, end: number): boolean =>
  end - start === 4 &&
  (unitAt(source, start) | 32) === 100 &&
  (unitAt(source, end) === 39 || unitAt(source, end) === 0x2019) &&
  unitAt(source, end + 1) === 32 &&
  source.slice(start, end).toLowerCase() === 'dato'

/** "US forces": the country, not "us". */
const isStates = (source: string, start: number, end: number): boolean =>
  end - start === 2 &&
  unitAt(source, start) === 85 &&
  unitAt(source, start + 1) === 83 &&
  unitAt(source, end) !== 36

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019

/** The flags of a word of ASCII letters by its capitals. */
function shapeOfPlain(first: number, length: number): number {
  const capitals = capitalsOfPlain()
  if (capitals === 0) return 0
  const capital = first < 97 ? FLAG.capital : 0
  return capitals > 1 && capitals === length ? capital | FLAG.allCaps : capital
}

/**
 * Cuts a text into words, numbers and punctuation marks, within the given stretches. `sentence` is all zero and the
 * sentence-start flag unset until `splitSentences` has run.
 */
export function tokenize(source: string, stretches?: readonly Stretch[]): Tokens {
  let count = 0
  for (const stretch of stretches ?? [{ start: 0, end: source.length }]) {
    const quotes = createQuotes()
    let depth = 0
    let space = 0
    let at = stretch.start
    while (at < stretch.end) {
      const unit = unitAt(source, at)
      const kind = unit === 32 ? CLASS.space : classOf(unit)
      if (kind === CLASS.space || kind === CLASS.newline) {
        space = FLAG.spaceBefore
        at++
        continue
      }
      if (count === starts.length) grow()
      const plain =
        kind === CLASS.lower || kind === CLASS.upper ? plainWordEnd(source, at, stretch.end) : at
      if (plain > at) {
        let flags = shapeOfPlain(unit, plain - at) | space
        if (quotes.depth > 0) flags |= FLAG.inQuote
        if (depth > 0) flags |= FLAG.inBrackets
        starts[count] = at
        ends[count] = plain
        ids[count] =
          isStates(source, at, plain) && ((marks[count - 1] ?? 0) & FLAG.allCaps) === 0
            ? STATES
            : plainId()
        marks[count] = flags
        count++
        space = 0
        at = plain
        continue
      }
      const last = wordEnd(source, at, stretch.end)
      const end = isHonour(source, at, last) ? last + 1 : last
      let flags = shape(source, at, end) | space
      const quoted = quotes.depth
      if (flags & FLAG.punctuation) {
        quotes.see(source, at, end)
        if (OPEN_BRACKETS.includes(source.charAt(at))) depth++
        else if (depth > 0 && CLOSE_BRACKETS.includes(source.charAt(at))) depth--
      }
      if (quoted > 0 && quotes.depth > 0) flags |= FLAG.inQuote
      if (depth > 0) flags |= FLAG.inBrackets
      starts[count] = at
      ends[count] = end
      const dashes = flags & FLAG.punctuation && source.charAt(at) === '-'
      ids[count] =
        (isApostrophe(unit) && shortened(source, { start: at, end }, ids[count - 1] ?? -1)) ||
        idWithin(source, at, dashes ? at + 1 : end)
      marks[count] = flags
      count++
      space = 0
      at = end
    }
  }
  return {
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    word: ids.slice(0, count),
    flags: marks.slice(0, count),
    sentence: new Int32Array(count),
  }
}
