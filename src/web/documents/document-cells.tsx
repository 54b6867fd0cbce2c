import type { ReactNode } from 'react'
import type { DocumentSummary } from '../../server/index.ts'
import { Faint } from '../frame/faint.tsx'
import { languageName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

/** The columns of the list of documents. */
export const documentColumns = (): readonly string[] => [
  say('documents.name'),
  say('documents.published'),
  say('documents.language'),
  say('documents.records'),
  say('documents.toJudge'),
]

/** Who published a document; who spoke to a monitor is on file and has no name here. */
export function sourceName({ note, source, site }: DocumentSummary): string {
  return note ? say('reading.sourceOnFile') : (source ?? site ?? say('documents.noSource'))
}

/** A document in the list: what it is, where from, and how much of it waits. */
export function documentCells(document: DocumentSummary): readonly ReactNode[] {
  return [
    <div className="document-name" key="name">
      <Link to={`/documents/${document.id}`} className="cover">
        <bdi>{document.title ?? document.name}</bdi>
      </Link>
      <span className="sub">
        {document.note && <span className="chip">{say('documents.note')}</span>}
        {document.transcript && (
          <span className="chip">
            {say(document.transcript === 'stands' ? 'transcripts.chip' : 'transcripts.chipEarlier')}
          </span>
        )}
        <bdi>{sourceName(document)}</bdi>
      </span>
    </div>,
    document.published ?? <Faint key="undated">{say('documents.noDate')}</Faint>,
    document.language === null ? '' : languageName(document.language),
    document.read ? document.records : <Faint key="unread">{say('documents.unread')}</Faint>,
    <Waiting document={document} key="waiting" />,
  ]
}

function Waiting({ document }: { document: DocumentSummary }) {
  if (!document.read && document.records === 0) return null
  if (document.records === 0) return <Faint>{say('documents.none')}</Faint>
  if (document.drafts === 0) return <span className="done">{say('documents.judged')}</span>
  return <span className="waiting">{document.drafts}</span>
}
