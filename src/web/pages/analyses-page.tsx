import { useQuery } from '@tanstack/react-query'
import {
  DECIDED_KINDS,
  GROUPINGS,
  PERMIT_GROUPINGS,
  UNITS,
  type DecidedKind,
  type Grouping,
  type PermitGrouping,
  type Unit,
} from '../../codebook/index.ts'
import { ClaimList } from '../analyses/claim-list.tsx'
import { CountView } from '../analyses/count-view.tsx'
import { PermitGroups } from '../analyses/permit-groups.tsx'
import { PermitView } from '../analyses/permit-view.tsx'
import { desk } from '../desk-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { openWriting } from '../following/writing.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { filterOf } from '../incidents/filter.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say, sayWord } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** What is worked out from incidents: counts with their unit, who was refused what others were allowed, rival claims. */
export function AnalysesPage({ place }: { place: Place }) {
  const filter = filterOf(place.search)
  // A period has two ends: with one of them there is none yet.
  const { from, to, ...rest } = filter
  const selection = from && to ? filter : rest
  const unit = UNITS.find(each => each === place.search.get('unit')) ?? 'incidents'
  const by = GROUPINGS.find(each => each === place.search.get('by')) ?? 'month'
  const key = JSON.stringify(selection)
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  const compare = from !== undefined && to !== undefined
  const counts = useQuery({
    queryKey: ['counts', key, unit, by],
    queryFn: () => desk.counts({ ...selection, unit, by, compare }),
  })
  const grouping = PERMIT_GROUPINGS.find(each => each === place.search.get('permits'))
  const of = DECIDED_KINDS.find(each => each === place.search.get('decided')) ?? 'permission'
  const permits = useQuery({
    queryKey: ['permits', key, grouping, of],
    queryFn: () => desk.permits({ ...selection, by: grouping, of }),
  })
  const claims = useQuery({ queryKey: ['claims', key], queryFn: () => desk.claims(selection) })
  useRowKeys()
  useShortcuts({ q: () => openWriting('q') })
  return (
    <div className="page">
      <AnalysesHead title={say('rooms.analyses')} lead={say('analyses.lead')} place={place} />
      <FilterBar
        search={place.search}
        onChange={set}
        onClear={() => navigate(place.path, { replace: true })}
      />
      <section aria-label={say('analyses.counts')}>
        <h2>{say('analyses.counts')}</h2>
        <Choices unit={unit} by={by} onChange={set} />
        <Loaded query={counts}>{table => <CountView table={table} by={by} />}</Loaded>
      </section>
      <section aria-label={say('analyses.permits')}>
        <h2>{say('analyses.permits')}</h2>
        <PermitChoice grouping={grouping} of={of} onChange={set} />
        <Loaded query={permits}>
          {found =>
            grouping ? (
              <PermitGroups groups={found.groups} by={grouping} of={of} />
            ) : (
              <PermitView permits={found} of={of} />
            )
          }
        </Loaded>
      </section>
      <section aria-label={say('analyses.claims')}>
        <h2>{say('analyses.claims')}</h2>
        <Loaded query={claims}>{found => <ClaimList claims={found} />}</Loaded>
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

type PermitChoiceProps = {
  grouping: PermitGrouping | undefined
  of: DecidedKind
  onChange: (name: string, value: string) => void
}

function PermitChoice({ grouping, of, onChange }: PermitChoiceProps) {
  return (
    <div className="filters">
      <label>
        {say('analyses.decided')}
        <select value={of} onChange={event => onChange('decided', event.target.value)}>
          {DECIDED_KINDS.map(each => (
            <option key={each} value={each}>
              {sayWord('kind', each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('analyses.permitsBy')}
        <select value={grouping ?? ''} onChange={event => onChange('permits', event.target.value)}>
          <option value="">{say('analyses.eachApplicant')}</option>
          {PERMIT_GROUPINGS.map(each => (
            <option key={each} value={each}>
              {sayWord('permitGrouping', each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
