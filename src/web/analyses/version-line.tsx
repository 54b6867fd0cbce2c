import { printWhen } from '../../codebook/index.ts'
import type { SourcedClaims } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'
import { DistanceField } from './distance-field.tsx'
import { EvidenceLinks } from './evidence-links.tsx'

type VersionProps = { slot: string; version: SourcedClaims['versions'][number] }

/** One version of what is claimed: who gives it, in which documents, how far each is from it, and what speaks against it. */
export function VersionLine({ slot, version }: VersionProps) {
  const { value, by, documents, records, first, firstBy, independent, distances, against } = version
  return (
    <li className="version">
      <strong dir="auto">{printClaimed(slot, value)}</strong>
      {by.length > 0 && <bdi>{by.join(', ')}</bdi>}
      {documents.map((document, at) => {
        const told = distances.find(one => one.document === document)
        return (
          <span key={document}>
            <Link to={sourceAddress(document, { record: records[at] })}>
              <bdi>{told?.publisher || say('analyses.source', { number: at + 1 })}</bdi>
            </Link>
            {told?.published && <span className="faint">, {printWhen(told.published)}</span>}
            {document === first && documents.length > 1 && (
              <span className="faint"> {say('analyses.firstSource')}</span>
            )}{' '}
            {told && <DistanceField told={told} />}
          </span>
        )
      })}
      {documents.length > 1 && firstBy.length > 0 && (
        <span className="faint">{say('analyses.firstBy', { who: firstBy.join(', ') })}</span>
      )}
      {independent < documents.length && (
        <span className="faint">{say('analyses.independent', { count: independent })}</span>
      )}
      <EvidenceLinks label={say('analyses.evidenceAgainst')} evidence={against} />
    </li>
  )
}

/** A value as it is claimed: dates in words. */
export const printClaimed = (slot: string, value: unknown): string =>
  slot === 'when' && typeof value === 'string'
    ? printWhen(value)
    : printValue(slot, value).join(', ')
