import type { Place } from '../router.ts'
import { CasePage } from './case-page.tsx'
import { CasesPage } from './cases-page.tsx'
import { DeadlinesPage } from './deadlines-page.tsx'
import { InterventionsPage } from './interventions-page.tsx'
import { PunishedPage } from './punished-page.tsx'
import { RemindersPage } from './reminders-page.tsx'

/** The screens about cases, by the second word of the address; any other is a case's number. */
export function CasesRoom({ id, place }: { id: string | undefined; place: Place }) {
  if (id === 'reminders') return <RemindersPage place={place} />
  if (id === 'deadlines') return <DeadlinesPage place={place} />
  if (id === 'interventions') return <InterventionsPage place={place} />
  if (id === 'punished') return <PunishedPage place={place} />
  if (id) return <CasePage key={id} id={id} place={place} />
  return <CasesPage place={place} />
}
