import { isDay } from '../../codebook/index.ts'
import type { CasePage } from '../../server/index.ts'
import type { Settings } from '../desk-client.ts'
import { DateField } from '../incidents/date-field.tsx'
import { say } from '../message.ts'

const NEWS = ['new', 'new to us', 'continuing', 'closed'] as const

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

type CaseFiltersProps = {
  search: URLSearchParams
  news: CasePage['news']
  onChange: (name: string, value: string) => void
  onClear: () => void
}

/** The filters over the cases; they stand in the address. */
export function CaseFilters({ search, news, onChange, onClear }: CaseFiltersProps) {
  const set = (name: string) => (value: string) => onChange(name, value)
  return (
    <search className="filters" aria-label={say('incidents.filters')}>
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
        <label>
          {say('cases.whichNews')}
          <select
            value={search.get('news') ?? ''}
            onChange={event => onChange('news', event.target.value)}
          >
            <option value="">{say('cases.anyNews')}</option>
            {NEWS.map(each => (
              <option key={each} value={each}>
                {`${each} (${news[each]})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say('cases.show')}
        <select
          value={search.get('show') ?? ''}
          onChange={event => onChange('show', event.target.value)}
        >
          <option value="">{say('cases.everything')}</option>
          <option value="open">{say('cases.open')}</option>
          <option value="facing">{say('cases.facing')}</option>
        </select>
      </label>
      <DraftsBox search={search} onChange={onChange} />
      {search.size > 0 && (
        <button type="button" className="quiet" onClick={onClear}>
          {say('incidents.clear')}
        </button>
      )}
    </search>
  )
}

type DraftsProps = Pick<CaseFiltersProps, 'search' | 'onChange'>

/** Whether what nobody has judged takes part. */
export function DraftsBox({ search, onChange }: DraftsProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={search.has('drafts')}
        onChange={event => onChange('drafts', event.target.checked ? '1' : '')}
      />
      {say('incidents.drafts')}
    </label>
  )
}
