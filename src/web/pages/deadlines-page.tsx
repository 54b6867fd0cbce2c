import { useQuery } from '@tanstack/react-query'
import { AsOfFilters, dayIn } from '../cases/case-filters.tsx'
import { CountryFileList } from '../deadlines/country-files.tsx'
import { DueTable } from '../deadlines/due-table.tsx'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { CasesHead } from '../following/views.tsx'
import { openWriting } from '../following/writing.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** For how many days what has passed is told. */
const PASSED = 30

/** What is due in all cases, and the country files by whose rules that is worked out. */
export function DeadlinesPage({ place }: { place: Place }) {
  const { search } = place
  const drafts = search.has('drafts')
  const asked = { asOf: dayIn(search, 'asOf'), ...(drafts && { drafts }) }
  const key = JSON.stringify(asked)
  const query = useQuery({ queryKey: ['deadlines', key], queryFn: () => follow.deadlines(asked) })
  useRowKeys()
  useShortcuts({ n: () => openWriting('n') })
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  return (
    <div className="page">
      <CasesHead title={say('cases.deadlines')} lead={say('deadlines.lead')} place={place} />
      <AsOfFilters search={search} onChange={set} />
      <Loaded query={query}>
        {all => {
          const due = all.filter(({ left }) => left >= -PASSED)
          return due.length === 0 ? (
            <p className="faint">
              {all.length === 0
                ? say('deadlines.nothing')
                : say('deadlines.allPassed', { count: all.length, days: PASSED })}
            </p>
          ) : (
            <DueTable key={key} due={due} drafts={drafts} />
          )
        }}
      </Loaded>
      <CountryFileList />
    </div>
  )
}
