import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Link } from '../../codebook/index.ts'
import type { SaidLink } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { SaidList } from '../incidents/said-list.tsx'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'

/** What was answered about people, groups, places or incidents, to be taken back. */
export function SaidLinks({ of }: { of: Link['of'] }) {
  const client = useQueryClient()
  const found = useQuery({ queryKey: ['links', of], queryFn: () => desk.saidLinks(of) })
  const undo = useMutation({
    mutationFn: ({ entry }: SaidLink) => desk.unlink(entry),
    onSuccess: async ({ takenBack }) => {
      announce(say('incidents.takenBack', { count: takenBack }))
      await client.invalidateQueries()
    },
  })
  const [last] = found.data?.said ?? []
  useShortcuts({ u: () => last && undo.mutate(last) })
  return (
    <aside className="answered" aria-labelledby="answered">
      <h2 id="answered">{say('incidents.answered')}</h2>
      {undo.error && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: undo.error.message })}
        </p>
      )}
      <Loaded query={found}>
        {({ said }) =>
          said.length === 0 ? (
            <p className="hint">{say('incidents.nothingAnswered')}</p>
          ) : (
            <SaidList said={said} onTakeBack={one => undo.mutate(one)} />
          )
        }
      </Loaded>
    </aside>
  )
}
