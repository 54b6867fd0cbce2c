import {
  nameOf,
  type Attributes,
  type Incident,
  type Kind,
  type Party,
  type RecordState,
  type Report,
  type Section,
  type Sentence,
  type Slots,
} from '../codebook/index.ts'
import { looksLikePerson } from './people.ts'
import type { CitedDocument } from './source.ts'
import { composeUpdate } from './update.ts'

/** What may be said of an incident of a test besides its kind. */
export type Given = Partial<Slots & Attributes> & {
  readonly id?: string
  readonly words?: string
  readonly document?: string
  readonly at?: number
  readonly state?: RecordState
  readonly country?: string | null
  readonly claims?: Incident['claims']
  readonly disagreements?: readonly string[]
}

const entity = (party: Party) => {
  const name = nameOf(party)
  return looksLikePerson(name) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(name) ? `entity of ${name}` : null
}

/** How a test says an incident, and the sentence it must give. */
export type TellCase = readonly [sentence: string, kind: Kind, given: Given]

/** An incident about invented people, resting on one record of one invented document. */
export function told(kind: Kind, given: Given = {}): Incident {
  const {
    id = 'one',
    words = 'as the source says',
    document = 'lantern',
    at = 0,
    state = 'accepted',
    country = null,
    claims = {},
    disagreements = [],
    ...slots
  } = given
  const value = { modality: 'asserted' as const, when: null, ...slots }
  const quote = { exact: words, start: at, end: at + words.length }
  const record = {
    kind,
    document: `${document}.txt`,
    id: `record ${id}`,
    quote,
    anchors: [quote],
    spans: {},
    why: 'rule',
    confidence: 0.9,
    ...value,
  }
  return {
    id,
    kind,
    records: [
      {
        record,
        documentId: document,
        state,
        byHand: false,
        orphan: false,
        conflict: [],
        decisions: [],
      },
    ],
    state,
    value,
    claims,
    disagreements,
    parties: { actor: (value.actor ?? []).map(entity), target: (value.target ?? []).map(entity) },
    country,
  }
}

/** An invented newspaper's article. */
export function cited(id = 'lantern', more: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id,
    title: 'A day in Orvel',
    source: 'The Lantern',
    published: '2031-06-30',
    url: 'https://lantern.example/orvel',
    note: null,
    tier: 'public',
    ...more,
  }
}

/** An update of June 2031 from two invented newspapers. */
export const compose = (
  incidents: readonly Incident[],
  more: Partial<Parameters<typeof composeUpdate>[0]> = {},
) =>
  composeUpdate({
    incidents,
    cases: [],
    documents: [cited(), cited('tide', { source: 'Tide', published: '2031-06-20' })],
    period: { from: '2031-06-01', to: '2031-06-30' },
    country: null,
    drafts: true,
    asOf: '2031-07-02',
    ...more,
  })

/** The sentences of a section and all within it, in reading order. */
export const sentencesIn = (section: Section): Sentence[] => [
  ...section.blocks.flatMap(block =>
    block.type === 'paragraph'
      ? block.sentences
      : block.type === 'list'
        ? block.items.flat()
        : block.rows.flat(),
  ),
  ...section.sections.flatMap(sentencesIn),
]
/** The sentences of a report, in reading order. */
export const sentencesOf = (report: Report) => report.sections.flatMap(sentencesIn)
