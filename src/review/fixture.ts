import type { CodedRecord, Decision, Verb } from '../codebook/index.ts'

/** A small story, for the tests of this room. */
export const text =
  'Police detained Tova Brandt in Port Linden. Police detained Elin Holm in Hill Town.'

/** A record that quotes twenty letters of the story. */
export const record = (id: string, start: number, more: Partial<CodedRecord> = {}): CodedRecord => {
  const quote = { exact: text.slice(start, start + 20), start, end: start + 20 }
  return {
    kind: 'detention',
    document: 'story.txt',
    id,
    modality: 'asserted',
    when: null,
    quote,
    anchors: [quote],
    spans: {},
    why: 'rule',
    confidence: 0.9,
    ...more,
  }
}
/** The two records of the story. */
export const r1 = record('r1', 0)
export const r2 = record('r2', 44, { confidence: 0.95 })

/** What may be said of a decision besides its verb. */
export type Told = {
  readonly by?: string
  readonly seen?: Record<string, number>
  readonly lamport?: number
} & Partial<Decision>

/** "anna:3" is the third entry of the feed of anna, who by default has seen her own feed only. */
export const decide = (id: string, verb: Verb, more: Told = {}): Decision => {
  const [feed = '', seq = '0'] = id.split(':')
  return {
    id,
    verb,
    record: 'r1',
    document: 'd1',
    by: more.by ?? feed,
    at: '2025-01-01T00:00:00Z',
    body: ['refuse', 'undo'].includes(verb) ? null : r1,
    order: { lamport: more.lamport ?? Number(seq), feed, seq: Number(seq) },
    seen: {},
    ...more,
  }
}
/** The first record, as a person corrected it. */
export const amended = { ...r1, when: '2025-03-04' }
