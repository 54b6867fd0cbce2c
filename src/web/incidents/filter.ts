import { BEARINGS, isEdtf, KIND_NAMES } from '../../codebook/index.ts'
import type { IncidentFilter } from '../desk-client.ts'

/** The settings of the filter bar, as they stand in the address: dates, kinds and countries, never a name. */
export const FILTERS = ['from', 'to', 'kind', 'bearing', 'country', 'drafts'] as const

/** The filter an address asks for; what is half typed does not filter yet. */
export function filterOf(search: URLSearchParams): IncidentFilter {
  const from = search.get('from')
  const to = search.get('to')
  const kind = KIND_NAMES.find(each => each === search.get('kind'))
  const bearing = BEARINGS.find(each => each === search.get('bearing'))
  const country = search.get('country')?.toUpperCase()
  return {
    ...(from && isEdtf(from) && { from }),
    ...(to && isEdtf(to) && { to }),
    ...(kind && { kind }),
    ...(bearing && { bearing }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
    ...(search.has('drafts') && { drafts: true }),
  }
}

/** The filters of an address alone, as they stand there. */
export const filtersIn = (search: URLSearchParams): string =>
  new URLSearchParams(
    [...search].filter(([name]) => FILTERS.some(each => each === name)),
  ).toString()

/** What an analysis is made over. A period has two ends: with one of them there is none yet. */
export function selectionOf(search: URLSearchParams): IncidentFilter {
  const filter = filterOf(search)
  const { from, to, ...rest } = filter
  return from && to ? filter : rest
}

/** Whether anything is filtered out by hand; showing drafts shows more, not less. */
export const isFiltered = (filter: IncidentFilter): boolean =>
  Object.keys(filter).some(name => name !== 'drafts')
