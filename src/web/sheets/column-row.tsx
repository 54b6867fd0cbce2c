import type { Mapping, SheetColumn } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { ColumnOptions } from './column-options.tsx'
import { kindColumn, slotIn, withSlot } from './mapping-draft.ts'

type ColumnRowProps = {
  column: SheetColumn
  columns: readonly SheetColumn[]
  slots: readonly string[]
  mapping: Mapping
  onMapping: (mapping: Mapping) => void
}

/** Where the control of a column is found, by whoever leads there. */
export const columnId = (heading: string): string => `column ${heading}`

/** One column of the sheet: its letter and heading, what stands in it, and where it leads. */
export function ColumnRow({ column, columns, slots, mapping, onMapping }: ColumnRowProps) {
  const { heading, letter, words, examples } = column
  const slot = slotIn(mapping, heading)
  const more = (mapping.columns[heading] ?? []).slice(1).map(use => sayWord('slot', use.slot))
  const part = partOf(mapping, heading)
  return (
    <li className={slot === '' && part === undefined ? 'sheet-column unused' : 'sheet-column'}>
      <div className="sheet-column-words">
        <span className="sheet-letter" aria-hidden="true">
          {letter}
        </span>
        <bdi className="sheet-heading">{words || say('sheets.noHeading')}</bdi>
        <p className="hint" dir="auto">
          {examples.join(' · ')}
        </p>
      </div>
      <div className="sheet-column-slot">
        <select
          id={columnId(heading)}
          aria-label={say('sheets.slotOf', { letter, heading: words || say('sheets.noHeading') })}
          value={slot}
          onChange={event => onMapping(withSlot(mapping, heading, event.target.value))}
        >
          <option value="">
            {say(part === undefined ? 'sheets.nowhere' : 'sheets.nowhereElse')}
          </option>
          {slots.map(each => (
            <option key={each} value={each}>
              {sayWord('slot', each)}
            </option>
          ))}
        </select>
        {part !== undefined && <span className="chip">{part}</span>}
        {more.length > 0 && (
          <span className="hint">{say('sheets.also', { slots: more.join(', ') })}</span>
        )}
      </div>
      {slot !== '' && (
        <ColumnOptions
          column={column}
          columns={columns}
          slot={slot}
          mapping={mapping}
          onMapping={onMapping}
        />
      )}
    </li>
  )
}

function partOf(mapping: Mapping, heading: string): string | undefined {
  if (mapping.key === heading) return say('sheets.isKey')
  if (kindColumn(mapping) === heading) return say('sheets.isKind')
  const [described] = Object.entries(mapping.columns).find(([, uses]) =>
    uses.some(({ as, age }) => as === heading || age === heading),
  ) ?? [undefined]
  return described === undefined ? undefined : say('sheets.describes', { heading: described })
}
