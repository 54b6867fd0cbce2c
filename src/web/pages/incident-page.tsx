import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { printWhen } from '../../codebook/index.ts'
import type { MovedRecord, ShownIncident } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { ClaimsTable } from '../incidents/claims-table.tsx'
import { peopleOf, sourceCount } from '../incidents/incident-cells.tsx'
import { MoveRecord } from '../incidents/move-record.tsx'
import { UndoNotice } from '../incidents/undo-notice.tsx'
import { countryName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { navigate } from '../router.ts'
import { Questions } from './questions.tsx'

/** One incident: what stands, what each source says, and what may be the same. */
export function IncidentPage({ id }: { id: string }) {
  const view = useQuery({ queryKey: ['incident', id], queryFn: () => desk.incident(id) })
  const [last, setLast] = useState<MovedRecord & { from: string }>()
  const goTo = (incident: string) => navigate(`/incidents/${incident}`)
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="back" />
        {say('incidents.back')}
      </Link>
      {last && (
        <UndoNotice
          text={say('incidents.moved')}
          batch={last.batch}
          onUndone={() => {
            setLast(undefined)
            goTo(last.from)
          }}
        />
      )}
      <Loaded query={view}>
        {data => (
          <IncidentDetail
            key={id}
            view={data}
            onMoved={moved => {
              setLast({ ...moved, from: id })
              goTo(moved.incident)
            }}
          />
        )}
      </Loaded>
    </div>
  )
}

type IncidentDetailProps = { view: ShownIncident; onMoved: (moved: MovedRecord) => void }

function IncidentDetail({ view, onMoved }: IncidentDetailProps) {
  const { incident, documents, groups, independent, over } = view
  const [moving, setMoving] = useState<string>()
  const { value } = incident
  const facts = [
    value.when ? printWhen(value.when) : say('incidents.undated'),
    value.where?.join(', '),
  ]
  const who = peopleOf(incident)
  const sources = sourceCount(incident)
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{sayWord('kind', incident.kind)}</h1>
          <p className="lead">
            <bdi>{[who, ...facts].filter(Boolean).join(' · ')}</bdi>
            {incident.country && ` · ${countryName(incident.country)}`}
          </p>
        </div>
        <p className="stack">
          <StateChip state={incident.state} />
          <span className="chip">
            {say('incidents.sourcesCount', { count: sources })}
            {independent < sources && `, ${say('incidents.independent', { count: independent })}`}
          </span>
        </p>
      </header>
      <section>
        <h2>{say('incidents.claims')}</h2>
        <ClaimsTable incident={incident} documents={documents} over={over} onMove={setMoving} />
        {moving !== undefined && (
          <MoveRecord
            key={moving}
            incident={incident}
            record={moving}
            onMoved={onMoved}
            onClose={() => setMoving(undefined)}
          />
        )}
      </section>
      <section>
        <h2>{say('incidents.proposals')}</h2>
        <Questions groups={groups} />
      </section>
    </>
  )
}
