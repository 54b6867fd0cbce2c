import { printWhen } from '../../codebook/index.ts'
import type { BriefIncident, Interventions } from '../../server/index.ts'
import { TakeBack } from '../following/take-back.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { ChangeIntervention } from './intervention-forms.tsx'
import { ProposedReply } from './proposed-reply.tsx'
import { printBrief } from './punished-line.tsx'

type InterventionCardProps = {
  intervention: Interventions['interventions'][number]
  /** What records tell of that may be its reply. */
  replies?: Interventions['replies']
  /** Among them what happened after it. */
  incidents: readonly BriefIncident[]
}

/** An intervention: by whom, to whom, what came back, and what happened after it. */
export function InterventionCard({ intervention, replies = [], incidents }: InterventionCardProps) {
  const { id, subject, value, after, sources, contested } = intervention
  const { form, title, by, to, sent, due, reply } = value
  const told = incidents.filter(one => sources.includes(one.id))
  const later = incidents.filter(one => after.includes(one.id))
  const dates = [
    sent ? say('interventions.sent', { when: printWhen(sent) }) : say('interventions.notSent'),
    due ? say('interventions.due', { when: printWhen(due) }) : '',
  ]
  return (
    <li className="card">
      <h3>
        <bdi>{title}</bdi> <span className="chip">{form}</span>{' '}
        {reply === null && <span className="chip warn">{say('interventions.noReply')}</span>}
      </h3>
      <p>
        <bdi>{printWay(by, to)}</bdi>
      </p>
      <p className="faint">{dates.filter(Boolean).join(' · ')}</p>
      {reply && (
        <p>
          <bdi>
            {reply.on
              ? say('interventions.replied', { when: printWhen(reply.on), says: reply.says })
              : say('interventions.repliedUndated', { says: reply.says })}
          </bdi>
        </p>
      )}
      {replies
        .filter(one => one.to === subject)
        .map(one => (
          <ProposedReply key={one.record} reply={one} title={title} />
        ))}
      <Incidents says={say('interventions.toldIn')} incidents={told} />
      <Incidents says={say('interventions.after')} incidents={later} />
      {contested.map(other => (
        <p key={other.id} className="chip warn">
          {say('cases.contested', { who: other.by, what: other.value.reply?.says ?? '' })}
        </p>
      ))}
      <div className="acts">
        <ChangeIntervention id={subject} title={title} due={due} isReplied={reply !== null} />
        <TakeBack entry={id} what={title} />
      </div>
    </li>
  )
}

type IncidentsProps = { says: string; incidents: readonly BriefIncident[] }

/** Incidents under what they have to do with an intervention; nothing where there are none. */
function Incidents({ says, incidents }: IncidentsProps) {
  if (incidents.length === 0) return null
  return (
    <>
      <p className="hint">{says}</p>
      <ul>
        {incidents.map(one => (
          <li key={one.id}>
            <Link to={`/incidents/${one.id}`}>
              <bdi>{printBrief(one)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** "Harbour Watch to Ministry of Justice". */
export const printWay = (by: readonly string[], to: readonly string[]): string =>
  to.length === 0
    ? by.join(', ')
    : say('interventions.way', { by: by.join(', '), to: to.join(', ') })
