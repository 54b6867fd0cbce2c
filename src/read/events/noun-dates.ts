import type { NounPhrase } from '../grammar/grammar.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { isSinceBest } from '../time/date-roles.ts'
import type { Parsed } from './constructions.ts'

/** "a march over the review since its enactment in 2001": the year of the enactment. */
const OTHER_TIMES = new Set(['since', 'after', 'before', 'until', 'following', 'ahead of'])

/** "the arrest of A early on Monday" */
const PART_OF_DAY = new Set(['early', 'late', 'earlier'])

/** "Saturday's march" */

/** The date that stands with a noun: "the 13 May march", "a rally in Osh on 3 May". */
export function dateOf(parsed: Parsed, phrase: NounPhrase): DateMention | null {
  if (phrase.date) return phrase.date
  const at = parsed.chunks.findIndex(
    chunk => chunk === phrase || (chunk.type === 'pp' && chunk.object === phrase),
  )
  if (at < 0) return null
  const before = itemAt(parsed.chunks, at - 1)
  if (before?.type === 'date' && before.to === phrase.from && isOwner(parsed, phrase.from - 1))
    return before.mention
  for (let i = at + 1; i < parsed.chunks.length; i++) {
    const chunk = parsed.chunks[i]
    if (chunk?.type === 'date') return isSinceBest(parsed.doc, chunk.mention) ? null : chunk.mention
    const aside = setOffDate(parsed, i)
    if (aside && parsed.clauses.some(({ subject }) => subject === phrase)) return aside
    if (chunk?.type === 'adverb' && PART_OF_DAY.has(chunk.word)) continue
    if (chunk?.type !== 'pp' || chunk.verb || OTHER_TIMES.has(chunk.preposition)) return null
    if (chunk.object?.date) return null
  }
  return null
}

/** "The arrests of A and B, on 5 and 6 May, followed": a day between commas behind what happened. */
export function setOffDate({ chunks }: Parsed, at: number): DateMention | null {
  const [comma, date, end] = chunks.slice(at, at + 3)
  if (comma?.type !== 'comma' || date?.type !== 'date' || end?.type !== 'comma') return null
  const { preposition } = date.mention
  return preposition === 'on' || preposition === 'in' ? date.mention : null
}

const isOwner = ({ doc }: Parsed, at: number): boolean => wordOf(doc.tokens.word[at] ?? 0) === "'s"
