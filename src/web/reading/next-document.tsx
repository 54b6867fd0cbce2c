import { useEffect, useRef } from 'react'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

type NextDocumentProps = {
  /** Where the next record waits; undefined where none does. */
  address: string | undefined
  /** Whether this document has no records at all. */
  isEmpty: boolean
  /** Whether the last record here was judged just now, so that Enter goes on. */
  focus: boolean
}

/** What follows a document whose records have all been judged. */
export function NextDocument({ address, isEmpty, focus }: NextDocumentProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) root.current?.querySelector('a')?.focus()
  }, [focus])
  const told = isEmpty ? 'reading.othersWait' : 'reading.allJudged'
  return (
    <div className="banner next-document" ref={root}>
      <span>{say(address ? told : 'documents.nothingWaiting')}</span>
      {address && (
        <Link to={address} className="button primary">
          {say('reading.next')}
        </Link>
      )}
    </div>
  )
}
