import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "agreed a rally on 26 April": the day asked for, not that of the decision. */
function isAskedFor(clause: Clause, date: Pick<DateMention, 'from'>): boolean {
  return clause.objects.some(
    object =>
      (object.classes & NOUN.assembly) !== 0 &&
      object.from < date.from &&
      object.from > clause.verb.from,
  )
}

/** Whether a day of the clause is of the decision or the words, not of what they are about: "deplored the raid of 3 May". */
export function isOfWhatIsTold(
  { doc }: Parsed,
  { kind, clause }: Candidate,
  { from, preposition }: DateMention,
): boolean {
  // "A rally for 21 September was approved": never the day of the decision.
  if (kind === 'permission')
    return clause === null || (preposition !== 'for' && !isAskedFor(clause, { from }))
  if (kind !== 'statement') return true
  return preposition !== 'of' && wordOf(doc.tokens.word[from - 1] ?? 0) !== 'of'
}
