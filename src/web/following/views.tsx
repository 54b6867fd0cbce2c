import type { ReactNode } from 'react'
import { filtersIn } from '../incidents/filter.ts'
import { Link } from '../link.tsx'
import { say, type MessageKey } from '../message.ts'
import type { Place } from '../router.ts'

type View = { readonly to: string; readonly says: MessageKey }

/** The screens about cases. */
export const CASE_VIEWS: readonly View[] = [
  { to: '/cases', says: 'cases.all' },
  { to: '/cases/reminders', says: 'cases.reminders' },
  { to: '/cases/deadlines', says: 'cases.deadlines' },
  { to: '/cases/interventions', says: 'cases.interventions' },
  { to: '/cases/punished', says: 'cases.punished' },
]

/** The screens of what is worked out from incidents. */
export const ANALYSIS_VIEWS: readonly View[] = [
  { to: '/analyses', says: 'analyses.counts' },
  { to: '/analyses/permits', says: 'analyses.permits' },
  { to: '/analyses/claims', says: 'analyses.claims' },
  { to: '/analyses/laws', says: 'laws.laws' },
  { to: '/analyses/obligations', says: 'laws.obligations' },
]

type ViewsProps = {
  label: string
  views: readonly View[]
  current: string
  /** What goes along from one to the other: the filters, as they stand in the address. */
  kept?: string
}

/** The screens of a room, as links in a row. */
export function Views({ label, views, current, kept = '' }: ViewsProps) {
  return (
    <nav className="views" aria-label={label}>
      {views.map(({ to, says }) => (
        <Link key={to} to={kept === '' ? to : `${to}?${kept}`} current={to === current}>
          {say(says)}
        </Link>
      ))}
    </nav>
  )
}

type HeadProps = { title: string; lead: string; place: { readonly path: string } }

/** The head of a screen about cases. */
export const CasesHead = ({ title, lead, place }: HeadProps) => (
  <Head title={title} lead={lead}>
    <Views label={say('cases.views')} views={CASE_VIEWS} current={place.path} />
  </Head>
)

/** The head of a screen of what is worked out; the filters go along from one to the next. */
export const AnalysesHead = ({ title, lead, place }: HeadProps & { place: Place }) => (
  <Head title={title} lead={lead}>
    <Views
      label={say('laws.views')}
      views={ANALYSIS_VIEWS}
      current={place.path}
      kept={filtersIn(place.search)}
    />
  </Head>
)

type InnerProps = { title: string; lead: string; children: ReactNode }

function Head({ title, lead, children }: InnerProps) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      {children}
    </header>
  )
}
