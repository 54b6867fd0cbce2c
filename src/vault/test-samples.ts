import { createHash } from 'node:crypto'
import type { CodedRecord, SourceDocument } from '../codebook/index.ts'
import type { NewDocument } from './documents.ts'

/** A document of plain text, made for tests. */
export function sampleDocument(text: string, name = 'sample.txt'): NewDocument {
  const original = Buffer.from(text, 'utf8')
  const document: SourceDocument = {
    id: createHash('sha256').update(original).digest('hex'),
    name,
    text,
    blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    published: null,
    source: null,
    url: null,
    language: 'en',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    size: original.length,
    extractor: 'text/1',
    note: null,
  }
  return { document, original }
}

/** A detention that quotes words of a document, made for tests. */
export function sampleRecord(
  document: SourceDocument,
  exact: string,
  more: Partial<CodedRecord> = {},
): CodedRecord {
  const start = document.text.indexOf(exact)
  const quote = { exact, start, end: start + exact.length }
  return {
    kind: 'detention',
    modality: 'asserted',
    when: null,
    document: document.name,
    id: createHash('sha256').update(`${document.id} ${exact}`).digest('hex').slice(0, 16),
    quote,
    anchors: [quote],
    spans: {},
    why: 'made for a test',
    confidence: 1,
    ...more,
  }
}
