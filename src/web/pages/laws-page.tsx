import { useQuery } from '@tanstack/react-query'
import type { Laws } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { selectionOf } from '../incidents/filter.ts'
import { lawCells, provisionCells } from '../laws/law-cells.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Laws through their steps, or the provisions that are used against people. */
export function LawsPage({ place }: { place: Place }) {
  const selection = selectionOf(place.search)
  const key = JSON.stringify(selection)
  const laws = useQuery({ queryKey: ['laws', key], queryFn: () => follow.laws(selection) })
  useRowKeys()
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  const show = place.search.get('show') === 'provisions' ? 'provisions' : 'timelines'
  return (
    <div className="page">
      <AnalysesHead title={say('laws.laws')} lead={say('laws.lead')} place={place} />
      <FilterBar
        search={place.search}
        onChange={set}
        onClear={() => navigate(place.path, { replace: true })}
      />
      <fieldset className="tabs" aria-label={say('laws.show')}>
        {(['timelines', 'provisions'] as const).map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={show === each}
            onClick={() => set('show', each === 'provisions' ? each : '')}
          >
            {say(`laws.${each}`)}
          </button>
        ))}
      </fieldset>
      <Loaded query={laws}>
        {found =>
          show === 'provisions' ? (
            <Provisions key={key} found={found} drafts={place.search.has('drafts')} />
          ) : (
            <Timelines key={key} found={found} />
          )
        }
      </Loaded>
    </div>
  )
}

const Nothing = () => (
  <Empty title={say('laws.empty')}>
    <p>{say('laws.emptyNext')}</p>
  </Empty>
)

function Timelines({ found: { laws } }: { found: Laws }) {
  if (laws.length === 0) return <Nothing />
  return (
    <VirtualTable
      label={say('laws.timelines')}
      className="law-table"
      columns={[say('laws.name'), say('laws.steps')]}
      count={laws.length}
      rowHeight={96}
      row={index => {
        const law = laws[index]
        return law && lawCells(law)
      }}
      onView={() => undefined}
    />
  )
}

type ProvisionsProps = { found: Laws; drafts: boolean }

function Provisions({ found: { provisions }, drafts }: ProvisionsProps) {
  if (provisions.length === 0) return <Nothing />
  return (
    <VirtualTable
      label={say('laws.provisions')}
      className="provision-table"
      columns={[say('laws.provision'), say('laws.often'), say('laws.result'), say('laws.who')]}
      count={provisions.length}
      rowHeight={96}
      row={index => {
        const provision = provisions[index]
        return provision && provisionCells(provision, drafts ? '?drafts=1' : '')
      }}
      onView={() => undefined}
    />
  )
}
