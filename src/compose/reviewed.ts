import type { Attributes, CodedRecord, Incident, Slots } from '../codebook/index.ts'
import { leastSure } from './factual.ts'

/** What may be told: with drafts all but the refused; without, only what somebody accepted, on accepted records alone. */
export function reviewedOnly(incidents: readonly Incident[], drafts: boolean): Incident[] {
  return incidents.flatMap(incident => {
    const kept = incident.records.filter(
      ({ state }) => state !== 'refused' && (drafts || state !== 'draft'),
    )
    if (kept.length === 0) return []
    if (kept.length === incident.records.length) return [incident]
    return [withRecords(incident, kept)]
  })
}

function withRecords(incident: Incident, records: Incident['records']): Incident {
  const ids = new Set(records.map(({ record }) => record.id))
  const claims = Object.fromEntries(
    Object.entries(incident.claims).map(([slot, all]) => [
      slot,
      all
        .map(claim => ({ ...claim, records: claim.records.filter(id => ids.has(id)) }))
        .filter(claim => claim.records.length > 0),
    ]),
  )
  const lead = records[0]?.record
  const gone = incident.records[0]?.record.id !== lead?.id
  return {
    ...incident,
    records,
    state: leastSure(records.map(({ state }) => state)),
    value: gone && lead ? slotsOf(lead) : incident.value,
    parties:
      gone && lead
        ? { actor: lead.actor?.map(() => null) ?? [], target: lead.target?.map(() => null) ?? [] }
        : incident.parties,
    claims,
    disagreements: incident.disagreements.filter(slot => (claims[slot]?.length ?? 0) > 1),
  }
}

function slotsOf(record: CodedRecord): Slots & Attributes {
  const { kind: _kind, document: _document, id: _id, quote: _quote, ...rest } = record
  const { anchors: _anchors, spans: _spans, why: _why, confidence: _confidence, ...slots } = rest
  return slots
}
