import { useQuery } from '@tanstack/react-query'
import { printWhen } from '../../codebook/index.ts'
import type { Docket, DocketEntry } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Proceedings with their defendants: the stage each has reached, what is waited for, and how long nothing was heard. */
export function CasesPage({ place }: { place: Place }) {
  const drafts = place.search.has('drafts')
  const cases = useQuery({ queryKey: ['cases', drafts], queryFn: () => desk.cases(drafts) })
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{say('rooms.cases')}</h1>
          <p className="lead">{say('cases.lead')}</p>
        </div>
      </header>
      <search className="filters" aria-label={say('incidents.filters')}>
        <label className="check">
          <input
            type="checkbox"
            checked={drafts}
            onChange={event =>
              navigate(withSettings(place, { drafts: event.target.checked ? '1' : '' }), {
                replace: true,
              })
            }
          />
          {say('incidents.drafts')}
        </label>
      </search>
      <Loaded query={cases}>
        {({ dockets }) =>
          dockets.length === 0 ? (
            <Empty title={say('cases.empty')}>
              <p>{say('cases.emptyNext')}</p>
            </Empty>
          ) : (
            <ul className="cases">
              {dockets.map(docket => (
                <CaseCard key={docket.case.id} docket={docket} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

function CaseCard({ docket: { case: one, track, defendants } }: { readonly docket: Docket }) {
  return (
    <li className="card">
      <h2>
        <bdi>{one.title}</bdi>
      </h2>
      {(track || (one.accusation && !one.title.includes(one.accusation))) && (
        <p className="lead">
          {[track, one.title.includes(one.accusation ?? '') ? null : one.accusation]
            .filter(Boolean)
            .join(': ')}
        </p>
      )}
      <ul className="defendants">
        {defendants.map(defendant => (
          <Defendant key={defendant.person} entry={defendant} />
        ))}
      </ul>
    </li>
  )
}

function Defendant({ entry }: { readonly entry: DocketEntry }) {
  const { name, stage, since, silent, open, charges, term, nextHearing, steps } = entry
  const facing = stage === 'released' && entry.facingCharges
  return (
    <li>
      <bdi>{name}</bdi>
      <span className="chip">{stage}</span>
      {facing && <span className="chip">{say('cases.facing')}</span>}
      <span className="faint">{since ? printWhen(since) : say('incidents.undated')}</span>
      {nextHearing && (
        <Link to={`/incidents/${nextHearing.incident}`}>
          {say('cases.hearing', { when: printWhen(nextHearing.when) })}
        </Link>
      )}
      {open && silent !== null && silent > 0 && (
        <span className="faint">{say('cases.silent', { count: silent })}</span>
      )}
      <ol className="steps" aria-label={`${say('cases.steps')}: ${name}`}>
        {steps.map(({ incident, kind, when }) => (
          <li key={incident}>
            <Link to={`/incidents/${incident}`}>{when ? `${kind}, ${printWhen(when)}` : kind}</Link>
          </li>
        ))}
      </ol>
      {charges.length > 1 && (
        <ol className="steps" aria-label={`${say('cases.charges')}: ${name}`}>
          {charges.map(({ incident, provisions, offence }) => (
            <li key={incident}>
              {say('cases.charged', { law: provisions.join(', ') || (offence ?? '') })}
            </li>
          ))}
        </ol>
      )}
      {term && <Term {...term} />}
    </li>
  )
}

function Term({ until: [first, last], left, assumption }: NonNullable<DocketEntry['term']>) {
  const until = printWhen(first === last ? first : `${first}/${last}`)
  const days = left[0] === left[1] ? String(left[0]) : `${left[0]}–${left[1]}`
  return (
    <p className="term">
      {left[1] > 0 ? say('cases.term', { until, left: days }) : say('cases.termOver', { until })}{' '}
      <span className="faint">{say('cases.assumption', { assumption })}</span>
    </p>
  )
}
