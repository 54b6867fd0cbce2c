import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from './date-roles.ts'

/** "a rally planned for 20 May was banned on 10 May": the day that the noun's own participle gives. */
export function plannedDate(parsed: Parsed, { kind, noun }: Candidate): DateMention | null {
  if (kind !== 'assembly' || !noun) return null
  const plan = parsed.clauses.find(
    one => one.subject === noun && PLANNING.has(one.verb.lemma) && one.verb.from <= noun.to + 1,
  )
  // "a march planned to be held on 7 May"
  const held = parsed.clauses.find(
    ({ governor, verb }) => governor === plan && verb.form === 'infinitive',
  )
  return plan?.dates[0] ?? (plan ? held?.dates[0] : null) ?? wantedDate(parsed, noun)
}

/** "a rally that the union wanted to hold on 9 June", "a march that was to be held on 9 June" */
function wantedDate({ clauses }: Parsed, noun: NounPhrase): DateMention | null {
  const held = clauses.find(({ governor, verb }) => {
    if (verb.form !== 'infinitive' || !HOLDING.has(verb.lemma)) return false
    if (governor?.via !== 'relative') return false
    return governor.subject === noun || governor.objects.includes(noun)
  })
  return held?.dates.find(date => !isExtent(date)) ?? null
}

const HOLDING = new Set(['hold', 'stage', 'organise', 'organize', 'take', 'start', 'begin'])

const PLANNING = new Set(['plan', 'schedule', 'set', 'due', 'announce', 'slate', 'call'])

/** "a trial that had begun on 9 January": the relative clause of the noun. */
export function begunDate(parsed: Parsed, { kind, noun }: Candidate): DateMention | null {
  if (kind !== 'trial' || !noun) return null
  const begun = parsed.clauses.find(
    one =>
      one.via === 'relative' && one.subject?.from === noun.from && BEGINNING.has(one.verb.lemma),
  )
  return begun?.dates[0] ?? null
}

const BEGINNING = new Set(['begin', 'open', 'start', 'commence', 'kick', 'get'])

/** "condemned the killing of four people on Saturday": what stands behind the noun is when it happened. */
export function dateBehind(clause: Clause, noun: NounPhrase): DateMention | null {
  const [last, counted] = clause.dates.toReversed()
  // "the arrest of Ana, on the eve of the congress on 20 May": the day that is counted from the other.
  if (last && counted?.expression.form === 'offset' && counted.from >= noun.to) return counted
  const own = clause.dates.length > 1 || clause.verb.from < noun.from
  return last && own && last.from >= noun.to && !isExtent(last) ? last : null
}

const NEXT_TO = new Set(['after', 'following'])

/** "was shelved in 2020 after a general strike": of the same month or year, where no day is told. */
export function roughDate(
  parsed: Parsed,
  {
    clause,
    noun,
    first,
  }: { readonly clause: Clause; readonly noun: NounPhrase; readonly first: DateMention | null },
): DateMention | null {
  if (!NEXT_TO.has(wordOf(parsed.doc.tokens.word[noun.from - 1] ?? 0))) return null
  const date = ownDates(parsed, clause)[0] ?? first
  const rough =
    date?.expression.form === 'calendar' &&
    date.expression.start.day === null &&
    date.expression.end === undefined
  return rough && date.preposition === 'in' ? date : null
}

const FOLLOWING = new Set(['follow', 'precede', 'recall', 'echo', 'mirror'])

/** "The protest followed clashes at the gate on Friday": the day of what came before it. */
export const isFollower = ({ noun }: Candidate, { verb, subject, objects }: Clause): boolean =>
  noun !== null &&
  noun === subject &&
  verb.voice === 'active' &&
  objects.length > 0 &&
  FOLLOWING.has(verb.lemma)
