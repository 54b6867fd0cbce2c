import type { Copies } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

type CopiesListProps = { id: string; copies: Copies }

/** Which other documents carry the text of one: however many, they are one source. */
export function CopiesList({ id, copies }: CopiesListProps) {
  const others = copies.filter(copy => copy.id !== id)
  if (others.length === 0) return null
  return (
    <details className="copies">
      <summary>{say('reading.copies', { count: others.length })}</summary>
      <ul>
        {others.map(copy => (
          <li key={copy.id}>
            <Link to={`/documents/${copy.id}`}>
              <bdi>{copy.title}</bdi>
            </Link>{' '}
            <bdi>{[copy.source, copy.published].filter(Boolean).join(', ')}</bdi>
            {' · '}
            {copy.id === copies[0]?.id
              ? say('reading.copiesFirst')
              : say('reading.copiesShared', { share: Math.round(copy.shared * 100) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
