import { printWhen } from '../../codebook/index.ts'
import type { Interventions } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { useWriting } from '../following/use-writing.ts'
import { say } from '../message.ts'

type ProposedReplyProps = {
  reply: Interventions['replies'][number]
  /** Of the intervention. */
  title: string
}

/** What a record tells of that may be the reply to an intervention, with the button that takes it as such. */
export function ProposedReply({ reply: { to, by, on, says, record }, title }: ProposedReplyProps) {
  const taking = useWriting(follow.changeIntervention, say('interventions.replyTaken', { title }))
  const told = [by.join(', '), on === null ? '' : printWhen(on)].filter(Boolean).join(', ')
  return (
    <p className="hint">
      <bdi>{say('interventions.perhapsReply', { told, says })}</bdi>{' '}
      <button
        type="button"
        disabled={taking.isPending}
        aria-label={say('follow.of', { act: say('interventions.takeReply'), what: title })}
        onClick={() => taking.mutate({ intervention: to, replyFrom: record })}
      >
        {say('interventions.takeReply')}
      </button>
      {taking.error && (
        <span className="problem" role="alert">
          {taking.error.message}
        </span>
      )}
    </p>
  )
}
