import type { Freedom, InterventionForm } from '../../codebook/index.ts'
import type {
  CaseFile,
  CasePage,
  CountryFiles,
  DueDate,
  Interventions,
  Laws,
  ObligationsPage,
  PunishedOver,
  Reminder,
} from '../../server/index.ts'
import { get, post, type IncidentFilter, type Settings, type Slice } from '../desk-client.ts'

export type NewContact = {
  readonly who: string
  readonly how: string
  readonly asked: string
  readonly on?: string
  readonly answer?: string
  readonly about: readonly string[]
}
export type NewIntervention = {
  readonly form: InterventionForm
  readonly title: string
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly sent: string | null
  readonly due: string | null
  readonly country?: string
  readonly about: readonly string[]
}
export type InterventionChange = {
  readonly intervention: string
  readonly due?: string
  readonly reply?: { readonly on: string | null; readonly says: string }
  /** The record that a reply is taken from, instead of its words. */
  readonly replyFrom?: string
}
export type NewObligations = {
  readonly incident: string
  readonly freedoms: readonly Freedom[]
  readonly section: Freedom | null
  readonly iccpr?: readonly string[]
}

/** What is followed and what people write down of it, over HTTP: one function for each route. */
export const follow = {
  cases: (asked: Settings & Slice) => get<CasePage>('cases', asked),
  case: (id: string, asked: Settings) => get<CaseFile>(`cases/${id}`, asked),
  reminders: (asked: Settings) => get<readonly Reminder[]>('reminders', asked),
  punished: (asked: Settings) => get<readonly PunishedOver[]>('punished', asked),
  interventions: (drafts: boolean) => get<Interventions>('interventions', drafts ? { drafts } : {}),
  laws: (filter: IncidentFilter) => get<Laws>('laws', filter),
  obligations: (filter: IncidentFilter & Slice) => get<ObligationsPage>('obligations', filter),
  deadlines: (asked: Settings) => get<readonly DueDate[]>('deadlines', asked),
  countryFiles: () => get<CountryFiles>('country-files'),
  writeCountryFile: (file: { of: string | null; text: string }) => post('country-files', file),
  dropCountryFile: (country: string) => post('country-files/drop', { country }),
  confirmDate: (said: { id: string; on?: string; note?: string }) => post('dates', said),
  writeContact: (contact: NewContact) => post('contacts', contact),
  writeAnswer: (said: { contact: string; answer: string }) => post('contacts/answer', said),
  writeIntervention: (made: NewIntervention) => post('interventions', made),
  takeIntervention: (record: string) => post('interventions/take', { record }),
  changeIntervention: (change: InterventionChange) => post('interventions/change', change),
  correctObligations: (said: NewObligations) => post('obligations', said),
  joinCases: (said: { case: string; other: string }) =>
    post('proceedings', { word: 'one', ...said }),
  partCase: (said: { case: string; step: string }) =>
    post('proceedings', { word: 'apart', ...said }),
  takeBack: (entry: string) => post('follow/undo', { entry }),
}
