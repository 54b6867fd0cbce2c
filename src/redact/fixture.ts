import type { Footnote, Inline, Mask, Report, Sentence } from '../codebook/index.ts'

/** A mask of an invented person. */
export const MASK: Mask = {
  entity: 'entity of Zarina',
  names: ['Zarina Dovletova', 'Зарина Довлетова', 'Z. Dovletowa'],
  as: 'a woman activist',
}

/** A sentence of a test that rests on one incident and the first footnote. */
export function sentence(text: readonly Inline[], more: Partial<Sentence> = {}): Sentence {
  return {
    text,
    incidents: ['incident 1'],
    records: ['record 1'],
    footnotes: [1],
    state: 'accepted',
    authored: false,
    ...more,
  }
}

/** A person as a piece of a sentence. */
export function person(
  text: string,
  more: Partial<Extract<Inline, { type: 'person' }>> = {},
): Inline {
  return {
    type: 'person',
    entity: `entity of ${text.split(' ')[0] ?? ''}`,
    text,
    public: false,
    ...more,
  }
}

/** The source of the first footnote. */
export function footnote(more: Partial<Footnote> = {}): Footnote {
  const exact = 'Zarina Dovletova was held overnight'
  return {
    number: 1,
    document: 'document 1',
    records: ['record 1'],
    source: 'The Lantern',
    title: 'Dovletova held',
    published: '2031-06-15',
    url: 'https://lantern.example/dovletova-held',
    quotes: [{ exact, start: 0, end: exact.length, prefix: 'Police say ', suffix: ' in Orvel.' }],
    tier: 'public',
    ...more,
  }
}

/** A report of one section with these sentences. */
export function report(
  sentences: readonly Sentence[],
  footnotes: readonly Footnote[] = [footnote()],
): Report {
  return {
    title: 'Update: civic space from 1 to 30 June 2031',
    period: { from: '2031-06-01', to: '2031-06-30' },
    country: null,
    drafts: false,
    sections: [
      {
        id: 'expression',
        heading: 'Expression',
        blocks: [{ type: 'paragraph', sentences }],
        sections: [],
      },
    ],
    footnotes,
    counts: { current: sentences.length },
  }
}
