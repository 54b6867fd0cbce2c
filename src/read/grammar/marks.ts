import type { Mark } from './grammar.ts'

/** One word that is no phrase of its own. */
export function mark(type: Mark['type'], word: string, at: number): Mark {
  return { type, word, from: at, to: at + 1 }
}

/** A sign of punctuation that parts phrases, or null. */
export function punctuation(word: string, at: number): Mark | null {
  if (word === ',') return mark('comma', word, at)
  if (word === ';' || word === ':' || word === '.' || word === '?' || word === '!' || word === '|')
    return mark('stop', word, at)
  if (word.startsWith('-')) return mark('dash', word, at)
  return null
}
