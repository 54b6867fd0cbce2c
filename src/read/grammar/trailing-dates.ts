import type { Parsed } from '../events/constructions.ts'
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
