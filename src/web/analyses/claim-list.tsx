import type { SourcedClaims } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** What sources tell differently, each version with who gives it and where. */
export function ClaimList({ claims }: { claims: readonly SourcedClaims[] }) {
  if (claims.length === 0) return <p className="faint">{say('analyses.noClaims')}</p>
  return (
    <ul className="cases">
      {claims.map(({ id, about, relation, slot, versions }) => (
        <li key={id} className="card">
          <h3>
            <bdi>{about}</bdi>{' '}
            <span className={relation === 'contradicts' ? 'chip warn' : 'chip'}>
              {sayWord('relation', relation)}
            </span>
          </h3>
          <ul>
            {versions.map(version => (
              <li key={version.records.join()}>
                <strong dir="auto">{printValue(slot, version.value).join(', ')}</strong>{' '}
                {version.by.length > 0 && <bdi>{version.by.join(', ')}</bdi>}{' '}
                {version.documents.map((document, at) => (
                  <Link
                    key={document}
                    to={sourceAddress(document, { record: version.records[at] })}
                  >
                    {say(document === version.first ? 'analyses.firstSource' : 'analyses.source', {
                      number: at + 1,
                    })}
                  </Link>
                ))}
                {version.independent < version.documents.length && (
                  <span className="faint">
                    {say('analyses.independent', { count: version.independent })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
