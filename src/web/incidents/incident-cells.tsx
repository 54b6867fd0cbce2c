import type { ReactNode } from 'react'
import { nameOf, printWhen, type Incident } from '../../codebook/index.ts'
import { Faint } from '../frame/faint.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'

/** The columns of the table of incidents. */
export const incidentColumns = (): readonly string[] => [
  say('incidents.when'),
  say('incidents.kind'),
  say('incidents.where'),
  say('incidents.people'),
  say('incidents.sources'),
  say('incidents.state'),
]

/** An incident in the table. */
export function incidentCells(incident: Incident): readonly ReactNode[] {
  const { value, kind, state } = incident
  return [
    value.when ? printWhen(value.when) : <Faint key="when">{say('incidents.undated')}</Faint>,
    <Link key="kind" to={`/incidents/${incident.id}`} className="cover">
      {sayWord('kind', kind)}
    </Link>,
    <bdi key="where">{value.where?.join(', ')}</bdi>,
    <bdi key="people">{peopleOf(incident)}</bdi>,
    sourceCount(incident),
    <span key="state" className="stack">
      <StateChip state={state} />
      {incident.disagreements.length > 0 && (
        <span className="chip warn">{say('incidents.disagrees')}</span>
      )}
    </span>,
  ]
}

/** An incident in one line: date, place and people. */
export const incidentWords = (incident: Incident): string =>
  [
    incident.value.when ? printWhen(incident.value.when) : say('incidents.undated'),
    incident.value.where?.join(', '),
    peopleOf(incident),
  ]
    .filter(Boolean)
    .join(' · ')

/** Whom it was done to, or else who did it; the first two, and how many more. */
export function peopleOf({ value }: Incident): string {
  const names = (value.target ?? value.actor ?? []).map(nameOf)
  const more = names.length - 2
  const first = names.slice(0, 2).join(', ')
  return more > 0 ? `${first} ${say('incidents.more', { count: more })}` : first
}

/** How many documents an incident is drawn from; two records of one document are one source. */
export const sourceCount = ({ records }: Incident): number =>
  new Set(records.map(record => record.documentId)).size
