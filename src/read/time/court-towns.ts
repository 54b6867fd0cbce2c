import type { Kind, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { type Doc, FLAG, type Sentence, mentionOver } from '../text/doc.ts'
import type { Words } from '../text/doc-words.ts'
import { idOf } from '../text/intern.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { townOfJudge, townOfOffice } from './office-towns.ts'
import { infoSaid, isCapital, isTown } from './town-words.ts'

const ids = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(idOf))

/** What courts do. */
export const COURTS: ReadonlySet<Kind> = new Set<Kind>([
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'lawsuit',
])

/** Words of a court's name that are no place. */
const COURT_WORDS = new Set(
  `heavy penal instance city town district regional region court courts central municipal military garrison high supreme criminal appeal
  appeals county magistrates magistrate magistrate's magistrates' provincial krai oblast special specialised specialized
  interdistrict inter-district administrative economic federal constitutional higher basic cantonal
  commercial labour labor crown sessions principal local regional tribunal juvenile civil security state people's
  revolutionary serious grave crime crimes offence offences offenses family land traffic religious sharia fiscal anti-terrorism anti-corruption investigative chief resident cassation emergency assize circuit sheriff superior correctional correction summary subordinate senior metropolitan divisional cantonment customary session control guarantees preliminary enforcement duty fast-track specialist coroner coroner's misdemeanour misdemeanor felony kadhi national european african inter-american international intermediate people cyber digital industrial appellate trial children's youth tax traffic peace environment environmental small election electoral judicial previous earlier lower upper local several other another many some most next`.split(
    /\s+/,
  ),
)
/** "the Ankara 3rd Heavy Penal Court", "the Fourth High Criminal Court" */
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth)$/iu

/** "the Three-Member Court of Appeal", "the First-Instance Court" */
const OF_BENCH = /-(?:member|instance|judge)$/

const isCourtWord = (word: string): boolean =>
  COURT_WORDS.has(word) || ORDINAL.test(word) || OF_BENCH.test(word)

const ROADS = new Set(['road', 'street', 'avenue', 'hill', 'square', 'lane'])
const NO_TOWNS =
  /^(?:chief|judge|judicial|magistrate|sessions|additional|special|appeals?|cassation|justice|first|grand|human|common|last|assize|the)\b/i

/** "the indictment chamber of the Lesk Court of Appeal", "Judge Ana Bek of the Lesk City Court": the court they are of. */
const OF_COURT = /\b(?:of|at) (?:the )?(\p{Lu}[^,]*\b(?:[Cc]ourt|[Tt]ribunal)\b.*)$/u

/** The town a court's name says it sits in: "an Osh court", "Kyzyl City Court", "a court in Osh", "District Court of Perm". */
export function townOfCourt(name: string): string | null {
  if (!/court|tribunal/i.test(name)) return null
  const court = OF_COURT.exec(name)?.[1]
  return (court ? townInCourtName(court) : null) ?? townInCourtName(name)
}

function townInCourtName(name: string): string | null {
  const words = name
    .replace(/^(?:an?|the)\s+/i, '')
    .split(/\s+/)
    .filter(word => !ORDINAL.test(word))
  if (!words.some(word => /^(?:courts?|tribunal)$/i.test(word))) return null
  const [owner = ''] = words
  // "the Osh's city court", but "the People's Court", "the Magistrate's Court"
  const owned = !COURT_WORDS.has(owner.toLowerCase().replace('’', "'"))
  if (owned && /['’]s$/u.test(owner) && isCapital(owner) && isTown(owner.slice(0, -2)))
    return owner.slice(0, -2)
  const leading: string[] = []
  for (const word of words) {
    if (!isCapital(word) || isCourtWord(word.toLowerCase().replace('’', "'"))) break
    if (infoSaid(word.toLowerCase()).fn === 0) leading.push(word)
  }
  const next = (words[words.indexOf(leading.at(-1) ?? '') + 1] ?? '')
    .toLowerCase()
    .replace('’', "'")
  if (ROADS.has(leading.at(-1)?.toLowerCase() ?? '')) return null
  const town = leading.join(' ').replace(/['’]s$/, '')
  if (COURT_WORDS.has(next) && isTown(town)) return town
  const after = /\b(?:of|in) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)$/u.exec(name)?.[1] ?? ''
  return !NO_TOWNS.test(after) && isTown(after) ? after : null
}

/** Who sits in a court, or brings people before it: "a Lesk judge", "the Lesk prosecutor's office". */
const BENCH = ids('judge magistrate court tribunal bench procuratorate prosecutor')
const COURT = ids('court tribunal')
const AFTER = ids('in of')
const APOSTROPHES = ids("' ’")
/** How many words of a court's name are looked at before "court" and after it. */
const WIDE = 8

function isNamed(doc: Doc, i: number): boolean {
  const { start } = doc.tokens
  return isCapital(doc.source.slice(start[i], (start[i] ?? 0) + 1))
}

/** The words of a court's name around the word for it, from its first capital on. */
function courtAround(doc: Doc, at: number, { from, to }: Sentence): Words {
  let first = at
  for (let i = at - 1; i >= Math.max(from, at - WIDE); i--) {
    const { fn } = infoOf(doc.tokens.word[i] ?? 0)
    const flags = doc.tokens.flags[i] ?? 0
    if (APOSTROPHES.has(doc.tokens.word[i] ?? 0)) continue
    if ((flags & FLAG.punctuation) !== 0 || (fn & (FN.preposition | FN.conjunction)) !== 0) break
    if (isNamed(doc, i)) first = i
    else if (!isCourtWord(wordOf(doc.tokens.word[i] ?? 0))) break
  }
  let last = at
  if (AFTER.has(doc.tokens.word[at + 1] ?? 0))
    for (
      let i = at + 2;
      i < Math.min(to, at + WIDE) && isNamed(doc, i) && mentionOver(doc, i)?.type !== 'date';
      i++
    )
      last = i
  const span: Span = [doc.tokens.start[first] ?? 0, doc.tokens.end[last] ?? 0]
  return { text: doc.source.slice(...span), span }
}

function placeIn({ text, span }: Words, town: string | null): Words | null {
  if (town === null) return null
  const at = span[0] + Math.max(0, text.indexOf(town))
  return { text: town, span: [at, at + town.length] }
}

const JUDGES = /\b(?:judge|magistrate|bench|procuratorate|prosecutors?)\b/i
const townOfBench = (name: string): string | null =>
  townOfCourt(name) ?? (JUDGES.test(name) ? townOfJudge(name) : null)

const townOfParty =
  (townOf: (name: string) => string | null) =>
  ({ actor }: Draft): Words | null => {
    for (const { name, span } of actor.parties) {
      const town = placeIn({ text: name, span }, townOf(name))
      if (town) return town
    }
    return null
  }

/** The town of the court or the judge who acted. */
export const townOfActor = townOfParty(townOfBench)

/** The town of the office that acted. */
export const townOfActingOffice = townOfParty(townOfOffice)

/** The towns of the courts that a sentence names, whoever acts in it: "appeared at Lesk Magistrates' Court". */
function courtTownsIn(doc: Doc, sentence: Sentence): readonly Words[] {
  const towns: Words[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!BENCH.has(doc.tokens.word[i] ?? 0)) continue
    const around = courtAround(doc, i, sentence)
    const known = COURT.has(doc.tokens.word[i] ?? 0) ? townOfBench : townOfJudge
    const town = placeIn(around, known(around.text))
    if (town && !towns.some(other => other.text === town.text)) towns.push(town)
  }
  return towns
}

/** A court whose name says its town, and in which block it is named. */
export type NamedCourt = { readonly town: Words; readonly block: number }

/** The courts of a document whose names say their towns. */
export function namedCourts(doc: Doc): readonly NamedCourt[] {
  return doc.sentences.flatMap(sentence =>
    courtTownsIn(doc, sentence).map(town => ({ town, block: sentence.block })),
  )
}

/** A court as a place: its town, or nothing where its name is that of every such court. */
function townsForCourts(place: Words): readonly Words[] {
  if (!/\b(?:court|tribunal)\b/i.test(place.text)) return [place]
  const town = townOfCourt(place.text.replace(/ (?:on|in|at)$/, ''))
  const at = town === null ? -1 : place.text.indexOf(town)
  if (town !== null && at >= 0)
    return [{ text: town, span: [place.span[0] + at, place.span[0] + at + town.length] }]
  const every = place.text
    .toLowerCase()
    .split(/\s+/)
    .every(word => COURT_WORDS.has(word.replace('’', "'")) || infoSaid(word).fn !== 0)
  return every ? [] : [place]
}

/** "the court", "a judge", nobody: no court of its own name or rank. */
function isAnyCourt({ actor }: Draft): boolean {
  return actor.parties.every(({ name }) => {
    const words = name
      .toLowerCase()
      .replace(/^(?:an?|the|another|same) /, '')
      .split(' ')
    return words.length === 1 && BENCH.has(idOf(words[0] ?? ''))
  })
}

/** "upheld the sentence that he was given in January": the sentence is told only for what became of it. */
function isOlder(draft: Draft, before: readonly Draft[]): boolean {
  return (
    draft.kind === 'conviction' &&
    before.some(other => other.sentence === draft.sentence && other.kind === 'appeal')
  )
}

const LATER_STEPS: ReadonlySet<Kind> = new Set<Kind>(['appeal', 'release'])

/** "convicted of sedition and bailed by the Lesk High Court": the town of the court that let somebody go. */
function isOfLaterStep(
  { sentence, kind }: Draft,
  courts: ReadonlyMap<Draft, Words>,
  town: Words | undefined,
): boolean {
  return (
    kind === 'conviction' &&
    [...courts].some(
      ([other, { text }]) =>
        other.sentence === sentence && LATER_STEPS.has(other.kind) && text === town?.text,
    )
  )
}

/** Whether one court did both: the same day, or, in one paragraph, a day unknown; or to the same people. */
function oneSitting(draft: Draft, other: Draft): boolean {
  if (draft.when !== null && other.when !== null) return draft.when === other.when
  if (draft.block === other.block) return true
  const whom = other.target.parties.map(({ name }) => name)
  return draft.target.parties.some(({ name, named }) => named && whom.includes(name))
}

type Sittings = {
  readonly courts: ReadonlyMap<Draft, Words>
  readonly before: readonly Draft[]
  readonly bench: Draft | null
  /** The town of all courts of the document. */
  readonly court: Words | null
}

/** The town of all courts of a document; null where there are several. */
export function onlyTown(courts: ReadonlyMap<Draft, Words>): Words | null {
  const towns = [...courts.values()]
  return towns.every(town => town.text === towns[0]?.text) ? (towns[0] ?? null) : null
}

/** Whether a court's doing is of the time of what is told around it, no background of years before. */
function ofTheirTime({ when }: Draft, { when: last }: Draft): boolean {
  return !when || !last || when.slice(0, 4) === last.slice(0, 4)
}

/** Where a court sits: its own town, that of the court the sentence names, or that of the court told last. */
export function settleCourt(
  doc: Doc,
  draft: Draft,
  { courts, before, bench, court }: Sittings,
): readonly Words[] {
  const own = courts.get(draft)
  if (own) return [own]
  const where = draft.where.flatMap(townsForCourts)
  if (where.length > 0 || isOlder(draft, before)) return where
  const sentence = doc.sentences[draft.sentence]
  const towns = sentence ? courtTownsIn(doc, sentence) : []
  if (towns.length === 1) return isOfLaterStep(draft, courts, towns[0]) ? [] : towns
  if (towns.length > 1 || !isAnyCourt(draft) || draft.kind === 'lawsuit') return []
  const last = before.findLast(other => COURTS.has(other.kind) && other.where.length > 0) ?? bench
  if (last && oneSitting(draft, last)) return last.where
  const paragraph = doc.blocks[draft.block]?.kind !== 'item'
  return court && bench && paragraph && ofTheirTime(draft, bench) ? [court] : []
}
