import type { Mapping, SheetColumn } from '../../server/index.ts'
import { say } from '../message.ts'
import {
  optionsOf,
  valuesFor,
  withOption,
  type ColumnOption,
  type Option,
} from './mapping-draft.ts'
import { PenaltyType, PenaltyWords } from './penalty-fields.tsx'
import { ValueTable } from './value-table.tsx'

type ColumnOptionsProps = {
  column: SheetColumn
  columns: readonly SheetColumn[]
  slot: string
  mapping: Mapping
  onMapping: (mapping: Mapping) => void
}

/** How the cells of a column are to be read; what is asked depends on its slot. */
export function ColumnOptions({ column, columns, slot, mapping, onMapping }: ColumnOptionsProps) {
  const { heading } = column
  const [use] = mapping.columns[heading] ?? []
  if (!use) return null
  const set = (option: Option) => onMapping(withOption(mapping, heading, option))
  const asked = optionsOf(slot)
  const isAsked = (option: ColumnOption) => asked.includes(option)
  return (
    <div className="sheet-options filters">
      {isAsked('separator') && (
        <label className="narrow">
          {say('sheets.separator')}
          <input
            type="text"
            value={typeof use.separator === 'string' ? use.separator : ''}
            placeholder={
              Array.isArray(use.separator) ? use.separator.join(' ') : say('sheets.separatorHint')
            }
            onChange={event => set({ separator: event.target.value || undefined })}
          />
        </label>
      )}
      {isAsked('person') &&
        (['as', 'age'] as const).map(about => (
          <label key={about}>
            {say(`sheets.${about}`)}
            <select
              value={use[about] ?? ''}
              onChange={event => set({ [about]: event.target.value || undefined })}
            >
              <option value="">{say('sheets.noColumn')}</option>
              {columns.map(other => (
                <option key={other.heading}>{other.heading}</option>
              ))}
            </select>
          </label>
        ))}
      {isAsked('order') && (
        <label>
          {say('sheets.order')}
          <select
            value={use.order ?? ''}
            onChange={event => set({ order: ORDERS.find(order => order === event.target.value) })}
          >
            <option value="">{say('sheets.orderUnknown')}</option>
            <option value="day-month">{say('sheets.dayMonth')}</option>
            <option value="month-day">{say('sheets.monthDay')}</option>
          </select>
        </label>
      )}
      {isAsked('numbers') && (
        <label>
          {say('sheets.numbers')}
          <select
            value={use.numbers ?? 1900}
            onChange={event => set({ numbers: event.target.value === '1904' ? 1904 : undefined })}
          >
            <option value={1900}>1900</option>
            <option value={1904}>1904</option>
          </select>
        </label>
      )}
      {isAsked('type') && <PenaltyType use={use} columns={columns} onOption={set} />}
      {isAsked('unit') && typeof use.unit !== 'object' && (
        <label className="narrow">
          {say('sheets.unit')}
          <input
            type="text"
            value={use.unit ?? ''}
            placeholder={say('sheets.unitExample')}
            onChange={event => set({ unit: event.target.value || undefined })}
          />
        </label>
      )}
      {isAsked('decimal') && (
        <label>
          {say('sheets.decimal')}
          <select
            value={use.decimal ?? ''}
            onChange={event => set({ decimal: SIGNS.find(sign => sign === event.target.value) })}
          >
            <option value="">{say('sheets.orderUnknown')}</option>
            <option value=",">{say('sheets.comma')}</option>
            <option value=".">{say('sheets.point')}</option>
          </select>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={use.fill ?? false}
          onChange={event => set({ fill: event.target.checked || undefined })}
        />
        {say('sheets.fill')}
      </label>
      {isAsked('leave') && (
        <label className="check">
          <input
            type="checkbox"
            checked={use.leave ?? false}
            onChange={event => set({ leave: event.target.checked || undefined })}
          />
          {say('sheets.leave')}
        </label>
      )}
      {isAsked('type') && <PenaltyWords use={use} columns={columns} onOption={set} />}
      {isAsked('values') && (
        <ValueTable
          heading={heading}
          seen={column.values}
          meanings={valuesFor(slot)}
          list="value"
          values={use.values}
          onValues={values => set({ values })}
        />
      )}
    </div>
  )
}

const SIGNS = [',', '.'] as const
const ORDERS = ['day-month', 'month-day'] as const
