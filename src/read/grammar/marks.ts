import type { DateMention, LawMention } from '../text/doc.ts'
import type { Chunk, DateChunk, LawChunk, Mark } from './grammar.ts'

const TIMES = new Set(['during', 'after', 'before', 'following', 'upon', 'since'])

/** "held for a week, during which he was beaten": when, and not who or what. */
export const isInTime = (last: Chunk | undefined, word: string): boolean =>
  word === 'which' && last?.type === 'pp' && !last.object && TIMES.has(last.preposition)

/** One word that is no phrase of its own. */
export function mark(type: Mark['type'], word: string, at: number): Mark {
  return { type, word, from: at, to: at + 1, mention: null }
}

/** A date that stands by itself, from its preposition on. */
export function dateChunk(mention: DateMention, from: number): DateChunk {
  return { type: 'date', word: '', from, to: mention.to, mention }
}

/** An article of law that stands by itself, from its preposition on. */
export function lawChunk(mention: LawMention, from: number): LawChunk {
  return { type: 'law', word: '', from, to: mention.to, mention }
}

/** A sign of punctuation that parts phrases, or null. */
export function punctuation(word: string, at: number): Mark | null {
  if (word === ',') return mark('comma', word, at)
  if (word === ';' || word === ':' || word === '.' || word === '?' || word === '!' || word === '|')
    return mark('stop', word, at)
  if (word.startsWith('-')) return mark('dash', word, at)
  return null
}
