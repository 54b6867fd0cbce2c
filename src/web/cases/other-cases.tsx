import type { CaseFile } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { useWriting } from '../following/use-writing.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

type OtherCasesProps = Pick<CaseFile, 'id' | 'others' | 'said'>

/** Other cases of the same people, each to be joined where it is the same proceeding, and what was said of that. */
export function OtherCases({ id, others, said }: OtherCasesProps) {
  if (others.length + said.length === 0) return null
  return (
    <section>
      <h2>{say('cases.others')}</h2>
      {others.length === 0 && <p className="faint">{say('cases.noOthers')}</p>}
      <ul className="log">
        {others.map(other => (
          <li key={other.id} className="acts">
            <Link to={`/cases/${other.id}`}>
              <bdi>{other.title}</bdi>
            </Link>
            <ProceedingAct
              label={say('cases.one')}
              what={other.title}
              send={() => follow.joinCases({ case: id, other: other.id })}
            />
          </li>
        ))}
        {said.map(({ id: entry, by, at, value }) => {
          const what = say(value.one ? 'cases.isOne' : 'cases.isApart')
          return (
            <li key={entry} className="acts">
              {say('cases.saidBy', { what, who: by, when: at.slice(0, 10) })}
              <TakeBack entry={entry} what={what} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Says that a step begins another proceeding. */
export function PartCase({ id, step, what }: { id: string; step: string; what: string }) {
  return (
    <ProceedingAct
      label={say('cases.apart')}
      what={what}
      send={() => follow.partCase({ case: id, step })}
      quiet
    />
  )
}

type ProceedingActProps = {
  label: string
  what: string
  send: () => Promise<unknown>
  quiet?: boolean
}

function ProceedingAct({ label, what, send, quiet = false }: ProceedingActProps) {
  const writing = useWriting(send)
  return (
    <>
      <button
        type="button"
        className={quiet ? 'quiet' : undefined}
        disabled={writing.isPending}
        onClick={() => writing.mutate(undefined)}
      >
        <span>
          {label}
          <span className="sr"> {what}</span>
        </span>
      </button>
      {writing.error && (
        <span className="problem" role="alert">
          {writing.error.message}
        </span>
      )}
    </>
  )
}
