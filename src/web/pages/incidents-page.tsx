import { desk } from '../desk-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { usePaged } from '../frame/paged.ts'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { filterOf, isFiltered } from '../incidents/filter.ts'
import { incidentCells, incidentColumns } from '../incidents/incident-cells.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** All incidents, filtered by what stands in the address. */
export function IncidentsPage({ place }: { place: Place }) {
  const filter = filterOf(place.search)
  const key = JSON.stringify(filter)
  useRowKeys()
  const incidents = usePaged({
    key: ['incidents', key],
    fetch: async slice => {
      const { incidents: items, total } = await desk.incidents({ ...filter, ...slice })
      return { items, total }
    },
  })
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{say('rooms.incidents')}</h1>
          <p className="lead">
            {say('incidents.lead')}{' '}
            <Link to="/incidents/questions">{say('incidents.questions')}</Link>
          </p>
        </div>
        {incidents.total !== undefined && (
          <output className="count">{say('incidents.count', { count: incidents.total })}</output>
        )}
      </header>
      <FilterBar
        search={place.search}
        onChange={(name, value) =>
          navigate(withSettings(place, { [name]: value }), { replace: true })
        }
        onClear={() => navigate(place.path, { replace: true })}
      />
      <Loaded query={{ data: incidents.total, error: incidents.error, refetch: incidents.retry }}>
        {total =>
          total === 0 ? (
            <Empty title={say('incidents.empty')}>
              <p>{say(isFiltered(filter) ? 'incidents.emptyFiltered' : 'incidents.emptyNext')}</p>
            </Empty>
          ) : (
            <VirtualTable
              key={key}
              label={say('incidents.table')}
              className="incidents"
              columns={incidentColumns()}
              count={total}
              rowHeight={52}
              row={index => {
                const incident = incidents.item(index)
                return incident && incidentCells(incident)
              }}
              onView={incidents.look}
            />
          )
        }
      </Loaded>
    </div>
  )
}
