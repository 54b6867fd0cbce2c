import { useQuery } from '@tanstack/react-query'
import {
  DECIDED_KINDS,
  PERMIT_GROUPINGS,
  type DecidedKind,
  type PermitGrouping,
} from '../../codebook/index.ts'
import { PermitGroups } from '../analyses/permit-groups.tsx'
import { PermitView } from '../analyses/permit-view.tsx'
import { desk } from '../desk-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { selectionOf } from '../incidents/filter.ts'
import { say, sayWord } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Who applied to gather, or to be registered or accredited; who was allowed, and who refused on what pretext. */
export function PermitsPage({ place }: { place: Place }) {
  const selection = selectionOf(place.search)
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  const grouping = PERMIT_GROUPINGS.find(each => each === place.search.get('permits'))
  const of = DECIDED_KINDS.find(each => each === place.search.get('decided')) ?? 'permission'
  const permits = useQuery({
    queryKey: ['permits', JSON.stringify(selection), grouping, of],
    queryFn: () => desk.permits({ ...selection, by: grouping, of }),
  })
  useRowKeys()
  return (
    <div className="page">
      <AnalysesHead
        title={say('analyses.permits')}
        lead={say('analyses.permitsLead')}
        place={place}
      />
      <FilterBar
        search={place.search}
        onChange={set}
        onClear={() => navigate(place.path, { replace: true })}
      />
      <section aria-label={say('analyses.permits')}>
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
