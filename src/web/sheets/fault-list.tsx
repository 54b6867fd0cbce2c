import type { FaultSummary } from '../../server/index.ts'
import { say } from '../message.ts'

type FaultListProps = {
  faults: readonly FaultSummary[]
  onMend: ((column: string) => void) | undefined
}

/** What is wrong in a sheet, once for all rows that are wrong in the same way, with the way to where it can be mended. */
export function FaultList({ faults, onMend }: FaultListProps) {
  return (
    <section className="sheet-faults" aria-label={say('sheets.faults')}>
      <h3>{say('sheets.faults')}</h3>
      <ul>
        {faults.map(({ column, cell, found, expected, rows }) => (
          <li key={`${column} ${cell} ${expected}`}>
            <span className="chip refused">{say('sheets.faultRows', { count: rows })}</span>
            <p dir="auto">
              {say(found === '' ? 'sheets.faultEmpty' : 'sheets.fault', {
                column,
                cell,
                found,
                expected,
              })}
            </p>
            {onMend && (
              <button type="button" onClick={() => onMend(column)}>
                {say('sheets.mend', { column })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
