import type { Place } from '../router.ts'
import { AnalysesPage } from './analyses-page.tsx'
import { LawsPage } from './laws-page.tsx'
import { ObligationsPage } from './obligations-page.tsx'

/** The screens of what is worked out from incidents, by the second word of the address. */
export function AnalysesRoom({ id, place }: { id: string | undefined; place: Place }) {
  if (id === 'laws') return <LawsPage place={place} />
  if (id === 'obligations') return <ObligationsPage place={place} />
  return <AnalysesPage place={place} />
}
