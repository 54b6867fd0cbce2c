import type { Candidate, Parsed } from './constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const isFinite = ({ verb }: Clause): boolean => verb.form === 'finite'

/** How many words may stand between a term and the part of it that is suspended. */
const TERM_BEFORE = 5

/** "a two-year prison sentence, one of them suspended", "six months, three of them suspended", "of which six are suspended": a part of the term, nobody from a post. */
export function isPartOfTerm(
  { set, clause, target }: Candidate,
  { doc, mentions }: Parsed,
): boolean {
  if (set.means !== 'dismissal' || clause?.verb.lemma !== 'suspend') return false
  const counted = target !== null && target.number !== null
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (counted && word(target.from - 1) === 'which' && word(target.from - 2) === 'of') return true
  return (
    counted &&
    mentions.some(
      ({ type, to }) => type === 'duration' && to < target.from && target.from - to <= TERM_BEFORE,
    )
  )
}

/** "A court lifted the ban on the march": a suit that was won, no permission of the court's. */
export const isCourtsLifting = ({ kind, rule, actor }: Candidate): boolean =>
  kind === 'permission' && rule.id === 'lifted' && ((actor?.classes ?? 0) & NOUN.court) !== 0

/** "The department rejected the claim": somebody says that it is not so; only a court decides on one. */
export const isClaimRefuted = (
  { kind, set, clause, actor, target }: Candidate,
  { doc }: Parsed,
): boolean =>
  kind === 'lawsuit' &&
  set.outcome === 'dismissed' &&
  target === null &&
  actor !== null &&
  clause?.objects[0]?.lemma === 'claim' &&
  // What prices or the weather do is no matter of theirs.
  wordOf(doc.tokens.word[clause.objects[0].to] ?? 0) !== 'that' &&
  (actor.classes & NOUN.court) === 0

const HANDED_IN = new Set(['file', 'lodge', 'submit'])
/** What is asked of courts by an application. */
const OF_COURTS =
  /\b(?:courts?|judges?|tribunals?|review|injunction|habeas|bail|strasbourg|lawsuit|appeal)\b/iu

/** "The party filed its first application in May": to be registered, or for leave, where no court is spoken of. */
export function isApplicationOnly(
  { kind, set, clause }: Candidate,
  { doc, from, to }: Parsed,
): boolean {
  if (kind !== 'lawsuit' || set.outcome !== 'filed' || !clause) return false
  if (!HANDED_IN.has(clause.verb.lemma) || clause.objects[0]?.lemma !== 'application') return false
  const { start, end } = doc.tokens
  return !OF_COURTS.test(doc.source.slice(start[from], end[to - 1]))
}

const UNTRIED = new Set(['detention', 'custody', 'remand'])

/** "changed their pre-trial detention to house arrest": no sentence is commuted. */
export function isUntriedChanged({ kind, rule, clause }: Candidate): boolean {
  if (kind !== 'appeal' || rule.id !== 'commuted' || !clause) return false
  const changed = clause.verb.voice === 'passive' ? clause.subject : clause.objects[0]
  // "her ten-day detention": the penalty itself.
  return UNTRIED.has(changed?.lemma ?? '') && changed?.duration === null
}

/** How many words before what is done to a case its "to have the" may stand. */
const WISHED = 6

/** "a request to have the case dismissed": what somebody wants, and no decision. */
export function isWishedDismissed({ kind, trigger }: Candidate, { doc, from }: Parsed): boolean {
  if (kind !== 'lawsuit' && kind !== 'acquittal') return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = trigger[0]; at > Math.max(from, trigger[0] - WISHED); at--)
    if (word(at) === 'have' && word(at - 1) === 'to') return word(at + 1) !== 'been'
  return false
}

/** "an investigator who drew up the report": who somebody is, of nobody's case. */
export const isWhoDrewUp = ({ kind, rule, clause, target }: Candidate): boolean =>
  kind === 'charge' &&
  rule.id === 'case' &&
  target === null &&
  clause?.via === 'relative' &&
  clause.objects[0]?.determiner === 'definite'

const UNLAWFUL = new Set(['illegal', 'unlawful', 'unauthorised', 'unauthorized', 'invalid'])

/** "declared it illegal": a march or a strike, and no law. */
export const isItCalledUnlawful = (
  { kind, target }: Candidate,
  { doc: { tokens } }: Parsed,
): boolean =>
  kind === 'law' && target?.pronoun != null && UNLAWFUL.has(wordOf(tokens.word[target.to] ?? 0))

const EMPLOYERS = new Set(
  'broadcaster newspaper company firm employer factory university school hotel bank hospital channel publisher theatre'.split(
    ' ',
  ),
)

/** "the broadcaster, which had let her go": from work, and not from a cell. */
export const isLetGoFromWork = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'release' && clause?.verb.lemma === 'let' && EMPLOYERS.has(actor?.lemma ?? '')

/** "has called a one-day strike": it is to be held, and nothing is said of it. */
export const isCallingOne = ({ kind, clause }: Candidate): boolean => {
  if (kind !== 'statement' || clause?.verb.lemma !== 'call') return false
  const [what] = clause.objects
  return (
    clause.objects.length === 1 &&
    what?.determiner === 'indefinite' &&
    (what.classes & NOUN.assembly) !== 0
  )
}

const ON_CUSTODY = new Set('extend prolong detain remand arrest transfer question'.split(' '))

/** Who asks a court for something, and never to gather. */
const IN_COURT = new Set(
  'prosecution prosecutor defence defense counsel lawyer investigator plaintiff'.split(' '),
)
const IN_CASE = new Set(
  'remand custody bail adjournment warrant extension recusal postponement travel arrest charges'.split(
    ' ',
  ),
)
/** How far behind "request for" it may say what for: "further remand". */
const NEAR = 5

/** "rejected the prosecution's request to extend the remand", "the police's request": no gathering is asked for. */
export function isOnCustody({ kind, noun }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'permission' || noun === null) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const { possessor, head } = noun
  if (possessor && ((possessor.classes & NOUN.police) !== 0 || IN_COURT.has(possessor.lemma)))
    return true
  // "a request by the defence to have the case dismissed"
  if (word(head + 1) === 'by' || word(head + 1) === 'from')
    for (let at = head + 2; at < head + NEAR; at++) if (IN_COURT.has(word(at))) return true
  if (word(head + 1) === 'to') {
    for (let at = head + 3; at < head + NEAR; at++) if (IN_CASE.has(word(at))) return true
    return ON_CUSTODY.has(word(head + 2))
  }
  if (word(head + 1) !== 'for') return false
  for (let at = head + 2; at < head + NEAR; at++) if (IN_CASE.has(word(at))) return true
  return false
}

const HITTING = new Set(['hit', 'slap', 'strike', 'smack', 'land', 'whack'])
const BY_LAW = NOUN.suit | NOUN.case | NOUN.decision
const LAWFUL = new Set(
  'summons subpoena sanction bill tax tariff term charge count lawsuit'.split(' '),
)

/** "was hit with 14 lawsuits", "slapped with a fine": by courts and offices, and with no hand. */
export const isHitByLaw = ({ kind, clause }: Candidate): boolean =>
  (kind === 'violence' || kind === 'torture') &&
  clause !== null &&
  HITTING.has(clause.verb.lemma) &&
  clause.phrases.some(
    ({ preposition, object }) =>
      preposition === 'with' &&
      object !== null &&
      ((object.classes & BY_LAW) !== 0 || object.money !== null || LAWFUL.has(object.lemma)),
  )

const LAWS = new Set(['bill', 'law', 'act', 'amendment', 'legislation', 'draft'])

/** "passed a bill restricting foreign groups": what the law says, done to nobody by name. */
export function isContentOfLaw({ kind, clause, target }: Candidate, { clauses }: Parsed): boolean {
  if (kind !== 'restriction' || clause?.verb.form !== 'gerund' || target?.name) return false
  const passed = clauses.slice(0, clauses.indexOf(clause)).findLast(isFinite)
  const said = [clause.subject, ...(passed?.objects ?? [])]
  return said.some(one => one !== null && LAWS.has(one.lemma))
}

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
export const isPleaOfVerdict = ({ kind, clause }: Candidate): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'plead' &&
  clause.verb.form === 'gerund' &&
  PUNISHED.has(clause.governor?.verb.lemma ?? '')

/** "Since 2009 the law has forced groups to close": what came of it, and no draft. */
export const isEffectOfLaw = ({ kind, rule, clause }: Candidate): boolean =>
  kind === 'law' && rule.id === 'draft-told' && clause?.verb.perfect === true

/** "Lawmakers voted on Tuesday": on a bill, in no election. */
export const isVoteOfHouse = ({ kind, clause }: Candidate): boolean =>
  kind === 'vote' &&
  clause?.verb.lemma === 'vote' &&
  clause.subject !== null &&
  ((clause.subject.classes & NOUN.legislature) !== 0 || NO_ELECTORS.has(clause.subject.lemma))

/** Who votes among themselves, on what is before them. */
const NO_ELECTORS = new Set(
  `shareholder stockholder investor creditor board jury panel committee member delegate deputy lawmaker mp senator
  councillor worker nurse teacher driver staff union judge legislator partner trustee`.split(/\s+/),
)

const NO_LAWS = new Set(['curfew', 'ban', 'lockdown', 'embargo', 'blockade'])

/** "The curfew is in force", "the curfew was lifted": a measure, and no step of a law. */
export const isMeasureInForce = ({ kind, target, noun, clause }: Candidate): boolean => {
  if (kind !== 'law') return false
  const told = clause?.verb.voice === 'passive' ? clause.subject : null
  return NO_LAWS.has((target ?? noun ?? told)?.lemma ?? '')
}

/** "She served a year and eight months.": how long of a term told before, and no term of its own. */
export const isTimeServed = ({ rule, clause }: Candidate): boolean => {
  const [time] = clause?.objects ?? []
  if (rule.id !== 'serving' || !clause || !time || clause.objects.length > 1) return false
  const bare = time.duration !== null && time.lemma !== 'sentence' && time.lemma !== 'term'
  const { tense, progressive } = clause.verb
  const alone = clause.phrases.every(({ from }) => from < clause.verb.from)
  return bare && alone && tense === 'past' && progressive !== true
}

/** "rejected claims by the union that officers were behind it": what somebody says, no suit. */
export function isSaidClaim({ kind, noun }: Candidate, { clauses }: Parsed): boolean {
  if (kind !== 'lawsuit' || noun?.lemma !== 'claim') return false
  const next = clauses.find(({ verb }) => verb.from > noun.head && verb.form === 'finite')
  return next?.link.endsWith('that') === true
}

/** "a strike that shut the plant", "the march closed the road": people stayed away, and nobody was closed down. */
export const isShutByStrike = ({ set, clause }: Candidate): boolean => {
  const classes = clause?.verb.voice === 'active' ? (clause.subject?.classes ?? 0) : 0
  const doers = NOUN.person | NOUN.authority | NOUN.police | NOUN.court | NOUN.organisation
  return set.means === 'closure' && (classes & NOUN.assembly) !== 0 && (classes & doers) === 0
}
