import { useQuery, useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { BesideHead } from '../documents/beside-head.tsx'
import { Loaded } from '../frame/loaded.tsx'
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
      <BesideHead id={id} title={say('consent.title')}>
        {say('consent.lead')}
      </BesideHead>
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
