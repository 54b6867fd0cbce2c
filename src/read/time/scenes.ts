import type { Kind } from '../../codebook/index.ts'
import { findPlace } from '../../names/index.ts'
import type { Doc } from '../text/doc.ts'
import { datesAgree, type Draft } from '../draft.ts'
import type { Words } from '../text/doc-words.ts'
import { NOUN } from '../text/word-table.ts'
import {
  COURTS,
  namedCourts,
  onlyTown,
  settleCourt,
  townOfActingOffice,
  townOfActor,
} from './court-towns.ts'
import { courtHome, isOfLocalCourt, namesHigherCourt } from './court-home.ts'
import { datelinePlaces, isDigest, labelledPlaces } from './place-labels.ts'
import { isBackground, isEverywhere, staysPut } from './staying-put.ts'
import { tellsOfTowns } from './round-ups.ts'
import { infoSaid, isCapital } from './town-words.ts'

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

function isVenue({ text }: Words): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return words.some(word => (infoSaid(word).noun & (NOUN.place | NOUN.premise)) !== 0)
}

function isCountry({ text }: Words): boolean {
  return findPlace(text)[0]?.kind === 'country'
}

/** "high-speed railway line" is no town. */
const isNamed = ({ text }: Words): boolean => isCapital(text) || findPlace(text).length > 0

const townIn = (places: readonly Words[]): Words | null =>
  places.find(place => isNamed(place) && !isVenue(place) && !isCountry(place)) ?? null

/** What an office does in its own town. */
const IN_TOWN: ReadonlySet<Kind> = new Set<Kind>([
  'permission',
  'restriction',
  'detention',
  'release',
  'charge',
  'summons',
  'search',
])

/** What has no place of its own, or that of whom it is about. */
const PLACELESS: ReadonlySet<Kind> = new Set<Kind>([
  'law',
  'statement',
  'figure',
  'petition',
  'vote',
])

/** What is told of the day that the report opens with happened where it was written, unless it says otherwise. */
function storyOf(drafts: readonly Draft[], datelines: readonly (Words | null)[]): Told['story'] {
  const first = drafts.find(({ when, title }) => when !== null && !title)
  const place = first ? datelines[first.block] : null
  const elsewhere = first?.where.some(one => !isVenue(one) && one.text !== place?.text)
  return first?.when && place && !elsewhere ? { when: first.when, place } : null
}

/** Whether a court of the town that the report is of did it. */
function sitsAtHome(doc: Doc, draft: Draft): boolean {
  const sentence = doc.sentences[draft.sentence]
  return (
    doc.blocks[draft.block]?.kind === 'paragraph' &&
    isOfLocalCourt(draft) &&
    !isBackground(draft, doc.published) &&
    !(sentence && namesHigherCourt(doc, sentence))
  )
}

/** How many records told before in a block are looked at for a place. */
const NEAR = 60

/** What places are settled by: of the document, and of what it told before. */
export type Told = {
  readonly datelines: readonly (Words | null)[]
  /** The place of a block by its label, or by the heading above. */
  readonly labels: readonly (Words | null)[]
  readonly courts: ReadonlyMap<Draft, Words>
  readonly published: string | null
  /** The day that the dateline's paragraph tells of, and where it plays. */
  readonly story: { readonly when: string; readonly place: Words } | null
  /** What the same block told before. */
  readonly before: readonly Draft[]
  /** What a court whose town is known did last, in a paragraph. */
  readonly bench: Draft | null
  /** The town of all courts. */
  readonly court: Words | null
  /** The town in the document's title. */
  readonly title: Words | null
}

/** What a block tells first happened where its label says, however long ago. */
const opensLabelled = (draft: Draft, { labels, before }: Told): boolean =>
  labels[draft.block] !== null && before.length === 0

/** Whether a label above, or at the head of the block, tells where something was. */
const isTold = (draft: Draft, told: Told): boolean =>
  !PLACELESS.has(draft.kind) &&
  !isEverywhere(draft) &&
  (opensLabelled(draft, told) || !isBackground(draft, told.published))

/** "her home" is where nobody else was held, "a hotel" where nothing else was. */
const ITS_OWN = /^(?:his|her|their|its|an?) /i
/** "a tea stall": nothing tells in which town it stands. */
const UNNAMED = /^an? /i

/** Whether something was on the day of what was told before; of a gathering, what follows it at once is. */
function isSameDay(draft: Draft, other: Draft): boolean {
  if (draft.when !== null) return other.when === draft.when
  const next = draft.sentence - other.sentence === 1 && other.kind === 'assembly'
  return next && !draft.moved && draft.kind === 'violence'
}

/** Where a scene plays that is told on: the place of what was told just before, on the same day. */
function settleScene(draft: Draft, told: Told): readonly Words[] {
  const { before, datelines, labels, story } = told
  if (draft.where.length > 0 || isEverywhere(draft)) return draft.where
  const near = before.findLast(
    other =>
      SCENES.has(other.kind) &&
      other.where.length > 0 &&
      (other.sentence === draft.sentence
        ? datesAgree(other.when, draft.when)
        : draft.sentence - other.sentence <= 2 &&
          isSameDay(draft, other) &&
          staysPut(draft, other)),
  )
  if (near) return near.where.filter(({ text }) => !ITS_OWN.test(text))
  const beside = before.findLast(
    other => other.sentence === draft.sentence && other.where.length > 0,
  )
  const dateline =
    labels[draft.block] ??
    datelines[draft.block] ??
    (draft.when === story?.when ? story?.place : null)
  if (!dateline || (!opensLabelled(draft, told) && isBackground(draft, told.published)))
    return draft.where
  const town = beside ? townIn(beside.where) : null
  return [town ?? dateline]
}

/** The town that the last of these drafts with one names. */
function lastTownIn(drafts: readonly Draft[]): Words | null {
  const last = drafts.findLast(({ where }) => townIn(where) !== null)
  return last ? townIn(last.where) : null
}

/** Words that are towns too, and never are in a report. */
const NO_TOWNS = new Set(['march', 'reading', 'mobile'])

/** "Police" is a town too, but not in a title. */
function isTownName(name: string): boolean {
  const word = name.toLowerCase()
  if (NO_TOWNS.has(word) || infoSaid(word).noun !== 0) return false
  return findPlace(name)[0]?.kind === 'city'
}

/** A place that the gazetteer does not know, and that no word shows to be a venue. */
const isUnknown = (name: string): boolean =>
  findPlace(name).length === 0 && !isVenue({ text: name, span: [0, 0] })

/** The town in a document's title. */
function townInTitle({ mentions, blocks }: Doc): Words | null {
  const title = blocks.find(({ kind }) => kind === 'title')
  for (const mention of mentions) {
    if (!title || mention.start >= title.end) return null
    const told = mention.type === 'name' && mention.rule === 'name.place.preposition'
    if (mention.type === 'name' && (isTownName(mention.name) || (told && isUnknown(mention.name))))
      return { text: mention.name, span: mention.nameSpan }
  }
  return null
}

/** A venue with the town it stands in, where its office, the paragraph, the dateline or the title names one. */
function withTown(places: readonly Words[], draft: Draft, told: Told): readonly Words[] {
  if (places.length !== 1 || !places.every(isVenue)) return places
  if (places.some(({ text }) => UNNAMED.test(text))) return places
  const town =
    townOfActingOffice(draft) ??
    lastTownIn(told.before) ??
    told.labels[draft.block] ??
    told.datelines[draft.block] ??
    told.title
  return town && !places.some(place => place.text.includes(town.text)) ? [...places, town] : places
}

/**
 * Settles where things happened that the sentence alone does not say: what a court did happened in the court's town,
 * what is told on happened where the telling stood, and the first paragraph plays where the dateline says.
 */
export function settlePlaces(doc: Doc, drafts: readonly Draft[]): void {
  if (drafts.length === 0) return
  const datelines = datelinePlaces(doc)
  const labels = labelledPlaces(doc)
  const courts = new Map(
    drafts.flatMap(draft => {
      const town = townOfActor(draft)
      return town ? [[draft, town] as const] : []
    }),
  )
  const story = isDigest(datelines) ? null : storyOf(drafts, datelines)
  const towns = tellsOfTowns(doc)
  const court = towns ? null : onlyTown(courts)
  const title = townInTitle(doc)
  const home = towns || isDigest(datelines) ? null : courtHome(namedCourts(doc), datelines)
  let before: Draft[] = []
  let bench: Draft | null = null
  for (const draft of drafts) {
    if (before[0]?.block !== draft.block) before = []
    const own = draft.where.length > 0
    const told: Told = {
      datelines,
      labels,
      courts,
      story,
      before,
      bench,
      court,
      title,
      published: doc.published,
    }
    if (COURTS.has(draft.kind)) draft.where = settleCourt(doc, draft, told)
    else if (draft.where.length === 0) {
      const town = courts.get(draft) ?? (IN_TOWN.has(draft.kind) ? townOfActingOffice(draft) : null)
      if (town) draft.where = [town]
    }
    if (draft.where.length === 0 && home && sitsAtHome(doc, draft)) draft.where = [home]
    if (SCENES.has(draft.kind)) draft.where = withTown(settleScene(draft, told), draft, told)
    else if (draft.kind === 'permission') draft.where = withTown(draft.where, draft, told)
    const label = labels[draft.block]
    if (draft.where.length === 0 && label && isTold(draft, told)) draft.where = [label]
    draft.placed = !own && draft.where.length > 0
    const sits = COURTS.has(draft.kind) && draft.where.length > 0 && !draft.title
    if (sits && doc.blocks[draft.block]?.kind === 'paragraph') bench = draft
    before.push(draft)
    if (before.length > NEAR) before.shift()
  }
}
