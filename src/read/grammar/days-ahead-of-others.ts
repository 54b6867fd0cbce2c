import type { Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import type { Chunk, Clause, NounPhrase } from './grammar.ts'
import { itemAt } from './item-at.ts'

/** Who is told of next, by a day that stands before them and without a verb. */
export type Following = { readonly date: DateMention; readonly phrase: NounPhrase }

const CLOSING: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['comma', 'conj', 'stop', 'pp'])

/** "On 3 March Ana was held, on 5 March police came for her brother": the day between a comma and the subject of what follows. */
export function dayBefore({ chunks }: Parsed, { subject, verb, via }: Clause): DateMention | null {
  if (via !== 'own' || !subject || subject.from > verb.from) return null
  const at = chunks.findIndex(chunk => chunk.type === 'np' && chunk.from === subject.from)
  const [comma, day] = [itemAt(chunks, at - 2), itemAt(chunks, at - 1)]
  return comma?.type === 'comma' && day?.type === 'date' ? day.mention : null
}

/** "On 3 March Ana was held, on 5 March her brother": those behind a day of their own; none where no day opens it all. */
export function followingOnes({ chunks }: Parsed): readonly Following[] {
  const [first] = chunks
  if (first?.type !== 'date') return []
  const found: Following[] = []
  for (let at = 2; at < chunks.length; at++) {
    const [before, day, phrase, after] = [-1, 0, 1, 2].map(by => itemAt(chunks, at + by))
    const set = before?.type === 'comma' || before?.type === 'conj'
    if (!set || day?.type !== 'date' || phrase?.type !== 'np') continue
    if (after && !CLOSING.has(after.type)) continue
    const verbBehind = chunks.slice(at + 2).some(chunk => chunk.type === 'vg')
    if (!verbBehind) found.push({ date: day.mention, phrase })
  }
  return found
}

/** Days of those who are told of next, and of clauses that follow: none of them is the day of this one. */
export function othersDays(parsed: Parsed, clause: Clause): ReadonlySet<DateMention> {
  const days = new Set(followingOnes(parsed).map(({ date }) => date))
  for (const other of parsed.clauses) {
    const day =
      other === clause || other.verb.from < clause.verb.to ? null : dayBefore(parsed, other)
    if (day && opensWithDay(parsed)) days.add(day)
  }
  return days
}

const opensWithDay = ({ chunks: [first] }: Parsed): boolean => first?.type === 'date'
