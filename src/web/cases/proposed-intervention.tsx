import { printWhen } from '../../codebook/index.ts'
import type { Interventions } from '../../server/index.ts'
import { say } from '../message.ts'
import { printWay } from './intervention-card.tsx'
import { TakeIntervention } from './take-intervention.tsx'

type ProposedInterventionProps = { proposed: Interventions['proposed'][number] }

/** An intervention that a record tells of and that may be about the case, with the button that takes it. */
export function ProposedIntervention({ proposed: { record, value } }: ProposedInterventionProps) {
  const { form, title, by, to, sent, due } = value
  const told = [
    sent ? say('interventions.sent', { when: printWhen(sent) }) : say('interventions.notSent'),
    due ? say('interventions.due', { when: printWhen(due) }) : '',
  ]
  return (
    <li className="card">
      <h3>
        <bdi>{title}</bdi> <span className="chip">{form}</span>
      </h3>
      <p>
        <bdi>{printWay(by, to)}</bdi>
      </p>
      <p className="faint">{told.filter(Boolean).join(' · ')}</p>
      <div className="acts">
        <TakeIntervention record={record} title={title} />
      </div>
    </li>
  )
}
