import { withSpeakerBehind } from '../grammar/said-behind.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'

/** Verbs that report what another clause tells. */
const SAYING = new Set([
  'say',
  'tell',
  'claim',
  'allege',
  'report',
  'insist',
  'state',
  'add',
  'complain',
  'believe',
  'testify',
  'recount',
  'recall',
  'write',
  'maintain',
])

/** "“…,” said the head of the union, which has called a strike": told of who speaks, and not by them. */
function isOfSpeaker({ via, objects, verb }: Clause, clause: Clause): boolean {
  const [speaker] = objects
  return (
    via === 'shared' &&
    clause.via === 'relative' &&
    speaker !== undefined &&
    speaker.from === verb.to
  )
}

/** The clauses of a sentence that report what another one says, with `clause` in their scope. */
export function reportersOf(clause: Clause, clauses: readonly Clause[]): Clause[] {
  const reporters = clauses.filter(
    other =>
      other !== clause &&
      !isOfSpeaker(other, clause) &&
      !isTrade(other) &&
      !isDemand(other) &&
      !((isDuty(other) || isAside(other)) && other.verb.from > clause.verb.from) &&
      !isTopic(other, clause) &&
      !isDeedAside(other, clause) &&
      SAYING.has(other.verb.lemma) &&
      other.verb.form !== 'infinitive' &&
      (other.verb.to <= clause.verb.from
        ? !crosses(other, clause, clauses)
        : other.verb.from >= clause.to - 2 && other === clauses.at(-1)),
  )
  return reporters.map(withSpeakerBehind)
}

/** Who hears what others went through, and is not whom it was done to. */
const HEARERS = new Set(
  `researcher reporter journalist correspondent interviewer investigator court judge magistrate committee delegation monitor
  lawyer observer commission tribunal expert rapporteur visitor doctor prosecutor newspaper agency radio assembly crowd mourner`.split(
    /\s+/,
  ),
)

/** "told our researcher that he had been held": to whom it is told. */
export const hearersOf = (tellers: readonly Clause[]): NounPhrase[] =>
  tellers.flatMap(({ verb, objects: [hearer] }) =>
    verb.lemma === 'tell' && verb.voice === 'active' && hearer && HEARERS.has(hearer.lemma)
      ? [hearer]
      : [],
  )

const OF_DEED = new Set(['from', 'for', 'of', 'by', 'without'])

/**
 * "The judge, who had barred them from telling the jury, remanded two", "closed 25 groups, alleging that they had not
 * reported their finances": what somebody may not tell, or reasons given behind, report nothing of the deed itself.
 */
function isDeedAside({ verb, link }: Clause, clause: Clause): boolean {
  const behind = verb.from > clause.verb.from
  if (behind) return verb.form === 'gerund' || link.endsWith('that')
  const told = clause.link.endsWith('that')
  return verb.form === 'gerund' && OF_DEED.has(link) && !told
}

const ASKED_FOR = new Set(['damages', 'damage', 'compensation', 'reparation', 'redress', 'refund'])

/** "who claims 500,000 rupees in damages": asks for it, and says nothing. */
const isDemand = ({ verb, objects: [what] }: Clause): boolean =>
  verb.lemma === 'claim' && what !== undefined && (what.money !== null || ASKED_FOR.has(what.lemma))

const OF_TRADE = new Set(['for', 'on', 'about'])

/** "Ana, who reports for the weekly", "He wrote for Daily Aula": what they do for a living, and say nothing. */
const isTrade = ({ verb, via, phrases }: Clause): boolean =>
  (verb.lemma === 'write' || (verb.lemma === 'report' && via === 'relative')) &&
  phrases.some(
    ({ preposition }) =>
      OF_TRADE.has(preposition) && (verb.lemma === 'write' || preposition !== 'about'),
  )

/** "must report to the police every week": goes there, and says nothing. */
const isDuty = ({ verb, phrases }: Clause): boolean =>
  verb.lemma === 'report' &&
  phrases.some(({ preposition, from }) => preposition === 'to' && from === verb.to)

const ASIDE = new Set(['after', 'before', 'when', 'because', 'since', 'until', 'once'])

/** "were let go after they had written explanations": when or why it was, and nobody who tells of it. */
const isAside = ({ link }: Clause): boolean => ASIDE.has(link)

/** "had reported on the strike which began in May": what they wrote about, whoever tells of it. */
const isTopic = (reporter: Clause, { verb }: Clause): boolean =>
  reporter.verb.lemma === 'report' &&
  reporter.phrases.some(
    ({ preposition, object }) =>
      (preposition === 'on' || preposition === 'about') &&
      object !== null &&
      object.from > reporter.verb.from &&
      object.from < verb.from,
  )

/** "X said A; B": what stands after another main clause is no longer reported. */
function crosses(reporter: Clause, clause: Clause, clauses: readonly Clause[]): boolean {
  const between = clauses.filter(
    other => other.verb.from >= reporter.verb.to && other.verb.from < clause.verb.from,
  )
  const relative = reporter.via === 'relative' && clause.subject === reporter.subject
  return between.length > 3 || (relative && clause.link === '')
}
