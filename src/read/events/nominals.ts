import { holds } from '../grammar/holds.ts'
import { itemAt } from '../grammar/item-at.ts'
import { dateOf } from './noun-dates.ts'
import type { Kind } from '../../codebook/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { DateMention } from '../text/doc.ts'
import type { Frame, Grammar, NounPattern } from './frames.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { explains } from '../grammar/clause-dates.ts'
import { fits } from './fits.ts'
import { holdingClause } from './in-force.ts'
import { isMildDispersal } from './dispersals-named.ts'
import { owner, phraseWith } from '../grammar/owners.ts'
import { raidedPlace, raidersOf, undergone } from './raids.ts'
import { handsOf, sufferer } from './sufferers.ts'

const WITH_CHARGES = new Set<Kind>(['detention', 'release', 'trial'])

/** "arrested on charges of X", "released under a charge of X": the charge is told as well. */
export function matchCharges(found: readonly Candidate[], frame: Frame): Candidate[] {
  const out: Candidate[] = []
  const [rule] = frame.rules
  for (const { kind, clause, target, noun } of found) {
    if (!rule || !WITH_CHARGES.has(kind) || !target) continue
    const phrases = noun && kind !== 'trial' ? noun.complements : (clause?.phrases ?? [])
    const part =
      phrases.find(
        one => ['on', 'under'].includes(one.preposition) && one.object?.lemma === 'charge',
      ) ?? caseOf(phrases, kind)
    if (!part?.object || out.some(other => other.trigger[0] === part.object?.from)) continue
    out.push({
      kind: 'charge',
      frame,
      rule,
      id: 'charge.on-charges.adjunct',
      construction: 'nominal-adjunct',
      clause,
      trigger: [part.object.from, part.object.to],
      actor: null,
      target,
      noun: part.object,
      set: {},
      ownDate: null,
      specificity: 0,
    })
  }
  return out
}

const INQUIRIES = new Set(['case', 'investigation', 'probe', 'inquiry'])
const ON = new Set(['about', 'of', 'on', 'over', 'into'])

/** "held in a case of extremism", "detained as part of an investigation into fraud": the case that is open against them. */
function caseOf(phrases: readonly Prepositional[], kind: Kind): Prepositional | undefined {
  if (kind !== 'detention') return undefined
  return phrases.find(({ preposition, object }, i) => {
    if (!object || !INQUIRIES.has(object.lemma) || object.determiner !== 'indefinite') return false
    const before = itemAt(phrases, i - 1)
    const part = before?.preposition === 'as' && before.object?.lemma === 'part'
    const frame = before?.object?.lemma === 'framework'
    const next = phrases[i + 1]
    const about = next !== undefined && next.from === object.to && ON.has(next.preposition)
    return (preposition === 'in' && about) || (preposition === 'of' && (part || frame))
  })
}

/** What is done to somebody on the spot; a trial over a riot is held later. */
const ON_THE_SPOT = new Set<Kind>(['torture', 'violence', 'detention', 'death', 'search'])
const MEANWHILE = new Set(['during', 'amid'])

/** "the seizure of the airport during the May 2022 riots": the riots tell when. */
function meanwhile({ kind }: Frame, { complements }: NounPhrase): DateMention | null {
  if (!ON_THE_SPOT.has(kind)) return null
  const around = complements.find(({ preposition }) => MEANWHILE.has(preposition))
  return around?.object?.date ?? null
}

/** Gives those of a list that have no complements of their own what stands behind it; who did it is said of the last where that has its own "of". */
function shareComplements({ items, complements }: NounPhrase): void {
  const last = items.at(-1)
  const own = last?.complements.some(one => !complements.includes(one)) ?? false
  const agents = own ? complements.filter(({ preposition }) => preposition === 'by') : []
  const others = complements.filter(one => !agents.includes(one))
  for (const item of items) {
    if (item === last && agents.length > 0) item.complements = [...item.complements, ...agents]
    else if (item.complements.every(part => complements.includes(part))) item.complements = others
  }
}

/** "a concert and march": under one article, one gathering. */
const isOneGathering = (before: NounPhrase | undefined, item: NounPhrase): boolean =>
  before !== undefined &&
  (before.classes & item.classes & NOUN.assembly) !== 0 &&
  (before.determiner === 'indefinite' || before.determiner === 'definite') &&
  item.determiner === null &&
  !before.plural &&
  !item.plural

/** Every noun phrase of a sentence, those of prepositional phrases and lists too. */
export function phrasesOf(parsed: Parsed): NounPhrase[] {
  const out: NounPhrase[] = []
  const add = (phrase: NounPhrase | null): void => {
    if (!phrase) return
    if (phrase.items.length > 0) {
      shareComplements(phrase)
      out.push(...phrase.items.filter((item, i) => !isOneGathering(phrase.items[i - 1], item)))
    } else out.push(phrase)
  }
  for (const chunk of parsed.chunks) {
    if (chunk.type === 'np') add(chunk)
    else if (chunk.type === 'pp') add(chunk.object)
  }
  return out
}

const TARGET_PREPOSITIONS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  violence: ['on', 'against', 'of'],
  torture: ['of', 'against', 'on'],
  intimidation: ['of', 'against', 'to'],
  charge: ['against', 'for', 'of'],
  search: ['of', 'on', 'at'],
  lawsuit: ['against'],
  trial: ['of', 'against'],
  conviction: ['of', 'against', 'for'],
  restriction: ['on', 'against', 'of', 'for'],
}

/** What is withdrawn in "the revocation of her accreditation", "the withdrawal of their licences". */
const PERMITS: Readonly<Partial<Record<Kind, number>>> = {
  accreditation: NOUN.accreditation,
  registration: NOUN.registration,
}

/** Whose "of" is their own: "with the exception of X", "the eviction at the request of X". */
const OWN_OF = new Set(
  'exception request behest order instigation insistence initiative hand suggestion direction'.split(
    ' ',
  ),
)

const isOfAnother = (all: readonly Prepositional[], { from }: Prepositional): boolean =>
  all.some(({ object, to }) => to === from && object !== null && OWN_OF.has(object.lemma))

/** "threats from members of the party": whose members they are. */
const isOfSource = (all: readonly Prepositional[], { preposition, from }: Prepositional): boolean =>
  preposition === 'of' &&
  all.some(part => part.preposition === 'from' && part.object !== null && part.to === from)

/** "her arrest over a piece critical of the president": of what stands between, and the arrest is hers. */
const isOfReason = ({ possessor, to }: NounPhrase, { preposition, from }: Prepositional): boolean =>
  possessor !== null && preposition === 'of' && from > to

/** "a beating that he received": the verb behind the noun says who. */
export const BORNE = 'nominal-borne'

/** What may befall somebody: "suffered a beating", "underwent interrogation". */
const MAY_BEFALL = new Set<Kind>(['violence', 'torture', 'search', 'summons', 'intimidation'])

/** What befell whose it is: "her beating", but "her attack on the mayor". */
const BEFALLEN = new Set(
  'beating shooting stabbing mauling lynching clubbing whipping flogging caning wounding manhandling mugging'.split(
    ' ',
  ),
)

function nominalTarget(
  parsed: Parsed,
  phrase: NounPhrase,
  pattern: NounPattern,
): NounPhrase | null {
  const permit = PERMITS[pattern.frame.kind]
  if (permit !== undefined) {
    const of = phrase.complements.find(({ preposition }) => preposition === 'of')?.object
    return of && (of.classes & permit) !== 0 ? owner(of, pattern.targetMask) : null
  }
  const hands = handsOf(phrase.complements)
  for (const preposition of TARGET_PREPOSITIONS[pattern.frame.kind] ?? ['of']) {
    const found = phrase.complements.find(
      part =>
        part.preposition === preposition &&
        part.object !== null &&
        part !== hands &&
        !isOfAnother(phrase.complements, part) &&
        !isOfReason(phrase, part) &&
        !isOfSource(phrase.complements, part) &&
        // "a term for abuse of office"
        !phrase.complements.some(
          other =>
            ['conviction', 'charge'].includes(pattern.frame.kind) &&
            other.preposition === 'for' &&
            other.to === part.from,
        ),
    )
    if (found?.object && (fits(found.object, pattern.targetMask) || found.object.name !== null)) {
      return fits(found.object, pattern.targetMask) ? found.object : null
    }
    // "charges for the killing of X": for what was done to X
    const blamed = pattern.frame.kind === 'charge' && preposition === 'against'
    if (found?.object && (pattern.frame.kind === 'search' || blamed))
      return owner(found.object, pattern.targetMask) ?? raidedPlace(phrase, found.object)
  }
  if (pattern.frame.kind === 'search' || pattern.frame.kind === 'summons') {
    const whose = undergone(parsed, phrase)
    if (whose && fits(whose, pattern.targetMask)) return whose
  }
  const borne = MAY_BEFALL.has(pattern.frame.kind) ? sufferer(parsed, phrase) : null
  if (borne && fits(borne, pattern.targetMask)) return borne
  const { possessor, lemma } = phrase
  const own = pattern.frame.kind !== 'violence' || BEFALLEN.has(lemma)
  return possessor && own && fits(possessor, pattern.targetMask) ? possessor : null
}

/** What a noun says: "the detention of X by Y", "X's arrest", "61 arrests". */
export function matchNoun(parsed: Parsed, phrase: NounPhrase, grammar: Grammar): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of grammar.nouns.get(phrase.lemma) ?? []) {
    if (phrase.determiner === 'negative' || phrase.quoted) continue
    if (pattern.rule.noTarget && found.some(({ target }) => target)) continue
    const target = pattern.rule.noTarget ? null : nominalTarget(parsed, phrase, pattern)
    const agent =
      (phraseWith(phrase.complements, ['by']) ?? handsOf(phrase.complements))?.object ?? null
    const by =
      agent?.duration && agent.name === null
        ? null
        : (agent ?? (pattern.frame.kind === 'search' ? raidersOf(parsed, phrase) : null))
    const ownDate = dateOf(parsed, phrase) ?? meanwhile(pattern.frame, phrase)
    const needs = pattern.rule.needs ?? []
    const counted = phrase.number !== null
    if (needs.includes('number') && !counted) continue
    const inForce = needs.includes('force') ? holdingClause(parsed.clauses, phrase) : null
    if (needs.includes('force') && !inForce) continue
    if (isFatal(parsed, phrase, pattern.frame.kind)) continue
    if (isSettled(parsed, phrase, pattern) || isMildDispersal(parsed, phrase)) continue
    const reported = pattern.frame.kind === 'detention' && isReportedSomewhere(parsed, phrase)
    if (needs.includes('target') && !target && !counted && !reported) continue
    if (needs.includes('actor') && !by) continue
    if (needs.includes('date') && !ownDate) continue
    if (needs.includes('anchor') && !target && !by && !ownDate && !counted) continue
    const construction =
      phrase.possessor && target === phrase.possessor
        ? 'possessive'
        : target && target.from >= phrase.to && target === sufferer(parsed, phrase)
          ? BORNE
          : by
            ? 'nominal-by'
            : 'nominal'
    found.push({
      kind: pattern.frame.kind,
      frame: pattern.frame,
      rule: pattern.rule,
      id: `${pattern.frame.kind}.${phrase.lemma}.${construction}`,
      construction,
      clause: inForce ?? clauseOf(parsed, phrase),
      trigger: [phrase.from, phrase.to],
      actor: by,
      target,
      noun: phrase,
      set: pattern.rule.set ?? {},
      ownDate,
      specificity: 0,
    })
  }
  return found
}

/** "the beating to death of X": the death is told. */
const isFatal = ({ doc }: Parsed, { to }: NounPhrase, kind: Kind): boolean =>
  (kind === 'violence' || kind === 'torture') &&
  wordOf(doc.tokens.word[to] ?? 0) === 'to' &&
  wordOf(doc.tokens.word[to + 1] ?? 0) === 'death'

const REPORTED = new Set(['report', 'record', 'register', 'document', 'make', 'carry'])

/** "Detentions were reported in other cities, including Osh" */
function isReportedSomewhere({ clauses }: Parsed, phrase: NounPhrase): boolean {
  return clauses.some(
    ({ subject, verb, dates, phrases }) =>
      subject === phrase &&
      verb.voice === 'passive' &&
      verb.modality === 'asserted' &&
      REPORTED.has(verb.lemma) &&
      (dates.length > 0 || phrases.some(({ object }) => object?.name?.class === 'place')),
  )
}

const DROPPING = new Set([
  'drop',
  'dismiss',
  'withdraw',
  'quash',
  'discontinue',
  'abandon',
  'reject',
  'throw',
  'lift',
])

/** "charges against X were dropped", "a warrant for the arrest of X": the noun tells no charge and no arrest of its own. */
function isSettled(parsed: Parsed, phrase: NounPhrase, { frame, lemma }: NounPattern): boolean {
  const clause = clauseOf(parsed, phrase)
  const told = phrase.complements[0]?.object ?? phrase.possessor
  if (frame.kind === 'charge' && clause && explains(clause, phrase) && told?.pronoun) return true
  if (frame.kind === 'charge' && lemma === 'charge' && clause && DROPPING.has(clause.verb.lemma))
    return clause.subject === phrase || clause.objects.includes(phrase)
  if (frame.kind === 'charge' && clause?.verb.negative && clause.objects.includes(phrase))
    return true
  // "the journalists' body": those who speak for them
  if (frame.kind === 'death' && lemma === 'body') return phrase.possessor?.plural === true
  if (frame.kind !== 'detention') return false
  if (isOffence(parsed, phrase) || isSpared(parsed, phrase)) return true
  for (let i = phrase.from - 1; i >= Math.max(parsed.from, phrase.from - 6); i--)
    if (WARRANTS.has(wordOf(parsed.doc.tokens.word[i] ?? 0))) return true
  return false
}

const BLAMED = new Set(['accused', 'charged', 'convicted', 'suspected', 'guilty', 'acquitted'])

/** "accused of the illegal detention of workers": what somebody is blamed for. */
function isOffence({ doc, from }: Parsed, phrase: NounPhrase): boolean {
  const word = (at: number) => wordOf(doc.tokens.word[at] ?? 0)
  const link = word(phrase.from - 1)
  return (
    (link === 'of' || link === 'with') &&
    phrase.from - 2 >= from &&
    BLAMED.has(word(phrase.from - 2))
  )
}

const SPARING = new Set(['protection', 'immunity', 'relief', 'exemption', 'escape'])

/** "interim protection from arrest": none. */
function isSpared({ doc, from }: Parsed, phrase: NounPhrase): boolean {
  const word = (at: number) => wordOf(doc.tokens.word[at] ?? 0)
  return (
    phrase.from - 2 >= from &&
    word(phrase.from - 1) === 'from' &&
    SPARING.has(word(phrase.from - 2))
  )
}

const WARRANTS = new Set(['warrant', 'warrants', 'reward', 'bounty'])

/** The clause a noun phrase stands in. */
export function clauseOf(parsed: Parsed, phrase: NounPhrase): Clause | null {
  const { clauses } = parsed
  for (const clause of clauses) if (holds(clause, phrase)) return clause
  let best: Clause | null = null
  for (const clause of clauses) if (clause.verb.from <= phrase.from) best = clause
  return best ?? clauses[0] ?? null
}
