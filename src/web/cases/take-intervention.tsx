import { follow } from '../following/follow-client.ts'
import { useWriting } from '../following/use-writing.ts'
import { say } from '../message.ts'

/** The button that takes an intervention which a record tells of. */
export function TakeIntervention({ record, title }: { record: string; title: string }) {
  const taking = useWriting(follow.takeIntervention, say('interventions.taken', { title }))
  return (
    <>
      <button
        type="button"
        className="row-key"
        disabled={taking.isPending}
        aria-label={say('follow.of', { act: say('interventions.take'), what: title })}
        onClick={() => taking.mutate(record)}
      >
        {say('interventions.take')}
      </button>
      {taking.error && (
        <span className="problem" role="alert">
          {taking.error.message}
        </span>
      )}
    </>
  )
}
