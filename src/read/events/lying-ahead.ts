import type { Kind } from '../../codebook/index.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** Kinds that a report announces without a word for what lies ahead: "has given a call for a strike on 9 February". */
const MAY_LIE_AHEAD: ReadonlySet<Kind> = new Set(['assembly', 'trial', 'vote'])

const isOver = (clause: Clause | null): boolean =>
  clause !== null &&
  ((clause.verb.tense === 'present' && clause.verb.perfect && BEGUN.has(clause.verb.lemma)) ||
    (clause.verb.tense === 'past' && !(clause.verb.perfect && ANNOUNCING.has(clause.verb.lemma))) ||
    (clause.verb.form === 'gerund' && clause.governor?.verb.tense === 'past') ||
    (clause.verb.form === 'infinitive' && TRIED.has(clause.governor?.verb.lemma ?? '')))

/** "Police arrested two people protesting in Lund on Friday": what they were at as it happened. */
function isMetThere(clauses: readonly Clause[], clause: Clause | null): boolean {
  if (clause?.verb.form !== 'gerund' || clause.via !== 'antecedent') return false
  const host = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= clause.verb.from)
  return host?.verb.tense === 'past' && !ANNOUNCING.has(host.verb.lemma)
}

/** "have just begun on Tuesday" */
const BEGUN = new Set(['begin', 'open', 'start', 'resume', 'end', 'conclude'])

/** "had called a strike on Friday": which may lie ahead. */
const ANNOUNCING = new Set(['call', 'announce', 'give', 'set', 'plan', 'schedule', 'fix'])

/** "tried to break up the rally on Saturday" */
const TRIED = new Set(['try', 'attempt', 'move'])

/** What somebody is summoned to do, on a day that is still to come. */
const TO_DO = new Set(['appear', 'report', 'come', 'attend', 'present', 'answer', 'return'])

/** "were told to report to the board on 18 October" */
const isCalledFor = ({ clauses }: Parsed, { kind }: Candidate): boolean =>
  kind === 'summons' &&
  clauses.some(
    ({ verb, dates, governor }) =>
      verb.form === 'infinitive' &&
      TO_DO.has(verb.lemma) &&
      governor !== null &&
      (dates.length > 0 || (governor.verb.lemma === 'be' && governor.verb.tense === 'present')),
  )

/** Whether what is told lies ahead: of now, or only of when it was refused, called off or announced. */
export function aheadOf(
  parsed: Parsed,
  candidate: Candidate,
  { planned, scheduled }: { readonly planned: boolean; readonly scheduled: boolean },
): boolean | 'near' | 'soon' {
  const { clauses } = parsed
  const { set, trigger, kind, clause, ownDate } = candidate
  if (isCalledFor(parsed, candidate)) return 'near'
  if (set.status === 'cancelled' || set.status === 'prevented') return 'near'
  if (set.status === 'dispersed') return false
  if (!planned && !(scheduled && MAY_LIE_AHEAD.has(kind))) {
    const asked = ownDate?.preposition === 'for'
    return MAY_LIE_AHEAD.has(kind) && (asked || !(isOver(clause) || isMetThere(clauses, clause)))
      ? 'soon'
      : false
  }
  const past = clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.tense === 'past' && verb.from <= trigger[0],
  )
  const over = clause !== null && clause.verb.form === 'finite' && clause.verb.tense === 'past'
  return past || over || clause === null ? 'near' : true
}
