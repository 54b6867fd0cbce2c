import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { ComparedRow } from '../../server/index.ts'
import type { Paged } from '../frame/paged.ts'
import { say } from '../message.ts'
import { isChosen, toggled, type ChosenRows } from './chosen-rows.ts'
import { PreviewRow } from './preview-row.tsx'

type PreviewGridProps = {
  rows: Paged<ComparedRow>
  count: number
  chosen: ChosenRows
  onChosen: (chosen: ChosenRows) => void
}

const HEADS = ['take', 'row', 'reference', 'outcomeHead', 'what'] as const
const PAGE = 10

/** The rows of a preview, as many as there are: arrow keys go from one to the next, Space takes it or leaves it. */
export function PreviewGrid({ rows, count, chosen, onChosen }: PreviewGridProps) {
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const wanted = useRef(false)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => 56,
    overscan: 8,
  })
  const shown = virtual.getVirtualItems()
  const [first, last] = [shown[0], shown.at(-1)]
  useEffect(() => rows.look(first?.index ?? 0, last?.index ?? 0))
  // A row that was far away is in the page only after the grid has scrolled to it.
  useEffect(() => {
    if (!wanted.current) return
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${current}"] input`)
    if (!row) return
    wanted.current = false
    row.focus({ preventScroll: true })
  })
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), count - 1)
    wanted.current = true
    setCurrent(next)
    virtual.scrollToIndex(next)
  }
  const toggle = (index: number) => {
    const row = rows.item(index)
    if (row) onChosen(toggled(chosen, row))
  }
  const hear = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(current, count)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <div className="sheet-rows" ref={box}>
      <table className="table" aria-label={say('sheets.previewHead')} aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map(head => (
              <th scope="col" key={head}>
                {say(`sheets.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={first?.start ?? 0} />
          {shown.map(({ index, key }) => (
            <PreviewRow
              key={key}
              index={index}
              row={rows.item(index)}
              isCurrent={index === current}
              isChosen={isTicked(chosen, rows.item(index))}
              measure={virtual.measureElement}
              onCurrent={() => setCurrent(index)}
              onToggle={() => toggle(index)}
              onKey={hear}
            />
          ))}
          <Space height={last ? virtual.getTotalSize() - last.end : 0} />
        </tbody>
      </table>
    </div>
  )
}

const isTicked = (chosen: ChosenRows, row: ComparedRow | undefined) =>
  row !== undefined && isChosen(chosen, row)

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: at => at + 1,
  ArrowUp: at => at - 1,
  PageDown: at => at + PAGE,
  PageUp: at => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Stands for the rows that are out of view. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? <tr className="space" aria-hidden="true" style={{ height }} /> : null
