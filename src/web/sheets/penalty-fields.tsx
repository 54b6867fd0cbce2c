import { PENALTY_TYPES } from '../../codebook/index.ts'
import type { SheetColumn } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import type { ColumnUse, Option } from './mapping-draft.ts'
import { ValueTable } from './value-table.tsx'

type PenaltyFieldsProps = {
  use: ColumnUse
  columns: readonly SheetColumn[]
  onOption: (option: Option) => void
}

/** Which penalty it is: as its unit says, one for all rows, or as another column says. */
export function PenaltyType({ use, columns, onOption }: PenaltyFieldsProps) {
  const { type } = use
  const value = typeof type === 'object' ? `column:${type.column}` : (type ?? '')
  const choose = (chosen: string) => {
    const column = /^column:(.*)$/s.exec(chosen)?.[1]
    onOption({
      type: column === undefined ? PENALTY_TYPES.find(one => one === chosen) : { column },
    })
  }
  return (
    <label>
      {say('sheets.penalty')}
      <select value={value} onChange={event => choose(event.target.value)}>
        <option value="">{say('sheets.penaltyByUnit')}</option>
        {PENALTY_TYPES.map(one => (
          <option key={one} value={one}>
            {sayWord('value', one)}
          </option>
        ))}
        <optgroup label={say('sheets.kindFromColumn')}>
          {columns.map(({ heading }) => (
            <option key={heading} value={`column:${heading}`}>
              {heading}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

/** What the words of the column mean that says which penalty it is. */
export function PenaltyWords({ use, columns, onOption }: PenaltyFieldsProps) {
  const { type } = use
  if (typeof type !== 'object') return null
  const { column } = type
  return (
    <ValueTable
      key={column}
      heading={column}
      seen={columns.find(({ heading }) => heading === column)?.values ?? []}
      meanings={PENALTY_TYPES}
      list="value"
      values={type.values}
      onValues={values => onOption({ type: { column, ...(values && { values }) } })}
    />
  )
}
