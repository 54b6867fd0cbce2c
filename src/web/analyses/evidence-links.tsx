import type { Evidence } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { sourceAddress } from '../reading/source-address.ts'

type EvidenceLinksProps = { label: string; evidence: readonly Evidence[] }

/** Records that a person named as evidence, each as a link to its words. */
export function EvidenceLinks({ label, evidence }: EvidenceLinksProps) {
  if (evidence.length === 0) return null
  return (
    <span className="evidence">
      <span className="faint">{label}: </span>
      {evidence.map(({ record, document, publisher }, at) => (
        <span key={record}>
          {at > 0 && ', '}
          {document === null ? (
            say('analyses.evidenceGone')
          ) : (
            <Link to={sourceAddress(document, { record })}>
              <bdi>{publisher || say('analyses.source', { number: at + 1 })}</bdi>
            </Link>
          )}
        </span>
      ))}
    </span>
  )
}
