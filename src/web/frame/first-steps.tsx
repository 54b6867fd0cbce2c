import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import type { Room } from './frame.tsx'

/** Rooms that show what was made of documents. */
const AFTER: readonly (Room | undefined)[] = ['incidents', 'update', 'cases', 'analyses']

/** Says on every screen of a vault without documents that these come first, and leads there. */
export function FirstSteps({ room }: { room: Room | undefined }) {
  const needed = AFTER.includes(room)
  const first = useQuery({
    queryKey: ['first-document'],
    queryFn: () => desk.documents({ after: undefined, limit: 1 }),
    enabled: needed,
  })
  if (!needed || first.data?.total !== 0) return null
  return (
    <p className="banner first-steps">
      <span>{say('app.firstSteps')}</span>
      <Link to="/documents" className="button primary">
        {say('app.toDocuments')}
      </Link>
    </p>
  )
}
