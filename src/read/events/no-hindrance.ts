import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { itemAt } from '../grammar/item-at.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const word = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

const WEEKLY = words(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends holidays',
)

/** "The museum is closed on Mondays": what is so every week. */
function isWeekly(parsed: Parsed, { verb, to }: Clause): boolean {
  if (verb.tense !== 'present') return false
  for (let at = verb.to; at < to; at++) if (WEEKLY.has(word(parsed, at))) return true
  return false
}

const SELF = words('himself herself itself themselves')

/** "banned himself from sweets" */
const isOfOneself = ({ verb, objects }: Clause): boolean =>
  verb.voice === 'active' && SELF.has(objects[0]?.pronoun ?? '')

const OWN = words(
  'branch store plant factory mine division line depot restaurant hotel shop office',
)
const FIRMS = words(
  'bank company firm chain retailer airline carmaker supermarket corporation brand',
)

/** "The bank closed 30 branches": its own. */
const isOwnBusiness = ({ verb, objects, subject }: Clause): boolean =>
  verb.voice === 'active' &&
  FIRMS.has(subject?.lemma ?? '') &&
  objects[0]?.name === null &&
  OWN.has(objects[0].lemma)

const BECAUSE = words('because due for after owing by')
const ORDINARY =
  words(`tickets ticket weather rain storm snow snowfall fog flood floods flooding landslide avalanche earthquake heat
  repairs repair maintenance renovation reconstruction roadworks illness flu covid pandemic fault cable breakdown
  accident demand sales holidays summer winter refurbishment`)
/** How far behind the verb its reason may stand. */
const REACH = 10

const PRETEXT = words('officially citing cited allegedly ostensibly')

/** "was cancelled because too few tickets had been sold", "blocked the road for repairs"; what befell somebody by name is told for more than that. */
function isOrdinary(parsed: Parsed, { verb }: Clause, target: NounPhrase | null): boolean {
  if (target?.name || target?.pronoun || target?.apposition) return false
  let because = false
  for (let at = verb.to; at < Math.min(parsed.to, verb.to + REACH); at++) {
    const one = word(parsed, at)
    if (PRETEXT.has(one)) return false
    because ||= BECAUSE.has(one)
    if (because && ORDINARY.has(one)) return true
  }
  return false
}

const SHUTTING = words('close shut open')

/** "The shop closed at six": by itself. */
const isByItself = ({ verb, subject, objects }: Clause, { target, actor }: Candidate): boolean =>
  SHUTTING.has(verb.lemma) &&
  objects.length === 0 &&
  verb.to - verb.from === 1 &&
  target === null &&
  actor === null &&
  subject?.name === null

/** "was told she could not leave the country": told once, by the verb before. */
function isToldBefore(clause: Clause, { clauses }: Parsed): boolean {
  if (clause.link !== 'tell:that') return false
  const told = itemAt(clauses, clauses.indexOf(clause) - 1)
  return (
    told?.verb.lemma === 'tell' && told.verb.voice === 'passive' && clause.subject?.pronoun != null
  )
}

const BUILDINGS = words('building courtroom courthouse room hall square street road park area')

/** "Access to the court building was restricted": to nobody who is told of. */
const isOfBuilding = ({ target, actor }: Candidate): boolean =>
  target !== null && target.name === null && actor === null && BUILDINGS.has(target.lemma)

const FOOTAGE = words('footage photo picture recording photograph video image')

/** "stopped them from filming and deleted their footage": one hindrance. */
const isSameHindrance = ({ clause, target, noun }: Candidate, { clauses }: Parsed): boolean =>
  clause?.via === 'shared' &&
  (target === null || target.pronoun !== null) &&
  FOOTAGE.has(noun?.lemma ?? clause.objects[0]?.lemma ?? '') &&
  clauses.some(
    other =>
      other !== clause && other.subject === clause.subject && HINDERING.has(other.verb.lemma),
  )

const HINDERING = words('stop prevent bar block keep hinder forbid prohibit')

/** What nobody was hindered by, or what is told already. */
export function isNoHindrance(candidate: Candidate, parsed: Parsed): boolean {
  const { kind, clause, set } = candidate
  if (kind !== 'restriction' || !clause) return false
  return (
    isWeekly(parsed, clause) ||
    isOfOneself(clause) ||
    isOwnBusiness(clause) ||
    isOrdinary(parsed, clause, candidate.target) ||
    isByItself(clause, candidate) ||
    isToldBefore(clause, parsed) ||
    isSameHindrance(candidate, parsed) ||
    (set.means === 'block' && isOfBuilding(candidate))
  )
}

const ORDERS = words('order decree decision resolution directive instruction letter notice ruling')

/** "signed an order dismissing Ana Lesko": whoever signed it. */
function orderedBy({ clauses }: Parsed, { via, verb, subject }: Clause): NounPhrase | null {
  if (via !== 'antecedent' || verb.form !== 'gerund' || !subject) return null
  if (subject.name !== null || !ORDERS.has(subject.lemma)) return null
  const main = clauses.find(
    ({ objects, verb: signed }) => signed.voice === 'active' && objects.includes(subject),
  )
  return main?.subject ?? null
}

/** "signed an order dismissing Ana Lesko": dismissed her. */
export function asOrderedBy(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, clause, actor } = candidate
  if (kind !== 'restriction' || !clause) return candidate
  const by = actor === null || actor === clause.subject ? orderedBy(parsed, clause) : null
  return by ? { ...candidate, actor: by } : candidate
}

/** "called them “a disease”": what they were called, and not called anywhere. */
export const isNameCalling = ({ kind, clause, target }: Candidate, parsed: Parsed): boolean =>
  kind === 'summons' &&
  clause?.verb.lemma === 'call' &&
  target !== null &&
  ['"', '“'].includes(word(parsed, target.to))

const DOING = words(
  'dismiss expel suspend sack fire ban bar strip deport remove close dissolve block',
)

/** "signed an order dismissing Ana Lesko": no step of a law. */
export const isOrderOnSomebody = ({ kind, target }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'law' &&
  target !== null &&
  target.name === null &&
  ORDERS.has(target.lemma) &&
  clauses.some(
    ({ via, verb, subject, objects }) =>
      via === 'antecedent' &&
      subject === target &&
      DOING.has(verb.lemma) &&
      objects[0]?.name?.class === 'person',
  )

const MAKING = new Set(
  'force make order compel oblige coerce pressure require instruct tell ask pressurise pressurize'.split(
    ' ',
  ),
)

/** "Two reporters were forced to delete their footage": told by "forced", and not the reporters' own doing. */
export const isMadeTo = ({ kind, clause, actor }: Candidate): boolean => {
  const governor = clause?.governor
  if (kind !== 'restriction' || !governor || clause.verb.form !== 'infinitive') return false
  const { verb, subject } = governor
  const made = verb.voice === 'passive' && MAKING.has(verb.lemma)
  return (
    made &&
    actor !== null &&
    actor === subject &&
    (actor.classes & (NOUN.authority | NOUN.court | NOUN.police)) === 0
  )
}
