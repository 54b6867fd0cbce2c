import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { printWhen } from '../../codebook/index.ts'
import type { Reminder } from '../../server/index.ts'
import { dayIn } from '../cases/case-filters.tsx'
import { DraftsBox } from '../incidents/filters.tsx'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { CasesHead } from '../following/views.tsx'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { DateField } from '../incidents/date-field.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

const DAYS = { silent: 60, near: 7 } as const

/** What to ask about, the longest overdue first, each with who was asked since. */
export function RemindersPage({ place }: { place: Place }) {
  const { search } = place
  const asked = {
    asOf: dayIn(search, 'asOf'),
    silent: countIn(search, 'silent'),
    near: countIn(search, 'near'),
    ...(search.has('drafts') && { drafts: true }),
  }
  const key = JSON.stringify(asked)
  const reminders = useQuery({
    queryKey: ['reminders', key],
    queryFn: () => follow.reminders(asked),
  })
  useRowKeys()
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  return (
    <div className="page">
      <CasesHead title={say('cases.ask')} lead={say('reminders.lead')} place={place} />
      <search className="filters" aria-label={say('incidents.filters')}>
        <DateField
          label={say('cases.asOf')}
          value={search.get('asOf') ?? ''}
          onChange={date => set('asOf', date)}
        />
        {(['silent', 'near'] as const).map(name => (
          <label key={name}>
            {say(`reminders.${name}`)}
            <input
              type="number"
              min={0}
              value={search.get(name) ?? DAYS[name]}
              onChange={event => set(name, event.target.value)}
            />
          </label>
        ))}
        <DraftsBox search={search} onChange={set} />
      </search>
      <Loaded query={reminders}>
        {found =>
          found.length === 0 ? (
            <Empty title={say('cases.nothingToAsk')}>
              <p>{say('reminders.emptyNext')}</p>
            </Empty>
          ) : (
            <VirtualTable
              key={key}
              label={say('reminders.table')}
              className="reminder-table"
              columns={COLUMNS.map(column => say(column))}
              count={found.length}
              rowHeight={60}
              row={index => {
                const reminder = found[index]
                return reminder && cellsOf(reminder, search.has('drafts'))
              }}
              onView={() => undefined}
            />
          )
        }
      </Loaded>
    </div>
  )
}

const COLUMNS = [
  'reminders.whom',
  'reminders.what',
  'reminders.overdue',
  'reminders.asked',
] as const

function countIn(search: URLSearchParams, name: 'silent' | 'near'): number | undefined {
  const typed = search.get(name) ?? ''
  return /^\d{1,5}$/.test(typed) ? Number(typed) : undefined
}

function cellsOf({ case: of, whom, asks, days, asked }: Reminder, drafts: boolean): ReactNode[] {
  return [
    of === null ? (
      <bdi key="whom">{whom}</bdi>
    ) : (
      <Link key="whom" to={`/cases/${of}${drafts ? '?drafts=1' : ''}`} className="cover">
        <bdi>{whom}</bdi>
      </Link>
    ),
    <bdi key="asks">{asks}</bdi>,
    days >= 0 ? say('cases.days', { count: days }) : say('reminders.ahead', { count: -days }),
    <ul key="asked">
      {asked.map(({ subject, value }) => (
        <li key={subject}>
          <bdi>
            {say('reminders.askedWho', {
              who: value.who,
              when: printWhen(value.on),
              answer: value.answer ?? say('reminders.noAnswer'),
            })}
          </bdi>
        </li>
      ))}
    </ul>,
  ]
}
