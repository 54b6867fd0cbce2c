import {
  within,
  type Case,
  type Incident,
  type ReportBlock,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { firstDay } from './dates.ts'
import { FREEDOMS, freedomOf, type Freedom } from './freedoms.ts'
import { groupPassages } from './passages.ts'
import type { Period, Standing } from './period.ts'
import type { Sources } from './source.ts'
import { figureTable } from './tables.ts'
import { tellIncident } from './tell.ts'
import { headingOf, topicOfPassage } from './topics.ts'

type Context = {
  readonly sources: Sources
  readonly cases: readonly Case[]
  readonly period: Period
}

const HEADINGS: Readonly<Record<Freedom | 'other', string>> = {
  expression: 'Expression',
  association: 'Association',
  assembly: 'Peaceful Assembly',
  other: 'Other developments',
}

/** The sentences of a passage, one incident after the other. */
export function tellPassage(passage: readonly Incident[], sources: Sources): Sentence[] {
  return passage.flatMap((incident, i) =>
    tellIncident(incident, { sources, before: passage.slice(0, i) }),
  )
}

const isWords = ({ kind }: Incident) => kind === 'statement' || kind === 'figure'

function passagesOf(incidents: readonly Incident[], { cases }: Context): Incident[][] {
  const byDay = (passage: readonly Incident[]) =>
    passage.map(({ value }) => firstDay(value.when)).find(day => day !== null) ?? '9999'
  return groupPassages(incidents, cases).toSorted((a, b) => byDay(a).localeCompare(byDay(b), 'en'))
}

function isFollowUp(passage: readonly Incident[], { cases, sources, period }: Context): boolean {
  const ids = new Set(passage.map(({ id }) => id))
  return cases
    .filter(one => one.incidents.some(id => ids.has(id)))
    .flatMap(one => one.incidents)
    .some(id => {
      const when = sources.incidents.get(id)?.value.when ?? null
      return (
        when !== null &&
        within(when, period.from, period.to) === 'outside' &&
        (firstDay(when) ?? '') < period.from
      )
    })
}

/** Expression, Association, Peaceful Assembly, and what belongs to none of them. */
export function freedomSections(current: readonly Incident[], context: Context): Section[] {
  const passages = passagesOf(
    current.filter(one => !isWords(one)),
    context,
  ).filter(passage => !isFollowUp(passage, context))
  const placed = passages.map(passage => ({ passage, freedom: freedomOf(passage) ?? 'other' }))
  return ([...FREEDOMS, 'other'] as const).flatMap(freedom => {
    const own = placed.filter(one => one.freedom === freedom).map(({ passage }) => passage)
    return own.length === 0
      ? []
      : [topicalSection({ id: freedom, heading: HEADINGS[freedom] }, own, context)]
  })
}

function topicalSection(
  { id, heading }: { id: string; heading: string },
  passages: readonly Incident[][],
  { sources }: Context,
): Section {
  const topics = new Map<number, Incident[][]>()
  for (const passage of passages) {
    const topic = topicOfPassage(passage)
    topics.set(topic, [...(topics.get(topic) ?? []), passage])
  }
  const sections = [...topics]
    .sort(([a], [b]) => a - b)
    .map(([topic, own]) => ({
      id: `${id}-${topic}`,
      heading: headingOf(topic, own.flat()),
      blocks: tellPassages(own, sources),
      sections: [],
    }))
  return { id, heading, blocks: [], sections }
}

function tellPassages(passages: readonly Incident[][], sources: Sources): ReportBlock[] {
  const items = passages.map(passage => tellPassage(passage, sources))
  const [only] = items
  return only && items.length === 1
    ? [{ type: 'paragraph', sentences: only }]
    : [{ type: 'list', items }]
}

/** Proceedings that moved in the period and began before it. */
export function followUpSection(current: readonly Incident[], context: Context): Section | null {
  const passages = passagesOf(
    current.filter(one => !isWords(one)),
    context,
  ).filter(passage => isFollowUp(passage, context))
  return passages.length === 0
    ? null
    : {
        id: 'follow-ups',
        heading: 'Developments in earlier cases',
        blocks: tellPassages(passages, context.sources),
        sections: [],
      }
}

/** Statements as a list, figures as a table. */
export function wordsSection(current: readonly Incident[], { sources }: Context): Section | null {
  const statements = current.filter(({ kind }) => kind === 'statement')
  const figures = current.filter(({ kind }) => kind === 'figure')
  if (statements.length + figures.length === 0) return null
  const list: ReportBlock[] =
    statements.length === 0
      ? []
      : [{ type: 'list', items: statements.map(one => tellIncident(one, { sources, before: [] })) }]
  return {
    id: 'words',
    heading: 'Statements and figures',
    blocks: [...list, ...figureTable(figures, sources)],
    sections: [],
  }
}

const APART: readonly (readonly [Standing, string])[] = [
  ['undated', 'Undated'],
  ['late', 'Earlier events that became known in the period'],
  ['later', 'Dated after the period'],
  ['elsewhere', 'Country not established'],
]

/** Everything else, so that nothing is dropped. */
export function apartSection(
  sorted: ReadonlyMap<Standing, readonly Incident[]>,
  context: Context,
): Section | null {
  const sections = APART.flatMap(([standing, heading]) => {
    const own = sorted.get(standing) ?? []
    if (own.length === 0) return []
    const told = own.filter(({ kind }) => kind !== 'figure')
    const passages = passagesOf(told, context)
    const blocks = [
      ...(passages.length > 0 ? tellPassages(passages, context.sources) : []),
      ...figureTable(
        own.filter(({ kind }) => kind === 'figure'),
        context.sources,
      ),
    ]
    return [{ id: `apart-${standing}`, heading, blocks, sections: [] }]
  })
  return sections.length === 0
    ? null
    : { id: 'apart', heading: 'Undated and late-learned', blocks: [], sections }
}
