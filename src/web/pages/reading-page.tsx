import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Loaded } from '../frame/loaded.tsx'
import { ReadingRoom } from '../reading/reading-room.tsx'
import { parseAt } from '../reading/source-address.ts'
import { navigate, withSettings, type Place } from '../router.ts'
import { NEW, useDecisions } from './use-decisions.ts'

type ReadingPageProps = { id: string; place: Place }

/** The reading room of one document. */
export function ReadingPage({ id, place }: ReadingPageProps) {
  const view = useQuery({ queryKey: ['document', id], queryFn: () => desk.document(id) })
  const decisions = useDecisions(id)
  const stay = (record: string | undefined) =>
    navigate(withSettings(place, { record, at: undefined }), { replace: true })
  return (
    <Loaded query={view}>
      {data => (
        <ReadingRoom
          key={id}
          view={data}
          asked={place.search.get('record') ?? undefined}
          at={parseAt(place.search.get('at'))}
          saving={decisions.saving}
          failures={decisions.failures}
          makeFailure={decisions.failures.get(NEW)}
          onCurrent={stay}
          onDecide={decisions.decide}
          onUndo={decisions.undo}
          onMake={record => decisions.make({ document: id, ...record })}
        />
      )}
    </Loaded>
  )
}
