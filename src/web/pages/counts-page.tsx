import { useQuery } from '@tanstack/react-query'
import { GROUPINGS, UNITS, type Grouping, type Unit } from '../../codebook/index.ts'
import { CountView } from '../analyses/count-view.tsx'
import { desk } from '../desk-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { selectionOf } from '../incidents/filter.ts'
import { say, sayWord } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Counts with their unit, each once, and what is behind them. */
export function CountsPage({ place }: { place: Place }) {
  const selection = selectionOf(place.search)
  const unit = UNITS.find(each => each === place.search.get('unit')) ?? 'incidents'
  const by = GROUPINGS.find(each => each === place.search.get('by')) ?? 'month'
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  const compare = selection.from !== undefined
  const counts = useQuery({
    queryKey: ['counts', JSON.stringify(selection), unit, by],
    queryFn: () => desk.counts({ ...selection, unit, by, compare }),
  })
  useRowKeys()
  return (
    <div className="page">
      <AnalysesHead title={say('analyses.counts')} lead={say('analyses.lead')} place={place} />
      <FilterBar
        search={place.search}
        onChange={set}
        onClear={() => navigate(place.path, { replace: true })}
      />
      <section aria-label={say('analyses.counts')}>
        <Choices unit={unit} by={by} onChange={set} />
        <Loaded query={counts}>{table => <CountView table={table} by={by} />}</Loaded>
      </section>
    </div>
  )
}

type ChoicesProps = {
  unit: Unit
  by: Grouping
  onChange: (name: string, value: string) => void
}

function Choices({ unit, by, onChange }: ChoicesProps) {
  return (
    <div className="filters">
      <label>
        {say('analyses.unit')}
        <select value={unit} onChange={event => onChange('unit', event.target.value)}>
          {UNITS.map(each => (
            <option key={each} value={each}>
              {sayWord('count', each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('analyses.by')}
        <select value={by} onChange={event => onChange('by', event.target.value)}>
          {GROUPINGS.map(each => (
            <option key={each} value={each}>
              {sayWord('grouping', each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
