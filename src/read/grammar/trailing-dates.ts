import type { Parsed } from '../events/constructions.ts'
import { itemAt } from './item-at.ts'
import { isExtent } from '../time/date-roles.ts'
import type { DateMention } from '../text/doc.ts'
import type { Clause } from './grammar.ts'

/** "A court fined Ana, one of the five, the next day": a date behind a comma that no verb has taken. */
export function trailingDate({ chunks, clauses }: Parsed, clause: Clause): DateMention | null {
  if (clause.verb.form !== 'finite' || clause.via === 'relative') return null
  const last = chunks.findLastIndex(chunk => chunk.type !== 'stop')
  const chunk = chunks[last]
  if (chunk?.type !== 'date' || clauses.some(one => one.dates.includes(chunk.mention))) return null
  const later = clauses.some(one => one.verb.from > clause.verb.from)
  return later || isExtent(chunk.mention) ? null : chunk.mention
}

/** "18 people have been killed for defending land since 2019": how long it has gone on, and not what they did. */
export function sinceBehind({ clauses }: Parsed, clause: Clause): DateMention | null {
  const { verb } = clause
  if (!verb.perfect || verb.tense !== 'present' || verb.form !== 'finite') return null
  const reason = clauses[clauses.indexOf(clause) + 1]
  if (reason?.governor !== clause || reason.verb.form !== 'gerund' || reason.link !== 'for')
    return null
  return reason.dates.find(({ preposition }) => preposition === 'since') ?? null
}

/** What is said of somebody beside the main clause: "who had led the march", "held since May". */
const isAside = ({ via }: Clause): boolean => via === 'antecedent' || via === 'relative'

/**
 * "The court freed Ana, held since May, on Monday": a day that a comma parts from an aside on somebody, at the end of a
 * sentence, is that of the main clause before it, where that has none of its own.
 */
export function dateBehindAside({
  chunks,
  clauses,
}: Parsed): { readonly date: DateMention; readonly main: Clause } | null {
  const last = chunks.findLastIndex(chunk => chunk.type !== 'stop')
  const chunk = chunks[last]
  if (chunk?.type !== 'date' || itemAt(chunks, last - 1)?.type !== 'comma') return null
  const { mention } = chunk
  if (mention.preposition !== 'on' || isExtent(mention)) return null
  const aside = clauses.findIndex(isAside)
  const main = itemAt(clauses, aside - 1)
  if (!main || isAside(main) || main.verb.form !== 'finite' || main.dates.length > 0) return null
  const only = clauses.slice(aside).every(one => isAside(one) || one.verb.form !== 'finite')
  return only ? { date: mention, main } : null
}
