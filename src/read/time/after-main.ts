import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause } from '../grammar/grammar.ts'
import { type DateMention, mentionOver } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { AT_THE_SPOT } from './gathered-days.ts'

/** Whether "after" stands right before a clause, and no "a week" before that. */
function followsAtOnce({ doc, from }: Parsed, { subject, verb }: Clause): boolean {
  const stop = subject && subject.from < verb.from ? subject.from : verb.from
  for (let at = stop - 1; at >= Math.max(from, stop - 3); at--) {
    if (wordOf(doc.tokens.word[at] ?? 0) !== 'after') continue
    const before = mentionOver(doc, at - 1)
    const unit = /^(?:day|night|week|month|year|long|shortly|soon)s?$/
    return before?.type !== 'duration' && !unit.test(wordOf(doc.tokens.word[at - 1] ?? 0))
  }
  return false
}

/** What is done to somebody who is then carried off, turned out or sent for, there and then. */
function isAtTheSpot({ kind, set }: Candidate, { verb }: Clause): boolean {
  if (kind === 'violence') return true
  if (kind === 'restriction') return set.means === 'access'
  if (kind === 'summons') return verb.lemma === 'leave' || verb.lemma === 'flee'
  return kind === 'assembly' && AT_THE_SPOT.has(verb.lemma)
}

/** "was sent back on the 22nd after being held for six hours": no longer than that day. */
function heldForHours(parsed: Parsed, clause: Clause): DateMention | null {
  const { governor, verb, to } = clause
  if (!governor || verb.form !== 'gerund' || clause.link !== 'after') return null
  const hours = parsed.mentions.some(
    one => one.type === 'duration' && one.unit === 'hours' && one.from >= verb.to && one.to <= to,
  )
  return hours && STAYS.has(verb.lemma) ? (ownDates(parsed, governor)[0] ?? null) : null
}

const SPOT: ReadonlySet<string> = new Set(['detention', 'violence', 'intimidation'])

/** "Police removed it on the 21st with batons; eleven people were hurt": what came of it, told beside it. */
export function besideForce(parsed: Parsed, { kind, clause }: Candidate): DateMention | null {
  if (!clause || !SPOT.has(kind) || clause.link !== '' || clause.via === 'relative') return null
  const { form, perfect, tense, from } = clause.verb
  if (form !== 'finite' || perfect || tense !== 'past' || clause.governor) return null
  const before = parsed.clauses.findLast(
    one =>
      one !== clause && one.verb.form === 'finite' && one.verb.to <= from && one.via !== 'relative',
  )
  if (!before || before.verb.perfect || before.verb.tense !== 'past' || before.link !== '')
    return null
  const force = before.subject !== null && (before.subject.classes & NOUN.police) !== 0
  if (!force || before.verb.negative || before.verb.modality !== 'asserted') return null
  const [date] = ownDates(parsed, before)
  return date && date.preposition !== 'since' && !LATER_ON.has(wordBefore(parsed, clause))
    ? date
    : null
}

const LATER_ON = new Set(['later', 'earlier', 'since'])

const wordBefore = ({ doc }: Parsed, { from }: Clause): string =>
  wordOf(doc.tokens.word[from - 1] ?? 0)

/** "was expelled on Monday after he punched the speaker", "detained on 3 May after she unfurled a banner": on that day. */
export function afterMainDate(
  parsed: Parsed,
  candidate: Candidate,
  first: DateMention | null,
): DateMention | null {
  const { clause } = candidate
  const held = clause && heldForHours(parsed, clause)
  if (held) return held
  if (clause?.link !== 'after' || clause.verb.form !== 'finite') return null
  if (clause.verb.tense !== 'past' || !followsAtOnce(parsed, clause)) return null
  const main = parsed.clauses.findLast(
    one =>
      one.verb.form === 'finite' &&
      one.verb.to <= clause.verb.from &&
      one !== clause &&
      one.verb.tense === 'past' &&
      one.link !== 'after',
  )
  if (!main || main.verb.perfect || !isAtTheSpot(candidate, main)) return null
  return ownDates(parsed, main)[0] ?? first
}

/** How long somebody sat or waited: "spent eight months in prison before a court dropped the case". */
const STAYS = new Set(
  'spend serve sit wait languish linger stay remain hold detain keep'.split(' '),
)

/** Whether a clause tells what ended a stay of some length, or has happened since: later than the day its sentence opens with. */
export function isLongAfter({ mentions, clauses }: Parsed, clause: Clause): boolean {
  if (clause.verb.adverbs.includes('since') && clause.verb.perfect) return true
  if (clause.link !== 'before' && clause.link !== 'until') return false
  const main = clauses.findLast(
    one => one.verb.form === 'finite' && one.verb.to <= clause.verb.from && one !== clause,
  )
  return (
    main !== undefined &&
    STAYS.has(main.verb.lemma) &&
    mentions.some(
      one =>
        one.type === 'duration' &&
        one.unit !== 'hours' &&
        one.from >= main.verb.to &&
        one.to <= clause.verb.from,
    )
  )
}
