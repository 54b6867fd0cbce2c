import { BEARINGS, KIND_NAMES } from '../../codebook/index.ts'
import { say, sayWord } from '../message.ts'
import { DateField } from './date-field.tsx'

type FilterBarProps = {
  search: URLSearchParams
  onChange: (name: string, value: string) => void
  onClear: () => void
}

/** The filters over the incidents. They stand in the address, so that it can be kept and shared. */
export function FilterBar({ search, onChange, onClear }: FilterBarProps) {
  return (
    <search className="filters" aria-label={say('incidents.filters')}>
      {(['from', 'to'] as const).map(name => (
        <DateField
          key={name}
          label={say(`incidents.${name}`)}
          value={search.get(name) ?? ''}
          onChange={date => onChange(name, date)}
        />
      ))}
      <label>
        {say('incidents.kind')}
        <select value={search.get('kind') ?? ''} onChange={e => onChange('kind', e.target.value)}>
          <option value="">{say('incidents.allKinds')}</option>
          {KIND_NAMES.map(kind => (
            <option key={kind} value={kind}>
              {sayWord('kind', kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('follow.bearing')}
        <select
          value={search.get('bearing') ?? ''}
          onChange={e => onChange('bearing', e.target.value)}
        >
          <option value="">{say('follow.allBearings')}</option>
          {BEARINGS.map(bearing => (
            <option key={bearing} value={bearing}>
              {sayWord('bearing', bearing)}
            </option>
          ))}
        </select>
      </label>
      <CountryField value={search.get('country') ?? ''} onChange={c => onChange('country', c)} />
      <label className="check">
        <input
          type="checkbox"
          checked={search.has('drafts')}
          onChange={event => onChange('drafts', event.target.checked ? '1' : '')}
        />
        {say('incidents.drafts')}
      </label>
      {search.size > 0 && (
        <button type="button" className="quiet" onClick={onClear}>
          {say('incidents.clear')}
        </button>
      )}
    </search>
  )
}

type CountryFieldProps = { value: string; onChange: (country: string) => void }

/** A country by its two letters. */
export function CountryField({ value, onChange }: CountryFieldProps) {
  return (
    <label className="narrow">
      {say('incidents.country')}
      <input
        type="text"
        className="country"
        value={value}
        maxLength={2}
        placeholder="··"
        title={say('incidents.countryHint')}
        autoComplete="off"
        onChange={event => onChange(event.target.value.toUpperCase().replace(/[^A-Z]/g, ''))}
      />
    </label>
  )
}
