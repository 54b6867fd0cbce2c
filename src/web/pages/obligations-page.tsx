import { useState, type ReactNode } from 'react'
import { MECHANISMS, printWhen } from '../../codebook/index.ts'
import type { ProposedObligations } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { AnalysesHead } from '../following/views.tsx'
import { Empty } from '../frame/empty.tsx'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { usePaged, type Paged } from '../frame/paged.ts'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { FilterBar } from '../incidents/filter-bar.tsx'
import { selectionOf } from '../incidents/filter.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { CorrectObligations, correctionOf } from '../obligations/correct-obligations.tsx'
import { navigate, withSettings, type Place } from '../router.ts'
import { isTyped } from '../typing/typed.ts'

/** What incidents may engage: a table's proposal, shown as such and open to correction. */
export function ObligationsPage({ place }: { place: Place }) {
  const selection = selectionOf(place.search)
  const key = JSON.stringify(selection)
  const [inHand, setInHand] = useState<ProposedObligations>()
  const table = usePaged({
    key: ['obligations', key],
    fetch: async slice => {
      const { rows: items, total } = await follow.obligations({ ...selection, ...slice })
      return { items, total }
    },
  })
  // What was begun before the vault was locked, or another screen looked at, goes on.
  const open = inHand ?? begunIn(table)
  useRowKeys()
  return (
    <div className="page">
      <AnalysesHead title={say('obligations.table')} lead={say('obligations.lead')} place={place} />
      <p className="notice warn">
        <Icon name="warn" />
        {say('obligations.caution')}
      </p>
      <FilterBar
        search={place.search}
        onChange={(name, value) =>
          navigate(withSettings(place, { [name]: value }), { replace: true })
        }
        onClear={() => navigate(place.path, { replace: true })}
      />
      <Loaded query={{ data: table.total, error: table.error, refetch: table.retry }}>
        {total =>
          total === 0 ? (
            <Empty title={say('obligations.empty')}>
              <p>{say('obligations.emptyNext')}</p>
            </Empty>
          ) : (
            <VirtualTable
              key={key}
              label={say('obligations.table')}
              className="obligation-table"
              columns={COLUMNS.map(column => say(column))}
              count={total}
              rowHeight={76}
              row={index => {
                const row = table.item(index)
                return row && cellsOf(row, setInHand)
              }}
              onView={table.look}
            />
          )
        }
      </Loaded>
      {open && (
        <CorrectObligations
          key={open.incident}
          row={open}
          what={printIncident(open)}
          onClose={() => setInHand(undefined)}
        />
      )}
    </div>
  )
}

/** The first row on the screen whose correction was begun and not sent. */
function begunIn({ total = 0, item }: Paged<ProposedObligations>): ProposedObligations | undefined {
  for (let at = 0; at < total; at++) {
    const row = item(at)
    if (row && isTyped(correctionOf(row.incident))) return row
  }
  return undefined
}

const COLUMNS = [
  'obligations.incident',
  'obligations.freedoms',
  'obligations.iccpr',
  'obligations.mechanisms',
  'obligations.word',
] as const

const printIncident = ({ kind, when, where, who }: ProposedObligations) =>
  [
    sayWord('kind', kind),
    when ? printWhen(when) : say('incidents.undated'),
    where[0],
    who.slice(0, 2).join(', '),
  ]
    .filter(Boolean)
    .join(', ')

function cellsOf(
  row: ProposedObligations,
  onCorrect: (row: ProposedObligations) => void,
): ReactNode[] {
  const { incident, freedoms, section, iccpr, mechanisms, corrected } = row
  return [
    <Link key="incident" to={`/incidents/${incident}`}>
      {printIncident(row)}
    </Link>,
    <span key="freedoms" className="stack">
      {freedoms.length === 0 && <span className="faint">{say('obligations.none')}</span>}
      {freedoms.map(freedom => (
        <span
          key={freedom}
          className={freedom === section ? 'chip good' : 'chip'}
          title={freedom === section ? say('obligations.section') : undefined}
        >
          {sayWord('freedom', freedom)}
          {freedom === section && <span aria-hidden="true">*</span>}
          {freedom === section && <span className="sr">, {say('obligations.section')}</span>}
        </span>
      ))}
    </span>,
    iccpr.join(', '),
    mechanisms.map(name => MECHANISMS[name]).join('; '),
    <span key="word" className="whose-word">
      <span className={corrected ? 'chip good' : 'faint'}>
        {corrected?.by ?? say('obligations.fromTable')}
      </span>
      <button
        type="button"
        className="row-key"
        aria-label={say('obligations.correctOf', { what: printIncident(row) })}
        onClick={() => onCorrect(row)}
      >
        {say('obligations.correct')}
      </button>
    </span>,
  ]
}
