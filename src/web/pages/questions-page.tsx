import { useQueries, useQuery } from '@tanstack/react-query'
import type { Proposal } from '../../codebook/index.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'
import { Questions } from './questions.tsx'
import { SaidLinks } from './said-links.tsx'

const OF = ['person', 'group', 'place', 'incident'] as const satisfies readonly Proposal['of'][]

/** Everything that may be one and the same: people, groups, or incidents. */
export function QuestionsPage({ place }: { place: Place }) {
  const of = OF.find(each => each === place.search.get('of')) ?? 'person'
  const proposals = useQuery({
    queryKey: ['proposals', of],
    queryFn: () => desk.proposals(of),
  })
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="back" />
        {say('incidents.back')}
      </Link>
      <header className="page-head">
        <div>
          <h1>{say('incidents.proposals')}</h1>
          <p className="lead">{say('incidents.proposalsLead')}</p>
        </div>
        <fieldset className="tabs" aria-label={say('reading.show')}>
          {OF.map(each => (
            <button
              type="button"
              key={each}
              aria-pressed={each === of}
              onClick={() => navigate(withSettings(place, { of: each }), { replace: true })}
            >
              {say(`incidents.of.${each}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <div className="with-aside">
        <div>
          <Loaded query={proposals}>
            {({ groups, total, pairs, unsearched }) => (
              <>
                {total > 0 && (
                  <p className="count">
                    {say('incidents.asked', { count: total })}
                    {pairs > total && ` ${say('incidents.ofPairs', { number: pairs })}`}
                    {total > groups.length &&
                      ` ${say('incidents.likeliest', { count: groups.length })}`}
                  </p>
                )}
                {unsearched > 0 && (
                  <p className="faint">{say('incidents.unsearched', { number: unsearched })}</p>
                )}
                <Questions groups={groups} />
                {total === 0 && <Elsewhere but={of} place={place} />}
              </>
            )}
          </Loaded>
        </div>
        <SaidLinks of={of} />
      </div>
    </div>
  )
}

/** Where else something waits, when nothing does here. */
function Elsewhere({ but, place }: { but: Proposal['of']; place: Place }) {
  const others = OF.filter(each => each !== but)
  const waiting = useQueries({
    queries: others.map(of => ({
      queryKey: ['proposals', of],
      queryFn: () => desk.proposals(of),
    })),
  })
  const some = others.flatMap((of, at) => {
    const total = waiting[at]?.data?.total ?? 0
    return total > 0 ? [{ of, total }] : []
  })
  if (some.length === 0) return null
  return (
    <p className="acts">
      {say('incidents.waitElsewhere')}
      {some.map(({ of, total }) => (
        <button
          type="button"
          key={of}
          onClick={() => navigate(withSettings(place, { of }), { replace: true })}
        >
          {say(`incidents.of.${of}`)} ({total})
        </button>
      ))}
    </p>
  )
}
