import { printWhen } from '../../codebook/index.ts'
import type { BriefIncident, PunishedOver } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'

/** An incident in words: what, when, where. */
export const printBrief = ({ kind, when, where }: BriefIncident): string =>
  [sayWord('kind', kind), when ? printWhen(when) : say('incidents.undated'), where.join(', ')]
    .filter(Boolean)
    .join(', ')

/** Everyone who was punished over one incident, each with how. */
export function PunishedPeople({ people }: Pick<PunishedOver, 'people'>) {
  return (
    <ul className="people">
      {people.map(({ person, name, steps, twice, perhaps }) => (
        <li key={person}>
          <bdi>{name}</bdi>
          {twice && <span className="chip warn">{say('cases.twice')}</span>}
          {perhaps && <span className="chip draft">{say('punished.perhaps')}</span>}
          {steps.map(step => (
            <Link key={step.id} to={`/incidents/${step.id}`}>
              {sayWord('kind', step.kind)},{' '}
              {step.when ? printWhen(step.when) : say('incidents.undated')}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** One incident with everyone who was punished over it. */
export function PunishedLine({ punished: { over, people } }: { punished: PunishedOver }) {
  return (
    <>
      <Link to={`/incidents/${over.id}`}>
        <bdi>{printBrief(over)}</bdi>
      </Link>
      <PunishedPeople people={people} />
    </>
  )
}
