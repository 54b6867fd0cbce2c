import { useQuery } from '@tanstack/react-query'
import type { ShownIncident } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { ClaimsTable } from '../incidents/claims-table.tsx'
import { sourceCount } from '../incidents/incident-cells.tsx'
import { countryName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { Questions } from './questions.tsx'

/** One incident: what stands, what each source says, and what may be the same. */
export function IncidentPage({ id }: { id: string }) {
  const view = useQuery({ queryKey: ['incident', id], queryFn: () => desk.incident(id) })
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="back" />
        {say('incidents.back')}
      </Link>
      <Loaded query={view}>{data => <IncidentDetail view={data} />}</Loaded>
    </div>
  )
}

function IncidentDetail({ view }: { view: ShownIncident }) {
  const { incident, documents, proposals } = view
  const { value } = incident
  const facts = [value.when ?? say('incidents.undated'), value.where?.join(', ')].filter(Boolean)
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{sayWord('kind', incident.kind)}</h1>
          <p className="lead">
            <bdi>{facts.join(' · ')}</bdi>
            {incident.country && ` · ${countryName(incident.country)}`}
          </p>
        </div>
        <p className="stack">
          <StateChip state={incident.state} />
          <span className="chip">
            {say('incidents.sourcesCount', { count: sourceCount(incident) })}
          </span>
        </p>
      </header>
      <section>
        <h2>{say('incidents.claims')}</h2>
        <ClaimsTable incident={incident} documents={documents} />
      </section>
      <section>
        <h2>{say('incidents.proposals')}</h2>
        <Questions proposals={proposals} />
      </section>
    </>
  )
}
