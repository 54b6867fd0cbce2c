import { BEARINGS, KIND_NAMES } from '../../codebook/index.ts'
import { say, sayWord } from '../message.ts'
import { DateField } from './date-field.tsx'
import { ChoiceFilter, Filters, type FiltersProps } from './filters.tsx'

/** The filters over the incidents. They stand in the address, so that it can be kept and shared. */
export function FilterBar(filters: FiltersProps) {
  const { search, onChange } = filters
  return (
    <Filters {...filters}>
      {(['from', 'to'] as const).map(name => (
        <DateField
          key={name}
          label={say(`incidents.${name}`)}
          value={search.get(name) ?? ''}
          onChange={date => onChange(name, date)}
        />
      ))}
      <ChoiceFilter
        label={say('incidents.kind')}
        value={search.get('kind')}
        any={say('incidents.allKinds')}
        choices={KIND_NAMES.map(kind => ({ value: kind, label: sayWord('kind', kind) }))}
        onChange={kind => onChange('kind', kind)}
      />
      <ChoiceFilter
        label={say('follow.bearing')}
        value={search.get('bearing')}
        any={say('follow.allBearings')}
        choices={BEARINGS.map(bearing => ({ value: bearing, label: sayWord('bearing', bearing) }))}
        onChange={bearing => onChange('bearing', bearing)}
      />
      <CountryField value={search.get('country') ?? ''} onChange={c => onChange('country', c)} />
    </Filters>
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
