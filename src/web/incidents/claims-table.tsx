import type { Incident, ReviewedRecord } from '../../codebook/index.ts'
import type { BriefIncident, DocumentSummary } from '../../server/index.ts'
import { printBrief } from '../cases/punished-line.tsx'
import { Icon } from '../frame/icon.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

type ClaimsTableProps = {
  incident: Incident
  documents: readonly DocumentSummary[]
  /** What it was over, by the id of the record that tells of it. */
  over: Readonly<Record<string, BriefIncident>>
  onMove: (record: string) => void
}

/** What each source says, slot by slot, side by side: a column for each document, nothing averaged away. */
export function ClaimsTable({ incident, documents, over, onMove }: ClaimsTableProps) {
  const { records, claims, disagreements } = incident
  const slots = Object.keys(claims).filter(slot => (claims[slot] ?? []).length > 0)
  const byId = new Map(documents.map(document => [document.id, document]))
  return (
    <div className="scroll-x">
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{say('incidents.slot')}</th>
            {records.map(({ record, documentId, state }) => (
              <th scope="col" key={record.id}>
                <SourceName document={byId.get(documentId)} />
                <StateChip state={state} />
                <Link to={sourceAddress(documentId, { record: record.id })} className="words">
                  {say('incidents.openSource')}
                </Link>
                <button type="button" className="quiet" onClick={() => onMove(record.id)}>
                  {say('incidents.moveOut')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slots.map(slot => (
            <tr key={slot} className={disagreements.includes(slot) ? 'disagrees' : undefined}>
              <th scope="row">
                {sayWord('slot', slot)}
                {disagreements.includes(slot) && (
                  <span className="chip warn">
                    <Icon name="warn" />
                    {say('incidents.disagrees')}
                  </span>
                )}
              </th>
              {records.map(reviewed => (
                <td key={reviewed.record.id} dir="auto">
                  <ClaimOf incident={incident} slot={slot} record={reviewed} over={over} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ClaimOfProps = Pick<ClaimsTableProps, 'incident' | 'over'> & {
  slot: string
  record: ReviewedRecord
}

/** What one record says of a slot; what it was over is called as it is, and leads there. */
function ClaimOf({ incident: { claims }, slot, record: { record }, over }: ClaimOfProps) {
  const known = slot === 'over' && record.over !== undefined ? over[record.over] : undefined
  if (known) return <Link to={`/incidents/${known.id}`}>{printBrief(known)}</Link>
  const own = (claims[slot] ?? []).filter(claim => claim.records.includes(record.id))
  return own.flatMap(claim => printValue(slot, claim.value)).join('; ') || say('form.none')
}

function SourceName({ document }: { document: DocumentSummary | undefined }) {
  if (!document) return <span>{say('documents.noSource')}</span>
  const source = document.note ? say('reading.sourceOnFile') : document.source
  return (
    <span className="source-name">
      <bdi>{source ?? document.title ?? document.name}</bdi>
      <span className="faint">{document.published ?? say('documents.noDate')}</span>
    </span>
  )
}
