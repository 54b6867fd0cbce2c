import { wordOf } from '../text/words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { type Frame, ruleOf } from './frames.ts'
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

/** "Students blocked Lesk Avenue for five hours": people who stand in the way, no site that is blocked. */
export function asBlockade(candidate: Candidate, frame: Frame): Candidate {
  const { kind, rule, actor, clause, target, noun } = candidate
  const barring = rule.id === 'block' || (rule.id === 'kept-away' && clause?.verb.lemma === 'close')
  if (kind !== 'restriction' || !barring || clause?.verb.voice !== 'active') return candidate
  const people = actor !== null && actor.name === null && (actor.classes & NOUN.person) !== 0
  const named = (target ?? noun)?.name ?? null
  const way = ruleOf(frame, 'crowd')
  if (!people || (actor.classes & OFFICIAL) !== 0 || !actor.plural || !way) return candidate
  if (named === null || named.class === 'outlet') return candidate
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

/** "raids on the fund's offices": whose they are. */
export function asOwned(candidate: Candidate): Candidate {
  const { kind, target } = candidate
  const whose = target?.possessor
  const premise = target !== null && target.name === null && (target.classes & NOUN.premise) !== 0
  return kind === 'search' && premise && whose ? { ...candidate, target: whose } : candidate
}

/** "The court rejected a petition for a ban", "her bail petition": a suit, whose petition is none to the public. */
export const isOfSuit = ({ kind, noun }: Candidate, readings: readonly Candidate[][]): boolean =>
  kind === 'petition' &&
  noun !== null &&
  readings.some(([first]) => first && BEFORE_COURTS.has(first.kind) && first.noun === noun)

const BEFORE_COURTS: ReadonlySet<string> = new Set(['lawsuit', 'detention', 'release', 'appeal'])

const COUNTED = new Set(['restriction', 'registration', 'accreditation'])

/** From how many on what somebody counted is a statistic, and no record of each. */
const MANY = 10

/** Whether a record is of those whom a statistic counts. */
const holds = ({ kind, target }: Candidate, { figure: sum }: Candidate): boolean =>
  COUNTED.has(kind) &&
  target !== null &&
  sum !== undefined &&
  target.from <= sum.number.from &&
  sum.number.to <= target.to

/** "According to the centre, 14 stations have been shut since May": what somebody else counted than who did it. */
function isCounted({ figure: sum, actor }: Candidate, record: Candidate): boolean {
  const value = sum?.number.value
  const least = typeof value === 'number' ? value : (value?.[0] ?? 0)
  const people = ((record.target?.classes ?? 0) & NOUN.person) !== 0
  return actor !== null && actor !== record.actor && !people && least >= MANY
}

/** Whether a record is only what the statistic beside it tells. */
export const isOfFigure = (record: Candidate, figures: readonly Candidate[]): boolean =>
  figures.some(one => holds(record, one) && isCounted(one, record))

/** "prohibited a total of 136 websites": so many in one record, and no statistic beside it. */
export const isOfRecord = (one: Candidate, readings: readonly Candidate[][]): boolean =>
  readings.some(([record]) => record && holds(record, one) && !isCounted(one, record))

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
