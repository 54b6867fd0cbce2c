import type { Place } from '../router.ts'
import { ClaimsPage } from './claims-page.tsx'
import { CountsPage } from './counts-page.tsx'
import { LawsPage } from './laws-page.tsx'
import { ObligationsPage } from './obligations-page.tsx'
import { PermitsPage } from './permits-page.tsx'

/** The screens of what is worked out from incidents, by the second word of the address. */
export function AnalysesRoom({ id, place }: { id: string | undefined; place: Place }) {
  if (id === 'permits') return <PermitsPage place={place} />
  if (id === 'claims') return <ClaimsPage place={place} />
  if (id === 'laws') return <LawsPage place={place} />
  if (id === 'obligations') return <ObligationsPage place={place} />
  return <CountsPage place={place} />
}
