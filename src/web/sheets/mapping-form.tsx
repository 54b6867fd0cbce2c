import { KIND_NAMES } from '../../codebook/index.ts'
import type { GuessedMapping, Mapping, SheetColumn } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { ColumnRow } from './column-row.tsx'
import { kindColumn, withKey, withKind } from './mapping-draft.ts'
import { ValueTable } from './value-table.tsx'

type MappingFormProps = {
  guess: GuessedMapping
  slots: readonly string[]
  mapping: Mapping
  onMapping: (mapping: Mapping) => void
  /** Another sheet, or another row of headings: the columns are others then. */
  onAsk: (asked: { sheet?: string | undefined; header?: number | undefined }) => void
}

/** How the columns of a sheet lead to the slots of records. */
export function MappingForm({ guess, slots, mapping, onMapping, onAsk }: MappingFormProps) {
  const { columns, sheets } = guess
  return (
    <>
      <div className="filters">
        {sheets.length > 1 && (
          <label>
            {say('sheets.sheet')}
            <select
              value={mapping.sheet ?? sheets[0]}
              onChange={event => onAsk({ sheet: event.target.value })}
            >
              {sheets.map(name => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('sheets.header')}
          <input
            type="number"
            min={1}
            max={1000}
            value={mapping.header}
            onChange={event => {
              const header = Number(event.target.value)
              if (header >= 1 && header <= 1000) onAsk({ sheet: mapping.sheet, header })
            }}
          />
        </label>
        <label>
          {say('sheets.key')}
          <select
            value={mapping.key ?? ''}
            aria-describedby="sheet-key-hint"
            onChange={event => onMapping(withKey(mapping, event.target.value))}
          >
            <option value="">{say('sheets.noKey')}</option>
            {columns.map(({ heading }) => (
              <option key={heading}>{heading}</option>
            ))}
          </select>
        </label>
        <KindChooser columns={columns} mapping={mapping} onMapping={onMapping} />
        {typeof mapping.reviewed === 'boolean' && (
          <label className="check">
            <input
              type="checkbox"
              checked={mapping.reviewed}
              onChange={event => onMapping({ ...mapping, reviewed: event.target.checked })}
            />
            {say('sheets.reviewed')}
          </label>
        )}
      </div>
      <p className="hint" id="sheet-key-hint">
        {say('sheets.keyHint')}
      </p>
      <KindWords columns={columns} mapping={mapping} onMapping={onMapping} />
      {mapping.fixed && (
        <p className="hint">{say('sheets.fixed', { what: fixedWords(mapping.fixed) })}</p>
      )}
      <h3>{say('sheets.columns')}</h3>
      <ul className="sheet-columns">
        {columns.map(column => (
          <ColumnRow
            key={column.letter}
            column={column}
            columns={columns}
            slots={slots}
            mapping={mapping}
            onMapping={onMapping}
          />
        ))}
      </ul>
    </>
  )
}

const fixedWords = (fixed: Readonly<Record<string, unknown>>) =>
  Object.entries(fixed)
    .map(([slot, value]) => `${sayWord('slot', slot)}: ${String(value)}`)
    .join(', ')

type KindProps = {
  columns: readonly SheetColumn[]
  mapping: Mapping
  onMapping: (mapping: Mapping) => void
}

/** One kind for all rows, or the column that says it. */
function KindChooser({ columns, mapping, onMapping }: KindProps) {
  const { kind } = mapping
  const choose = (value: string) => {
    const one = KIND_NAMES.find(name => `kind:${name}` === value)
    onMapping(withKind(mapping, one ?? { column: value.slice('column:'.length) }))
  }
  return (
    <label>
      {say('sheets.kind')}
      <select
        value={typeof kind === 'string' ? `kind:${kind}` : `column:${kind.column}`}
        onChange={event => choose(event.target.value)}
      >
        <optgroup label={say('sheets.kindFromColumn')}>
          {columns.map(({ heading }) => (
            <option key={heading} value={`column:${heading}`}>
              {heading}
            </option>
          ))}
        </optgroup>
        <optgroup label={say('sheets.kindOfAll')}>
          {KIND_NAMES.map(name => (
            <option key={name} value={`kind:${name}`}>
              {sayWord('kind', name)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

function KindWords({ columns, mapping, onMapping }: KindProps) {
  const heading = kindColumn(mapping)
  const { kind } = mapping
  if (heading === undefined || typeof kind === 'string') return null
  return (
    <ValueTable
      key={heading}
      heading={heading}
      seen={columns.find(column => column.heading === heading)?.values ?? []}
      meanings={KIND_NAMES}
      list="kind"
      values={kind.values}
      onValues={values =>
        onMapping(withKind(mapping, { column: heading, ...(values && { values }) }))
      }
    />
  )
}
