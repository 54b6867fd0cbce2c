import type { ReactNode } from 'react'
import { say } from '../message.ts'

export type FiltersProps = {
  search: URLSearchParams
  onChange: (name: string, value: string) => void
  onClear: () => void
}

/** Filters over a list, with the box for what nobody has judged, and a way to clear them. They stand in the address. */
export function Filters({
  search,
  onChange,
  onClear,
  children,
}: FiltersProps & { children: ReactNode }) {
  return (
    <search className="filters" aria-label={say('incidents.filters')}>
      {children}
      <DraftsBox search={search} onChange={onChange} />
      {search.size > 0 && (
        <button type="button" className="quiet" onClick={onClear}>
          {say('incidents.clear')}
        </button>
      )}
    </search>
  )
}

type ChoiceFilterProps = {
  label: string
  value: string | null
  /** What stands for no choice. */
  any: string
  choices: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string) => void
}

/** A filter by one of several words. */
export function ChoiceFilter({ label, value, any, choices, onChange }: ChoiceFilterProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={event => onChange(event.target.value)}>
        <option value="">{any}</option>
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Whether what nobody has judged takes part. */
export function DraftsBox({
  search,
  onChange,
  label = say('incidents.drafts'),
}: Pick<FiltersProps, 'search' | 'onChange'> & { label?: string }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={search.has('drafts')}
        onChange={event => onChange('drafts', event.target.checked ? '1' : '')}
      />
      {label}
    </label>
  )
}
