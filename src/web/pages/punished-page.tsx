import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PunishedOver } from '../../server/index.ts'
import { DraftsBox } from '../incidents/filters.tsx'
import { PunishedPeople, printBrief } from '../cases/punished-line.tsx'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { CasesHead } from '../following/views.tsx'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Everyone punished over one incident, and one incident punished twice. */
export function PunishedPage({ place }: { place: Place }) {
  const { search } = place
  const asked = {
    ...(search.has('drafts') && { drafts: true }),
    ...(search.has('twice') && { twice: true }),
  }
  const key = JSON.stringify(asked)
  const punished = useQuery({ queryKey: ['punished', key], queryFn: () => follow.punished(asked) })
  useRowKeys()
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  return (
    <div className="page">
      <CasesHead title={say('punished.table')} lead={say('punished.lead')} place={place} />
      <search className="filters" aria-label={say('incidents.filters')}>
        <label>
          {say('punished.show')}
          <select
            value={search.get('twice') ?? ''}
            onChange={event => set('twice', event.target.value)}
          >
            <option value="">{say('punished.all')}</option>
            <option value="1">{say('punished.twice')}</option>
          </select>
        </label>
        <DraftsBox search={search} onChange={set} />
      </search>
      <Loaded query={punished}>
        {found =>
          found.length === 0 ? (
            <Empty title={say('punished.empty')}>
              <p>{say('punished.emptyNext')}</p>
            </Empty>
          ) : (
            <VirtualTable
              key={key}
              label={say('punished.table')}
              className="punished-table"
              columns={[say('punished.over'), say('punished.count'), say('punished.who')]}
              count={found.length}
              rowHeight={96}
              row={index => {
                const one = found[index]
                return one && cellsOf(one)
              }}
              onView={() => undefined}
            />
          )
        }
      </Loaded>
    </div>
  )
}

function cellsOf({ over, people }: PunishedOver): ReactNode[] {
  return [
    <Link key="over" to={`/incidents/${over.id}`} className="row-key">
      <bdi>{printBrief(over)}</bdi>
    </Link>,
    people.length,
    <PunishedPeople key="people" people={people} />,
  ]
}
