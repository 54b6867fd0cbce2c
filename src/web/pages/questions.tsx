import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Link, Proposal } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { ProposalList } from '../incidents/proposal-list.tsx'
import { say } from '../message.ts'

/** Proposals with what their sides are, to be answered one by one, or those that are ticked together. */
export function Questions({ proposals }: { proposals: readonly Proposal[] }) {
  const client = useQueryClient()
  const link = useMutation({
    mutationFn: (said: Link) => desk.link(said),
    onSuccess: async (_, { verb }) => {
      announce(say(verb === 'same' ? 'incidents.linked' : 'incidents.heldApart'))
      await client.invalidateQueries()
    },
  })
  const join = useMutation({
    mutationFn: (ticked: readonly Proposal[]) =>
      desk.linkBatch(ticked.map(({ of, left, right }) => ({ of, left, right }))),
    onSuccess: async ({ linked }) => {
      announce(say('incidents.joined', { count: linked }))
      await client.invalidateQueries()
    },
  })
  const failed = link.error ?? join.error
  return (
    <>
      {failed && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: failed.message })}
        </p>
      )}
      <ProposalList
        proposals={proposals}
        onLink={said => link.mutate(said)}
        onJoin={ticked => join.mutate(ticked)}
      />
    </>
  )
}
