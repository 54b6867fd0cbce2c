import type { DateMention, Doc } from '../text/doc.ts'
import type { NounPhrase } from './grammar.ts'
import { objectAt } from './noun-phrases.ts'
import type { Scan } from './push-preposition.ts'
import { FLAG } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'

/** Behind these a day and a noun are the noun's: "during May Day marches", "over Sunday protests", "fined for 6 June protest". */
const OF_EVENTS = new Set(['during', 'at', 'over', 'amid', 'following', 'for'])
const EVENTS = NOUN.assembly | NOUN.vote

const wordsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** "in March bans protests": what the month tells of goes on with a verb. */
const isVerb = ({ tokens }: Doc, at: number): boolean => infoOf(tokens.word[at] ?? 0).verb !== ''

/** "his rival in February elections", "hurt during Tuesday protests": an event with its day before it, without an article. */
export function datedEventAt(
  { doc, limit, chunks }: Scan,
  word: string,
  date: DateMention,
): NounPhrase | null {
  const within = word === 'in' && chunks.length > 0
  if (!OF_EVENTS.has(word) && !within) return null
  const noun = objectAt(doc, date.from, limit)
  if (!noun || noun.date !== date || noun.to <= date.to || (noun.classes & EVENTS) === 0)
    return null
  if (within && wordsBetween(date.to, noun.head).some(i => isVerb(doc, i))) return null
  const { fn } = infoOf(doc.tokens.word[noun.to] ?? 0)
  const ends = noun.to >= limit || ((doc.tokens.flags[noun.to] ?? 0) & FLAG.punctuation) !== 0
  return OF_EVENTS.has(word) || ends || (fn & FN.preposition) !== 0 ? noun : null
}
