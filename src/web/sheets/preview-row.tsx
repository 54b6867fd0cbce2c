import { useId, type KeyboardEvent, type ReactNode } from 'react'
import type { ComparedRow } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { isChoosable } from './chosen-rows.ts'
import { differenceWords, rowWords } from './row-words.ts'

type PreviewRowProps = {
  index: number
  /** Undefined while it is on its way. */
  row: ComparedRow | undefined
  isCurrent: boolean
  isChosen: boolean
  measure: (element: HTMLElement | null) => void
  onCurrent: () => void
  onToggle: () => void
  onKey: (event: KeyboardEvent) => void
}

const CHIPS = {
  new: 'good',
  changed: 'confirmed',
  conflict: 'warn',
  same: '',
  wrong: 'refused',
  gone: '',
} as const

/** A row of the sheet: whether it is taken, where it stands, what it would be, and what it says or what is wrong in it. */
export function PreviewRow(props: PreviewRowProps) {
  const { index, row, isCurrent, isChosen, measure, onCurrent, onToggle, onKey } = props
  const id = useId()
  const isFree = row !== undefined && isChoosable(row)
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td>
        <input
          type="checkbox"
          tabIndex={isCurrent ? 0 : -1}
          checked={isChosen}
          aria-disabled={!isFree}
          className={isFree ? '' : 'fixed'}
          onChange={onToggle}
          onFocus={onCurrent}
          onKeyDown={onKey}
          aria-label={say('sheets.takeRow', { row: row?.row ?? '–' })}
          aria-describedby={`${id}-outcome ${id}-what`}
        />
      </td>
      <td>{row ? (row.row ?? '–') : ''}</td>
      <td>{row && row.key.length <= 40 && <bdi>{row.key}</bdi>}</td>
      <td id={`${id}-outcome`}>
        {row && (
          <span className={`chip ${CHIPS[row.outcome]}`}>
            {say(`sheets.outcome.${row.outcome}`)}
          </span>
        )}
      </td>
      <td id={`${id}-what`}>{row ? <What row={row} /> : say('app.loading')}</td>
    </tr>
  )
}

function What({ row }: { row: ComparedRow }): ReactNode {
  const { record, outcome, judged, differences, faults } = row
  return (
    <>
      {record && (
        <p dir="auto">
          <strong>{sayWord('kind', record.kind)}</strong> {rowWords(row)}
        </p>
      )}
      {judged !== undefined && outcome === 'conflict' && (
        <p className="hint">{say('sheets.judged', { how: judgedWords(judged) })}</p>
      )}
      {differences.map(one => (
        <p key={one.slot} className="sheet-difference" dir="auto">
          {differenceWords(one)}
        </p>
      ))}
      {faults.map(({ column, cell, found, expected }) => (
        <p key={`${cell} ${expected}`} className="sheet-fault" dir="auto">
          {say(found === '' ? 'sheets.faultEmpty' : 'sheets.fault', {
            column,
            cell,
            found,
            expected,
          })}
        </p>
      ))}
    </>
  )
}

const judgedWords = (judged: string) =>
  judged === 'amended' ? say('sheets.amended') : sayWord('state', judged)
