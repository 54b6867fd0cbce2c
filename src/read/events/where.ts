import { itemAt } from '../grammar/item-at.ts'
import { findPlace } from '../../names/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { type Doc, type NameMention } from '../text/doc.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'
import { townCalled, townOf, townsWith } from './towns-named.ts'
import { fronted } from './fronted.ts'
import { isGround } from './grounds.ts'
import { isOfCause, stageOf } from './stages.ts'
import { VAGUE_PLACES, endOf, isVague, isVenue, whole } from './venue-words.ts'
import { heldPlace, placesAfter } from './venues.ts'
import { type Words, wordsBetween } from './slots.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'

const W_OF = idOf('of')
const list = (words: string): ReadonlySet<string> => new Set(words.split(','))
const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))

const PLACE_PREPOSITIONS = list(
  'in,at,outside,near,inside,through,on,from,across,around,within,outside of,behind,to,towards,along,in front of,opposite,beside,by,out of',
)

/** Prepositions after which a common noun tells a venue: "outside the courthouse", "behind the fish market". */
const BEFORE_VENUES = list(
  'outside,in front of,near,across,at,inside,behind,around,opposite,outside of',
)
/** Prepositions that tell where something went: a venue only for who marches, a station only for who is held. */
const WAYS = list('to,towards')
/** Prepositions that say nothing of a place before a common noun or an office. */
const LOOSE = list('on,by,from')

type Telling = {
  readonly doc: Doc
  readonly kind: Candidate['kind']
  /** Whether only known places count, and no other ground that people gather on. */
  readonly known?: boolean
}

/** Kinds that happen to people where they live and work: "in her office", "outside his house". */
const AT_HOME: ReadonlySet<string> = list(
  'detention,search,violence,intimidation,torture,death,summons',
)
const HOME_PREPOSITIONS = list('in,at,outside,in front of,near,from,behind')

/** "in front of her office", "outside his house". */
function isOwnPlace({ doc, kind }: Telling, phrase: NounPhrase, preposition: string): boolean {
  if (!AT_HOME.has(kind) || !HOME_PREPOSITIONS.has(preposition)) return false
  if ((phrase.classes & NOUN.premise) === 0 || phrase.plural || phrase.name !== null) return false
  return (
    OWN.has(doc.tokens.word[phrase.from] ?? 0) && !THINGS.has(doc.tokens.word[phrase.head] ?? 0)
  )
}

const OWN = ids('his her their its')
/** Premises by their class that somebody is in, but nothing happens at. */
const THINGS = ids('car vehicle property dacha')

/** "marched to the palace", "was taken to the Ardov district police department": where somebody was brought or went. */
function isGoal({ kind }: Telling, phrase: NounPhrase): boolean {
  if (kind === 'assembly') return true
  if (kind === 'summons')
    return (phrase.classes & (NOUN.station | NOUN.authority | NOUN.place | NOUN.premise)) !== 0
  return kind === 'detention' && (phrase.classes & NOUN.station) !== 0
}

/** "released from Soba prison", "let out of Colony No. 3": where somebody was held until then. */
function isLeft({ kind }: Telling, phrase: NounPhrase, preposition: string): boolean {
  if (kind !== 'release' || (preposition !== 'from' && preposition !== 'out of')) return false
  const named = phrase.name !== null || phrase.names.length > 0
  return named && (phrase.classes & (NOUN.prison | NOUN.premise | NOUN.station)) !== 0
}

/** "Nairobi police": the town's name and a common word. */
const isOfTown = (name: NameMention): boolean => {
  const { text } = townOf(name)
  return text !== name.name && findPlace(text).length > 0
}

/** "adopted in the Senate": by whom, not where. */
const isNowhere = ({ kind }: Telling, { classes }: NounPhrase): boolean =>
  kind === 'law' && (classes & NOUN.legislature) !== 0

/** "in Tal, Benda and five other towns": behind a place, other names are places too. */
function placesOfList(
  telling: Telling,
  items: readonly NounPhrase[],
  preposition: string,
): Words[] {
  const first = items[0]?.name?.class === 'place'
  return items.flatMap(item => {
    const { name } = item
    const named = first && name?.class === 'unknown' && telling.kind === 'assembly'
    return named ? [{ text: name.name, span: name.nameSpan }] : placesOf(telling, item, preposition)
  })
}

function placesOf(telling: Telling, phrase: NounPhrase, preposition: string): Words[] {
  const { doc } = telling
  if (isNowhere(telling, phrase)) return []
  if (phrase.items.length > 0) return placesOfList(telling, phrase.items, preposition)
  // "in the Uzbek capital, Tashkent"
  const called = VAGUE_PLACES.has(doc.tokens.word[phrase.head] ?? 0) && townCalled(doc, phrase.to)
  if (called) return [called]
  const { name } = phrase
  if (isLeft(telling, phrase, preposition)) return [whole(doc, phrase)]
  if (name?.class === 'place') {
    if (preposition === 'by' || (preposition === 'from' && phrase.from === name.from)) return []
    if (phrase.determiner === 'indefinite') return [townOf(name)]
    const joined =
      name.to === phrase.to &&
      phrase.from >= name.from - 1 &&
      findPlace(name.name).length === 0 &&
      endOf(doc, phrase) > phrase.to
    return [joined ? whole(doc, phrase) : { text: name.name, span: name.nameSpan }]
  }
  if (isOwnPlace(telling, phrase, preposition)) return [wordsBetween(doc, phrase.from, phrase.to)]
  const way = WAYS.has(preposition)
  if (way && !isGoal(telling, phrase)) return []
  if (preposition === 'from' || preposition === 'by')
    return preposition === 'from' && (phrase.classes & NOUN.premise) !== 0 ? townsWith(phrase) : []
  if ((way || BEFORE_VENUES.has(preposition)) && isVenue(doc, phrase, preposition))
    return [whole(doc, phrase)]
  const placed = (phrase.classes & NOUN.place) !== 0 && name === null
  if (placed && (phrase.names.length > 0 || (phrase.possessor?.name ?? null) !== null)) {
    const towns = phrase.determiner === 'indefinite' ? townsWith(phrase) : []
    return towns.length > 0 ? towns : [whole(doc, phrase)]
  }
  // "In Nairobi police fired": who did it, and their town.
  if (name?.class === 'authority' && preposition === 'in' && isOfTown(name)) return [townOf(name)]
  const gathered = telling.kind === 'assembly' && telling.known !== true
  if (gathered && !isVague(doc, phrase) && isGround(doc, phrase, preposition))
    return [whole(doc, phrase)]
  const office = (phrase.classes & (NOUN.place | NOUN.authority | NOUN.court)) !== 0
  if (!name || !office || LOOSE.has(preposition)) return []
  return [
    endOf(doc, phrase) > phrase.to ? whole(doc, phrase) : { text: name.name, span: name.nameSpan },
  ]
}

const OPENERS = ids('in at near outside')
const COMMA = idOf(',')
const SIDES = ids(
  'corner entrance doorstep front centre center heart middle outskirts suburbs streets south north east west',
)
const FRONT = idOf('front')
const OUT = idOf('out')

/** "taken to a police station in the village of Tal": where somebody was brought is not where it was. */
function isBrought(doc: Doc, at: number): boolean {
  if ((infoOf(doc.tokens.word[at - 1] ?? 0).noun & NOUN.station) === 0) return false
  for (let i = at - 2; i > at - 6; i--) if (doc.tokens.word[i] === W_TO) return true
  return false
}

const W_TO = idOf('to')
const TOWNS = ids(
  `city town village settlement hamlet municipality suburb neighbourhood neighborhood cities towns villages settlements
  municipalities suburbs province provinces district districts region regions county counties department departments
  states`,
)

/** "in the northern city of Osh", but not "residents of the city of Osh". */
function isPlaced(doc: Doc, at: number): boolean {
  for (let i = at; i > at - 5; i--) {
    const word = doc.tokens.word[i] ?? 0
    if (OPENERS.has(word)) return !isBrought(doc, i)
    if ((infoOf(word).fn & FN.preposition) !== 0 || word === COMMA) return false
  }
  return false
}

/** The preposition of a phrase, "in front of" and "in the centre of" as one. */
function prepositionOf(doc: Doc, { preposition, from }: Prepositional): string {
  if (preposition !== 'of' || doc.tokens.word[from] !== W_OF) return preposition
  const before = doc.tokens.word[from - 1] ?? 0
  if (TOWNS.has(before) && isPlaced(doc, from - 2)) return 'in'
  if (before === OUT) return 'out of'
  if (!SIDES.has(before)) return preposition
  return before === FRONT ? 'in front of' : 'in'
}

const TOWN_HEADS = ids('city town village capital port')

/** "in the Black Sea city of Batumi": the town that is named next; "the Mathare district of Nairobi" is a part of it. */
function isTownNamedNext({ tokens }: Doc, part: Prepositional, next?: Prepositional): boolean {
  const town = part.object !== null && TOWN_HEADS.has(tokens.word[part.object.head] ?? 0)
  return (
    town &&
    next?.preposition === 'of' &&
    next.from === part.to &&
    next.object?.name?.class === 'place'
  )
}

function collect(telling: Telling, phrases: readonly Prepositional[]): Words[] {
  return phrases.flatMap((part, i) => {
    const preposition = prepositionOf(telling.doc, part)
    if (!part.object || !PLACE_PREPOSITIONS.has(preposition)) return []
    if (telling.kind === 'assembly' && isOfCause(part, itemAt(phrases, i - 1))) return []
    if (isTownNamedNext(telling.doc, part, phrases[i + 1])) return []
    const places = placesOf(telling, part.object, preposition)
    const last = part.object.items.at(-1) ?? part.object
    return places.length > 0 && last.name && last.name.to === last.to
      ? [...places, ...placesAfter(telling.doc, last.name)]
      : places
  })
}

/** The places that phrases name, "to" as where something is: "taken to the station". */
export function placesIn(
  { doc }: Parsed,
  kind: Candidate['kind'],
  phrases: readonly Prepositional[],
): Words[] {
  return collect(
    { doc, kind },
    phrases.map(part => (part.preposition === 'to' ? { ...part, preposition: 'at' } : part)),
  )
}

const THERE = list('in,at,outside,near')

const isThere = ({ preposition }: Prepositional): boolean => THERE.has(preposition)

/** What people do at a place that they hold or seal. */
const HELD_KINDS: ReadonlySet<string> = list('assembly,violence,restriction')

function heldBy({ doc, kind }: Telling, clause: Clause): Words[] {
  const held = HELD_KINDS.has(kind) ? heldPlace(clause) : null
  return held && !isVague(doc, held) ? [whole(doc, held)] : []
}

/** "raided the office in Osh", "police in Osh searched": the place stands with what was done or who did it. */
function beside(telling: Telling, { objects, subject, verb }: Clause): Words[] {
  const acting = verb.voice === 'active' && telling.kind !== 'statement' ? subject : null
  const around = [...objects, ...(acting && acting.name === null ? [acting] : [])].flatMap(phrase =>
    collect(telling, phrase.complements.filter(isThere)),
  )
  if (around.length > 0 || telling.kind !== 'search') return around
  // "searched the Ardov office of the site"
  const searched = verb.voice === 'active' ? objects : subject ? [subject] : []
  return searched.flatMap(phrase =>
    (phrase.classes & NOUN.premise) !== 0 ? townsWith(phrase) : [],
  )
}

/** "Gatherings were reported from Ardov and Benda": where they were held. */
function reportedFrom(telling: Telling, { verb, phrases }: Clause): Words[] {
  if (telling.kind !== 'assembly' || verb.lemma !== 'report') return []
  const from = phrases.filter(({ preposition }) => preposition === 'from')
  return from.flatMap(({ object }) => (object ? placesOf(telling, object, 'in') : []))
}

/** What happens where the rest of its sentence plays. */
const IN_SENTENCE: ReadonlySet<string> = list(
  'assembly,search,violence,torture,death,summons,permission,vote,figure',
)
/** What happens where its subject did something else: "stormed a house in Lesk and arrested two". */
const BESIDE: ReadonlySet<string> = list('detention,restriction,intimidation,release')

/** "Ana Lesko, arrested in Lund in May, was freed": told in passing, of another time. */
const isAside = ({ via }: Clause): boolean => via === 'antecedent' || via === 'relative'

/** "His killing comes after an attack that wounded a nurse in Peru": where the other thing was. */
const isOfAnother = ({ clauses }: Parsed, part: Prepositional, noun: NounPhrase | null): boolean =>
  noun?.possessor != null &&
  clauses.some(
    ({ via, verb, phrases }) =>
      via === 'relative' && verb.from > noun.to && phrases.some(one => one.from === part.from),
  )

/** The one place that the sentence names beside another doing. */
export function placeBeside(parsed: Parsed, { kind, clause, noun }: Candidate): Words[] {
  const telling = { doc: parsed.doc, kind }
  const phrases = IN_SENTENCE.has(kind)
    ? parsed.chunks.flatMap(chunk =>
        chunk.type === 'pp' && !isOfAnother(parsed, chunk, noun) ? [chunk] : [],
      )
    : BESIDE.has(kind) && clause?.subject
      ? parsed.clauses.flatMap(one =>
          one.subject === clause.subject && !(kind === 'release' && isAside(one))
            ? one.phrases
            : [],
        )
      : []
  const known = onlyOne(collect({ ...telling, known: true }, phrases.filter(isThere)))
  return known.length > 0 || kind !== 'assembly'
    ? known
    : onlyOne(collect(telling, phrases.filter(isThere)))
}

/** The place of which alone is spoken. */
function onlyOne(found: readonly Words[]): Words[] {
  const [place] = found
  return place && found.every(({ text }) => text === place.text) ? [place] : []
}

const MOMENTS = list('as,when,while')

/** "was held as he left a cafe in Ardov": where somebody was when it was done. */
function atMoment({ clauses }: Parsed, telling: Telling, { clause }: Candidate): Words[] {
  if (!AT_HOME.has(telling.kind) || !clause) return []
  const next = clauses[clauses.indexOf(clause) + 1]
  if (!next || !MOMENTS.has(next.link) || next.verb.from < clause.verb.to) return []
  const parts = next.objects.flatMap(({ complements }) => complements)
  return collect(telling, [...next.phrases, ...parts].filter(isThere))
}

/** "the embassy in Lund condemned": where those sit who speak, not where they spoke. */
const ofAct = ({ kind }: Telling, { phrases, subject }: Clause): readonly Prepositional[] =>
  kind === 'statement' ? phrases.filter(({ from }) => from !== subject?.to) : phrases

/** Where it happened: the venue as named, then the town; for a court, the court's town. */
export function placesFor(parsed: Parsed, candidate: Candidate): Words[] {
  const telling = { doc: parsed.doc, kind: candidate.kind }
  const { clause, noun, actor } = candidate
  const nominal =
    candidate.construction === 'nominal' ||
    candidate.construction === 'possessive' ||
    candidate.construction === 'nominal-by'
  const own = noun ? collect(telling, noun.complements) : []
  const around =
    clause && !nominal
      ? [
          ...heldBy(telling, clause),
          ...collect(telling, ofAct(telling, clause)),
          ...beside(telling, clause),
          ...reportedFrom(telling, clause),
        ]
      : []
  const below =
    around.length === 0 && clause && !nominal
      ? parsed.clauses
          .filter(
            one => one.governor === clause && one.link === 'from' && one.verb.form === 'gerund',
          )
          .flatMap(one => collect(telling, one.phrases.filter(isThere)))
      : []
  const moment =
    around.length === 0 && below.length === 0 && clause && !nominal
      ? atMoment(parsed, telling, candidate)
      : []
  const court =
    actor && (actor.classes & NOUN.court) !== 0
      ? [...townsWith(actor), ...collect(telling, actor.complements)]
      : []
  const seen = candidate.kind === 'assembly' && clause ? stageOf(clause) : []
  const told = [...own, ...around, ...below, ...moment, ...court, ...seen]
  // "dockers in Ardov went on strike"
  const acting = told.length === 0 && candidate.kind !== 'statement'
  const doing = acting && actor?.name === null ? actor.complements : []
  const said = told.length > 0 ? told : collect(telling, doing.filter(isThere))
  const first = said.length > 0 || !clause ? said : fronted(parsed)
  const known = new Set<string>()
  return first.filter(place => {
    if (known.has(place.text)) return false
    known.add(place.text)
    return true
  })
}
