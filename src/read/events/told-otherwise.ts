import { wordOf } from '../text/words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { type Frame, ruleOf } from './frames.ts'
import { isOwed } from '../amounts/owed.ts'
import { detention } from '../rules/en/detention.ts'
import { lawsuit } from '../rules/en/lawsuit.ts'
import { petition } from '../rules/en/petition.ts'

/** "access to the websites was banned": what nobody can get at. */
export function asAccess(candidate: Candidate): Candidate {
  const { kind, target, noun, clause, set } = candidate
  if (kind !== 'restriction') return candidate
  const access = target ?? (set.means === 'block' ? noun : null)
  if (access?.lemma !== 'access' || access.name) return candidate
  const phrases = [...access.complements, ...(clause?.phrases ?? [])]
  const to = phrases.find(({ preposition }) => preposition === 'to')?.object
  return to ? { ...candidate, target: to } : candidate
}

const OFFICIAL = NOUN.authority | NOUN.police | NOUN.court | NOUN.organisation | NOUN.outlet

/** What people stand around so that nobody gets in. */
const SHUT_OFF = new Set(
  `faculty university college school campus academy institute factory plant refinery mine quarry depot terminal port warehouse
  hospital headquarters office ministry rectorate building parliament company station`.split(/\s+/),
)

/** "Students blocked Lesk Avenue for five hours": people who stand in the way, no site that is blocked. */
export function asBlockade(candidate: Candidate, frame: Frame): Candidate {
  const { kind, rule, actor, clause, target, noun } = candidate
  const barring = rule.id === 'block' || (rule.id === 'kept-away' && clause?.verb.lemma === 'close')
  if (kind !== 'restriction' || !barring || clause?.verb.voice !== 'active') return candidate
  const people = actor !== null && actor.name === null && (actor.classes & NOUN.person) !== 0
  const blocked = target ?? noun
  const named = blocked?.name ?? null
  const way = ruleOf(frame, 'crowd')
  if (!people || (actor.classes & OFFICIAL) !== 0 || !actor.plural || !way) return candidate
  if (named ? named.class === 'outlet' : !SHUT_OFF.has(blocked?.lemma ?? '')) return candidate
  const set = { status: 'held' } as const
  const id = 'assembly.crowd.active'
  return { ...candidate, kind: 'assembly', frame, rule: way, id, target: null, noun: null, set }
}

const HANDING_IN = new Set(['submit', 'present', 'deliver', 'hand', 'send', 'pass', 'forward'])
const JUDGING = new Set(
  'court courts judge judges magistrate tribunal habeas writ bench attorney injunction review'.split(
    ' ',
  ),
)

/** "submitted a petition to the governor": to the public's servants, before no court. */
export function asPublicPetition(candidate: Candidate, { doc, from, to }: Parsed): Candidate {
  const { kind, noun, clause, actor } = candidate
  const verb = clause?.verb.lemma ?? ''
  const way = petition.rules.find(({ id }) => id === 'signed')
  if (kind !== 'lawsuit' || noun?.lemma !== 'petition' || !clause || !way) return candidate
  const answered = verb === 'reject' && actor !== null && (actor.classes & NOUN.court) === 0
  if (!HANDING_IN.has(verb) && !(answered && (actor.classes & NOUN.authority) !== 0))
    return candidate
  for (let i = from; i < to; i++) if (JUDGING.has(wordOf(doc.tokens.word[i] ?? 0))) return candidate
  const target = answered
    ? null
    : (clause.phrases.find(({ preposition }) => preposition === 'to')?.object ?? null)
  const id = `petition.${way.id}.${verb}`
  return { ...candidate, kind: 'petition', frame: petition, rule: way, id, target, set: {} }
}

/** "ordered the weekly to pay 12,000 euros to the mayor for mental anguish": a suit that was won, and no verdict. */
export function asOwed(candidate: Candidate, { doc, clauses, mentions }: Parsed): Candidate {
  const { kind, clause, construction } = candidate
  const way = kind === 'conviction' ? ruleOf(lawsuit, 'to-pay') : null
  if (!way || !clause || !ORDERING.has(clause.verb.lemma)) return candidate
  const pays = clauses.find(
    ({ verb }) =>
      verb.from >= clause.verb.to && (verb.lemma === 'pay' || verb.lemma === 'compensate'),
  )
  const owed = mentions.some(
    one => one.type === 'money' && pays && one.from >= pays.verb.to && isOwed(doc, one),
  )
  if (!owed) return candidate
  const id = `lawsuit.${way.id}.${construction}`
  return { ...candidate, kind: 'lawsuit', frame: lawsuit, rule: way, id, set: way.set ?? {} }
}

const ORDERING = new Set(['order', 'condemn', 'oblige', 'instruct', 'direct'])

const RIDES = new Set('bus train minibus coach tram ferry boat truck taxi'.split(' '))

/** "was taken off a bus by patrolmen": held, unless he was on his way over a border. */
export function asTakenOff(candidate: Candidate, { doc, from, to }: Parsed): Candidate {
  const { kind, set, clause, actor, construction } = candidate
  const way =
    kind === 'restriction' && set.means === 'travel' ? ruleOf(detention, 'taken-off') : null
  if (!way || !clause || ((actor?.classes ?? 0) & NOUN.police) === 0) return candidate
  let ride = false
  for (let at = from; at < to; at++) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (word === 'border' || word === 'checkpoint') return candidate
    if (at >= clause.verb.to && at < clause.verb.to + AFTER && RIDES.has(word)) ride = true
  }
  if (!ride) return candidate
  const id = `detention.${way.id}.${construction}`
  return { ...candidate, kind: 'detention', frame: detention, rule: way, id, noun: null, set: {} }
}

/** How soon behind the verb it is said what somebody was taken off. */
const AFTER = 8

const BY_ASKING = new Set(['application', 'request', 'motion', 'petition', 'leave'])
const PROSECUTION = new Set(
  'prosecutor prosecution police investigator detective cid dpp attorney-general'.split(' '),
)
/** What is asked of a civil court by whoever it may be. */
const STOPPING = new Set(
  'stop ban prohibit dissolve liquidate close block bar restrain prevent deregister suspend shut'.split(
    ' ',
  ),
)
/** "return what was seized": things, and nobody who was held. */
export const isOfThings = ({ kind, clause }: Candidate, { doc }: Parsed): boolean =>
  kind === 'detention' &&
  clause?.verb.voice === 'passive' &&
  wordOf(doc.tokens.word[clause.verb.from - 1] ?? 0) === 'what'

/** "dismissed an application by the police to extend her detention": she was not kept in custody for it. */
export const isAskedByPolice = ({ rule, noun, clause }: Candidate): boolean => {
  if (rule.id !== 'bail-refused' || !clause) return false
  const asked = noun ?? clause.objects[0] ?? null
  const by = [...(asked?.complements ?? []), ...clause.phrases].filter(({ preposition }) =>
    ['by', 'of', 'from'].includes(preposition),
  )
  const asking = [asked?.possessor ?? null, ...by.map(one => one.object)]
  return asking.some(one => one !== null && PROSECUTION.has(one.lemma))
}

/** "Accused: Ivo Kern": a label, and no charge that is told. */
export const isLabel = (
  { kind, trigger: [from, to] }: Candidate,
  { doc, from: opens }: Parsed,
): boolean =>
  kind === 'charge' && from === opens && to === from + 1 && wordOf(doc.tokens.word[to] ?? 0) === ':'

/** What only those ask for who hold somebody or try him. */
const IN_A_CASE = new Set(
  'extend prolong remand detain hold arrest adjourn postpone adjournment bail remand custody detention warrant recuse recusal extension'.split(
    ' ',
  ),
)

/** "granted an application by the prosecutor to extend her detention": a step of the case, no suit that was won. */
export function isStepOfCase({ kind, noun, clause }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'lawsuit' || !noun || !clause || !BY_ASKING.has(noun.lemma)) return false
  const of = [...noun.complements, ...clause.phrases].filter(({ preposition }) =>
    ['by', 'of', 'from'].includes(preposition),
  )
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const words = Array.from({ length: noun.to + WHAT_FOR - noun.from }, (_, i) =>
    word(noun.from + i),
  )
  if (words.some(one => IN_A_CASE.has(one))) return true
  if (words.some(one => STOPPING.has(one))) return false
  const asking = [noun.possessor, ...of.map(one => one.object)]
  const own = words.slice(0, noun.to - noun.from)
  return (
    asking.some(one => one !== null && PROSECUTION.has(one.lemma)) ||
    own.some(one => PROSECUTION.has(one))
  )
}

/** The rule of suits that wait for a court. */
const PENDING = 'pending'

/** "Her uncle's petition is before the High Court": whose it is filed it. */
export const asFiled = (candidate: Candidate): Candidate =>
  candidate.kind === 'lawsuit' && candidate.rule.id === PENDING
    ? { ...candidate, actor: candidate.target, target: null }
    : candidate

const FILING = new Set(['lodge', 'file', 'bring', 'submit', 'move'])

/** "A claim by her family, lodged in April, is before the High Court": told by how it was filed. */
export const isFiledBeside = ({ rule, clause }: Candidate, { clauses }: Parsed): boolean =>
  rule.id === PENDING &&
  clauses.some(
    ({ verb, subject }) => subject === (clause?.subject ?? null) && FILING.has(verb.lemma),
  )

/** How many tokens behind an application say what it is for. */
const WHAT_FOR = 8

/** "raids on the fund's offices": whose they are. */
export function asOwned(candidate: Candidate): Candidate {
  const { kind, target } = candidate
  const whose = target?.possessor
  const premise = target !== null && target.name === null && (target.classes & NOUN.premise) !== 0
  return kind === 'search' && premise && whose ? { ...candidate, target: whose } : candidate
}

/** "The court rejected a petition for a ban", "her bail petition": a suit, whose petition is none to the public. */
export const isOfSuit = ({ kind, noun }: Candidate, readings: readonly Candidate[][]): boolean =>
  noun !== null &&
  (kind === 'petition' || kind === 'lawsuit') &&
  readings.some(
    ([first]) =>
      first?.noun === noun &&
      (kind === 'petition' ? BEFORE_COURTS.has(first.kind) : isDecidedSuit(first)),
  )

/** "A complaint by the union was thrown out": told by what became of it. */
const isDecidedSuit = ({ kind, set }: Candidate): boolean =>
  kind === 'lawsuit' && (set.outcome === 'dismissed' || set.outcome === 'granted')

const BEFORE_COURTS: ReadonlySet<string> = new Set(['lawsuit', 'detention', 'release', 'appeal'])

const COUNTED = new Set(['restriction', 'registration', 'accreditation'])

/** From how many on what somebody counted is a statistic, and no record of each. */
const MANY = 10
/** From how many on that holds where nobody is said to have counted. */
const SCORES = 100

/** Whether a record is of those whom a statistic counts. */
const holds = ({ kind, target }: Candidate, { figure: sum }: Candidate): boolean =>
  COUNTED.has(kind) &&
  target !== null &&
  sum !== undefined &&
  target.from <= sum.number.from &&
  sum.number.to <= target.to

/** "According to the centre, 14 stations have been shut since May": what somebody else counted than who did it. */
function isCounted({ figure: sum, actor }: Candidate, record: Candidate): boolean {
  const people = ((record.target?.classes ?? 0) & NOUN.person) !== 0
  const least = leastOf(sum)
  // "Since 2018 a total of 3,394 organisations have lost their status": nobody is said to have done it.
  if (actor === null && record.actor === null) return !people && least >= SCORES
  return actor !== null && actor !== record.actor && !people && least >= MANY
}

const leastOf = (sum: Candidate['figure']): number => {
  const value = sum?.number.value
  return typeof value === 'number' ? value : (value?.[0] ?? 0)
}

/** Whether a record is only what the statistic beside it tells. */
export const isOfFigure = (record: Candidate, figures: readonly Candidate[]): boolean =>
  figures.some(one => holds(record, one) && isCounted(one, record))

/** "According to the centre, 48 mayors have been dismissed": who counted is said. */
const isCountedByOthers = ({ figure: sum, actor }: Candidate, record: Candidate): boolean =>
  actor !== null && actor !== record.actor && leastOf(sum) >= MANY

/** "prohibited a total of 136 websites": so many in one record, and no statistic beside it. */
export const isOfRecord = (one: Candidate, readings: readonly Candidate[][]): boolean =>
  readings.some(
    ([record]) =>
      record && holds(record, one) && !isCounted(one, record) && !isCountedByOthers(one, record),
  )

/** "The windows were smashed and “sold” was sprayed on the door": one attack on one house. */
export const isOfOneAttack = (one: Candidate, readings: readonly Candidate[][]): boolean =>
  one.rule.id === 'words-painted' &&
  readings.some(([first]) => first && first !== one && first.kind === one.kind)

/** "visited her house to warn her": whose house it is, is who was visited. */
export function asVisited(candidate: Candidate): Candidate {
  const { kind, target } = candidate
  const owner = target && (target.classes & NOUN.premise) !== 0 ? target.possessor : null
  return kind === 'summons' && owner && target?.name == null
    ? { ...candidate, target: owner, noun: candidate.noun ?? target }
    : candidate
}

const SOCIAL = new Set(
  'facebook twitter instagram telegram tiktok youtube x social media vkontakte weibo'.split(' '),
)

/** "blocked her Telegram account": of a page, no money. */
export function asOnline(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, set, noun, target } = candidate
  if (kind !== 'restriction' || noun?.lemma !== 'account') return candidate
  const network = target?.name?.name.toLowerCase() ?? ''
  // "Twitter accounts were withheld": whose network it is, is not whose accounts they are
  const whose = SOCIAL.has(network) ? noun : target
  for (let i = noun.from; i < noun.to; i++)
    if (SOCIAL.has(wordOf(doc.tokens.word[i] ?? 0)))
      return { ...candidate, target: whose, set: { ...set, means: 'block' } }
  return candidate
}

const OBSERVING = new Set('observe record register detect confirm report monitor'.split(' '))

/** "NetBlocks recorded a loss of internet traffic": whoever saw it did not do it. */
export const asObserved = (candidate: Candidate): Candidate =>
  candidate.rule.id === 'loss-of-net' && OBSERVING.has(candidate.clause?.verb.lemma ?? '')
    ? { ...candidate, actor: null }
    : candidate
