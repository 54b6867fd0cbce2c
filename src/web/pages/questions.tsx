import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProposalGroup } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { ProposalList, type Answered } from '../incidents/proposal-list.tsx'
import { say } from '../message.ts'

/** Questions with what their sides are, to be answered one by one, or those that are ticked together. */
export function Questions({ groups }: { groups: readonly ProposalGroup[] }) {
  const client = useQueryClient()
  const link = useMutation({
    mutationFn: ({ verb, pairs }: Answered) =>
      desk.linkBatch({
        verb,
        pairs: pairs.map(({ of, left, right }) => ({ of, left, right })),
      }),
    onSuccess: async ({ linked }, { verb }) => {
      announce(say(verb === 'same' ? 'incidents.joined' : 'incidents.heldApart', { count: linked }))
      await client.invalidateQueries()
    },
  })
  return (
    <>
      {link.error && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: link.error.message })}
        </p>
      )}
      <ProposalList groups={groups} onAnswer={answered => link.mutate(answered)} />
    </>
  )
}
