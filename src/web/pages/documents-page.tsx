import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { desk } from '../desk-client.ts'
import { documentCells, documentColumns } from '../documents/document-cells.tsx'
import { ConflictsBanner } from '../documents/conflicts-banner.tsx'
import { SearchBox } from '../documents/search-box.tsx'
import { SearchHits } from '../documents/search-hits.tsx'
import { UnreadBanner } from '../documents/unread-banner.tsx'
import { WaitingBanner } from '../documents/waiting-banner.tsx'
import { useRowKeys } from '../following/use-row-keys.ts'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { useFollowed } from '../frame/followed.ts'
import { Icon } from '../frame/icon.tsx'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

// Kept in memory for coming back from a document; never in the address.
let lastQuery = ''

/** The first screen: all documents, and the search over their texts. */
export function DocumentsPage({ find }: { find: boolean }) {
  const [query, setQuery] = useState(lastQuery)
  const wanted = useDeferredValue(query.trim())
  const queue = useQuery({ queryKey: ['queue'], queryFn: desk.queue })
  useRowKeys()
  useEffect(() => {
    lastQuery = query
  }, [query])
  useEffect(() => {
    if (find) document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
  }, [find])
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{say('rooms.documents')}</h1>
          <p className="lead">{say('documents.lead')}</p>
        </div>
        <div className="page-acts">
          <SearchBox query={query} onQuery={setQuery} />
          <Link to="/documents/note" className="button">
            <Icon name="pen" />
            {say('notes.new')}
          </Link>
          <Link to="/documents/sheets" className="button">
            <Icon name="table" />
            {say('sheets.title')}
          </Link>
          <Link to="/documents/words" className="button">
            <Icon name="words" />
            {say('lexicon.title')}
          </Link>
        </div>
      </header>
      {wanted ? (
        <Found query={wanted} />
      ) : (
        <>
          {queue.data && queue.data.total > 0 && <WaitingBanner queue={queue.data} />}
          <ConflictsBanner />
          <UnreadBanner />
          <AllDocuments />
        </>
      )}
    </div>
  )
}

function Found({ query }: { query: string }) {
  const found = useQuery({
    queryKey: ['search', query],
    queryFn: () => desk.search(query, { offset: 0, limit: 200 }),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={found}>
      {({ hits, total }) => <SearchHits query={query} hits={hits} total={total} />}
    </Loaded>
  )
}

const fetchDocuments = async (after: number | undefined) => {
  const { documents, total, next } = await desk.documents({ after, limit: 200 })
  return { items: documents, total, next }
}

function AllDocuments() {
  const documents = useFollowed({ key: ['documents'], fetch: fetchDocuments })
  const query = { data: documents.total, error: documents.error, refetch: documents.retry }
  return (
    <Loaded query={query}>
      {total =>
        total === 0 ? (
          <Empty title={say('documents.empty')}>
            <p>{say('documents.emptyNext')}</p>
            <pre>vigil add FOLDER --vault FILE{'\n'}vigil read --vault FILE</pre>
            <p>{say('documents.emptyThen')}</p>
          </Empty>
        ) : (
          <VirtualTable
            label={say('documents.table')}
            className="documents"
            columns={documentColumns()}
            count={total}
            rowHeight={64}
            row={index => {
              const document = documents.item(index)
              return document && documentCells(document)
            }}
            onView={documents.look}
          />
        )
      }
    </Loaded>
  )
}
