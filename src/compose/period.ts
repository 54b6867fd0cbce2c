import { bounds, within, type Incident } from '../codebook/index.ts'
import { documentsOf, type Sources } from './source.ts'

export type Period = { readonly from: string; readonly to: string }

/** Where an incident stands to the period of an update. */
export type Standing = 'current' | 'undated' | 'late' | 'later' | 'elsewhere' | 'outside' | 'abroad'

/**
 * Dated in the period (or possibly): current. Without a date, or dated before but published in the period (or
 * when is not known): told in a block of its own. Dated and published before it: another update's matter.
 */
export function standing(incident: Incident, period: Period, sources: Sources): Standing {
  const { when } = incident.value
  const publishedThen = documentsOf(incident, sources).some(({ published, note }) => {
    const date = note?.taken ?? published
    return date === null || within(date, period.from, period.to) !== 'outside'
  })
  const reported = publishedThen || documentsOf(incident, sources).length === 0
  if (when === null) return reported ? 'undated' : 'outside'
  if (within(when, period.from, period.to) !== 'outside') return 'current'
  if (!reported) return 'outside'
  const { earliest } = bounds(when)
  const last = bounds(period.to).latest
  return earliest !== null && last !== null && earliest > last ? 'later' : 'late'
}

/** Whether an incident is of the country asked for; one whose country is not known is told apart. */
export function isOfCountry(incident: Incident, country: string | null): boolean | null {
  if (country === null) return true
  return incident.country === null ? null : incident.country === country
}
