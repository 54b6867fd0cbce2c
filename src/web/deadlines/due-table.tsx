import type { ReactNode } from 'react'
import { printWhen } from '../../codebook/index.ts'
import type { DueDate } from '../../server/index.ts'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

const COLUMNS = ['deadlines.whom', 'deadlines.what', 'deadlines.by', 'deadlines.state'] as const

type DueTableProps = { due: readonly DueDate[]; drafts: boolean }

/** All that is due, the nearest first; each leads to its case, where it is confirmed. */
export function DueTable({ due, drafts }: DueTableProps) {
  return (
    <VirtualTable
      label={say('deadlines.table')}
      className="deadline-table"
      columns={COLUMNS.map(column => say(column))}
      count={due.length}
      rowHeight={60}
      row={index => {
        const one = due[index]
        return one && cellsOf(one, drafts)
      }}
      onView={() => undefined}
    />
  )
}

function cellsOf(
  { whom, rule, on, left, confirmed, ...one }: DueDate,
  drafts: boolean,
): ReactNode[] {
  const to =
    one.case !== null
      ? `/cases/${one.case}`
      : one.incident !== null
        ? `/incidents/${one.incident}`
        : '/cases/interventions'
  return [
    <Link key="whom" to={drafts && one.case !== null ? `${to}?drafts=1` : to} className="cover">
      <bdi>{whom}</bdi>
    </Link>,
    <bdi key="what">{rule.says}</bdi>,
    <span key="by" className="stack">
      <span>{printWhen(confirmed?.value.on ?? on)}</span>
      <span className="faint">
        {left < 0 ? say('cases.passed', { count: -left }) : say('cases.daysLeft', { count: left })}
      </span>
    </span>,
    confirmed ? (
      <span key="state" className="chip good">
        {say('cases.confirmedBy', { who: confirmed.by, when: confirmed.at.slice(0, 10) })}
      </span>
    ) : (
      <span key="state" className="chip warn">
        {say('cases.internal')}
      </span>
    ),
  ]
}
