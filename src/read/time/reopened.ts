import type { Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { isExtent } from './date-roles.ts'

/** "On 6 May they searched his flat; on 7 May they held his brother, and a court jailed his wife": the day that opened anew. */
export function reopenedBy({ clauses }: Parsed, clause: Clause): DateMention | null {
  if (clause.verb.form !== 'finite' || clause.verb.perfect) return null
  for (const before of clauses.slice(0, clauses.indexOf(clause)).toReversed()) {
    if (before.verb.form !== 'finite' || before.via === 'relative') continue
    const stop = before.subject ? Math.min(before.subject.from, before.verb.from) : before.verb.from
    const date = before.dates.find(({ to }) => to <= stop)
    if (date && before.via === 'own')
      return isExtent(date) || date.preposition === 'since' ? null : date
  }
  return null
}
