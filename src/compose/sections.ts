import {
  compareWhen,
  FREEDOMS,
  type Case,
  type Freedom,
  type Incident,
  type ReportBlock,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { firstDay } from './dates.ts'
import { freedomOf } from './freedoms.ts'
import { groupPassages } from './passages.ts'
import type { Standing } from './period.ts'
import { rivalsTogether, tellRivals } from './rivals.ts'
import type { Sources } from './source.ts'
import { figureTable } from './tables.ts'
import { tellIncident, tellPassage } from './tell.ts'
import { headingOf, isAccountability, topicOfPassage } from './topics.ts'

/** What the sections of an update are told from: incidents grouped into passages, and where each incident stands. */
export type Material = {
  readonly passages: readonly (readonly Incident[])[]
  /** Statements and figures, which stand in a section of their own. */
  readonly words: readonly Incident[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly sources: Sources
}

/** Groups what is told into passages: an undated step goes with the dated ones of its proceeding. */
export function gatherMaterial(given: {
  readonly incidents: readonly Incident[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly cases: readonly Case[]
  readonly sources: Sources
}): Material {
  const isWords = ({ kind }: Incident) => kind === 'statement' || kind === 'figure'
  const byDay = (passage: readonly Incident[]) =>
    passage.map(({ value }) => firstDay(value.when)).find(day => day !== null) ?? '9999'
  return {
    passages: groupPassages(
      given.incidents.filter(one => !isWords(one)),
      given.cases,
    ).toSorted((a, b) => (byDay(a) < byDay(b) ? -1 : byDay(a) > byDay(b) ? 1 : 0)),
    words: given.incidents.filter(isWords),
    standings: given.standings,
    sources: given.sources,
  }
}

const stands = (incident: Incident, material: Material, ...standings: readonly Standing[]) =>
  standings.includes(material.standings.get(incident.id) ?? 'outside')

/** Passages in which something happened in the period. */
const currentPassages = (material: Material) =>
  material.passages.filter(passage => passage.some(one => stands(one, material, 'current')))

/** A proceeding that moved in the period and began before it. */
const isFollowUp = (passage: readonly Incident[], material: Material) =>
  passage.some(one => stands(one, material, 'late'))

type Division = Freedom | 'accountability' | 'other'

const HEADINGS: Readonly<Record<Division, string>> = {
  expression: 'Expression',
  association: 'Association',
  assembly: 'Peaceful Assembly',
  accountability: 'Accountability for abuses',
  other: 'Other developments',
}

/** Expression, Association, Peaceful Assembly, and what belongs to none of them. */
export function freedomSections(material: Material): Section[] {
  const passages = currentPassages(material).filter(passage => !isFollowUp(passage, material))
  return byFreedom(passages, material.sources).map(({ freedom, own }) => ({
    id: freedom,
    heading: HEADINGS[freedom],
    ...(freedom === 'accountability'
      ? { blocks: tellPassages(own, material.sources), sections: [] }
      : { blocks: [], sections: byTopic(own, freedom, material.sources) }),
  }))
}

function byFreedom(passages: readonly (readonly Incident[])[], sources: Sources) {
  const placed = passages.map(passage => ({
    passage,
    freedom: isAccountability(passage)
      ? 'accountability'
      : (freedomOf(passage, sources) ?? 'other'),
  }))
  return ([...FREEDOMS, 'accountability', 'other'] as const)
    .map(freedom => ({
      freedom,
      own: placed.filter(one => one.freedom === freedom).map(({ passage }) => passage),
    }))
    .filter(({ own }) => own.length > 0)
}

function byTopic(
  passages: readonly (readonly Incident[])[],
  prefix: string,
  sources: Sources,
): Section[] {
  const topics = new Map<number, (readonly Incident[])[]>()
  for (const passage of passages) {
    const topic = topicOfPassage(passage)
    topics.set(topic, [...(topics.get(topic) ?? []), passage])
  }
  return [...topics]
    .sort(([a], [b]) => a - b)
    .map(([topic, own]) => ({
      id: `${prefix}-${topic}`,
      heading: headingOf(topic, own.flat()),
      blocks: tellPassages(own, sources),
      sections: [],
    }))
}

function tellPassages(passages: readonly (readonly Incident[])[], sources: Sources): ReportBlock[] {
  const items = passages.map(passage => tellPassage(passage, sources))
  const [only] = items
  return only && items.length === 1
    ? [{ type: 'paragraph', sentences: only }]
    : [{ type: 'list', items }]
}

/** Proceedings that moved in the period and began before it. */
export function followUpSection(material: Material): Section | null {
  const passages = currentPassages(material).filter(passage => isFollowUp(passage, material))
  return passages.length === 0
    ? null
    : {
        id: 'follow-ups',
        heading: 'Developments in earlier cases',
        blocks: tellPassages(passages, material.sources),
        sections: [],
      }
}

/** Statements as a list, figures as a table. */
export function wordsSection(material: Material): Section | null {
  const words = material.words.filter(one => stands(one, material, 'current'))
  const items = tellRivals({ current: words, told: material.words }, material.sources)
  const blocks: ReportBlock[] = [
    ...wordsBlocks(words, material.sources),
    ...(items.length > 0 ? [{ type: 'list' as const, items }] : []),
  ]
  return blocks.length === 0
    ? null
    : { id: 'words', heading: 'Statements and figures', blocks, sections: [] }
}

function wordsBlocks(words: readonly Incident[], sources: Sources): ReportBlock[] {
  const statements = words
    .filter(({ kind }) => kind === 'statement')
    .toSorted((a, b) => compareWhen(a.value.when, b.value.when))
  const list: ReportBlock[] =
    statements.length === 0
      ? []
      : [{ type: 'list', items: statements.map(one => tellIncident(one, { sources, before: [] })) }]
  return [
    ...list,
    ...figureTable(
      rivalsTogether(
        words.filter(({ kind }) => kind === 'figure'),
        sources,
      ),
      sources,
    ),
  ]
}

const APART: readonly (readonly [Standing, string])[] = [
  ['undated', 'Undated'],
  ['late', 'Earlier events that became known in the period'],
  ['later', 'Dated after the period'],
  ['elsewhere', 'Country not established'],
]

/** Long blocks are divided by freedom. */
const LONG = 12

/** How many one-liners make a paragraph. */
const PARAGRAPH = 6

/** A section whose one-liners are drawn together into paragraphs: there are too many of them for a list. */
function dense(section: Section): Section {
  return { ...section, blocks: section.blocks.flatMap(denseBlock) }
}

function denseBlock(block: ReportBlock): ReportBlock[] {
  if (block.type !== 'list') return [block]
  return block.items
    .reduce<(readonly Sentence[])[]>((all, item) => {
      const last = all.at(-1)
      return last && last.length + item.length <= PARAGRAPH
        ? [...all.slice(0, -1), [...last, ...item]]
        : [...all, item]
    }, [])
    .map(sentences => ({ type: 'paragraph', sentences }))
}

/** In the order in which the sources tell it, person by person: what adjoins there is read together. */
function byPlaceInText(passages: readonly (readonly Incident[])[]) {
  const placeOf = (passage: readonly Incident[]) => {
    const lead = passage[0]?.records[0]
    return { document: lead?.documentId ?? '', start: lead?.record.quote.start ?? 0 }
  }
  return passages
    .map(passage => ({ passage, place: placeOf(passage) }))
    .toSorted(
      ({ place: a }, { place: b }) =>
        (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start,
    )
    .map(({ passage }) => passage)
}

/** Everything that stands in no passage of the period, so that nothing is dropped. */
export function apartSection(material: Material): Section | null {
  const told = new Set(
    currentPassages(material)
      .flat()
      .map(({ id }) => id),
  )
  const rest = material.passages.filter(passage => passage.every(({ id }) => !told.has(id)))
  const sections = APART.flatMap(([standing, heading]) => {
    const standingThere = rest.filter(passage => standingOf(passage, material) === standing)
    const passages = standing === 'undated' ? byPlaceInText(standingThere) : standingThere
    const words = material.words.filter(one => stands(one, material, standing))
    if (passages.length + words.length === 0) return []
    const long = passages.length > LONG
    const blocks = long || passages.length === 0 ? [] : tellPassages(passages, material.sources)
    const parts = long ? byFreedom(passages, material.sources) : []
    const spoken = wordsBlocks(words, material.sources).flatMap(block =>
      words.length > LONG ? denseBlock(block) : [block],
    )
    const divisions = parts.map(({ freedom, own }) => ({
      id: `apart-${standing}-${freedom}`,
      heading: HEADINGS[freedom],
      ...(freedom === 'accountability'
        ? { blocks: tellPassages(own, material.sources).flatMap(denseBlock), sections: [] }
        : {
            blocks: [],
            sections: byTopic(own, `apart-${standing}-${freedom}`, material.sources).map(dense),
          }),
    }))
    const last = {
      id: `apart-${standing}-words`,
      heading: 'Statements and figures',
      blocks: spoken,
      sections: [],
    }
    const divided = long && spoken.length > 0 ? [...divisions, last] : divisions
    return [
      {
        id: `apart-${standing}`,
        heading,
        blocks: long ? blocks : [...blocks, ...spoken],
        sections: divided,
      },
    ]
  })
  return sections.length === 0
    ? null
    : { id: 'apart', heading: 'Undated and late-learned', blocks: [], sections }
}

/** A passage stands where its first dated incident stands, or else its first. */
function standingOf(passage: readonly Incident[], material: Material): Standing {
  const lead = passage.find(({ value }) => value.when !== null) ?? passage[0]
  return lead ? (material.standings.get(lead.id) ?? 'outside') : 'outside'
}
