import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import type { Link, Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { ProposalList } from '../incidents/proposal-list.tsx'
import { recordsAsked, sideOf } from '../incidents/sides.ts'
import { say } from '../message.ts'

/** Proposals with what their sides are, to be answered one by one. */
export function Questions({ proposals }: { proposals: readonly Proposal[] }) {
  const client = useQueryClient()
  const ids = recordsAsked(proposals)
  const found = useQueries({
    queries: ids.map(id => ({ queryKey: ['record', id], queryFn: () => desk.record(id) })),
  })
  const records = new Map<string, ReviewedRecord>()
  for (const { data } of found) if (data) records.set(data.record.id, data)
  const link = useMutation({
    mutationFn: (said: Link) => desk.link(said),
    onSuccess: async (_, { verb }) => {
      announce(say(verb === 'same' ? 'incidents.linked' : 'incidents.heldApart'))
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
      <ProposalList
        proposals={proposals}
        sideOf={(proposal, side) => sideOf(proposal, side, records)}
        onLink={said => link.mutate(said)}
      />
    </>
  )
}
