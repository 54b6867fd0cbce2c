import type { Span } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import type { NounPhrase, Prepositional } from './grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'

/** Offsets of a stretch of tokens. */
export function spanOf(doc: Doc, from: number, to: number): Span {
  return [doc.tokens.start[from] ?? 0, doc.tokens.end[to - 1] ?? 0]
}

/** Those who are told by what they wear: "men in plain clothes". */
const CLAD = new Set(
  'man woman youth people person individual thug gunman attacker assailant assassin hitman stranger'.split(
    ' ',
  ),
)

/** What people come on: "men on motorbikes". */
const MOUNTS = new Set('motorcycle motorbike scooter moped bike horseback'.split(' '))

/** "men on motorbikes without number plates": what is said of what they came on. */
function pastMount({ tokens }: Doc, { complements }: NounPhrase, to: number): number {
  const next = complements.find(({ from }) => from === to)
  const bare = next?.preposition === 'without' && next.object && next.object.date === null
  return bare && tokens.sentence[next.from] === tokens.sentence[to - 1] ? next.to : to
}

/** Those who are told by where they work: "staff at 48 schools", "traders at the Ardov market". */
const WORKING = new Set(
  `staff worker employee teacher trader miner nurse doctor docker dockworker lecturer professor guard porter stallholder vendor
  cleaner journalist`.split(/\s+/),
)

const isAtWork = ({ lemma, name }: NounPhrase, { preposition, object }: Prepositional): boolean =>
  preposition === 'at' &&
  name === null &&
  WORKING.has(lemma) &&
  object !== null &&
  object.possessor === null &&
  (object.classes & (NOUN.place | NOUN.premise)) !== 0

/** What somebody in office is in charge of: "a police chief in the town of Arvo". */
const JURISDICTIONS = new Set([
  'town',
  'city',
  'village',
  'district',
  'region',
  'province',
  'county',
])

const OFFICE_HOLDERS = new Set(
  'chief mayor governor prefect head commander official officer prosecutor judge magistrate sheriff'.split(
    ' ',
  ),
)

/** What somebody does it with, not who they are: "attacked demonstrators with rods". */
const TOOLS = new Set(
  `rod machete club stick baton knife axe hammer stone brick bottle rifle gun pistol whip chain bat effect force gas cannon bullet
  grenade pellet truncheon bar fist pipe cane belt butt hose cable wire`.split(/\s+/),
)

const isTool = (lemma: string): boolean => TOOLS.has(lemma) || TOOLS.has(lemma.replace(/s$/, ''))

/** "banned eleven of them from politics": from what, not who. */
const BARRED_FROM = new Set(['politics', 'office', 'practice', 'travel', 'profession', 'work'])

/** "put the bill on hold": what was done with it. */
const SET_ASIDE = new Set(['hold', 'ice', 'agenda', 'backburner'])
const LEFT = new Set(
  'home house flat community land settlement camp hostel dormitory bed'.split(' '),
)

/** "took 14 boys from their homes": where they were taken from, not who they are. */
const isLeft = ({ lemma, possessor }: NounPhrase): boolean =>
  LEFT.has(lemma) || (possessor?.pronoun ?? null) !== null

/** What people are moved away from, by the verb before them: "drove the marchers from the gate", "kept reporters from filming". */
const MOVING = new Set(
  `drive push chase clear evict expel remove drag pull take bar ban exclude flush oust force keep stop prevent prohibit block
  discourage restrain dissuade deter hinder dismiss sack suspend recall withdraw divert separate protect shield`.split(
    /\s+/,
  ),
)

/** Whether the verb right before a phrase moves it away from somewhere. */
const isMoved = (doc: Doc, { from }: NounPhrase): boolean => {
  const { verb } = infoOf(doc.tokens.word[from - 1] ?? 0)
  return MOVING.has(verb)
}

/** Where gatherings are held, which is what they are called by: "gatherings on campus", "protests in front of ministries". */
const HELD_AT = new Set(['on', 'outside', 'near', 'around', 'within'])

/** "banned gatherings on campus": but "rallies on Monday", "protests in Lesk". */
const isHeldAt = (
  { classes, plural, name }: NounPhrase,
  { preposition, object }: Prepositional,
): boolean =>
  plural &&
  name === null &&
  (classes & NOUN.assembly) !== 0 &&
  object !== null &&
  (HELD_AT.has(preposition) || (preposition === 'in' && object.lemma === 'front')) &&
  object.name === null &&
  object.possessor === null &&
  object.date === null &&
  object.duration === null

/** "the embassy in Lund": one of many. */
const MISSIONS = new Set(['embassy', 'consulate', 'delegation', 'mission'])

const THE = idOf('the')

/** The words of a phrase with the phrases that belong to its head: "two members of his party". */
export function wordsOf(doc: Doc, phrase: NounPhrase, bare = false): Span {
  let { from, to } = phrase
  if (to - from > 1 && doc.tokens.word[from] === THE) from++
  if (phrase.complements.length === 0) return spanOf(doc, from, to)
  const court = (phrase.classes & (NOUN.court | NOUN.legislature)) !== 0
  let end = to
  for (const part of phrase.complements) {
    if (part.from !== end || !part.object) break
    const place = part.object.name?.class === 'place'
    const belongs =
      (part.preposition === 'of' && !bare) ||
      (part.preposition === 'in' &&
        CLAD.has(phrase.lemma) &&
        !place &&
        (part.object.classes & NOUN.place) === 0) ||
      ((phrase.classes & NOUN.law) !== 0 &&
        ['to', 'on', 'for', 'against'].includes(part.preposition) &&
        (part.object.classes & NOUN.legislature) === 0 &&
        !SET_ASIDE.has(part.object.lemma) &&
        part.object.date === null) ||
      (part.preposition === 'from' &&
        !part.object.duration &&
        !isLeft(part.object) &&
        !BARRED_FROM.has(part.object.lemma) &&
        !isMoved(doc, phrase)) ||
      isHeldAt(phrase, part) ||
      (part.preposition === 'in' && MISSIONS.has(phrase.lemma) && place) ||
      (part.preposition === 'in' && court && (place || (part.object.classes & NOUN.place) !== 0)) ||
      (part.preposition === 'with' &&
        (phrase.classes & NOUN.person) !== 0 &&
        !court &&
        (phrase.classes & NOUN.police) === 0 &&
        phrase.plural &&
        phrase.determiner === null &&
        phrase.number === null &&
        !isTool(part.object.lemma)) ||
      (part.preposition === 'in' &&
        JURISDICTIONS.has(part.object.lemma) &&
        OFFICE_HOLDERS.has(phrase.lemma)) ||
      isAtWork(phrase, part) ||
      (part.preposition === 'on' && MOUNTS.has(part.object.lemma))
    if (!belongs) break
    to = partEnd(part)
    if (part.preposition === 'on') to = pastMount(doc, phrase, to)
    end = to
    if (part.object.complements.length > 0 && part.preposition === 'of' && !court) {
      // "residents of the village of Orm"
      const [inner] = part.object.complements
      const called = inner?.object?.name?.class === 'place' && inner.preposition === 'of'
      if (called && inner.from === to) to = inner.to
      break
    }
  }
  return spanOf(doc, from, to)
}

function partEnd(part: Prepositional): number {
  return part.object?.items.length ? (part.object.items.at(-1)?.to ?? part.to) : part.to
}

/** "thousands of mostly young people" */
export const MOSTLY = new Set([
  'mostly',
  'mainly',
  'largely',
  'predominantly',
  'overwhelmingly',
  'primarily',
])
