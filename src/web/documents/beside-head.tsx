import type { ReactNode } from 'react'
import { Icon } from '../frame/icon.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

type BesideHeadProps = { id: string; title: string; children: ReactNode }

/** The head of a page that belongs to a document: the way back to it, a title and a lead. */
export function BesideHead({ id, title, children }: BesideHeadProps) {
  return (
    <header className="page-head">
      <div>
        <Link to={`/documents/${id}`} className="back">
          <Icon name="back" />
          {say('transcripts.toDocument')}
        </Link>
        <h1>{title}</h1>
        <p className="lead">{children}</p>
      </div>
    </header>
  )
}
