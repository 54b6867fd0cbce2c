import { printWhen } from '../../codebook/index.ts'
import type { DocketEntry, DueDate } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'
import { PartCase } from './other-cases.tsx'
import { ConfirmDate } from './confirm-date.tsx'
import { printUndated } from './print-undated.ts'

type DefendantCardProps = {
  /** The number of the case. */
  id: string
  entry: DocketEntry
  deadlines: readonly DueDate[]
}

/** Where a case stands for one defendant: the stage, what is waited for, the charges as they changed, what ends when. */
export function DefendantCard({ id, entry, deadlines }: DefendantCardProps) {
  const { name, stage, since, silent, open, nextHearing, died, steps, charges, term } = entry
  return (
    <li className="card defendant">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className="stack">
        <span className="chip">{stage}</span>
        {entry.facingCharges && <span className="chip warn">{say('cases.isFacing')}</span>}
        <span className="faint">{since ? printWhen(since) : printUndated(entry.heard)}</span>
        {open && silent !== null && silent > 0 && (
          <span className="faint">{say('cases.silent', { count: silent })}</span>
        )}
      </p>
      {died && (
        <p>
          <Link to={`/incidents/${died.incident}`}>
            {died.when
              ? say('cases.died', { when: printWhen(died.when) })
              : say('cases.diedUndated')}
          </Link>
        </p>
      )}
      {nextHearing && (
        <p>
          <Link to={`/incidents/${nextHearing.incident}`}>
            {say('cases.hearing', { when: printWhen(nextHearing.when) })}
          </Link>
        </p>
      )}
      <h4>{say('cases.steps')}</h4>
      <ol className="timeline" aria-label={`${say('cases.steps')}: ${name}`}>
        {steps.map(({ incident, kind, when }, at) => (
          <li key={incident}>
            <span className="faint">{when ? printWhen(when) : say('incidents.undated')}</span>
            <Link to={`/incidents/${incident}`}>{sayWord('kind', kind)}</Link>
            {at > 0 && (
              <PartCase id={id} step={incident} what={`${sayWord('kind', kind)}, ${name}`} />
            )}
          </li>
        ))}
      </ol>
      <h4>
        {say('cases.charges')}
        {charges.length > 1 && <span className="chip warn">{say('cases.changed')}</span>}
      </h4>
      <Charges name={name} charges={charges} />
      {term && <Release name={name} term={term} />}
      {deadlines.length > 0 && (
        <>
          <h4>{say('cases.deadlines')}</h4>
          <ul className="deadlines">
            {deadlines.map(one => (
              <Deadline key={one.id} due={one} />
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

type ChargesProps = Pick<DocketEntry, 'name' | 'charges'>

function Charges({ name, charges }: ChargesProps) {
  if (charges.length === 0) return <p className="faint">{say('cases.noCharges')}</p>
  return (
    <div className="scroll-x">
      <table className="claims counts stacked" aria-label={`${say('cases.charges')}: ${name}`}>
        <thead>
          <tr>
            <th scope="col">{say('cases.from')}</th>
            <th scope="col">{say('cases.track')}</th>
            <th scope="col">{say('cases.provisions')}</th>
            <th scope="col">{say('cases.offence')}</th>
          </tr>
        </thead>
        <tbody>
          {charges.map(({ incident, since, track, provisions, offence }) => (
            <tr key={incident}>
              <td data-label={say('cases.from')}>
                <Link to={`/incidents/${incident}`}>
                  {since ? printWhen(since) : say('incidents.undated')}
                </Link>
              </td>
              <td data-label={say('cases.track')}>{track ?? say('analyses.notTold')}</td>
              <td dir="auto" data-label={say('cases.provisions')}>
                {provisions.join(', ') || say('cases.noProvision')}
              </td>
              <td dir="auto" data-label={say('cases.offence')}>
                {offence ?? say('analyses.notTold')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ReleaseProps = { name: string; term: NonNullable<DocketEntry['term']> }

function Release({ name, term }: ReleaseProps) {
  const { id, on, until, left, assumption, penalty, confirmed } = term
  const [first, last] = until
  const ended = left[1] === 0
  const days = left[0] === left[1] ? String(left[0]) : `${left[0]}–${left[1]}`
  return (
    <>
      <h4>{say('cases.release')}</h4>
      <p>
        <bdi>{printValue('penalty', [penalty]).join(', ')}</bdi>
        {': '}
        {say(ended ? 'cases.ended' : 'cases.expected', { until: printWhen(on) })}
        {!ended && ` (${say('cases.left', { count: left[1], days })})`}
      </p>
      {!confirmed && <p className="hint">{say('cases.assumption', { assumption })}</p>}
      <ConfirmDate
        id={id}
        on={first === last ? first : `${first}/${last}`}
        what={`${say('cases.release')}, ${name}`}
        confirmed={confirmed}
      />
    </>
  )
}

/** A date that is due, with its rule. */
export function Deadline({ due }: { due: DueDate }) {
  const { id, about, whom, on, left, rule, confirmed } = due
  const what = `${sayWord('due', about)} ${say('cases.by', { when: printWhen(confirmed?.value.on ?? on) })}`
  const rest =
    left < 0 ? say('cases.passed', { count: -left }) : say('cases.daysLeft', { count: left })
  return (
    <li>
      <p>
        <strong>{what}</strong> <span className={left < 0 ? 'chip warn' : 'faint'}>{rest}</span>
      </p>
      <p className="hint">
        {rule.says} ({rule.source}; {rule.checked})
      </p>
      <ConfirmDate id={id} on={on} what={`${what}, ${whom}`} confirmed={confirmed} />
    </li>
  )
}
