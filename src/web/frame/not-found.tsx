import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { Empty } from './empty.tsx'

/** An address at which nothing stands, and the way to what there is. */
export function NotFound() {
  return (
    <Empty title={say('app.notFound')}>
      <p>{say('app.notFoundNext')}</p>
      <Link to="/documents" className="button">
        {say('app.toDocuments')}
      </Link>
    </Empty>
  )
}
