import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Loaded } from '../frame/loaded.tsx'
import { ReadingRoom } from '../reading/reading-room.tsx'
import { parseAt, sourceAddress } from '../reading/source-address.ts'
import { navigate, withSettings, type Place } from '../router.ts'
import { NEW, useDecisions } from './use-decisions.ts'

type ReadingPageProps = { id: string; place: Place }

/** The reading room of one document. */
export function ReadingPage({ id, place }: ReadingPageProps) {
  const view = useQuery({ queryKey: ['document', id], queryFn: () => desk.document(id) })
  const copies = useQuery({ queryKey: ['copies', id], queryFn: () => desk.copies(id) })
  const decisions = useDecisions(id)
  const judged = view.data?.records.every(({ state }) => state !== 'draft') ?? false
  const queue = useQuery({ queryKey: ['queue'], queryFn: desk.queue, enabled: judged })
  const next = queue.data?.items[0]
  const stay = (record: string | undefined) =>
    navigate(withSettings(place, { record, at: undefined }), { replace: true })
  return (
    <Loaded query={view}>
      {data => (
        <ReadingRoom
          key={id}
          view={data}
          copies={copies.data ?? []}
          asked={place.search.get('record') ?? undefined}
          at={parseAt(place.search.get('at'))}
          saving={decisions.saving}
          failures={decisions.failures}
          makeFailure={decisions.failures.get(NEW)}
          next={next && sourceAddress(next.document.id, { record: next.record.record.id })}
          asksNext={judged && queue.isSuccess}
          onCurrent={stay}
          onDecide={decisions.decide}
          onUndo={decisions.undo}
          onMake={record => decisions.make({ document: id, ...record })}
        />
      )}
    </Loaded>
  )
}
