import { say } from '../message.ts'
import { follow } from './follow-client.ts'
import { useWriting } from './use-writing.ts'

type TakeBackProps = { entry: string; what: string; onDone?: () => void }

/** Takes back what was written down, by the number of its entry; `what` is said to who cannot see it. */
export function TakeBack({ entry, what, onDone }: TakeBackProps) {
  const undo = useWriting(follow.takeBack, say('follow.undone'))
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={undo.isPending}
        onClick={() => undo.mutate(entry, { onSuccess: () => onDone?.() })}
      >
        <span>
          {say('follow.undo')}
          <span className="sr"> {what}</span>
        </span>
      </button>
      {undo.error && (
        <span className="problem" role="alert">
          {undo.error.message}
        </span>
      )}
    </>
  )
}
