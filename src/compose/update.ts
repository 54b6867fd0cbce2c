import type { Case, Entity, Freedom, Incident, Report, Section } from '../codebook/index.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { aboutSection } from './about.ts'
import { numberFootnotes } from './footnotes.ts'
import { isOfCountry, standing, type Period, type Standing } from './period.ts'
import { reviewedOnly } from './reviewed.ts'
import {
  apartSection,
  followUpSection,
  freedomSections,
  gatherMaterial,
  wordsSection,
} from './sections.ts'
import { gatherSources } from './gather-sources.ts'
import type { CitedDocument, Rivals, Sources } from './source.ts'
import { periodWords, summarySection } from './summary.ts'
import { penaltyTables } from './tables.ts'

/** What an update is composed of. */
export type UpdateInput = {
  readonly incidents: readonly Incident[]
  readonly cases: readonly Case[]
  readonly documents: readonly CitedDocument[]
  readonly entities?: readonly Entity[] | undefined
  /** Pairs of record ids that reconciling takes for one occurrence and that nobody has linked: both are told, each with the other's note. */
  readonly alike?: readonly (readonly [string, string])[] | undefined
  /** Incidents for which a person chose the freedom in whose section they are told; null for none. */
  readonly sections?: ReadonlyMap<string, Freedom | null> | undefined
  /** Figures on one subject that contradict each other, across incidents. */
  readonly rivals?: readonly Rivals[] | undefined
  readonly period: Period
  /** ISO 3166-1 alpha-2; null for all countries. */
  readonly country: string | null
  /** Whether unreviewed incidents take part, each marked. */
  readonly drafts: boolean
  /** The day it is composed, YYYY-MM-DD. */
  readonly asOf: string
}

/** Composes the periodic update: every incident of the period, and what became known in it, each with its sources. */
export function composeUpdate(input: UpdateInput): Report {
  const { period, country, asOf, drafts } = input
  const incidents = reviewedOnly(input.incidents, drafts)
  const sources = gatherSources({ ...input, incidents })
  const standings = new Map(incidents.map(one => [one.id, standingOf(one, input, sources)]))
  const of = (...wanted: readonly (Standing | null)[]) =>
    incidents.filter(({ id }) => wanted.includes(standings.get(id) ?? null))
  const current = of('current')
  const apart = of('undated', 'late', 'later', 'elsewhere')
  const countryName = country === null ? null : (COUNTRY_NAMES[country] ?? country)
  const told = { current, apart, period, country: countryName, sources }
  const material = gatherMaterial({
    incidents: [...current, ...apart],
    cases: input.cases,
    standings,
    sources,
  })
  const body = [
    ...freedomSections(material),
    followUpSection(material),
    penaltySection(current, sources),
    wordsSection(material),
    apartSection(material),
  ].flatMap(section => section ?? [])
  const about = aboutSection({
    told: [...current, ...apart],
    outside: of('outside', 'abroad'),
    drafts,
    asOf,
  })
  // The body is numbered first: a summary that cites everything would scatter the numbers.
  const { sections, footnotes } = numberFootnotes([...body, summarySection(told), about], sources)
  const summary = sections.filter(({ id }) => id === 'summary')
  return {
    title: `${countryName === null ? 'Update' : capitalised(countryName)}: civic space ${periodWords(period)}`,
    period,
    country,
    drafts,
    sections: [...summary, ...sections.filter(({ id }) => id !== 'summary')],
    footnotes,
    counts: countBy(standings),
    ...(countryName === null ? {} : { countryName }),
    asOf,
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Where an incident stands; one of another country stands outside. */
function standingOf(
  incident: Incident,
  { period, country }: UpdateInput,
  sources: Sources,
): Standing {
  const here = isOfCountry(incident, country)
  const when = here === false ? 'abroad' : standing(incident, period, sources)
  return here === null && when !== 'outside' ? 'elsewhere' : when
}

function countBy(standings: ReadonlyMap<string, Standing>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of standings.values()) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

function penaltySection(current: readonly Incident[], sources: Sources): Section | null {
  const blocks = penaltyTables(current, sources)
  return blocks.length === 0
    ? null
    : { id: 'penalties', heading: 'Penalties', blocks, sections: [] }
}
