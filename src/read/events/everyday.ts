import type { Kind } from '../../codebook/index.ts'
import { EVERYDAY_WORDS, type EverydaySort } from '../rules/en/everyday-words.ts'
import type { Doc } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordSet, wordValues } from '../text/scan.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { isEverydayCrowd } from './everyday-crowds.ts'
import { isEverydayTrade } from './everyday-trade.ts'

type Sort = EverydaySort

const SORTS = new Map<string, readonly Sort[]>()
for (const sort in EVERYDAY_WORDS)
  if (isSort(sort))
    for (const word of EVERYDAY_WORDS[sort].split(/\s+/))
      SORTS.set(word, [...(SORTS.get(word) ?? []), sort])

/** The same by the ids of words, for what is asked of every word. */
const SORTS_OF = wordValues(SORTS)

function isSort(key: string): key is Sort {
  return Object.hasOwn(EVERYDAY_WORDS, key)
}

/** How many words of each sort a sentence has. */
export type Tone = Readonly<Record<Sort, number>>

const SILENT: Tone = {
  sport: 0,
  game: 0,
  mishap: 0,
  weather: 0,
  illness: 0,
  market: 0,
  civic: 0,
  beast: 0,
  work: 0,
}

const tones = new WeakMap<Parsed, Tone>()

const FIGURE = /^\d{1,3}$/
const DASHES = wordSet('- –')

/** "beat Lenford 3-1 at home": how a game ended. */
function hasResult({ doc, from, to }: Parsed): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from; at < to - 2; at++) {
    if (!DASHES.has(doc.tokens.word[at + 1] ?? 0)) continue
    const result = FIGURE.test(word(at)) && FIGURE.test(word(at + 2))
    const { fn, noun } = infoOf(doc.tokens.word[at + 3] ?? 0)
    if (result && noun === 0 && (fn !== 0 || at + 3 >= to - 1)) return true
  }
  return false
}

/** The words of a sentence by sort, counted once. */
function toneOf(parsed: Parsed): Tone {
  const known = tones.get(parsed)
  if (known) return known
  const tone = countTones(parsed)
  tones.set(parsed, tone)
  return tone
}

function countTones(parsed: Parsed): Tone {
  let tone: Record<Sort, number> | null = null
  for (let at = parsed.from; at < parsed.to; at++) {
    const sorts = SORTS_OF.get(parsed.doc.tokens.word[at] ?? 0)
    if (!sorts) continue
    tone ??= { ...SILENT }
    for (const sort of sorts) tone[sort]++
  }
  if (!hasResult(parsed)) return tone ?? SILENT
  tone ??= { ...SILENT }
  tone.sport++
  return tone
}

const isOf = (sort: Sort, word: string): boolean => SORTS.get(word)?.includes(sort) ?? false

const IN_SPORT: ReadonlySet<Kind> = new Set<Kind>([
  'violence',
  'summons',
  'restriction',
  'release',
  'intimidation',
  'conviction',
  'charge',
  'acquittal',
  'lawsuit',
  'appeal',
  'assembly',
  'detention',
  'torture',
])

/** Who fines and bars players, and is no court or official. */
const SPORT_BODIES = new Set('league club team federation coach captain referee umpire'.split(' '))

/** Whether a phrase is of people whom the text does not name. */
const unknown = (phrase: NounPhrase | null): boolean =>
  phrase === null ||
  (phrase.names.length === 0 &&
    phrase.pronoun === null &&
    phrase.apposition === null &&
    !phrase.complements.some(({ object }) => object?.pronoun != null))

/** "was beaten 2-0 at home", "called up to the squad": told of a game. */
function isOfSport(
  { kind, clause, actor, target }: Candidate,
  { sport, game, civic }: Tone,
): boolean {
  if (!IN_SPORT.has(kind) || civic > 0) return false
  if (actor !== null && actor.name === null && SPORT_BODIES.has(actor.lemma)) return true
  if (kind === 'charge') return false
  if (kind === 'conviction') return game > 1
  const words = game + (sport > 0 ? 2 : 0)
  if (kind === 'summons' && FIELDED.has(clause?.verb.lemma ?? ''))
    return unknown(target) && words > 0
  return unknown(target) ? words > 1 : sport > 0 && words > 2
}

/** "called up to the national team", "warned about the state of the pitch" */
const FIELDED = new Set(['call', 'summon', 'warn'])

const HARMS: ReadonlySet<Kind> = new Set<Kind>(['violence', 'death', 'release', 'torture'])

const FLEEING = wordSet(
  'fleeing flee fled chased chasing pursued pursuit patrol patrols checkpoint raid',
)

/** "drowned while running away from a patrol": driven to it. */
function isFleeing({ doc, from, to }: Parsed): boolean {
  for (let at = from; at < to; at++) if (FLEEING.has(doc.tokens.word[at] ?? 0)) return true
  return false
}

/** "died in floods", "injured in a collision": nobody did it. */
const isMishap = (
  { kind, target }: Candidate,
  { mishap, illness, civic }: Tone,
  parsed: Parsed,
): boolean =>
  HARMS.has(kind) &&
  civic === 0 &&
  !isFleeing(parsed) &&
  (mishap > 0 || (kind === 'death' && illness > 0)) &&
  unknown(target)

const BY_BEASTS: ReadonlySet<Kind> = new Set<Kind>([
  'violence',
  'death',
  'intimidation',
  'detention',
  'release',
  'search',
  'torture',
])

const isBeast = (phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  phrase.name === null &&
  (isOf('beast', phrase.lemma) ||
    phrase.complements.some(
      ({ preposition, object }) => preposition === 'of' && isOf('beast', object?.lemma ?? ''),
    ))

/** "A bear attacked a camper", "Poachers killed three elephants" */
function isOfBeasts({ kind, clause, target, actor }: Candidate, tone: Tone): boolean {
  if (tone.beast === 0 || !BY_BEASTS.has(kind)) return false
  if (isBeast(target)) return true
  const by = clause?.phrases.find(({ preposition }) => preposition === 'by')?.object ?? null
  const doing = clause?.verb.voice === 'active' ? clause.subject : by
  // A police dog is set on people.
  return isBeast(doing ?? actor) && tone.civic === 0
}

/** What comes over people by itself: "tortured by doubt", "arrested by the beauty of the view". */
const FEELINGS = new Set(
  `doubt injury illness fear guilt grief thought memory remorse regret jealousy beauty charm sight view fog snow rain
  weather delay pain demand tide surge quality sound smell idea hunger thirst cold conscience throat`.split(
    /\s+/,
  ),
)

const BY_FEELINGS: ReadonlySet<Kind> = new Set<Kind>([
  ...BY_BEASTS,
  'restriction',
  'summons',
  'charge',
])

/** "tortured by doubt", "Fog harassed the drivers": nobody's doing. */
function isByFeelings({ kind, clause }: Candidate): boolean {
  if (!clause || !BY_FEELINGS.has(kind)) return false
  const by = clause.phrases.find(({ preposition }) => preposition === 'by')?.object
  const doing = clause.verb.voice === 'active' ? clause.subject : by
  return doing != null && doing.name === null && FEELINGS.has(doing.lemma)
}

const STAGING = new Set(
  `tell follow open end close start begin star show depict portray feature centre center revolve see play feature
  recount imagine trace climax culminate`.split(/\s+/),
)

const PLAYING = new Set(['play', 'portray', 'impersonate'])
const PLAYERS = new Set(['actor', 'actress', 'star', 'comedian'])

const BEHIND_WORK = new Set([',', 'a', 'an', 'the', 'she', 'he', 'they'])

/** How far into a sentence "In the film," or "The thriller stars" may stand. */
const OPENING = 7

/** "In the film, a boy is arrested", "The play ends with the arrest of the butler" */
function opensStory({ doc, from }: Parsed, before: number): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from + 1; at < Math.min(from + OPENING, before); at++) {
    if (!isOf('work', word(at))) continue
    if (word(from) === 'in' && BEHIND_WORK.has(word(at + 1))) return true
    if (word(at + 1).endsWith('s') && STAGING.has(word(at + 1).slice(0, -1))) return true
  }
  return false
}

/** "The actor played a chief who arrests his brother", and what a film tells: it happened to nobody. */
function isFiction(
  { kind, clause, trigger, target }: Candidate,
  parsed: Parsed,
  tone: Tone,
): boolean {
  if (kind === 'statement' || kind === 'figure' || kind === 'law' || !clause) return false
  const present = clause.verb.tense === 'present'
  const invented = present || (unknown(target) && clause.dates.length === 0)
  if (tone.work > 0 && invented && opensStory(parsed, trigger[0])) return true
  return (
    present &&
    parsed.clauses.some(
      ({ subject, verb }) =>
        verb.from < trigger[0] && PLAYING.has(verb.lemma) && PLAYERS.has(subject?.lemma ?? ''),
    )
  )
}

const THINGS = new Set(
  `kilo kilogram kilogramme tonne ton gram litre bag handbag cigarette cocaine heroin drug pill boat tractor car lorry
  vehicle weapon gun rifle pistol ammunition explosive shipment cargo parcel haul cash money jewellery watch phone
  laptop computer document meat ivory timber gold coin bottle packet box crate container chance opportunity moment
  initiative airport town village city market land goods stash mistake`.split(/\s+/),
)

const TAKING = new Set([
  'seize',
  'capture',
  'intercept',
  'impound',
  'stop',
  'net',
  'grab',
  'snatch',
])

/** "seized 40 kilos of cocaine", "seized on the mistake": things, and nobody who was held. */
function isOfThings({ kind, clause, target }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'detention' || !clause || !TAKING.has(clause.verb.lemma)) return false
  if (clause.verb.lemma === 'seize' && clause.verb.voice === 'active') {
    const next = wordOf(doc.tokens.word[clause.verb.to] ?? 0)
    if (next === 'on' || next === 'upon') return true
  }
  if (!target || target.name !== null || (target.classes & NOUN.person) !== 0) return false
  return THINGS.has(target.lemma) || THINGS.has(target.lemma.replace(/s$/, ''))
}

const ASKING = new Set([
  'study',
  'survey',
  'poll',
  'questionnaire',
  'census',
  'researcher',
  'pollster',
])

/** "The survey questioned 2,000 shoppers" */
const isSurvey = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'summons' &&
  clause !== null &&
  (ASKING.has(actor?.lemma ?? '') ||
    (clause.verb.voice === 'active' && ASKING.has(clause.subject?.lemma ?? '')))

const HELPING = new Set(
  'repair treat help fix assist rescue restore mend clean cook examine save replace perform play operate'.split(
    ' ',
  ),
)

/** "A vet was called in to treat the elephant": fetched to help. */
const isCalledToHelp = ({ kind, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'summons' &&
  clause?.verb.lemma === 'call' &&
  clauses.some(
    ({ governor, verb }) =>
      governor === clause && verb.form === 'infinitive' && HELPING.has(verb.lemma),
  )

function isCompared(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordOf(doc.tokens.word[at] ?? 0) === 'than') return true
  return false
}

const FEWER = new Set(['fewer', 'more', 'most', 'least'])

/** "made fewer arrests than last year": how many, and none that is told. */
const isRate = ({ kind, noun, clause, target }: Candidate, { doc, to }: Parsed): boolean => {
  if (kind !== 'detention' || target !== null) return false
  const made = noun ?? clause?.objects[0] ?? null
  return (
    made !== null &&
    made.number === null &&
    FEWER.has(wordOf(doc.tokens.word[made.from] ?? 0)) &&
    isCompared(doc, made.to, to)
  )
}

const LODGINGS = new Set(
  'home house flat apartment office newsroom headquarters dormitory room'.split(' '),
)

/** "Officials visited the farm": a place, and nobody at it. */
const isOuting = ({ kind, clause, noun, target }: Candidate): boolean =>
  kind === 'summons' &&
  clause?.verb.lemma === 'visit' &&
  target === null &&
  !LODGINGS.has((noun ?? clause.objects[0])?.lemma ?? '')

/** What ordinary news tells with the same words: of what sort it is; null where it is no such thing. */
export function everyday(candidate: Candidate, parsed: Parsed): string | null {
  const tone = toneOf(parsed)
  if (isOfSport(candidate, tone)) return 'of sport'
  if (isMishap(candidate, tone, parsed)) return 'an accident or illness'
  if (isOfBeasts(candidate, tone)) return 'of animals'
  if (isByFeelings(candidate)) return 'nobody’s doing'
  if (isFiction(candidate, parsed, tone)) return 'in a story'
  if (isOfThings(candidate, parsed)) return 'of things'
  if (isSurvey(candidate)) return 'a survey'
  if (isCalledToHelp(candidate, parsed)) return 'called to help'
  if (isRate(candidate, parsed)) return 'how often'
  if (isOuting(candidate)) return 'an outing'
  if (isEverydayCrowd(candidate, parsed, tone)) return 'no gathering to express anything'
  if (isEverydayTrade(candidate, tone)) return 'of trade'
  return null
}
