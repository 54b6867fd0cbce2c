import { useQuery } from '@tanstack/react-query'
import { printWhen } from '../../codebook/index.ts'
import type { CaseFile } from '../../server/index.ts'
import { AsOfFilters, dayIn } from '../cases/case-filters.tsx'
import { ContactLog } from '../cases/contact-log.tsx'
import { DefendantCard } from '../cases/defendant-card.tsx'
import { InterventionCard } from '../cases/intervention-card.tsx'
import { AddIntervention } from '../cases/intervention-forms.tsx'
import { OtherCases } from '../cases/other-cases.tsx'
import { ProposedIntervention } from '../cases/proposed-intervention.tsx'
import { PunishedLine } from '../cases/punished-line.tsx'
import { follow } from '../following/follow-client.ts'
import { focusDay } from '../following/use-row-keys.ts'
import { openWriting } from '../following/writing.tsx'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { countryName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { navigate, withSettings, type Place } from '../router.ts'

/** One case, now or as it stood on any day, with what is due, what to ask about, who was asked and what was sent. */
export function CasePage({ id, place }: { id: string; place: Place }) {
  const { search } = place
  const asked = {
    asOf: dayIn(search, 'asOf'),
    since: dayIn(search, 'since'),
    ...(search.has('drafts') && { drafts: true }),
  }
  const view = useQuery({
    queryKey: ['case', id, JSON.stringify(asked)],
    queryFn: () => follow.case(id, asked),
  })
  useShortcuts({
    d: focusDay,
    c: () => openWriting('c'),
    n: () => openWriting('n'),
    i: () => openWriting('i'),
  })
  const set = (name: string, value: string) =>
    navigate(withSettings(place, { [name]: value }), { replace: true })
  return (
    <div className="page case-page">
      <div className="case-bar">
        <Link to={search.has('drafts') ? '/cases?drafts=1' : '/cases'} className="back">
          <Icon name="back" />
          {say('cases.back')}
        </Link>
        <AsOfFilters search={search} onChange={set} />
      </div>
      <Loaded query={view}>
        {file => (
          <>
            <CaseHead file={file} />
            <CaseDetail file={file} />
          </>
        )}
      </Loaded>
    </div>
  )
}

function CaseHead({ file: { docket, title, asOf } }: { file: CaseFile }) {
  const country = docket?.case.country
  return (
    <header className="page-head">
      <div>
        <h1>
          <bdi>{docket?.case.title ?? title}</bdi>
        </h1>
        <p className="lead">
          {[`${say('cases.asOf')} ${printWhen(asOf)}`, country && countryName(country)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className="stack">
        {docket?.track && <span className="chip">{docket.track}</span>}
        {docket?.news && <span className="chip">{docket.news}</span>}
      </p>
    </header>
  )
}

function CaseDetail({ file }: { file: CaseFile }) {
  const { id, asOf, docket, deadlines, reminders, contacts, interventions, punished } = file
  if (!docket)
    return <p className="notice warn">{say('cases.notBegun', { when: printWhen(asOf) })}</p>
  return (
    <>
      <section>
        <h2>{say('cases.defendants')}</h2>
        <ul className="cases">
          {docket.defendants.map(entry => (
            <DefendantCard
              key={entry.person}
              id={docket.case.id}
              entry={entry}
              deadlines={deadlines.filter(({ person }) => person === entry.person)}
            />
          ))}
        </ul>
      </section>
      <OtherCases id={docket.case.id} others={file.others} said={file.said} />
      <section>
        <h2>{say('cases.ask')}</h2>
        {reminders.length === 0 && <p className="faint">{say('cases.nothingToAsk')}</p>}
        <ul className="log">
          {reminders.map(({ id: reminder, whom, asks }) => (
            <li key={reminder}>
              <bdi>{whom}</bdi>: <bdi>{asks}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('cases.contacts')}</h2>
        <ContactLog contacts={contacts} about={id} />
      </section>
      <section>
        <h2>{say('cases.sent')}</h2>
        {interventions.length === 0 && <p className="faint">{say('cases.noneSent')}</p>}
        <ul className="cases">
          {interventions.map(one => (
            <InterventionCard
              key={one.subject}
              intervention={one}
              replies={file.replies}
              incidents={file.incidents}
            />
          ))}
        </ul>
        {file.proposed.length > 0 && <h3>{say('interventions.proposed')}</h3>}
        <ul className="cases">
          {file.proposed.map(one => (
            <ProposedIntervention key={one.record} proposed={one} />
          ))}
        </ul>
        <AddIntervention about={[id]} />
      </section>
      {punished.length > 0 && (
        <section>
          <h2>{say('cases.together')}</h2>
          <ul className="log">
            {punished.map(one => (
              <li key={one.over.id}>
                <PunishedLine punished={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
