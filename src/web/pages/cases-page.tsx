import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

/** Proceedings with their defendants, and the stage each has reached. */
export function CasesPage() {
  const cases = useQuery({ queryKey: ['cases'], queryFn: desk.cases })
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{say('rooms.cases')}</h1>
          <p className="lead">{say('cases.lead')}</p>
        </div>
      </header>
      <Loaded query={cases}>
        {list =>
          list.length === 0 ? (
            <Empty title={say('cases.empty')}>
              <p>{say('cases.emptyNext')}</p>
            </Empty>
          ) : (
            <ul className="cases">
              {list.map(each => (
                <li key={each.id} className="card">
                  <h2>
                    <bdi>{each.title}</bdi>
                  </h2>
                  {each.accusation && !each.title.includes(each.accusation) && (
                    <p className="lead">{each.accusation}</p>
                  )}
                  <ul className="defendants">
                    {each.defendants.map(defendant => (
                      <li key={defendant.person}>
                        <bdi>{defendant.name}</bdi>
                        <span className="chip">{defendant.stage}</span>
                        <span className="faint">{defendant.since ?? say('incidents.undated')}</span>
                        <ol className="steps" aria-label={defendant.name}>
                          {defendant.steps.map((step, index) => (
                            <li key={step}>
                              <Link to={`/incidents/${step}`}>
                                {say('cases.step', { number: index + 1 })}
                              </Link>
                            </li>
                          ))}
                        </ol>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}
