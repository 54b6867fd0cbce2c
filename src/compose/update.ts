import type { Case, Entity, Incident, Report, Section } from '../codebook/index.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { aboutSection } from './about.ts'
import { numberFootnotes } from './footnotes.ts'
import { isOfCountry, standing, type Period, type Standing } from './period.ts'
import { reviewedOnly } from './reviewed.ts'
import { apartSection, followUpSection, freedomSections, wordsSection } from './sections.ts'
import { gatherSources, type CitedDocument } from './source.ts'
import { periodWords, summarySection } from './summary.ts'
import { penaltyTables } from './tables.ts'

/** What an update is composed of. */
export type UpdateInput = {
  readonly incidents: readonly Incident[]
  readonly cases: readonly Case[]
  readonly documents: readonly CitedDocument[]
  readonly entities?: readonly Entity[] | undefined
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
  const sorted = sortIncidents(incidents, input, sources)
  const of = (...standings: readonly Standing[]) => standings.flatMap(one => sorted.get(one) ?? [])
  const current = of('current')
  const apart = of('undated', 'late', 'later', 'elsewhere')
  const countryName = country === null ? null : (COUNTRY_NAMES[country] ?? country)
  const context = { sources, cases: input.cases, period }
  const told = { current, apart, period, country: countryName, sources }
  const freedoms = freedomSections(current, context)
  const body = [
    ...freedoms,
    followUpSection(current, context),
    penaltySection(current, told.sources),
    wordsSection(current, context),
    apartSection(sorted, context),
  ].flatMap(section => section ?? [])
  const about = aboutSection({ told: [...current, ...apart], outside: of('outside'), drafts, asOf })
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
    counts: Object.fromEntries([...sorted].map(([name, list]) => [name, list.length])),
    ...(countryName === null ? {} : { countryName }),
    asOf,
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sortIncidents(
  incidents: readonly Incident[],
  { period, country }: UpdateInput,
  sources: ReturnType<typeof gatherSources>,
): Map<Standing, Incident[]> {
  const sorted = new Map<Standing, Incident[]>()
  for (const incident of incidents) {
    const here = isOfCountry(incident, country)
    if (here === false) continue
    const when = standing(incident, period, sources)
    const where = here === null && when !== 'outside' ? 'elsewhere' : when
    sorted.set(where, [...(sorted.get(where) ?? []), incident])
  }
  return sorted
}

function penaltySection(
  current: readonly Incident[],
  sources: ReturnType<typeof gatherSources>,
): Section | null {
  const blocks = penaltyTables(current, sources)
  return blocks.length === 0
    ? null
    : { id: 'penalties', heading: 'Penalties', blocks, sections: [] }
}
