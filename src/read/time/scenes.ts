import type { Kind } from '../../codebook/index.ts'
import { countryOfNationality, findPlace } from '../../names/index.ts'
import { datelineOf } from '../text/dateline.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { idWithin } from '../text/intern.ts'
import { datesAgree, type Draft } from '../draft.ts'
import type { Words } from '../events/slots.ts'
import { NOUN, type WordInfo, infoOf } from '../text/word-table.ts'

/** What people do or suffer in one place, one after the other. */
const SCENES: ReadonlySet<Kind> = new Set<Kind>([
  'assembly',
  'detention',
  'violence',
  'search',
  'torture',
  'intimidation',
  'restriction',
])

/** What courts do. */
const COURTS: ReadonlySet<Kind> = new Set<Kind>([
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'lawsuit',
])

/** Words of a court's name that are no place. */
const COURT_WORDS = new Set(
  `city town district regional region court courts central municipal military garrison high supreme criminal appeal
  appeals county magistrates magistrate magistrate's magistrates' provincial krai oblast special specialised specialized
  interdistrict inter-district administrative economic first second third federal constitutional higher basic cantonal
  commercial labour labor crown sessions principal local regional tribunal juvenile civil security state people's
  revolutionary serious grave crime crimes offence offences offenses family land traffic religious sharia fiscal anti-terrorism anti-corruption investigative chief resident cassation emergency assize national`.split(
    /\s+/,
  ),
)
const ROADS = new Set(['road', 'street', 'avenue', 'hill', 'square', 'lane'])
const NO_TOWNS = /^(?:appeals?|cassation|justice|first|grand|human|common|last|assize|the)\b/i

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** What the lexicon knows of a word of the text; the word is not kept for good. */
function infoSaid(word: string): WordInfo {
  return infoOf(idWithin(word, 0, word.length))
}

function isTown(name: string): boolean {
  return (
    name !== '' &&
    countryOfNationality(name) === null &&
    findPlace(name)[0]?.kind !== 'country' &&
    !/(?:sky|skiy|skyi|ski|ian|ese)$/u.test(name)
  )
}

/** The town a court's name says it sits in: "an Osh court", "Kyzyl City Court", "a court in Osh", "District Court of Perm". */
export function townOfCourt(name: string): string | null {
  if (!/court|tribunal/i.test(name)) return null
  const words = name.replace(/^(?:an?|the)\s+/i, '').split(/\s+/)
  if (!words.some(word => /^(?:courts?|tribunal)$/i.test(word))) return null
  const [owner = ''] = words
  if (/['’]s$/u.test(owner) && isTown(owner.slice(0, -2))) return owner.slice(0, -2)
  const leading: string[] = []
  for (const word of words) {
    if (!isCapital(word) || COURT_WORDS.has(word.toLowerCase().replace('’', "'"))) break
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

function courtOf(draft: Draft): Words | null {
  for (const { name, span } of draft.actor.parties) {
    const town = townOfCourt(name)
    if (town !== null) {
      const at = span[0] + Math.max(0, name.indexOf(town))
      return { text: town, span: [at, at + town.length] }
    }
  }
  return null
}

function isVenue({ text }: Words): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return words.some(word => (infoSaid(word).noun & (NOUN.place | NOUN.premise)) !== 0)
}

function isCountry({ text }: Words): boolean {
  return findPlace(text)[0]?.kind === 'country'
}

const townIn = (places: readonly Words[]): Words | null =>
  places.find(place => !isVenue(place) && !isCountry(place)) ?? null

/** The names that are not written in capitals throughout, by their capitals; of several the first. */
function namesByCapitals(doc: Doc): ReadonlyMap<string, NameMention> {
  const names = new Map<string, NameMention>()
  for (const mention of doc.mentions) {
    if (mention.type !== 'name') continue
    const capitals = mention.name.toUpperCase()
    if (capitals !== mention.name && !names.has(capitals)) names.set(capitals, mention)
  }
  return names
}

/** The place of a block's dateline, written as the text writes it where it is not in capitals. */
function datelinePlace(
  doc: Doc,
  block: number,
  written: () => ReadonlyMap<string, NameMention>,
): Words | null {
  const found = doc.blocks[block] && datelineOf(doc.source, doc.blocks[block])
  if (!found?.place) return null
  const place = found.place.replace(/\.$/, '')
  const said = doc.source.slice(found.start + place.length, found.end)
  const known = findPlace(place)
  if (known.length === 0 && !/[\p{Nd}(]/u.test(said)) return null
  // Where it was written: "GENEVA" over a report on Myanmar.
  if (doc.country && known.length > 0 && known.every(({ country }) => country !== doc.country))
    return null
  const start = doc.source.indexOf(place, found.start)
  const again = written().get(place)
  return again
    ? { text: again.name, span: again.nameSpan }
    : { text: place, span: [start, start + place.length] }
}

/** Dateline places by block: a dateline holds for its own block; the one that opens the document for its neighbours too. */
function datelinePlaces(doc: Doc): readonly (Words | null)[] {
  let names: ReadonlyMap<string, NameMention> | undefined
  const written = () => (names ??= namesByCapitals(doc))
  const own = doc.blocks.map((_, block) => datelinePlace(doc, block, written))
  const first = own.findIndex(place => place !== null)
  return own.map((place, block) => {
    const near = first >= 0 && (block < first || block === first + 1)
    return place ?? (near ? (own[first] ?? null) : null)
  })
}

/** How long a label of a place may be, in characters. */
const LABEL = 40
const LABELLED =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?:, \p{Lu}[\p{L} ]+)?(?:[.:] | [–—] )(?=[\p{Lu}\p{Nd}])/u
const OPENED =
  /^(?:Meanwhile, |Elsewhere, |Also )?[Ii]n (?:the (?:city|town|village|district) of )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}), /u

/** The place that a paragraph opens with and is about: "Izmir. The trial of …", "In Bilaspur, a magistrate …". */
function placeAbove({ source, blocks }: Doc, block: number): Words | null {
  const found = blocks[block]
  if (!found || (found.kind !== 'paragraph' && found.kind !== 'item')) return null
  const words = source.slice(found.start, Math.min(found.end, found.start + LABEL * 2))
  const label = LABELLED.exec(words) ?? OPENED.exec(words)
  const place = label?.[1]
  if (!label || !place || place.length > LABEL) return null
  const known = findPlace(place)
  if (known.length === 0 || known[0]?.kind === 'country') return null
  const start = found.start + label[0].indexOf(place)
  return { text: place, span: [start, start + place.length] }
}

/** What has no place of its own, or that of whom it is about. */
const PLACELESS: ReadonlySet<Kind> = new Set<Kind>([
  'law',
  'statement',
  'figure',
  'petition',
  'vote',
])

/** The town of all courts of a document; null where there are several. */
function onlyTown(courts: ReadonlyMap<Draft, Words>): Words | null {
  const towns = [...courts.values()]
  return towns.every(town => town.text === towns[0]?.text) ? (towns[0] ?? null) : null
}

/** What is told of the day that the report opens with happened where it was written, unless it says otherwise. */
function storyOf(drafts: readonly Draft[], datelines: readonly (Words | null)[]): Told['story'] {
  const first = drafts.find(({ when, title }) => when !== null && !title)
  const place = first ? datelines[first.block] : null
  const elsewhere = first?.where.some(one => !isVenue(one) && one.text !== place?.text)
  return first?.when && place && !elsewhere ? { when: first.when, place } : null
}

/** How many records told before in a block are looked at for a place. */
const NEAR = 60

type Told = {
  readonly datelines: readonly (Words | null)[]
  readonly courts: ReadonlyMap<Draft, Words>
  /** The town of all courts. */
  readonly court: Words | null
  /** When a court did what was told last of one whose town is known. */
  readonly courtTime: string | null
  /** The day that the dateline's paragraph tells of, and where it plays. */
  readonly story: { readonly when: string; readonly place: Words } | null
  /** What the same block told before. */
  readonly before: readonly Draft[]
}

/** Whether a court's doing is of the year of what is told around it, no background of years before. */
function ofTheirTime({ when }: Draft, last: string | null): boolean {
  return !when || !last || when.slice(0, 4) === last.slice(0, 4)
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

/** Where a court sits that is not named again: the court told last. */
function settleCourt(draft: Draft, { before, courts, court, courtTime }: Told): readonly Words[] {
  const own = courts.get(draft)
  if (own) return [own]
  draft.where = draft.where.flatMap(townsForCourts)
  if (draft.where.length > 0) return draft.where
  if (court && draft.kind !== 'lawsuit' && ofTheirTime(draft, courtTime)) return [court]
  const last = before.findLast(other => COURTS.has(other.kind) && other.where.length > 0)
  return last ? last.where : draft.where
}

/** Where a scene plays that is told on: the place of what was told just before, on the same day. */
function settleScene(draft: Draft, { before, datelines, story }: Told): readonly Words[] {
  if (draft.where.length > 0) return draft.where
  const near = before.findLast(
    other =>
      SCENES.has(other.kind) &&
      other.where.length > 0 &&
      (other.sentence === draft.sentence
        ? datesAgree(other.when, draft.when)
        : draft.sentence - other.sentence <= 2 && other.when !== null && other.when === draft.when),
  )
  if (near) return near.where
  const beside = before.findLast(
    other => other.sentence === draft.sentence && other.where.length > 0,
  )
  const dateline = datelines[draft.block] ?? (draft.when === story?.when ? story?.place : null)
  if (!dateline) return draft.where
  const town = beside ? townIn(beside.where) : null
  return [town ?? dateline]
}

/** The town that the last of these drafts with one names. */
function lastTownIn(drafts: readonly Draft[]): Words | null {
  const last = drafts.findLast(({ where }) => townIn(where) !== null)
  return last ? townIn(last.where) : null
}

/** A venue with the town it stands in, where the paragraph or the dateline names one. */
function withTown(places: readonly Words[], draft: Draft, told: Told): readonly Words[] {
  if (places.length !== 1 || !places.every(isVenue)) return places
  const town = lastTownIn(told.before) ?? told.datelines[draft.block]
  return town && !places.some(place => place.text.includes(town.text)) ? [...places, town] : places
}

/**
 * Settles where things happened that the sentence alone does not say: what a court did happened in the court's town,
 * what is told on happened where the telling stood, and the first paragraph plays where the dateline says.
 */
export function settlePlaces(doc: Doc, drafts: readonly Draft[]): void {
  if (drafts.length === 0) return
  const datelines = datelinePlaces(doc)
  const courts = new Map(
    drafts.flatMap(draft => {
      const town = courtOf(draft)
      return town ? [[draft, town] as const] : []
    }),
  )
  const court = onlyTown(courts)
  const story = storyOf(drafts, datelines)
  let before: Draft[] = []
  let courtTime: string | null = null
  for (const draft of drafts) {
    if (before[0]?.block !== draft.block) before = []
    const told: Told = { datelines, courts, court, courtTime, story, before }
    if (COURTS.has(draft.kind)) draft.where = settleCourt(draft, told)
    else if (courts.has(draft) && draft.where.length === 0) draft.where = settleCourt(draft, told)
    if (SCENES.has(draft.kind)) draft.where = withTown(settleScene(draft, told), draft, told)
    else if (draft.kind === 'permission') draft.where = withTown(draft.where, draft, told)
    if (draft.where.length === 0 && !PLACELESS.has(draft.kind)) {
      const above = placeAbove(doc, draft.block)
      if (above) draft.where = [above]
    }
    if (COURTS.has(draft.kind) && courts.has(draft)) courtTime = draft.when
    before.push(draft)
    if (before.length > NEAR) before.shift()
  }
}
