import { sourceName } from './document-cells.tsx'
import type { SearchHit } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { segmentsOf } from '../reading/marks.ts'

type SearchHitsProps = { query: string; hits: readonly SearchHit[]; total: number }

/** What a search found: each document with the words in their sentence. */
export function SearchHits({ query, hits, total }: SearchHitsProps) {
  if (total === 0) {
    return (
      <div className="empty">
        <h2>{say('documents.noHits', { query })}</h2>
        <p>{say('documents.noHitsNext')}</p>
      </div>
    )
  }
  return (
    <section aria-labelledby="hits">
      <h2 id="hits" className="count">
        {say('documents.hits', { count: total, query })}
      </h2>
      {total > hits.length && (
        <p className="hint">{say('documents.firstHits', { count: hits.length })}</p>
      )}
      <ol className="hits">
        {hits.map(hit => (
          <li key={hit.document.id}>
            <Link to={`/documents/${hit.document.id}`} className="cover">
              <bdi>{hit.document.title ?? hit.document.name}</bdi>
            </Link>
            <span className="sub">
              <bdi>{sourceName(hit.document)}</bdi>
              {' · '}
              {hit.document.published ?? say('documents.noDate')}
            </span>
            <Snippet hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Snippet({ hit: { snippet, marks } }: { hit: SearchHit }) {
  const segments = segmentsOf([0, snippet.length], [], marks)
  return (
    <p dir="auto" className="snippet">
      {segments.map(({ start, end, lit }) => {
        const words = snippet.slice(start, end)
        return lit ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>
      })}
    </p>
  )
}
