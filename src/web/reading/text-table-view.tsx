import { memo, useEffect, useRef, useState } from 'react'
import type { Span } from '../../codebook/index.ts'
import { say } from '../message.ts'
import { within, type Mark } from './marks.ts'
import type { TextRow, TextTable } from './tables.ts'
import { TextSegments } from './text-segments.tsx'

/** Rows that are in the page at a time: a sheet may have a hundred thousand. */
const WINDOW = 200

type TextTableViewProps = {
  table: TextTable
  text: string
  marks: readonly Mark[]
  current: string | undefined
  lit: readonly Span[]
}

/** A table of the text as rows and columns with their addresses; scrolls within itself, and goes to the rows of what is in hand. */
export const TextTableView = memo(function TextTableView(props: TextTableViewProps) {
  const { table, marks, current, lit } = props
  const { rows, columns, sheet } = table
  const box = useRef<HTMLDivElement>(null)
  const wanted = lit[0]?.[0] ?? marks.find(({ id }) => id === current)?.span[0]
  const [turned, setTurned] = useState<{ from: number; at: number | undefined }>()
  // Somebody's turning of pages holds until other words are in hand.
  const from = turned && turned.at === wanted ? turned.from : windowOf(rows, wanted ?? table.start)
  const shown = rows.slice(from, from + WINDOW)
  const numbered = columns.some(({ letters }) => letters !== undefined)
  useEffect(() => {
    // What scrolls is reached by the keyboard; no rule of the linter knows that.
    const { current: wide } = box
    if (wide && wide.scrollWidth > wide.clientWidth) wide.setAttribute('tabindex', '0')
    else wide?.removeAttribute('tabindex')
  })
  const turn = (to: number) => setTurned({ from: to, at: wanted })
  const label = sheet ?? say('reading.table')
  return (
    <div className="text-table">
      {rows.length > WINDOW && (
        <p className="acts">
          <button
            type="button"
            disabled={from === 0}
            onClick={() => turn(Math.max(0, from - WINDOW))}
          >
            {say('reading.rowsBefore')}
          </button>
          <span>
            {say('reading.rows', {
              first: from + 1,
              last: from + shown.length,
              total: rows.length,
            })}
          </span>
          <button
            type="button"
            disabled={from + WINDOW >= rows.length}
            onClick={() => turn(from + WINDOW)}
          >
            {say('reading.rowsAfter')}
          </button>
        </p>
      )}
      <div className="text-table-box" ref={box}>
        <table aria-label={label} aria-rowcount={rows.length}>
          {numbered && (
            <thead>
              <tr>
                <th aria-label={say('reading.row')} scope="col" />
                {columns.map(({ column, letters }) => (
                  <th key={column} scope="col">
                    {letters}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((row, i) => {
              const [first, last] = [row.cells[0], row.cells.at(-1)]
              const span: Span = [first?.start ?? 0, last?.end ?? 0]
              const inside = marks.filter(mark => within(span, [mark.span]).length > 0)
              return (
                <TableRow
                  key={first?.start ?? i}
                  row={row}
                  columns={columns}
                  numbered={numbered}
                  text={props.text}
                  marks={inside.length > 0 ? inside : NONE}
                  current={inside.some(({ id }) => id === current) ? current : undefined}
                  lit={within(span, lit)}
                />
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
})
const NONE: readonly Mark[] = []

/** The first row of the window in which the words at an offset stand. */
function windowOf(rows: readonly TextRow[], offset: number): number {
  const at = rows.findLastIndex(({ cells }) => (cells[0]?.start ?? Infinity) <= offset)
  return Math.max(0, Math.floor(at / WINDOW) * WINDOW)
}

type TableRowProps = Omit<TextTableViewProps, 'table'> & {
  row: TextRow
  columns: TextTable['columns']
  numbered: boolean
}

const TableRow = memo(function TableRow({ row, columns, numbered, ...rest }: TableRowProps) {
  const cells = new Map(row.cells.map(cell => [cell.column, cell]))
  return (
    <tr>
      {numbered && <th scope="row">{row.number}</th>}
      {columns.map(({ column }) => {
        const cell = cells.get(column)
        return (
          <td key={column} dir="auto">
            {cell && <TextSegments span={[cell.start, cell.end]} {...rest} />}
          </td>
        )
      })}
    </tr>
  )
})
