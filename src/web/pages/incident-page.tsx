import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Link as LinkDecision, Proposal } from '../../codebook/index.ts'
import type { IncidentView } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { ClaimsTable } from '../incidents/claims-table.tsx'
import { sourceCount } from '../incidents/incident-cells.tsx'
import { ProposalList } from '../incidents/proposal-list.tsx'
import { countryName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'

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

function IncidentDetail({ view }: { view: IncidentView }) {
  const { incident, documents, proposals } = view
  const { value } = incident
  const client = useQueryClient()
  const link = useMutation({
    mutationFn: (decision: LinkDecision) => desk.link(decision),
    onSuccess: async (_, { verb }) => {
      announce(say(verb === 'same' ? 'incidents.linked' : 'incidents.heldApart'))
      await client.invalidateQueries()
    },
  })
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
        {link.error && (
          <p className="notice bad" role="alert">
            <Icon name="warn" />
            {say('reading.failed', { message: link.error.message })}
          </p>
        )}
        <ProposalList
          proposals={proposals}
          nameOfSide={(proposal, side) => sideName(view, proposal, side)}
          onLink={decision => link.mutate(decision)}
        />
      </section>
    </>
  )
}

/** A side's record says more than its id; a spelling is its own name. */
function sideName({ incident }: IncidentView, proposal: Proposal, side: 'left' | 'right'): string {
  const id = proposal[side]
  const own = incident.records.find(({ record }) => record.id === id)
  return own ? `${sayWord('kind', incident.kind)}, ${incident.value.when ?? ''}` : id
}
