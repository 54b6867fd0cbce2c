import type { Incident, RecordState, Sentence } from '../codebook/index.ts'
import type { Words } from './words.ts'

/** A sentence that rests on incidents: it is only as sure as the least sure of them. */
export function factual(text: Words, incidents: readonly Incident[]): Sentence {
  return {
    text,
    incidents: incidents.map(({ id }) => id),
    records: incidents.flatMap(({ records }) => records.map(({ record }) => record.id)),
    footnotes: [],
    state: leastSure(incidents.map(({ state }) => state)),
    authored: false,
  }
}

const SURENESS: readonly RecordState[] = [
  'refused',
  'draft',
  'batch-accepted',
  'accepted',
  'confirmed',
]

/** The least sure of several states. */
export function leastSure(states: readonly RecordState[]): RecordState {
  const lowest = Math.min(...states.map(state => SURENESS.indexOf(state)))
  return SURENESS[lowest] ?? 'draft'
}
