import type { Attributes, CodedRecord, Incident, Kind, Slots } from '../codebook/index.ts'

/** What may be said of an incident besides its kind and date. */
export type Told = Partial<Slots & Attributes> & {
  readonly id?: string
  readonly document?: string
  readonly quote?: string
  readonly spans?: CodedRecord['spans']
  /** Where the quote begins in its document. */
  readonly at?: number
  /** Entity ids of the targets, where they are known. */
  readonly persons?: readonly (string | null)[]
  readonly country?: string
  readonly claims?: Incident['claims']
  readonly disagreements?: readonly string[]
}

/** An incident of one record in an invented document, for the tests of this room. Its record's id is "r-" and its own. */
export function happened(kind: Kind, when: string | null, told: Told = {}): Incident {
  const {
    id = `${kind}-${when}`,
    document = 'd1',
    quote: exact = 'words of it',
    spans = {},
    at: start = 0,
    persons,
    country,
    claims,
    disagreements,
    ...slots
  } = told
  const value = { modality: 'asserted' as const, when, ...slots }
  const quote = { exact, start, end: start + exact.length }
  const names = (slots.target ?? []).map(party => (typeof party === 'string' ? party : party.name))
  return {
    id,
    kind,
    state: 'accepted',
    value,
    claims: claims ?? {},
    disagreements: disagreements ?? [],
    parties: {
      actor: (slots.actor ?? []).map(() => null),
      target: persons ?? names.map(name => (/^[A-Z]/.test(name) ? name.toLowerCase() : null)),
    },
    country: country ?? null,
    records: [
      {
        documentId: document,
        state: 'accepted',
        byHand: false,
        orphan: false,
        conflict: [],
        decisions: [],
        record: {
          kind,
          document: `${document}.txt`,
          id: `r-${id}`,
          quote,
          anchors: [quote],
          spans,
          why: '',
          confidence: 1,
          ...value,
        },
      },
    ],
  }
}

/** Somebody in most of the stories. */
export const tova = { target: ['Tova Brandt'] }
const rally = { provision: 'Article 280.3', offence: 'organising an unsanctioned rally' }

/** Documents that were taken in on some days, and of which nobody knows when they came out. */
export const takenIn = (days: Readonly<Record<string, string>>) => (id: string) => {
  const day = days[id]
  return day === undefined ? undefined : { published: null, takenIn: day }
}

/** A case from the arrest to the appeal, with a hearing that was announced. */
export const story: readonly Incident[] = [
  happened('detention', '2025-01-05', tova),
  happened('charge', '2025-01-08', { ...tova, ...rally, track: 'criminal' }),
  happened('charge', '2025-02-01', {
    ...tova,
    provision: 'Article 164',
    offence: 'incitement',
    over: 'r-charge-2025-01-08',
  }),
  happened('trial', '2025-03-01', tova),
  happened('trial', '2025-03-20', { ...tova, modality: 'planned', id: 'hearing' }),
  happened('conviction', '2025-04-01', {
    ...tova,
    provision: 'Article 164',
    penalty: [{ type: 'prison', amount: 2, unit: 'years' }],
  }),
  happened('appeal', '2025-06-01', {
    ...tova,
    outcome: 'reduced',
    penalty: [{ type: 'prison', amount: 18, unit: 'months' }],
  }),
]
