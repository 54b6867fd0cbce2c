import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { isMatter } from '../events/inquiries.ts'
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

/** "has summoned her to a hearing on 3 May", "has banned a rally on 3 May": a day with "has" is that of what is to come. */
export function comesAfter({ kind, clause, set }: Candidate): boolean {
  const called = kind === 'summons' || (kind === 'restriction' && set.means === 'ban')
  return called && clause !== null && clause.verb.perfect && clause.verb.tense === 'present'
}

/** "opened an investigation into the attack on X on 3 May": the day of the attack; "into the attack on Monday" may be that of the inquiry. */
const isOfMatter = ({ phrases, verb }: Clause, from: number): boolean =>
  phrases.some(
    ({ preposition, object, from: into, to }) =>
      preposition === 'into' &&
      object !== null &&
      isMatter(object) &&
      into >= verb.to &&
      phrases.some(other => other.from === to && from - other.to <= 1),
  )

const WHILE = new Set(['during', 'amid', 'of'])

/** "found guilty of the killing of X during the riots in 2022", "of rioting in Osh in 2022": the year of the riots. */
const isOfUnrest = ({ phrases, verb }: Clause, from: number): boolean =>
  phrases.some(
    ({ preposition, object, from: of, to }, i) =>
      WHILE.has(preposition) &&
      object !== null &&
      of >= verb.to &&
      to < from &&
      (preposition === 'of' ? object.lemma === 'rioting' : object.classes & NOUN.assembly) &&
      phrases.slice(i + 1).every(other => other.to > from || other.preposition === 'in'),
  )

/** What is decided of an earlier decision. */
const REVERSING: ReadonlySet<string> = new Set(['appeal', 'acquittal'])

/** Whether a day of the clause is of the decision or the words, not of what they are about: "deplored the raid of 3 May". */
export function isOfWhatIsTold(
  { doc }: Parsed,
  candidate: Candidate,
  { from, preposition, expression }: DateMention,
): boolean {
  const { kind, clause } = candidate
  if (comesAfter(candidate) && preposition === 'on' && from >= (clause?.verb.to ?? 0)) return false
  const ofThing = preposition === 'of' || wordOf(doc.tokens.word[from - 1] ?? 0) === 'of'
  // "A rally for 21 September was approved", "returned the notice of 12 May": never the day of the decision.
  if (kind === 'permission')
    return clause === null || (preposition !== 'for' && !ofThing && !isAskedFor(clause, { from }))
  // "overturned a sentence from March 2020"
  if (REVERSING.has(kind) && preposition === 'from') return false
  if (kind === 'conviction' && clause && isOfUnrest(clause, from)) return false
  if (kind === 'charge' && clause && expression.form === 'calendar')
    return !isOfMatter(clause, from)
  return kind !== 'statement' || !ofThing
}
