import { isDay } from '../../codebook/index.ts'
import type { CasePage } from '../../server/index.ts'
import type { Settings } from '../desk-client.ts'
import { DateField } from '../incidents/date-field.tsx'
import { ChoiceFilter, DraftsBox, Filters, type FiltersProps } from '../incidents/filters.tsx'
import { say } from '../message.ts'

const NEWS = ['new', 'new to us', 'continuing', 'closed', 'closed before'] as const

/** The cases that an address asks for: days and switches, never a name. What is half typed does not filter yet. */
export function caseFilterOf(search: URLSearchParams): Settings {
  const [asOf, since] = ['asOf', 'since'].map(name => dayIn(search, name))
  const news = NEWS.find(each => each === search.get('news'))
  const show = search.get('show')
  return {
    asOf,
    since,
    ...(since && news && { news }),
    ...(show === 'open' && { open: true }),
    ...(show === 'facing' && { facing: true }),
    ...(search.has('drafts') && { drafts: true }),
  }
}

/** A day in an address; undefined where there is none, or no whole one. */
export function dayIn(search: URLSearchParams, name: string): string | undefined {
  const typed = search.get(name) ?? ''
  return isDay(typed) ? typed : undefined
}

/** Whether cases are left out. */
export const isCaseFiltered = ({ news, open, facing }: Settings): boolean =>
  [news, open, facing].some(set => set !== undefined)

type CaseFiltersProps = FiltersProps & { news: CasePage['news'] }

/** The filters over the cases; they stand in the address. */
export function CaseFilters({ news, ...filters }: CaseFiltersProps) {
  const { search, onChange } = filters
  const set = (name: string) => (value: string) => onChange(name, value)
  return (
    <Filters {...filters}>
      <DateField
        label={say('cases.asOf')}
        value={search.get('asOf') ?? ''}
        onChange={set('asOf')}
      />
      <DateField
        label={say('cases.since')}
        value={search.get('since') ?? ''}
        onChange={set('since')}
      />
      {news && (
        <ChoiceFilter
          label={say('cases.whichNews')}
          value={search.get('news')}
          any={say('cases.anyNews')}
          choices={NEWS.map(each => ({ value: each, label: `${each} (${news[each]})` }))}
          onChange={set('news')}
        />
      )}
      <ChoiceFilter
        label={say('cases.show')}
        value={search.get('show')}
        any={say('cases.everything')}
        choices={(['open', 'facing'] as const).map(each => ({
          value: each,
          label: say(`cases.${each}`),
        }))}
        onChange={set('show')}
      />
    </Filters>
  )
}

/** The day as of which a screen is asked, and whether drafts are told too. */
export function AsOfFilters({
  search,
  onChange,
}: {
  search: URLSearchParams
  onChange: (name: string, value: string) => void
}) {
  return (
    <search className="filters" aria-label={say('incidents.filters')}>
      <DateField
        label={say('cases.asOf')}
        value={search.get('asOf') ?? ''}
        onChange={date => onChange('asOf', date)}
      />
      <DraftsBox search={search} onChange={onChange} />
    </search>
  )
}
