import type { Candidate, Parsed } from './constructions.ts'
import { isAskedOfTheCity } from '../forms/applicants.ts'
import { isNoGathering } from '../forms/outspoken.ts'
import { NOUN } from '../text/word-table.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

const OFFICIAL = NOUN.authority | NOUN.court | NOUN.police

/** "six months, three of them suspended": a part of the term, nobody from a post. */
function isPartOfTerm({ set, clause, target }: Candidate, { mentions }: Parsed): boolean {
  if (set.means !== 'dismissal' || clause?.verb.lemma !== 'suspend') return false
  const counted = target !== null && target.number !== null
  return counted && mentions.some(({ type, to }) => type === 'duration' && to === target.from - 1)
}

/** "the organisers did not give notice": theirs to give, no authority's to refuse. */
function isOwnNotice({ kind, clause, actor }: Candidate): boolean {
  const given = clause?.objects.some(({ lemma }) => lemma === 'notice' || lemma === 'notification')
  const official = actor !== null && (actor.classes & OFFICIAL) !== 0
  const kept = kind === 'permission' && clause?.verb.lemma === 'give' && clause.verb.negative
  return kept && given === true && !official
}

/** "A court lifted the ban on the march": a suit that was won, no permission of the court's. */
const isCourtsLifting = ({ kind, rule, actor }: Candidate): boolean =>
  kind === 'permission' && rule.id === 'lifted' && ((actor?.classes ?? 0) & NOUN.court) !== 0

/** "it was easy for the ministry to switch off the internet": "it" is nothing, and nothing befell it. */
const isEmptyIt = ({ clause }: Candidate, { clauses }: Parsed): boolean =>
  clause?.verb.lemma === 'be' &&
  clause.subject?.pronoun === 'it' &&
  clauses.some(({ governor, verb }) => governor === clause && verb.form === 'infinitive')

const ONE_VERB = new Set(['was', 'is', 'has'])

/** "A, founder of the feminist and youth movement Open Hand, was fined": one person, by the verb. */
export function asSingular(candidate: Candidate, { doc }: Parsed): Candidate {
  const { clause, target } = candidate
  const subject = clause?.subject
  if (!clause || !subject || target !== subject || clause.via !== 'own') return candidate
  const [first, second] = subject.items
  if (subject.items.length !== 2 || first?.name?.class !== 'person') return candidate
  if (second?.name?.class === 'person' || second?.number) return candidate
  return ONE_VERB.has(wordOf(doc.tokens.word[clause.verb.from] ?? 0))
    ? { ...candidate, target: first }
    : candidate
}

const VENUES = NOUN.place | NOUN.premise | NOUN.site | NOUN.venue

/** "the square was booked for a fair": a place, nobody accused. */
const isBooked = ({ kind, clause }: Candidate): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'book' &&
  clause.subject !== null &&
  clause.subject.name === null &&
  (clause.subject.classes & VENUES) !== 0 &&
  (clause.subject.classes & NOUN.person) === 0

const DECLARING = new Set(['declare', 'name', 'list', 'put'])

/** "declared them wanted on charges of": one charge, told by the first verb. */
const isDeclared = ({ kind, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'want' &&
  clauses.some(
    ({ verb, objects }) =>
      DECLARING.has(verb.lemma) && objects.some(object => object === clause.subject),
  )

const ON_CUSTODY = new Set('extend prolong detain remand arrest transfer question'.split(' '))

/** "rejected the prosecution's request to extend the remand": no gathering is asked for. */
const isOnCustody = ({ kind, noun }: Candidate, { doc }: Parsed): boolean =>
  kind === 'permission' &&
  noun !== null &&
  wordOf(doc.tokens.word[noun.head + 1] ?? 0) === 'to' &&
  ON_CUSTODY.has(wordOf(doc.tokens.word[noun.head + 2] ?? 0))

/** "Some officers have had their terms commuted": theirs, who had it done. */
export function asHolder(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { clause, target, noun } = candidate
  const whose = clause?.subject?.possessor
  if (!clause || !whose?.pronoun || target !== whose || noun !== clause.subject) return candidate
  const holder = clauses.find(
    ({ verb, objects }) => verb.lemma === 'have' && objects.some(object => object === noun),
  )
  return holder?.subject ? { ...candidate, target: holder.subject } : candidate
}

/** "what she is accused of is not known" */
const isUnknown = ({ kind, clause }: Candidate, { doc }: Parsed): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'accuse' &&
  clause.subject !== null &&
  wordOf(doc.tokens.word[clause.subject.from - 1] ?? 0) === 'what'

const PRESS = new Set([
  'reporter',
  'journalist',
  'medium',
  'media',
  'newsman',
  'lawmaker',
  'deputy',
])

/** "the press office told reporters": said in public, no threat by message. */
const isToldToPress = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause?.verb.lemma === 'tell' &&
  target?.name === null &&
  PRESS.has(target.lemma)

const LOOKING = new Set(['review', 'see', 'examine', 'study', 'read'])

/** "the order, which the fund reviewed": a paper that somebody has read, no step of a law. */
const isReadByOthers = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'law' &&
  clause?.via === 'relative' &&
  LOOKING.has(clause.verb.lemma) &&
  actor !== null &&
  (actor.classes & (NOUN.organisation | NOUN.outlet)) !== 0

/** "the department, which registers print media": what it is there for. */
const isItsTask = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'registration' &&
  clause?.via === 'relative' &&
  clause.verb.tense === 'present' &&
  !clause.verb.perfect &&
  clause.verb.voice === 'active' &&
  target?.name === null

const LAWS = new Set(['bill', 'law', 'act', 'amendment', 'legislation', 'draft'])

/** "passed a bill restricting foreign groups": what the law says, done to nobody by name. */
function isContentOfLaw({ kind, clause, target }: Candidate, { clauses }: Parsed): boolean {
  if (kind !== 'restriction' || clause?.verb.form !== 'gerund' || target?.name) return false
  const passed = clauses.slice(0, clauses.indexOf(clause)).findLast(isFinite)
  const said = [clause.subject, ...(passed?.objects ?? [])]
  return said.some(one => one !== null && LAWS.has(one.lemma))
}

/** "injuries on the body of A": what was found on somebody, who may be alive. */
const isOnBody = ({ kind, noun }: Candidate, { doc }: Parsed): boolean =>
  kind === 'death' &&
  noun?.lemma === 'body' &&
  ['on', 'to'].includes(wordOf(doc.tokens.word[noun.from - 1] ?? 0))

const isFinite = ({ verb }: Clause): boolean => verb.form === 'finite'

/** "the ban on leaving was changed": no penalty of a verdict. */
const isMeasureChanged = ({ kind, set, noun }: Candidate): boolean =>
  kind === 'appeal' && set.outcome === 'commuted' && MEASURES.has(noun?.lemma ?? '')

const MEASURES = new Set(['ban', 'injunction'])

const PUNISHED = new Set([
  'fine',
  'sentence',
  'escape',
  'jail',
  'give',
  'hand',
  'convict',
  'order',
  'receive',
  'get',
])

/** "was fined after pleading guilty": the charge is that of the verdict. */
const isPleaOfVerdict = ({ kind, clause }: Candidate): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'plead' &&
  clause.verb.form === 'gerund' &&
  PUNISHED.has(clause.governor?.verb.lemma ?? '')

const FORCES = new Set(
  'guard guards army troops military reinforcements forces soldiers'.split(' '),
)

/** "called in the National Guard": fetched, not summoned. */
const isCalledIn = ({ kind, clause, target }: Candidate, { doc }: Parsed): boolean =>
  kind === 'summons' &&
  clause?.verb.lemma === 'call' &&
  target !== null &&
  FORCES.has(wordOf(doc.tokens.word[target.to - 1] ?? 0).toLowerCase())

/** "A man was filmed bleeding": by nobody who watches him. */
const isOnlyFilmed = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'intimidation' &&
  actor === null &&
  clause?.verb.voice === 'passive' &&
  (clause.verb.lemma === 'film' || clause.verb.lemma === 'photograph')

/** "bringing to five the number of reporters killed": how many in all. */
const isSum = ({ kind, clause, target }: Candidate, { doc }: Parsed): boolean => {
  if (kind === 'figure' || !target || clause?.via !== 'antecedent') return false
  const [first, second] = [0, 1].map(i => wordOf(doc.tokens.word[target.from + i] ?? 0))
  return first === 'number' || (first === 'the' && second === 'number')
}

/** Whether the words of a candidate tell something else, or what another one tells already. */
export const isNoRecord = (candidate: Candidate, parsed: Parsed): boolean =>
  isPartOfTerm(candidate, parsed) ||
  isOnBody(candidate, parsed) ||
  isOwnNotice(candidate) ||
  isCourtsLifting(candidate) ||
  isAskedOfTheCity(candidate, parsed) ||
  isNoGathering(candidate, parsed) ||
  isDeclared(candidate, parsed) ||
  isBooked(candidate) ||
  isOnCustody(candidate, parsed) ||
  isEmptyIt(candidate, parsed) ||
  isUnknown(candidate, parsed) ||
  isContentOfLaw(candidate, parsed) ||
  isToldToPress(candidate) ||
  isReadByOthers(candidate) ||
  isItsTask(candidate) ||
  isPleaOfVerdict(candidate) ||
  isCalledIn(candidate, parsed) ||
  isOnlyFilmed(candidate) ||
  isSum(candidate, parsed) ||
  isMeasureChanged(candidate)
