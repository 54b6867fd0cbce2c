import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

type VirtualTableProps = {
  label: string
  className: string
  columns: readonly string[]
  count: number
  rowHeight: number
  /** The cells of a row; undefined while it is on its way. */
  row: (index: number) => readonly ReactNode[] | undefined
  onView: (first: number, last: number) => void
}

/** A table of any length: only the rows in view are in the page. Scrolls with the screen. */
export function VirtualTable(props: VirtualTableProps) {
  const { label, className, columns, count, rowHeight, row, onView } = props
  const table = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(topOf(table.current)), [])
  const rows = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: margin,
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]
  const last = shown.at(-1)
  useEffect(() => onView(first?.index ?? 0, last?.index ?? 0))
  return (
    <table
      ref={table}
      className={`table ${className}`}
      aria-label={label}
      aria-rowcount={count + 1}
    >
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(column => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Space height={first ? first.start - margin : 0} />
        {shown.map(({ index, key }) => (
          <tr key={key} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
            {columns.map((column, at) => (
              <td key={column} data-label={column}>
                {row(index)?.[at] ?? ''}
              </td>
            ))}
          </tr>
        ))}
        <Space height={last ? rows.getTotalSize() - (last.end - margin) : 0} />
      </tbody>
    </table>
  )
}

/** Stands for the rows that are out of view. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? <tr className="space" aria-hidden="true" style={{ height }} /> : null

const scroller = () => document.getElementById('main')

function topOf(table: HTMLElement | null): number {
  const main = scroller()
  if (!table || !main) return 0
  return table.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop
}
