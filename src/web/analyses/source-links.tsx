import { Link } from '../link.tsx'
import { say } from '../message.ts'

const SHOWN = 5

/** The incidents behind a number: the first few as links, the rest on demand; none is left out. */
export function SourceLinks({ incidents }: { incidents: readonly string[] }) {
  const first = incidents.slice(0, SHOWN)
  const rest = incidents.slice(SHOWN)
  return (
    <span className="behind">
      <Numbered incidents={first} from={1} />
      {rest.length > 0 && (
        <details>
          <summary>{say('analyses.more', { count: rest.length })}</summary>
          <Numbered incidents={rest} from={SHOWN + 1} />
        </details>
      )}
    </span>
  )
}

function Numbered({ incidents, from }: { incidents: readonly string[]; from: number }) {
  return incidents.map((id, at) => (
    <Link key={id} to={`/incidents/${id}`}>
      <span className="sr">{say('analyses.incident')}</span> {from + at}
    </Link>
  ))
}
