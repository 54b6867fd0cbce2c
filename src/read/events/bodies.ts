import type { Clause } from '../grammar/grammar.ts'
import { owner, phraseWith } from '../grammar/owners.ts'
import { wordOf } from '../text/words.ts'
import { NOUN } from '../text/word-table.ts'
import { lawsuit } from '../rules/en/lawsuit.ts'
import { registration } from '../rules/en/registration.ts'
import { restriction } from '../rules/en/restriction.ts'
import { fits } from './fits.ts'
import { ruleOf } from './frames.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { asStruckDown } from './laws-struck-down.ts'
import { asRuled } from './ruled.ts'
import { asTitled } from './titled.ts'
import { asWalkedFree } from './walked-free.ts'

const CIVIL = new Set(['libel', 'slapp', 'civil'])

/** "dismissed the libel case against the paper": a suit that failed, no charge that was dropped. */
function asCivilCase(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, noun, actor } = candidate
  if (kind !== 'acquittal') return candidate
  const rule = ruleOf(lawsuit, 'dismissed')
  const court = actor === null || (actor.classes & NOUN.court) !== 0
  if (!noun || !rule || !court) return candidate
  for (let i = noun.from; i < noun.head; i++)
    if (CIVIL.has(wordOf(doc.tokens.word[i] ?? 0)))
      return { ...candidate, kind: 'lawsuit', frame: lawsuit, rule, set: { outcome: 'dismissed' } }
  return candidate
}

const LANDS = new Set(['country', 'territory', 'kingdom', 'state', 'republic', 'island', 'region'])

/** "was denied entry to the hall": barred from an event, not from a country. */
function asBarred(candidate: Candidate): Candidate {
  const { set, noun, clause } = candidate
  if (set.means !== 'travel' || noun?.lemma !== 'entry') return candidate
  const phrases = [...noun.complements, ...(clause?.phrases ?? [])]
  const to = phrases.find(({ preposition }) => preposition === 'to')?.object
  const event =
    to != null &&
    to.name?.class !== 'place' &&
    !LANDS.has(to.lemma) &&
    (to.classes & NOUN.person) === 0
  return event ? { ...candidate, set: { ...set, means: 'access' } } : candidate
}

const SENDING_AWAY = new Set(['expel', 'banish', 'remove'])

/** Where somebody studies or teaches, which is no country. */
const LEARNING = /\b(?:university|college|school|academy|institute|lyc(?:ée|eum)|conservatory)\b/i

/** "was expelled from Nicaragua", "Ardovia expels the reporter": from a country, no post. */
function asBanished(candidate: Candidate): Candidate {
  const { clause, set, actor } = candidate
  if (set.means !== 'dismissal' || !clause || !SENDING_AWAY.has(clause.verb.lemma)) return candidate
  const away = clause.phrases.some(
    ({ preposition, object }) =>
      preposition === 'from' && object?.name?.class === 'place' && !LEARNING.test(object.name.name),
  )
  const place = actor?.name?.class === 'place' ? actor.name.name : null
  const byCountry = clause.verb.lemma === 'expel' && place !== null && !LEARNING.test(place)
  return away || byCountry ? { ...candidate, set: { ...set, means: 'travel' } } : candidate
}

const ASKED_FOR = new Set(['application', 'bid', 'request', 'paper', 'document'])
const TAKEN_BACK = new Set(['revoke', 'withdraw', 'cancel', 'annul'])
const REGISTERING = new Set(
  'registry registrar registration justice electoral election elections bureau ngo'.split(' '),
)

/** "The National Registry rejected the application of the party": no gathering was asked for. */
function asRegistration(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, set, noun, actor, target, clause } = candidate
  if (kind !== 'permission' || !noun || !actor) return candidate
  const taken = TAKEN_BACK.has(clause?.verb.lemma ?? '') && set.decision === 'refused'
  const asked = ASKED_FOR.has(noun.lemma) || (taken && noun.lemma === 'permit')
  if (!asked) return candidate
  const rule = registration.rules.find(({ id }) => id === (taken ? 'revoked' : set.decision))
  if (!rule) return candidate
  const gathering = [...noun.complements, ...(clause?.phrases ?? [])].some(
    ({ object }) => object !== null && (object.classes & NOUN.assembly) !== 0,
  )
  const body = target !== null && (target.classes & NOUN.organisation) !== 0
  if (gathering || !body) return candidate
  for (let i = actor.from; i < actor.to; i++)
    if (REGISTERING.has(wordOf(doc.tokens.word[i] ?? 0)))
      return { ...candidate, kind: 'registration', frame: registration, rule, set: rule.set ?? set }
  return candidate
}

const OTHER_PERMITS = new Set(['residence', 'work', 'residency', 'stay'])

/** "whose residence permit was revoked": leave to stay in a country, none to gather. */
function asResidence(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, noun } = candidate
  if (kind !== 'permission' || noun?.lemma !== 'permit') return candidate
  const rule = ruleOf(restriction, 'travel')
  if (!rule) return candidate
  if (!OTHER_PERMITS.has(wordOf(doc.tokens.word[noun.head - 1] ?? 0))) return candidate
  return { ...candidate, kind: 'restriction', frame: restriction, rule, set: { means: 'travel' } }
}

const ORDERS = new Set(['order', 'instruction', 'directive', 'request', 'demand'])

/** "received an order to block the site": what others are told to do, is done. */
function asReceived(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { kind, clause } = candidate
  const order = clause?.subject
  if (kind !== 'restriction' || clause?.verb.form !== 'infinitive' || !order) return candidate
  const received = clauses.some(
    ({ verb, objects }) =>
      (verb.lemma === 'receive' || verb.lemma === 'get') &&
      !verb.negative &&
      verb.modality === 'asserted' &&
      objects.includes(order),
  )
  return received && ORDERS.has(order.lemma)
    ? { ...candidate, actor: null, controlled: true }
    : candidate
}

const DEMANDING = new Set(['demand', 'order', 'request', 'direct', 'require'])
const TAKING_DOWN = new Set(['delete', 'remove', 'erase', 'take', 'retract', 'withdraw'])

/** "demanded that the portal delete two articles": a regulator's demand is a restriction by itself. */
function asDemanded(candidate: Candidate, before: Clause | null): Candidate {
  const { kind, clause } = candidate
  const actor = before?.subject
  if (kind !== 'restriction' || !clause?.link.endsWith('that') || !before || !actor)
    return candidate
  const { verb } = before
  const told = DEMANDING.has(verb.lemma) && !verb.negative && verb.modality === 'asserted'
  const official = (actor.classes & (NOUN.authority | NOUN.court | NOUN.police)) !== 0
  if (!told || !official || !TAKING_DOWN.has(clause.verb.lemma) || !clause.subject) return candidate
  return { ...candidate, clause: before, actor, target: clause.subject, set: { means: 'other' } }
}

/** "demanded that a court close the fund": a suit against it. */
function asSuedFor(candidate: Candidate, before: Clause | null): Candidate {
  const { kind, set, clause, target } = candidate
  const actor = before?.subject
  if (kind !== 'restriction' || set.means !== 'closure' || !before || !actor) return candidate
  const rule = ruleOf(lawsuit, 'filed')
  const court = clause?.subject != null && (clause.subject.classes & NOUN.court) !== 0
  const asked =
    DEMANDING.has(before.verb.lemma) && !before.verb.negative && before.verb.modality === 'asserted'
  if (!rule || !court || !asked || !target || !clause.link.endsWith('that')) return candidate
  return {
    ...candidate,
    kind: 'lawsuit',
    frame: lawsuit,
    rule,
    clause: before,
    actor,
    set: { outcome: 'filed' },
  }
}

/** "struck a teacher off the register", "suspended the lawyer's licence": barred from work, where nobody stands for election. */
function asStruckOff(candidate: Candidate): Candidate {
  const { kind, set, target, noun, clause } = candidate
  if (kind !== 'registration' || set.decision !== 'revoked') return candidate
  const rule = ruleOf(restriction, 'dismissal')
  // "had their licences revoked": whoever they are, outlets as well as lawyers
  const many = target?.pronoun != null && target.pronoun !== 'he' && target.pronoun !== 'she'
  const person =
    target !== null && !many && (target.classes & (NOUN.person | BODIES)) === NOUN.person
  if (!person || !rule) return candidate
  const licence = noun?.lemma === 'licence' || noun?.lemma === 'license'
  const struck = clause?.verb.lemma === 'strike' && target.lemma !== 'candidate'
  if (!struck && !licence) return candidate
  return {
    ...candidate,
    kind: 'restriction',
    frame: restriction,
    rule,
    set: { means: 'dismissal' },
  }
}

const PUBLIC_LIFE = new Set(['politics', 'office', 'profession', 'practice', 'teaching', 'post'])

/** "banned them from politics for ten years": no travel. */
function asOutOfOffice(candidate: Candidate): Candidate {
  const { set, clause, target } = candidate
  const from = phraseWith([...(clause?.phrases ?? []), ...(target?.complements ?? [])], ['from'])
  return set.means === 'travel' && from?.object && PUBLIC_LIFE.has(from.object.lemma)
    ? { ...candidate, set: { ...set, means: 'dismissal' } }
    : candidate
}

/** "has been throttling the site": slowed down, nobody strangled. */
function asThrottled(candidate: Candidate): Candidate {
  const { kind, clause, actor } = candidate
  if (kind !== 'violence' || clause?.verb.lemma !== 'throttle') return candidate
  const rule = ruleOf(restriction, 'block')
  const official = actor !== null && (actor.classes & (NOUN.authority | NOUN.organisation)) !== 0
  if (!official || !rule) return candidate
  return { ...candidate, kind: 'restriction', frame: restriction, rule, set: { means: 'block' } }
}

const NETS = new Set(['internet', 'data', 'broadband', 'network'])

/** "Internet access has been down": a net that is cut, no site that is blocked. */
function asCut(candidate: Candidate, { doc }: Parsed): Candidate {
  const { set, target } = candidate
  if (set.means !== 'block' || !target || target.name) return candidate
  for (let i = target.from; i <= target.head; i++)
    if (NETS.has(wordOf(doc.tokens.word[i] ?? 0)) || target.lemma === 'network')
      return { ...candidate, target: null, set: { ...set, means: 'shutdown' } }
  return candidate
}

const PAGES = new Set(['website', 'site', 'page', 'webpage', 'app', 'application', 'domain'])
const BODIES = NOUN.organisation | NOUN.outlet

/** "blocked the website of the weekly Kern": the weekly is blocked. */
function asPublisher(candidate: Candidate): Candidate {
  const { set, target } = candidate
  if (set.means !== 'block' || !target || target.name || !PAGES.has(target.lemma)) return candidate
  const last = target.items.at(-1) ?? target
  const whose = owner(last, BODIES)
  const body =
    whose !== null && whose !== last && whose.pronoun === null && (whose.classes & BODIES) !== 0
  return body ? { ...candidate, target: whose } : candidate
}

const ENDING = new Set(
  'liquidate dissolve close shut ban suspend deregister block outlaw disqualify dismiss evict remove bar designate recognise recognize'.split(
    ' ',
  ),
)

/** "filed a suit to liquidate the fund", "asked a court to ban the party": whom the suit is to end. */
function withDefendant(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { kind, set, clause, target } = candidate
  if (kind !== 'lawsuit' || set.outcome !== 'filed' || target || !clause) return candidate
  const aim = clauses.find(
    ({ verb }) =>
      verb.form === 'infinitive' && verb.from > clause.verb.from && ENDING.has(verb.lemma),
  )
  const whom = aim?.objects[0]
  return whom && fits(whom, BODIES | NOUN.person) ? { ...candidate, target: whom } : candidate
}

const FORCING = new Set(['force', 'order', 'oblige', 'compel', 'tell', 'require', 'make'])

/** "was forced to suspend its activities": what it was made to do happened to it. */
function asForced(candidate: Candidate): Candidate {
  const { kind, clause, actor } = candidate
  const forced = clause?.governor
  if (kind !== 'restriction' || clause?.verb.form !== 'infinitive' || !forced) return candidate
  const own =
    clause.objects.some(({ possessor }) => possessor?.pronoun != null) &&
    actor !== null &&
    actor === forced.subject
  return own && forced.verb.voice === 'passive' && FORCING.has(forced.verb.lemma)
    ? { ...candidate, target: actor, actor: null, controlled: true }
    : candidate
}

/** "faces a suit from the dam operator": whose suit it is. */
function withPlaintiff(candidate: Candidate): Candidate {
  const { kind, clause, actor } = candidate
  if (kind !== 'lawsuit' || actor || clause?.verb.lemma !== 'face') return candidate
  const suits = clause.objects.flatMap(({ complements }) => complements)
  const from = phraseWith([...suits, ...clause.phrases], ['from', 'by'])?.object ?? null
  return from ? { ...candidate, actor: from } : candidate
}

/** What authorities and courts do to outlets, groups and those who work for them, told apart by the words beside the verb. */
export function asToldOfBodies(
  candidate: Candidate,
  before: Clause | null,
  parsed: Parsed,
): Candidate {
  const asked = asRuled(asDemanded(asSuedFor(candidate, before), before), before)
  const told = asOutOfOffice(asStruckOff(asThrottled(asForced(asReceived(asked, parsed)))))
  const done = withPlaintiff(withDefendant(asPublisher(asCut(told, parsed)), parsed))
  const sent = asResidence(asBanished(asBarred(done)), parsed)
  const titled = asTitled(asRegistration(asCivilCase(sent, parsed), parsed), parsed)
  return asWalkedFree(asStruckDown(titled), parsed)
}

/** "is suing three activists, demanding 300,000 euros": what the suit is for, no statement. */
export const isSumSought = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' &&
  clause?.verb.form === 'gerund' &&
  clause.objects.some(({ money }) => money !== null)

/** "ordered the shutdown of the site": told by its verb, no cut of the net. */
export const isShutdownTold = (
  { kind, set, noun }: Candidate,
  readings: readonly Candidate[][],
): boolean =>
  kind === 'restriction' &&
  set.means === 'shutdown' &&
  noun !== null &&
  readings.some(([first]) => first?.kind === kind && first.noun === noun)

const DEMANDED: ReadonlySet<string> = new Set(['restriction', 'lawsuit'])

/** "demanded that a court close the fund": told as a suit, and no statement beside it. */
export const withoutDemands = (readings: readonly Candidate[][]): Candidate[][] =>
  readings.map(list =>
    list.filter(
      one =>
        one.kind !== 'statement' ||
        !readings.some(
          ([first]) => first && DEMANDED.has(first.kind) && first.clause === one.clause,
        ),
    ),
  )
