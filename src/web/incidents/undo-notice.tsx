import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { say } from '../message.ts'

type UndoNoticeProps = {
  /** What was said, in words. */
  text: string
  batch: string
  onUndone: () => void
}

/** What was said at once, with a way to take all of it back. */
export function UndoNotice({ text, batch, onUndone }: UndoNoticeProps) {
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => desk.unlink(batch),
    onSuccess: async () => {
      announce(say('follow.undone'))
      onUndone()
      await client.invalidateQueries()
    },
  })
  return (
    <p className="notice">
      <output>{undo.error ? say('reading.failed', { message: undo.error.message }) : text}</output>
      <button
        type="button"
        className="quiet"
        disabled={undo.isPending}
        onClick={() => undo.mutate()}
      >
        {say('follow.undo')}
      </button>
    </p>
  )
}
