import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

/** How much contradicts itself, and the way to it; nothing where all agrees. */
export function ConflictsBanner() {
  const { data } = useQuery({ queryKey: ['conflicts'], queryFn: desk.conflicts })
  const count = data ? data.contested.length + data.links.length + data.forked.length : 0
  if (count === 0) return null
  return (
    <p className="banner">
      <span>{say('conflicts.waiting', { count })}</span>
      <Link to="/documents/conflicts" className="button">
        {say('conflicts.look')}
      </Link>
    </p>
  )
}
