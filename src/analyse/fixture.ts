import type { Attributes, Incident, Kind, Slots } from '../codebook/index.ts'

/** What may be said of an incident besides its kind and date. */
export type Told = Partial<Slots & Attributes> & {
  readonly id?: string
  readonly document?: string
  readonly quote?: string
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
    persons,
    country,
    claims,
    disagreements,
    ...slots
  } = told
  const value = { modality: 'asserted' as const, when, ...slots }
  const quote = { exact, start: 0, end: exact.length }
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
          spans: {},
          why: '',
          confidence: 1,
          ...value,
        },
      },
    ],
  }
}
