import { useQuery } from '@tanstack/react-query'
import { ClaimList } from '../analyses/claim-list.tsx'
import { desk } from '../desk-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { openWriting } from '../following/writing.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { selectionOf } from '../incidents/filter.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** What sources tell differently, side by side, and the questions that a person opened. */
export function ClaimsPage({ place }: { place: Place }) {
  const selection = selectionOf(place.search)
  const claims = useQuery({
    queryKey: ['claims', JSON.stringify(selection)],
    queryFn: () => desk.claims(selection),
  })
  useRowKeys()
  useShortcuts({ q: () => openWriting('q') })
  return (
    <div className="page">
      <AnalysesHead
        title={say('analyses.claims')}
        lead={say('analyses.claimsLead')}
        place={place}
      />
      <FilterBar
        search={place.search}
        onChange={(name, value) =>
          navigate(withSettings(place, { [name]: value }), { replace: true })
        }
        onClear={() => navigate(place.path, { replace: true })}
      />
      <section aria-label={say('analyses.claims')}>
        <Loaded query={claims}>{found => <ClaimList claims={found} />}</Loaded>
      </section>
    </div>
  )
}
