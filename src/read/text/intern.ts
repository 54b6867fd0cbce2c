import { foldOf, unitAt } from './characters.ts'

/** The longest word that is interned; the tokenizer cuts longer runs. */
export const MAX_WORD = 255

/** Words met in texts are forgotten beyond this many; those of the lexicon stay. */
const PASSING_LIMIT = 300_000

let table = new Int32Array(1 << 16).fill(-1)
const words: string[] = []
const kept: boolean[] = []
let free: number[] = []
let passing = 0
let used = 0

const scratch = new Uint16Array(MAX_WORD + 1)

function same(word: string, length: number): boolean {
  if (word.length !== length) return false
  for (let i = 0; i < length; i++) if (unitAt(word, i) !== scratch[i]) return false
  return true
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

const finish = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ unitAt(word, i), PRIME)
  return finish(hash)
}

function rebuild(size: number): void {
  table = new Int32Array(size).fill(-1)
  used = 0
  for (let id = 0; id < words.length; id++) {
    const word = words[id] ?? ''
    if (word === '' && id !== 0) continue
    place(hashOf(word), id)
  }
}

function place(hash: number, id: number): void {
  const mask = table.length - 1
  let slot = hash & mask
  while (table[slot] !== -1) slot = (slot + 1) & mask
  table[slot] = id
  used++
}

/** The id of the word that was folded last. */
function lookUp(length: number, keep: boolean): number {
  const hash = folded
  const mask = table.length - 1
  for (let slot = hash & mask; table[slot] !== -1; slot = (slot + 1) & mask) {
    const id = table[slot] ?? 0
    if (!same(words[id] ?? '', length)) continue
    if (keep && !kept[id]) {
      kept[id] = true
      passing--
    }
    return id
  }
  const id = free.pop() ?? words.length
  words[id] = Reflect.apply(String.fromCharCode, null, scratch.subarray(0, length))
  kept[id] = keep
  if (!keep) passing++
  place(hash, id)
  if (used * 2 > table.length) rebuild(table.length * 2)
  return id
}

/** The hash of the word that `fold` folded last. */
let folded = 0

function fold(source: string, start: number, end: number): number {
  let length = 0
  let hash = SEED
  for (let i = start; i < end && length < MAX_WORD; i++) {
    const unit = foldOf(unitAt(source, i))
    if (unit === 0) continue
    scratch[length++] = unit
    hash = Math.imul(hash ^ unit, PRIME)
  }
  folded = finish(hash)
  return length
}

lookUp(fold('', 0, 0), true)

/** Ids of the lexicon's words as they were asked for: its tables ask for most of them several times. */
const asked = new Map<string, number>()

/** The id of a word's folded form (lower case, unified apostrophes and dashes); the same for as long as the program runs. */
export function idOf(word: string): number {
  const known = asked.get(word)
  if (known !== undefined) return known
  const id = lookUp(fold(word, 0, word.length), true)
  asked.set(word, id)
  return id
}

/** The id of a stretch of a text, without cutting it out. It may be forgotten by `forgetPassingWords`. */
export function idWithin(source: string, start: number, end: number): number {
  return lookUp(fold(source, start, end), false)
}

/** How many letters the plain word had that was looked at last. */
let plainLength = 0
/** How many of them are capitals. */
let plainCapitals = 0

/** What ends a word for certain, after letters of ASCII: what is not in it may go on with the word. */
const ENDING = new Uint8Array(0x80)
for (const mark of ' \n\r\t,;!?()[]{}"|*+=<>%&#$^~') ENDING[mark.charCodeAt(0)] = 1

/**
 * Looks at the letters of ASCII that start at a place: where they end, if nothing after them can belong to the word;
 * else `start`. Most words are such: they are cut, folded and looked up at one go.
 */
export function plainWordEnd(source: string, start: number, limit: number): number {
  const last = Math.min(limit, start + MAX_WORD - 1)
  let hash = SEED
  let capitals = 0
  let at = start
  for (; at < last; at++) {
    let unit = unitAt(source, at)
    if (unit >= 65 && unit <= 90) {
      unit += 32
      capitals++
    } else if (unit < 97 || unit > 122) break
    scratch[at - start] = unit
    hash = Math.imul(hash ^ unit, PRIME)
  }
  if (at < limit && ENDING[unitAt(source, at)] !== 1) return start
  folded = finish(hash)
  plainLength = at - start
  plainCapitals = capitals
  return at
}

/** The id of the word that `plainWordEnd` found last; it may be forgotten by `forgetPassingWords`. */
export function plainId(): number {
  return lookUp(plainLength, false)
}

/** How many capitals the word has that `plainWordEnd` found last. */
export function capitalsOfPlain(): number {
  return plainCapitals
}

/** The folded form of an interned word. */
export function wordOf(id: number): string {
  return words[id] ?? ''
}

/**
 * Keeps memory flat over a corpus of any size: once too many words of texts have gathered, all but the lexicon's are
 * dropped. Call it before a document is read; word ids of documents read earlier mean nothing afterwards.
 */
export function forgetPassingWords(): void {
  if (passing < PASSING_LIMIT) return
  free = []
  for (let id = words.length - 1; id > 0; id--) {
    if (kept[id]) continue
    words[id] = ''
    free.push(id)
  }
  passing = 0
  rebuild(table.length)
}
