import { itemAt } from '../grammar/item-at.ts'
import { findPlace } from '../../names/index.ts'
import type { Candidate } from './constructions.ts'
import { type Doc, type NameMention } from '../text/doc.ts'
import type { NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'
import { townCalled, townOf, townsWith } from './towns-named.ts'
import { isAreas } from './areas.ts'
import { isGround } from './grounds.ts'
import { isScene, spotOf } from './spots.ts'
import { isOfCause } from './stages.ts'
import { VAGUE_PLACES, endOf, isVague, isVenue, isVenueOfTown, whole } from './venue-words.ts'
import { placesAfter } from './venues.ts'
import { LANGUAGES } from '../rules/en/languages.ts'
import { type Words, wordsBetween } from '../text/doc-words.ts'
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

/** What of, and which kind, is looked for places. */
export type Telling = {
  readonly doc: Doc
  readonly kind: Candidate['kind']
  /** Whether only known places count, and no other ground that people gather on. */
  readonly known?: boolean
}

/** Kinds that happen to people where they live and work: "in her office", "outside his house". */
export const AT_HOME: ReadonlySet<string> = list(
  'detention,search,violence,intimidation,torture,death,summons',
)
/** What happens on a spot that the text points to: "on the bridge", "on the steps of the courthouse". */
const ON_SPOTS: ReadonlySet<string> = new Set([...AT_HOME, 'assembly', 'restriction'])
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
  if (kind !== 'detention') return false
  if ((phrase.classes & NOUN.station) !== 0) return true
  // "to the State Security building", "to the Department of Internal Affairs"
  const body = phrase.name ?? phrase.names[0] ?? null
  return phrase.determiner === 'definite' && body?.class === 'authority'
}

/** What is held, or asked for, on some ground. */
const GATHERINGS: ReadonlySet<string> = list('assembly,permission')

/** "released from Soba prison", "let out of Colony No. 3": where somebody was held until then. */
function isLeft({ kind }: Telling, phrase: NounPhrase, preposition: string): boolean {
  if (kind !== 'release' || (preposition !== 'from' && preposition !== 'out of')) return false
  const named = phrase.name !== null || phrase.names.length > 0
  return named && (phrase.classes & (NOUN.prison | NOUN.premise | NOUN.station)) !== 0
}

/** "Nairobi police": the town's name and a common word. */
const isOfTown = (name: NameMention, { from, to }: NounPhrase): boolean => {
  const { text } = townOf(name)
  if (text === name.name) return false
  // A word that no list has: nobody is in a police force.
  const alone = from === name.from && to === name.to && name.to - name.from === 2
  return findPlace(text).length > 0 || (alone && /^\p{Lu}\p{L}+$/u.test(text))
}

const LANGUAGE_IDS = ids(LANGUAGES)

/** "adopted in the Senate": by whom, not where; "a sign in Tatar": in which language. */
const isNowhere = ({ doc, kind }: Telling, { classes, name, from, to }: NounPhrase): boolean =>
  (kind === 'law' && (classes & NOUN.legislature) !== 0) ||
  (name !== null && to - from === 1 && LANGUAGE_IDS.has(doc.tokens.word[from] ?? 0))

/** "in Tal, Benda and five other towns": behind a place, other names are places too. */
function placesOfList(
  telling: Telling,
  items: readonly NounPhrase[],
  preposition: string,
): Words[] {
  const [head] = items
  const first = head?.name?.class === 'place'
  // "diplomats from Germany, the Netherlands and Spain": where they come from, all of them.
  if (
    first &&
    preposition === 'from' &&
    head.from === head.name.from &&
    telling.kind !== 'assembly'
  )
    return []
  return items.flatMap(item => {
    const { name } = item
    const named = first && name?.class === 'unknown' && telling.kind === 'assembly'
    return named ? [{ text: name.name, span: name.nameSpan }] : placesOf(telling, item, preposition)
  })
}

/** The places that a phrase behind a preposition names. */
export function placesOf(telling: Telling, phrase: NounPhrase, preposition: string): Words[] {
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
  if (isAreas(doc, phrase, preposition)) return [whole(doc, phrase)]
  if (AT_HOME.has(telling.kind) && !telling.known && isScene(telling, phrase, preposition))
    return [wordsBetween(doc, phrase.from, endOf(doc, phrase))]
  const spot = ON_SPOTS.has(telling.kind) ? spotOf(telling.doc, phrase, preposition) : null
  if (spot) return [spot]
  const way = WAYS.has(preposition)
  if (way && !isGoal(telling, phrase)) return []
  if (preposition === 'from' || preposition === 'by')
    return preposition === 'from' && (phrase.classes & NOUN.premise) !== 0 ? townsWith(phrase) : []
  if ((way || BEFORE_VENUES.has(preposition)) && isVenue(doc, phrase, preposition))
    return [whole(doc, phrase)]
  if (BEFORE_VENUES.has(preposition) && isVenueOfTown(doc, phrase)) return [whole(doc, phrase)]
  const placed = (phrase.classes & NOUN.place) !== 0 && name === null
  if (placed && (phrase.names.length > 0 || (phrase.possessor?.name ?? null) !== null)) {
    const towns = phrase.determiner === 'indefinite' ? townsWith(phrase) : []
    return towns.length > 0 ? towns : [whole(doc, phrase)]
  }
  // "In Nairobi police fired": who did it, and their town.
  if (name?.class === 'authority' && preposition === 'in' && isOfTown(name, phrase))
    return [townOf(name)]
  const gathered = GATHERINGS.has(telling.kind) && telling.known !== true
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

/** Who is kept in a prison: "inmates of Soba prison". */
const INMATES = ids('inmates prisoners detainees convicts')
/** What somebody is refused to a place. */
const ENTRY = ids('entry access admission admittance entrance')
const GATHERED: ReadonlySet<string> = list('assembly,violence,restriction')

/** "a sit-in before the ministry gates", "refused entry to the courthouse": as good as in front of it and in it. */
function asGoodAs({ doc, kind }: Telling, { preposition, object, from }: Prepositional): string {
  const classes = object?.classes ?? 0
  if (preposition === 'before' && GATHERED.has(kind)) {
    const standing = (classes & (NOUN.place | NOUN.premise)) !== 0
    return standing && (classes & (NOUN.court | NOUN.legislature)) === 0 ? 'in front of' : 'before'
  }
  const refused = kind === 'restriction' && ENTRY.has(doc.tokens.word[from - 1] ?? 0)
  if (preposition === 'to' && refused) return 'inside'
  return preposition === 'out of' && kind === 'assembly' ? 'at' : preposition
}

/** The preposition of a phrase, "in front of" and "in the centre of" as one. */
function prepositionOf(telling: Telling, part: Prepositional): string {
  const { doc } = telling
  const { preposition, from, object } = part
  if (preposition !== 'of' || doc.tokens.word[from] !== W_OF) return asGoodAs(telling, part)
  const before = doc.tokens.word[from - 1] ?? 0
  if (INMATES.has(before) && ((object?.classes ?? 0) & NOUN.prison) !== 0) return 'in'
  if (TOWNS.has(before) && isPlaced(doc, from - 2)) return 'in'
  if (before === OUT) return asGoodAs(telling, { ...part, preposition: 'out of' })
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

/** "marched from Weavers' Bridge to the palace", "took out a rally from Verma Chowk": where they set out. */
function startsAt({ doc, kind }: Telling, part: Prepositional, next?: Prepositional): boolean {
  const name = part.object?.name
  if (kind !== 'assembly' || part.preposition !== 'from' || name?.class !== 'place') return false
  // "students from Ardov University": where they come from
  if ((infoOf(doc.tokens.word[part.from - 1] ?? 0).noun & NOUN.person) !== 0) return false
  const leads = next?.preposition === 'to' && next.from === part.to
  const { noun } = infoOf(doc.tokens.word[name.to - 1] ?? 0)
  return leads || (name.to - name.from > 1 && (noun & (NOUN.place | NOUN.premise)) !== 0)
}

const JOURNEYS = ids('return returned returning arrival arriving way trip journey flight back')

/** "on her return from a conference in Oslo": where somebody had been. */
function isOfJourney({ tokens }: Doc, phrases: readonly Prepositional[], i: number): boolean {
  const isJourney = (at: number): boolean => JOURNEYS.has(tokens.word[at] ?? 0)
  for (let at = i; at > 0; at--) {
    const before = itemAt(phrases, at - 1)
    if (!before || before.to !== phrases[at]?.from) return false
    if (isJourney(before.from - 1) || (before.object && isJourney(before.object.head))) return true
  }
  return false
}

const GOING = ids(
  'return deportation transfer extradition expulsion departure repatriation removal flight journey relocation',
)

/** "her release and return to Kenya": where she went afterwards. */
const isAfterwards = ({ doc }: Telling, { preposition, from }: Prepositional): boolean =>
  preposition === 'to' && GOING.has(doc.tokens.word[from - 1] ?? 0)

/** The places that prepositional phrases name, one after the other. */
export function collect(telling: Telling, phrases: readonly Prepositional[]): Words[] {
  return phrases.flatMap((part, i) => {
    const preposition = startsAt(telling, part, phrases[i + 1])
      ? 'at'
      : prepositionOf(telling, part)
    if (!part.object || !PLACE_PREPOSITIONS.has(preposition)) return []
    if (telling.kind === 'assembly' && isOfCause(part, itemAt(phrases, i - 1))) return []
    if (isTownNamedNext(telling.doc, part, phrases[i + 1])) return []
    if (isAfterwards(telling, part) || isOfJourney(telling.doc, phrases, i)) return []
    const places = placesOf(telling, part.object, preposition)
    const last = part.object.items.at(-1) ?? part.object
    return places.length > 0 && last.name && last.name.to === last.to
      ? [...places, ...placesAfter(telling.doc, last.name)]
      : places
  })
}
