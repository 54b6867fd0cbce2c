import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { desk, type Period } from '../desk-client.ts'
import { Empty } from '../frame/empty.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { DateField } from '../incidents/date-field.tsx'
import { CountryField } from '../incidents/filter-bar.tsx'
import { filterOf } from '../incidents/filter.ts'
import { DraftsBox } from '../incidents/filters.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'
import { NotCleared } from '../update/not-cleared.tsx'
import { suggestedPeriods } from '../update/periods.ts'
import { ReportView } from '../update/report-view.tsx'
import { SaveUpdate } from '../update/save-update.tsx'

const SUGGESTED = suggestedPeriods(new Date())

/** The periodic update for a period and a country. */
export function UpdatePage({ place }: { place: Place }) {
  const { from, to, country, drafts } = filterOf(place.search)
  const period: Period | undefined =
    from && to ? { from, to, ...(country && { country }), ...(drafts && { drafts }) } : undefined
  return (
    <div className="page update">
      <header className="page-head">
        <div>
          <p className="title">{say('rooms.update')}</p>
          <p className="lead">{say('update.lead')}</p>
        </div>
        {period && <SaveUpdate period={period} />}
      </header>
      <PeriodBar place={place} />
      {period ? (
        <Composed period={period} />
      ) : (
        <Empty title={say('update.choose')}>
          <p>{say('update.chooseNext')}</p>
          <p className="suggestions">
            {SUGGESTED.map(({ name, period: suggested }) => (
              <Link key={name} to={withSettings(place, suggested)} className="button">
                {say(`update.${name}`)}
              </Link>
            ))}
          </p>
        </Empty>
      )}
    </div>
  )
}

function PeriodBar({ place }: { place: Place }) {
  const { search } = place
  const change = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  return (
    <search className="filters" aria-label={say('update.choosePeriod')}>
      {(['from', 'to'] as const).map(name => (
        <DateField
          key={name}
          label={say(`update.${name}`)}
          value={search.get(name) ?? ''}
          onChange={date => change(name, date)}
        />
      ))}
      <CountryField
        value={search.get('country') ?? ''}
        onChange={code => change('country', code)}
      />
      <DraftsBox search={search} onChange={change} label={say('update.drafts')} />
    </search>
  )
}

function Composed({ period }: { period: Period }): ReactNode {
  const update = useQuery({
    queryKey: ['update', period],
    queryFn: () => desk.update(period),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={update}>
      {({ report, cleared, blockers, empty }) => (
        <article className="paper" aria-busy={update.isFetching}>
          {empty && (
            <p className="notice">
              {say('update.empty')} {say('update.emptyNext')}
            </p>
          )}
          {cleared ? (
            <p className="stamp good">{say('update.cleared')}</p>
          ) : (
            <NotCleared blockers={blockers} />
          )}
          <ReportView report={report} />
        </article>
      )}
    </Loaded>
  )
}
