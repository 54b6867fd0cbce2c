import { CLASS, classOf } from './characters.ts'
import type { Tokens } from './doc.ts'
import { FLAG } from './doc.ts'
import { idOf } from './intern.ts'
import type { Quantity } from '../amounts/numbers.ts'

/** A walk over the tokens of one sentence after another: `from` and `to` are the bounds of the present one. */
export type Scan = {
  readonly source: string
  readonly tokens: Tokens
  from: number
  to: number
  /** The number read last, and where: dates, sums and lengths of time all ask for the same one. */
  lastNumber?: { readonly at: number; readonly found: Quantity | undefined }
}

/** The word id at a token of the present sentence, or -1 outside it. */
export function wordAt(scan: Scan, at: number): number {
  return at >= scan.from && at < scan.to ? (scan.tokens.word[at] ?? -1) : -1
}

/** The flags of a token of the present sentence, or 0 outside it. */
export function flagsAt(scan: Scan, at: number): number {
  return at >= scan.from && at < scan.to ? (scan.tokens.flags[at] ?? 0) : 0
}

/** The words of tokens `from` to `to` (excluded), as they stand in the text. */
export function wordsBetween(scan: Scan, from: number, to: number): string {
  return scan.source.slice(scan.tokens.start[from], scan.tokens.end[to - 1])
}

/** The value of a token that is nothing but digits ("26", "2024"), or -1. */
export function integerAt(scan: Scan, at: number): number {
  if ((flagsAt(scan, at) & FLAG.digit) === 0) return -1
  const { start, end } = scan.tokens
  let value = 0
  const last = end[at] ?? 0
  for (let i = start[at] ?? 0; i < last; i++) {
    const digit = scan.source.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** How many characters a token has. */
export function lengthAt(scan: Scan, at: number): number {
  return (scan.tokens.end[at] ?? 0) - (scan.tokens.start[at] ?? 0)
}

/** Whether nothing stands between a token and the one before it. */
export function gluedAt(scan: Scan, at: number): boolean {
  return at > scan.from && (flagsAt(scan, at) & FLAG.spaceBefore) === 0
}

/** The value of a token of digits followed by letters: "8th" gives 8 and "th"; undefined for anything else. */
export function digitsThenLetters(
  scan: Scan,
  at: number,
): { readonly value: number; readonly letters: string } | undefined {
  if ((flagsAt(scan, at) & FLAG.digit) === 0) return undefined
  const end = scan.tokens.end[at] ?? 0
  let i = scan.tokens.start[at] ?? 0
  let value = 0
  const first = i
  for (; i < end && classOf(scan.source.charCodeAt(i)) === CLASS.digit; i++) {
    value = value * 10 + (scan.source.charCodeAt(i) - 48)
  }
  return i > first && i < end && i - first < 16
    ? { value, letters: scan.source.slice(i, end).toLowerCase() }
    : undefined
}

/** Ids of a few words by name, for grammars: `const W = wordIds('and', 'of')`, then `W.and`. */
export function wordIds<const Word extends string>(
  ...words: Word[]
): Readonly<Record<Word, number>> {
  const ids: Partial<Record<Word, number>> = {}
  for (const word of words) ids[word] = idOf(word)
  if (!knowsAll(ids, words)) throw new Error('a word has no id')
  // A copy: an object that was filled word by word is slow to read from, as long as it lives.
  return { ...ids }
}

function knowsAll<Word extends string>(
  ids: Partial<Record<Word, number>>,
  words: readonly Word[],
): ids is Record<Word, number> {
  return words.every(word => ids[word] !== undefined)
}

/** Words by their ids; asked of far more often than made, so it is a table. */
export type WordSet = Iterable<number> & { has(id: number): boolean }

/** A set of ids of words: a bit for each, since hundreds of sets are asked of every sentence. */
export function idSet(ids: Iterable<number>): WordSet {
  const all = [...new Set(ids)]
  const table = new Uint32Array((Math.max(-1, ...all) + BITS) >>> SHIFT)
  for (const id of all) table[id >>> SHIFT] = (table[id >>> SHIFT] ?? 0) | (1 << (id & (BITS - 1)))
  return {
    // An id below zero is beyond every table.
    has: id => {
      const at = id >>> SHIFT
      return at < table.length && (((table[at] ?? 0) >>> (id & (BITS - 1))) & 1) === 1
    },
    [Symbol.iterator]: () => all[Symbol.iterator](),
  }
}

/** How many bits a cell of a table has, and by how much an id is shifted to find its cell. */
const BITS = 32
const SHIFT = 5

/** A set of words, as ids. */
export function wordSet(words: string): WordSet {
  return idSet(words.trim().split(/\s+/).map(idOf))
}

/** Words that were met, by their ids, until all are forgotten. */
export type WordMarks = {
  has(id: number): boolean
  add(id: number): void
  clear(): void
}

/** Marks of which none stands yet; made once and cleared often, which takes no time. */
export function wordMarks(): WordMarks {
  let times = new Int32Array(1 << 15)
  let now = 1
  return {
    has: id => id >= 0 && id < times.length && times[id] === now,
    add: id => {
      if (id >= times.length) {
        const more = new Int32Array(2 * id)
        more.set(times)
        times = more
      }
      times[id] = now
    },
    clear: () => {
      now++
    },
  }
}

/** What words stand for, by their ids. */
export type WordValues<Value> = Iterable<readonly [id: number, value: Value]> & {
  get(id: number): Value | undefined
  has(id: number): boolean
  keys(): Iterable<number>
}

/** Words with what each stands for, by id. */
export function wordValues<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
): WordValues<Value> {
  return idValues([...entries].map(([word, value]) => [idOf(word), value]))
}

/** Ids of words with what each stands for. */
export function idValues<Value>(
  entries: Iterable<readonly [id: number, value: Value]>,
): WordValues<Value> {
  const all = new Map(entries)
  const values = [...all.values()]
  const least = Math.min(...all.keys())
  const table = new Int16Array(all.size === 0 ? 0 : Math.max(...all.keys()) - least + 1).fill(-1)
  for (const [i, id] of [...all.keys()].entries()) table[id - least] = i
  const placeOf = (id: number): number =>
    id >= least && id - least < table.length ? (table[id - least] ?? -1) : -1
  return {
    get: id => {
      const at = placeOf(id)
      return at < 0 ? undefined : values[at]
    },
    has: id => placeOf(id) >= 0,
    keys: () => all.keys(),
    [Symbol.iterator]: () => all[Symbol.iterator](),
  }
}
