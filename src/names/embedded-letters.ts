import { expansionOf } from './known-bodies.ts'

const LETTERS = /(?<![\p{L}\d])\p{Lu}{3,8}(?![\p{L}\d])/gu
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
/** Words so short may have no letter of their own among the others. */
const SMALL = 4

/**
 * A name with letters within it spelled out as the other name has them: “КУИС МВД” beside “Комитет
 * уголовно-исполнительной системы МВД”; null where no letters stand for words of the other.
 */
export function spelledOut(name: string, other: string): string | null {
  if (name.length + other.length > LONGEST || !/\s/.test(name)) return null
  const words = other.match(WORD) ?? []
  const found = (name.match(LETTERS) ?? []).flatMap(letters => {
    const known = expansionOf(letters.toLowerCase()) !== undefined
    const run = known || other.includes(letters) ? null : runOf(letters, words)
    return run === null ? [] : [[letters, run] as const]
  })
  return found.length === 0
    ? null
    : found.reduce((text, [letters, run]) => text.replace(letters, run), name)
}

/** What is longer is no name. */
const LONGEST = 400

/** Words side by side that begin with these letters, small ones between them aside. */
function runOf(letters: string, words: readonly string[]): string | null {
  for (const [at] of words.entries()) {
    const end = endOf(letters, words, at)
    if (end !== null && end - at < words.length) return words.slice(at, end).join(' ')
  }
  return null
}

function endOf(letters: string, words: readonly string[], from: number): number | null {
  let left = letters.toLowerCase()
  for (let at = from; at < words.length; at++) {
    const word = (words[at] ?? '').toLowerCase()
    if (word.startsWith(left[0] ?? ' ')) left = left.slice(1)
    else if (at === from || word.length >= SMALL) return null
    if (left === '') return at + 1
  }
  return null
}
