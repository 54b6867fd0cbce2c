import { RESCUERS } from '../rules/en/violence-taken.ts'
import type { Kind } from '../../codebook/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ACTORS } from './frames.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import type { Filler, Fillers } from '../referring/memory.ts'
import { NOBODY } from '../referring/memory.ts'
import { isAgentNoun } from '../grammar/unlisted-nouns.ts'
import { NOUN } from '../text/word-table.ts'

const COURT = /\b(?:courts?|tribunal|court of [a-z]+|prosecutor(?:'s|’s|s'|s’)? office)\b/i

/** "overruling a magistrate in Lund": whose decision it was. */
const BENCH = /^(?:an?|the)(?: \p{Ll}+)? (?:magistrate|judge)s?\b/u

/** What is done to people, parties and media, and by a court, never to one. */
const NOT_TO_COURTS = new Set([
  'conviction',
  'charge',
  'detention',
  'acquittal',
  'appeal',
  'trial',
  'release',
  'lawsuit',
  'permission',
  'petition',
  'summons',
  'torture',
  'death',
])

/** "a supreme court judge", "three court reporters": somebody there, and no court. */
const OF_COURTS =
  /\b(?:judges?|justices?|magistrates?|presidents?|chairm[ae]n|clerks?|registrars?|secretar(?:y|ies)|officials?|employees?|workers?|staff|interpreters?|reporters?|journalists?|ushers?|guards?|bailiffs?)$/i

/** Where those of a court are judged, never judging. */
const DONE_TO_THEM: ReadonlySet<Kind> = new Set<Kind>([
  'conviction',
  'charge',
  'detention',
  'acquittal',
  'release',
  'torture',
  'death',
])

/** Bodies of which a suit says that it was brought before them, not against them. */
function isBefore({ name, named }: Filler, { kind, clause }: Candidate): boolean {
  if (!NOT_TO_COURTS.has(kind) || clause?.verb.lemma === 'sue') return false
  if (kind === 'appeal' && !named && BENCH.test(name)) return true
  if (DONE_TO_THEM.has(kind) && !named && OF_COURTS.test(name)) return false
  return COURT.test(name) && (named || name.split(' ').length < 6)
}

/** "Outside court", at the head of a sentence. */
const BESIDE = /^(?:outside|inside|near|behind|across)\b/i

const BODIES = NOUN.organisation | NOUN.outlet | NOUN.legislature

/** Whether a phrase can do anything: "Two officers", "the party Free Valley", never "a notice", "Pepper spray" or "Outside court". */
function canAct(phrase: NounPhrase, speaks: boolean): boolean {
  if (phrase.items.length > 0) return phrase.items.some(item => canAct(item, speaks))
  if (phrase.pronoun !== null || phrase.number !== null) return true
  if (phrase.name?.class === 'place') return speaks || (phrase.classes & BODIES) !== 0
  if (phrase.name !== null) return phrase.name.class !== 'law' && !BESIDE.test(phrase.name.name)
  if ((phrase.classes & (ACTORS | NOUN.police | NOUN.quantity)) !== 0) return true
  return phrase.apposition !== null || isAgentNoun(phrase.lemma) || phrase.classes === 0
}

/** Whether police came to a gathering rather than held it. */
function onlyPolices({ kind, set }: Candidate, actor: NounPhrase): boolean {
  if (kind !== 'assembly') return false
  const police = (actor.classes & NOUN.police) !== 0 && actor.name?.class !== 'person'
  return police || (set.status !== 'held' && (actor.classes & NOUN.court) !== 0)
}

const RULED: ReadonlySet<Kind> = new Set<Kind>([
  'restriction',
  'accreditation',
  'registration',
  'permission',
  'law',
])

/** "Haryana suspended the internet", "Ardovia bans the paper": a land, where its authorities are meant. */
const rulesThere = ({ kind, clause, actor }: Candidate): boolean =>
  RULED.has(kind) &&
  clause?.verb.voice === 'active' &&
  clause.verb.form === 'finite' &&
  clause.subject === actor

/** "painted a word on the door of her house": done to whose house it is. */
export const asOwnerOfHouse = (candidate: Candidate): Candidate => {
  const { kind, target } = candidate
  const owner = target?.possessor
  const house = target && (target.classes & NOUN.premise) !== 0 && target.name === null
  return kind === 'intimidation' && owner && house ? { ...candidate, target: owner } : candidate
}

const REPORTING =
  /\b(?:photographers?|journalists?|reporters?|camera(?:man|woman|men|persons?)|correspondents?)\b/i
const FILMING = new Set(['photograph', 'film', 'record'])

/** "The photographer had been photographing marchers": at work, and no threat. */
export const isAtPressWork = ({ kind, clause, actor }: Candidate, { doc }: Parsed): boolean => {
  if (kind !== 'intimidation' || !actor || !FILMING.has(clause?.verb.lemma ?? '')) return false
  const words = doc.source.slice(doc.tokens.start[actor.from], doc.tokens.end[actor.to - 1])
  if (REPORTING.test(`${actor.name?.as ?? ''} ${words}`)) return true
  const name = actor.name?.class === 'person' ? actor.name.name : null
  return (
    name !== null &&
    doc.mentions.some(
      one => one.type === 'name' && one.name.endsWith(name) && REPORTING.test(one.as ?? ''),
    )
  )
}

const CHANNELS = new Set(
  'whatsapp telegram signal viber wechat messenger vkontakte instagram tiktok zalo line email sms'.split(
    ' ',
  ),
)

/** "received a message on WhatsApp warning her": what carries a threat makes none. */
const onlyCarries = ({ kind, actor }: Candidate): boolean =>
  kind === 'intimidation' && CHANNELS.has(actor?.name?.name.toLowerCase() ?? actor?.lemma ?? '')

const HEALING = new Set(
  'treat admit rush hospitalise hospitalize bring operate receive attend ferry evacuate transport'.split(
    ' ',
  ),
)

/** "Doctors treated 46 people for gas inhalation": no doing of theirs. */
const onlyHeals = ({ kind, clause, rule }: Candidate): boolean =>
  kind === 'violence' && (HEALING.has(clause?.verb.lemma ?? '') || rule.by === RESCUERS)

function without(fillers: Fillers, drop: (party: Filler) => boolean): Fillers {
  const parties = fillers.parties.filter(party => !drop(party))
  if (parties.length === fillers.parties.length) return fillers
  return parties.length === 0 ? NOBODY : { ...fillers, parties, count: parties.length }
}

/** "120 people were held, according to the group": those counted count nobody. */
const isCounted = ({ span: [from, to] }: Filler, { figure }: Candidate): boolean =>
  figure !== undefined && from <= figure.number.start && figure.number.start < to

/** Actor and target as the words give them: roles that somebody cannot have are left out. */
export function soundRoles(
  candidate: Candidate,
  { actor, target }: { readonly actor: Fillers; readonly target: Fillers },
): { readonly actor: Fillers; readonly target: Fillers } {
  const done = without(target, party => isBefore(party, candidate))
  const names = new Set(done.parties.map(party => party.name.toLowerCase()))
  const told = candidate.actor
  const speaks = candidate.kind === 'statement' || rulesThere(candidate)
  const idle =
    told !== null &&
    (!canAct(told, speaks) ||
      onlyPolices(candidate, told) ||
      onlyHeals(candidate) ||
      onlyCarries(candidate))
  const doing = idle
    ? NOBODY
    : without(actor, party => names.has(party.name.toLowerCase()) || isCounted(party, candidate))
  return { actor: doing, target: done }
}

/** Whether somebody stands in a role whom its own words do not name. */
export function isInferred({ parties }: Fillers): boolean {
  return parties.some(party => party.via !== 'own words' && party.via !== 'including')
}
