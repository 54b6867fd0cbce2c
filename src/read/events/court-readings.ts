import type { Candidate, Parsed } from './constructions.ts'
import { endsInOutcome } from '../forms/trial-outcomes.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

/** Whether one of these words stands in a noun phrase before its head. */
function saysBefore(
  { doc }: Parsed,
  { from, head }: NounPhrase,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < head; at++) if (words.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const PENAL = new Set([
  'criminal',
  'administrative',
  'penal',
  'felony',
  'misdemeanor',
  'disciplinary',
])

/** "brought a criminal case against X": a charge, no suit between two parties. */
const isPenalCase = ({ kind, noun }: Candidate, parsed: Parsed): boolean =>
  kind === 'lawsuit' && noun?.lemma === 'case' && saysBefore(parsed, noun, PENAL)

const POSSIBLE = new Set(['possible', 'potential', 'likely', 'future'])

/** "facing possible charges of trespass": none yet. */
function isPossibleCharge({ kind, noun, clause }: Candidate, parsed: Parsed): boolean {
  if (kind !== 'charge') return false
  const told = noun ?? clause?.objects.find(({ lemma }) => CHARGES.has(lemma))
  return told !== undefined && saysBefore(parsed, told, POSSIBLE)
}

const CHARGES = new Set(['charge', 'count', 'case'])

const BAIL = new Set(['bail', 'release', 'parole'])

/** "turned down his bail appeal", "rejected the bail petition": custody that goes on, told as such. */
const isOnBail = ({ kind, noun }: Candidate, parsed: Parsed): boolean =>
  (kind === 'appeal' || kind === 'petition' || kind === 'lawsuit') &&
  noun !== null &&
  saysBefore(parsed, noun, BAIL)

const COURT_ORDERS = new Set(
  'centre center community probation hospital service control restraining protection gag detention remand'.split(
    ' ',
  ),
)

/** "Training centre orders were imposed on two": what a court orders for somebody, no law. */
const isCourtOrder = ({ kind, noun, target }: Candidate, parsed: Parsed): boolean => {
  const order = noun ?? target
  if (kind !== 'law' || !order) return false
  const named = order.lemma === 'order' || /\borders?$/i.test(order.name?.name ?? '')
  return named && saysBefore(parsed, order, COURT_ORDERS)
}

const PENALTIES = new Set(['conviction', 'sentence', 'verdict', 'term', 'acquittal'])

/** "challenged the life sentence in the High Court": an appeal that is only lodged. */
const isAppealLodged = ({ kind, set, noun, target }: Candidate): boolean =>
  kind === 'lawsuit' && set.outcome === 'filed' && PENALTIES.has((noun ?? target)?.lemma ?? '')

const HANDING = new Set(['hand', 'give', 'sentence', 'jail', 'impose', 'fine', 'convict'])

/** "announced its verdict, handing X two years": told by what it handed. */
const isToldByGerund = ({ kind, rule, clause, target }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'conviction' &&
  rule.id === 'announced' &&
  target?.name == null &&
  clauses.some(
    ({ verb, subject }) =>
      verb.form === 'gerund' &&
      HANDING.has(verb.lemma) &&
      verb.from > (clause?.verb.to ?? 0) &&
      subject === clause?.subject,
  )

const VERDICTS = new Set(['conviction', 'sentencing', 'jailing', 'imprisonment'])

/** "the conviction of X by the Court Martial", "his jailing in 2019": told by its noun, with its day or its court. */
export function isVerdictOfItsOwn({ noun, target, actor, ownDate, clause }: Candidate): boolean {
  if (!noun || noun.plural || !target || !VERDICTS.has(noun.lemma)) return false
  if (APPEALING.has(clause?.verb.lemma ?? '')) return actor !== null
  return ownDate !== null || actor !== null
}

/** "appealed against her conviction on 4 May": the day of the appeal. */
const APPEALING = new Set([
  'appeal',
  'challenge',
  'contest',
  'uphold',
  'quash',
  'overturn',
  'review',
])

const PUNISHING = new Set(['sentence', 'jail', 'convict', 'imprison', 'fine'])

const TERMS = new Set(['sentence', 'term', 'fine', 'verdict', 'penalty', 'punishment'])
/** How many words before its verb a term may stand that somebody was given. */
const TERM_BEFORE = 7

/** "upheld the term that she was handed last November": a verdict with a day of its own, how long is not said. */
export function isTermGivenThen(
  { doc }: Parsed,
  { rule, clause, construction }: Candidate,
): boolean {
  if (rule.id !== 'given' || !clause || clause.dates.length === 0) return false
  if (!/relative|reduced/.test(construction)) return false
  for (let at = clause.verb.from - 1; at >= clause.verb.from - TERM_BEFORE; at--)
    if (TERMS.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "was sentenced to 14 days and ordered to pay restitution": part of the sentence, no suit. */
const isPartOfSentence = ({ kind, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'lawsuit' &&
  clause?.verb.lemma === 'order' &&
  clause.via === 'shared' &&
  clauses.some(({ verb, subject }) => subject === clause.subject && PUNISHING.has(verb.lemma))

const UNDOING = new Set(
  'quash overturn annul reverse vacate nullify void set strike throw revoke cancel'.split(' '),
)

/** "quashed the convictions and ordered a retrial": one decision. */
const isRetrialBeside = ({ kind, set, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'appeal' &&
  set.outcome === 'accepted' &&
  clause?.verb.lemma === 'order' &&
  clauses.some(
    ({ verb, subject }) =>
      verb.to <= clause.verb.from && subject === clause.subject && UNDOING.has(verb.lemma),
  )

/** "paid her fine", "paid the fine": one that was told before. */
const isFineTold = ({ kind, rule, clause }: Candidate): boolean =>
  kind === 'conviction' &&
  rule.id === 'paid' &&
  ['definite', 'possessive'].includes(clause?.objects[0]?.determiner ?? '')

const GIVING = new Set(['give', 'grant', 'offer', 'allow'])
/** How many words behind its verb "an option" of a fine may stand. */
const OPTION = 6

/** "gave the convict an option of a fine": in place of the term that was told. */
function isOptionOfFine({ kind, clause }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'conviction' || !clause || !GIVING.has(clause.verb.lemma)) return false
  for (let at = clause.verb.to; at < clause.verb.to + OPTION; at++)
    if (wordOf(doc.tokens.word[at] ?? 0) === 'option') return true
  return false
}

/** Whether what courts and prosecutors are said to do is no record of this kind, or none yet. */
export const isNoStep = (candidate: Candidate, parsed: Parsed): boolean =>
  isPenalCase(candidate, parsed) ||
  isToldByGerund(candidate, parsed) ||
  isCourtOrder(candidate, parsed) ||
  isOnBail(candidate, parsed) ||
  isPartOfSentence(candidate, parsed) ||
  endsInOutcome(candidate) ||
  isFineTold(candidate) ||
  isRetrialBeside(candidate, parsed) ||
  isPossibleCharge(candidate, parsed) ||
  isAppealLodged(candidate) ||
  isOptionOfFine(candidate, parsed)
