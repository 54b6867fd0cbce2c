import type { ReactNode } from 'react'
import { printWhen } from '../../codebook/index.ts'
import type { Docket } from '../../server/index.ts'
import { Faint } from '../frame/faint.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { printUndated } from './print-undated.ts'

/** The columns of the table of cases. */
export const caseColumns = (): readonly string[] => [
  say('cases.case'),
  say('cases.stage'),
  say('cases.last'),
  say('cases.next'),
  say('cases.silence'),
  say('cases.news'),
]

/** A case in the table; `settings` are the days and switches that its page is to go by. */
export function caseCells(
  { case: one, track, news, defendants }: Docket,
  settings: string,
): readonly ReactNode[] {
  const stages = [...new Set(defendants.map(({ stage }) => stage))]
  const facing = defendants.some(entry => entry.facingCharges && entry.stage === 'released')
  const last = defendants.flatMap(({ since }) => since ?? []).toSorted()
  const hearings = defendants.flatMap(({ nextHearing }) => nextHearing?.when ?? []).toSorted()
  const silent = defendants.flatMap(entry => (entry.open ? (entry.silent ?? []) : []))
  const days = silent.length > 0 ? Math.min(...silent) : null
  const when = last.at(-1)
  const heard = defendants.flatMap(entry => entry.heard ?? []).toSorted((a, b) => (a < b ? -1 : 1))
  return [
    <span key="case" className="case-name">
      <Link to={`/cases/${one.id}${settings}`} className="cover">
        <bdi>{one.title}</bdi>
      </Link>
      {track && <span className="faint">{track}</span>}
    </span>,
    <span key="stage" className="stack">
      {stages.map(stage => (
        <span key={stage} className="chip">
          {stage}
        </span>
      ))}
      {facing && <span className="chip warn">{say('cases.isFacing')}</span>}
    </span>,
    when ? printWhen(when) : <Faint key="when">{printUndated(heard.at(-1) ?? null)}</Faint>,
    hearings[0] ? printWhen(hearings[0]) : '',
    days ? say('cases.days', { count: days }) : '',
    news ? (
      <span key="news" className="chip">
        {news}
      </span>
    ) : (
      ''
    ),
  ]
}
