import type { CodedRecord, LinkDecision, ReviewedRecord } from '../codebook/index.ts'

/** What may be said of a record besides its id and document. */
export type Told = Partial<CodedRecord> & { readonly state?: ReviewedRecord['state'] }

/** A record of an invented document, for the tests of this room. */
export function told(
  id: string,
  documentId: string,
  { state = 'accepted', ...more }: Told = {},
): ReviewedRecord {
  const start = Number.parseInt(id.replace(/\D/g, '') || '0', 10)
  const quote = { exact: 'words of the story', start, end: start + 18 }
  return {
    documentId,
    state,
    byHand: false,
    orphan: false,
    conflict: [],
    decisions: [],
    record: {
      kind: 'detention',
      document: `${documentId}.txt`,
      id,
      modality: 'asserted',
      when: null,
      quote,
      anchors: [quote],
      spans: {},
      why: 'rule',
      confidence: 0.9,
      ...more,
    },
  }
}

/** A link as a journal has it: "anna:3" is the third entry of the feed of anna, who has seen everything unless told otherwise. */
export function linked(
  id: string,
  link: Pick<LinkDecision, 'verb' | 'of' | 'left' | 'right'> & Partial<LinkDecision>,
): LinkDecision {
  const [feed = '', seq = '0'] = id.split(':')
  return {
    id,
    by: feed,
    at: '2025-01-01T00:00:00Z',
    order: { lamport: Number(seq), feed, seq: Number(seq) },
    seen: { anna: 99, ben: 99 },
    ...link,
  }
}
