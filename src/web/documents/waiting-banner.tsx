import type { Queue } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

/** How much waits to be judged, and the way to the next of it. */
export function WaitingBanner({ queue }: { queue: Queue }) {
  const next = queue.items[0]
  if (!next) return <p className="lead">{say('documents.nothingWaiting')}</p>
  const record = encodeURIComponent(next.record.record.id)
  return (
    <p className="banner">
      <span>{say('documents.waiting', { count: queue.total })}</span>
      <Link to={`/documents/${next.document.id}?record=${record}`} className="button primary">
        {say('documents.start')}
      </Link>
    </p>
  )
}
