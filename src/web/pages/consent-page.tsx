import { useQuery, useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { ConsentForm } from '../notes/consent-form.tsx'
import { ConsentStoryView } from '../notes/consent-story.tsx'

/** What the source of a note agrees to, how that came about, and what left the vault with it. */
export function ConsentPage({ id }: { id: string }) {
  const client = useQueryClient()
  const story = useQuery({ queryKey: ['consent', id], queryFn: () => desk.consent(id) })
  const saved = () => {
    void client.invalidateQueries()
    announce(say('consent.saved'))
  }
  return (
    <div className="page note-page">
      <header className="page-head">
        <div>
          <Link to={`/documents/${id}`} className="back">
            <Icon name="back" />
            {say('transcripts.toDocument')}
          </Link>
          <h1>{say('consent.title')}</h1>
          <p className="lead">{say('consent.lead')}</p>
        </div>
      </header>
      <Loaded query={story}>
        {data => (
          <>
            {data.consent.store === false && (
              <p className="notice warn">{say('consent.forget', { id: id.slice(0, 12) })}</p>
            )}
            <ConsentForm
              key={data.said.length}
              standing={data.consent}
              onSave={async said => {
                await desk.setConsent(id, said)
                saved()
              }}
            />
            <ConsentStoryView story={data} />
          </>
        )}
      </Loaded>
    </div>
  )
}
