import { useQuery, useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { BesideHead } from '../documents/beside-head.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { say } from '../message.ts'
import { navigate } from '../router.ts'
import { TranscriptForm } from '../transcripts/transcript-form.tsx'

/** Writes down what a recording, a picture or a scan says or shows, or corrects what was written. */
export function TranscriptPage({ id }: { id: string }) {
  const client = useQueryClient()
  const view = useQuery({ queryKey: ['document', id], queryFn: () => desk.document(id) })
  const standing = view.data?.transcripts.findLast(({ stands }) => stands)?.id
  const last = useQuery({
    queryKey: ['document', standing],
    queryFn: () => desk.document(standing ?? ''),
    enabled: standing !== undefined,
  })
  const saved = (transcript: string) => {
    void client.invalidateQueries()
    announce(say('transcripts.saved'))
    navigate(`/documents/${transcript}`)
  }
  return (
    <div className="page transcript-page">
      <BesideHead id={id} title={say('transcripts.title')}>
        <bdi>{view.data?.document.title ?? view.data?.document.name}</bdi>
      </BesideHead>
      <Loaded query={view}>
        {({ original }) =>
          original ? (
            standing === undefined || last.data ? (
              <TranscriptForm
                original={original}
                text={last.data?.document.text ?? ''}
                onSaved={saved}
              />
            ) : (
              <p className="loading">{say('app.loading')}</p>
            )
          ) : (
            <p className="notice">{say('transcripts.none')}</p>
          )
        }
      </Loaded>
    </div>
  )
}
