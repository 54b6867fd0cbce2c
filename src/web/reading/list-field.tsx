import { Icon } from '../frame/icon.tsx'
import { say, sayWord } from '../message.ts'
import type { Column, Row } from './field-types.ts'

type ListFieldProps = {
  name: string
  labelledBy: string
  columns: readonly Column[]
  rows: readonly Row[]
  onChange: (rows: readonly Row[]) => void
}

/** A list of people, penalties or speakers: a row each. */
export function ListField({ name, labelledBy, columns, rows, onChange }: ListFieldProps) {
  const change = (at: number, column: string, cell: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row)))
  return (
    <fieldset aria-labelledby={labelledBy} className="list-field">
      {rows.map((row, at) => (
        <div className="list-row" key={`row ${String(at)}`}>
          {columns.map(column => (
            <Cell
              key={column.name}
              name={name}
              column={column}
              text={row[column.name] ?? ''}
              onChange={cell => change(at, column.name, cell)}
            />
          ))}
          <button
            type="button"
            className="quiet icon"
            aria-label={say('form.remove', { name: row[columns[0]?.name ?? ''] ?? '' })}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="quiet add"
        name={name}
        aria-label={say('form.addTo', { slot: sayWord('slot', name) })}
        onClick={() => onChange([...rows, {}])}
      >
        <Icon name="plus" />
        {say('form.add')}
      </button>
    </fieldset>
  )
}

type CellProps = { name: string; column: Column; text: string; onChange: (text: string) => void }

function Cell({ name, column, text, onChange }: CellProps) {
  const label = sayWord('column', column.name)
  if (column.values) {
    return (
      <select aria-label={label} name={name} value={text} onChange={e => onChange(e.target.value)}>
        <option value="">{label}</option>
        {column.values.map(word => (
          <option key={word} value={word}>
            {sayWord('value', word)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      type="text"
      name={name}
      aria-label={label}
      placeholder={label}
      value={text}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={event => onChange(event.target.value)}
    />
  )
}
