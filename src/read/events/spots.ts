import { type Doc, mentionOver } from '../text/doc.ts'
import type { Candidate } from './constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'
import { type Words, wordsBetween } from '../text/doc-words.ts'
import { endOf } from './venue-words.ts'

const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))

/** What somebody is seized, beaten or killed at, whichever it is: "at a bus stop", "from a hotel". */
const SCENES = ids(
  `house flat apartment room villa lodge guesthouse hostel hotel motel restaurant cafe café teahouse bar club bakery shop
  kiosk stall market marketplace supermarket mall pharmacy bank garage warehouse factory plant depot farm barn shed
  checkpoint checkpost roadblock station stop terminal crossing junction intersection park square field beach forest river
  hospital clinic school university mosque church temple monastery cemetery funeral prison jail cell colony barracks base
  camp garrison outpost precinct stadium hall theatre theater library studio newsroom basement corridor lobby car-park`,
)
/** Nouns of whose kind only a part is a place: "bus stop", not "a stop"; "in a park", not "at an intersection of interests". */
const NEEDS_WORD = ids(
  'stop station room hall park field bank base plant club bar terminal cell camp',
)
const ONLY_WITH: ReadonlySet<string> = new Set([
  'in',
  'at',
  'inside',
  'outside',
  'near',
  'in front of',
  'behind',
])

const TOWN = ids('in near at')
const ARTICLES = ids('the a')

/** "from a barber shop in Ardov": the town tells more than what stood there. */
function isInTown(doc: Doc, at: number): boolean {
  const { word } = doc.tokens
  if (!TOWN.has(word[at] ?? 0)) return false
  const next = mentionOver(doc, ARTICLES.has(word[at + 1] ?? 0) ? at + 2 : at + 1)
  return next?.type === 'name' || ARTICLES.has(word[at + 1] ?? 0)
}

/** Whether a phrase names a place of its sort, though not which: "at a police station", "from a hotel". */
export function isScene(
  { doc, kind }: { readonly doc: Doc; readonly kind: Candidate['kind'] },
  phrase: NounPhrase,
  preposition: string,
): boolean {
  const from = preposition === 'from' && kind === 'detention'
  if (!from && !ONLY_WITH.has(preposition)) return false
  if (phrase.determiner !== 'indefinite' || phrase.plural || phrase.names.length > 0) return false
  if (isInTown(doc, phrase.to)) return false
  const head = doc.tokens.word[phrase.head] ?? 0
  if (!SCENES.has(head)) return false
  const more = phrase.head - phrase.from > 1 || endOf(doc, phrase) > phrase.to
  return more || !NEEDS_WORD.has(head)
}

/** Ground that "the" points to, whichever it is. */
const SPOTS = ids(
  'bridge square maidan campus beach embankment esplanade promenade plaza pier roundabout runway rooftop roof balcony',
)
/** Parts of something that stand there: "the steps of the courthouse", "the entrance of her house". */
const PARTS = ids(
  'steps stairs entrance entrances gate gates bank banks shore shores roof balcony campus grounds premises courtyard yard doorstep doors lawn edge foot border corner',
)
const ON: ReadonlySet<string> = new Set([
  'on',
  'at',
  'near',
  'by',
  'outside',
  'in front of',
  'from',
])
const W_OF = idOf('of')
const W_SAME = idOf('same')
const W_WITH = idOf('with')
const BORDER = idOf('border')
/** How far the words that say of what it is a part may reach. */
const PART_WORDS = 6

/** The spot that a phrase points to: "on the bridge", "on the steps of the courthouse", "near the border with Chad". */
export function spotOf(doc: Doc, phrase: NounPhrase, preposition: string): Words | null {
  if (!ON.has(preposition) || phrase.name !== null || phrase.names.length > 0) return null
  if (phrase.determiner !== 'definite' || phrase.number !== null) return null
  const { word } = doc.tokens
  if (word[phrase.from + 1] === W_SAME) return null
  const head = word[phrase.head] ?? 0
  const of = phrase.complements[0]
  const joint = head === BORDER ? W_WITH : W_OF
  if (
    PARTS.has(head) &&
    word[phrase.to] === joint &&
    of?.object &&
    of.object.determiner !== 'possessive' &&
    of.object.to - phrase.to <= PART_WORDS
  )
    return wordsBetween(doc, phrase.from + 1, endOf(doc, of.object))
  return preposition === 'on' && SPOTS.has(head)
    ? wordsBetween(doc, phrase.from + 1, phrase.to)
    : null
}
