import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { printWhen } from '../../codebook/index.ts'
import type { Interventions } from '../../server/index.ts'
import { DraftsBox } from '../incidents/filters.tsx'
import { InterventionCard } from '../cases/intervention-card.tsx'
import { AddIntervention } from '../cases/intervention-forms.tsx'
import { TakeIntervention } from '../cases/take-intervention.tsx'
import { follow } from '../following/follow-client.ts'
import { useRowKeys } from '../following/use-row-keys.ts'
import { CasesHead } from '../following/views.tsx'
import { openWriting } from '../following/writing.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { VirtualTable } from '../frame/virtual-table.tsx'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** Appeals, letters and recommendations as they were written down, and those that records tell of. */
export function InterventionsPage({ place }: { place: Place }) {
  const drafts = place.search.has('drafts')
  const query = useQuery({
    queryKey: ['interventions', drafts],
    queryFn: () => follow.interventions(drafts),
  })
  useRowKeys()
  useShortcuts({ i: () => openWriting('i') })
  return (
    <div className="page">
      <CasesHead
        title={say('cases.interventions')}
        lead={say('interventions.lead')}
        place={place}
      />
      <search className="filters" aria-label={say('incidents.filters')}>
        <DraftsBox
          search={place.search}
          onChange={(name, value) =>
            navigate(withSettings(place, { [name]: value }), { replace: true })
          }
        />
      </search>
      <Loaded query={query}>
        {({ interventions, proposed, replies, incidents }) => (
          <>
            <section>
              <h2>{say('interventions.written')}</h2>
              {interventions.length === 0 && (
                <p className="faint">{say('interventions.noneWritten')}</p>
              )}
              <ul className="cases">
                {interventions.map(one => (
                  <InterventionCard
                    key={one.subject}
                    intervention={one}
                    replies={replies}
                    incidents={incidents}
                  />
                ))}
              </ul>
              <AddIntervention about={[]} />
            </section>
            <section>
              <h2>{say('interventions.proposed')}</h2>
              <Proposed proposed={proposed} />
            </section>
          </>
        )}
      </Loaded>
    </div>
  )
}

type ProposedProps = Pick<Interventions, 'proposed'>

function Proposed({ proposed }: ProposedProps) {
  if (proposed.length === 0) return <p className="faint">{say('interventions.noneProposed')}</p>
  return (
    <VirtualTable
      key={proposed.length}
      label={say('interventions.proposed')}
      className="proposed-table"
      columns={[
        say('interventions.title'),
        say('interventions.form'),
        say('interventions.by'),
        say('interventions.when'),
        say('interventions.act'),
      ]}
      count={proposed.length}
      rowHeight={60}
      row={index => {
        const one = proposed[index]
        return one && cellsOf(one)
      }}
      onView={() => undefined}
    />
  )
}

function cellsOf({ record, value, cases }: ProposedProps['proposed'][number]): ReactNode[] {
  return [
    <span key="title" className="stack">
      <bdi>{value.title}</bdi>
      {cases.map(one => (
        <Link key={one.id} to={`/cases/${one.id}`}>
          <bdi>{one.title}</bdi>
        </Link>
      ))}
      {value.due && (
        <span className="faint">{say('interventions.due', { when: printWhen(value.due) })}</span>
      )}
    </span>,
    value.form,
    <span key="by" className="stack">
      <bdi>{value.by.join(', ')}</bdi>
      {value.to.length > 0 && (
        <span className="faint">{say('interventions.toWhom', { whom: value.to.join(', ') })}</span>
      )}
    </span>,
    value.sent ? printWhen(value.sent) : say('incidents.undated'),
    <TakeIntervention key="act" record={record} title={value.title} />,
  ]
}
