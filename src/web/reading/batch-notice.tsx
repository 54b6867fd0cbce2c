import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ShownDocument } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { say } from '../message.ts'

type BatchNoticeProps = { batch: ShownDocument['batches'][number] }

/** Records that were accepted together, here and elsewhere, with a way to take all of it back. */
export function BatchNotice({ batch: { batch, by, at, total, records } }: BatchNoticeProps) {
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => desk.undoBatch(batch),
    onSuccess: async ({ records: count }) => {
      await client.invalidateQueries()
      announce(say('reading.batchUndone', { count }))
    },
  })
  return (
    <div className="notice batch-notice">
      <output>
        {say('reading.batch', { count: total, by, on: at.slice(0, 10), here: records.length })}{' '}
        {say('reading.batchSingly')}
      </output>
      <button type="button" disabled={undo.isPending} onClick={() => undo.mutate()}>
        {say('reading.batchUndo', { count: total })}
      </button>
      {undo.error && (
        <span className="problem" role="alert">
          {say('reading.failed', { message: undo.error.message })}
        </span>
      )}
    </div>
  )
}
