import { useQuery } from '@tanstack/react-query'
import { caseCells, caseColumns } from '../cases/case-cells.tsx'
import { CaseFilters, caseFilterOf, isCaseFiltered } from '../cases/case-filters.tsx'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { CasesHead } from '../following/views.tsx'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { usePaged } from '../frame/paged.ts'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** All proceedings as they stood on a day: how far each has come, what is waited for, and what is news. */
export function CasesPage({ place }: { place: Place }) {
  const filter = caseFilterOf(place.search)
  const key = JSON.stringify(filter)
  const cases = usePaged({
    key: ['cases', key],
    fetch: async slice => {
      const { dockets: items, total } = await follow.cases({ ...filter, ...slice })
      return { items, total }
    },
  })
  const counted = useQuery({
    queryKey: ['cases', key, 'news'],
    queryFn: () => follow.cases({ ...filter, offset: 0, limit: 0 }),
    enabled: filter['since'] !== undefined,
  })
  useRowKeys()
  return (
    <div className="page">
      <CasesHead title={say('rooms.cases')} lead={say('cases.lead')} place={place} />
      <CaseFilters
        search={place.search}
        news={counted.data?.news}
        onChange={(name, value) =>
          navigate(withSettings(place, { [name]: value }), { replace: true })
        }
        onClear={() => navigate(place.path, { replace: true })}
      />
      <Loaded query={{ data: cases.total, error: cases.error, refetch: cases.retry }}>
        {total =>
          total === 0 ? (
            <Empty title={say('cases.empty')}>
              <p>{say(isCaseFiltered(filter) ? 'cases.emptyFiltered' : 'cases.emptyNext')}</p>
            </Empty>
          ) : (
            <>
              <p className="count">{say('cases.count', { count: total })}</p>
              <VirtualTable
                key={key}
                label={say('cases.table')}
                className="case-table"
                columns={caseColumns()}
                count={total}
                rowHeight={60}
                row={index => {
                  const docket = cases.item(index)
                  return docket && caseCells(docket, settingsOf(place.search))
                }}
                onView={cases.look}
              />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

/** The days and switches that a case's page goes by too. */
function settingsOf(search: URLSearchParams): string {
  const kept = new URLSearchParams([...search].filter(([name]) => KEPT.includes(name)))
  return kept.size > 0 ? `?${kept}` : ''
}

const KEPT = ['asOf', 'since', 'drafts']
