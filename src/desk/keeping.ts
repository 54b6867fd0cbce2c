import type { Span } from '../codebook/index.ts'
import {
  heads as headsOf,
  listedDocuments,
  mend,
  searchDocuments,
  verify,
  type DocumentsFound,
  type Head,
  type ListedDocument,
  type VerifyOptions,
  type VerifyReport,
} from '../vault/index.ts'

export { isMendable } from '../vault/index.ts'
export type { VerifyReport }
import type { Desk } from './desk.ts'
import { summariesOf, type DocumentSummary } from './documents.ts'
import { forgetPicture } from './picture.ts'

/** A document that holds the words, and where. */
export type SearchHit<Document = DocumentSummary> = {
  readonly document: Document
  readonly snippet: string
  /** Offsets into the snippet. */
  readonly marks: readonly Span[]
}
type Found<Document> = { readonly hits: readonly SearchHit<Document>[]; readonly total: number }
type Paging = { readonly limit?: number; readonly offset?: number }

/** Documents that hold all the words, newest first, with how much of each waits for a judgement. */
export async function searchVault(
  desk: Desk,
  query: string,
  paging: Paging = {},
): Promise<Found<DocumentSummary>> {
  return found(await searchDocuments(desk.vault, query, paging), ids => summariesOf(desk, ids))
}

/** The same without looking at any record or decision: what a large vault answers at once. */
export async function searchTexts(
  desk: Desk,
  query: string,
  paging: Paging = {},
): Promise<Found<ListedDocument>> {
  return found(await searchDocuments(desk.vault, query, paging), ids =>
    listedDocuments(desk.vault, ids),
  )
}

async function found<Document extends { readonly id: string }>(
  { total, hits }: DocumentsFound,
  listed: (ids: readonly string[]) => Promise<readonly Document[]>,
): Promise<Found<Document>> {
  const known = new Map(
    (await listed(hits.map(hit => hit.document))).map(document => [document.id, document]),
  )
  return {
    total,
    hits: hits.flatMap((hit): SearchHit<Document>[] => {
      const document = known.get(hit.document)
      if (!document) return []
      const { text = '', start = 0, marks = [] } = hit.snippet ?? {}
      const within = marks.map(([from, to]): Span => [from - start, to - start])
      return [{ document, snippet: text, marks: within }]
    }),
  }
}

/** The last entry of each feed. */
export type Heads = readonly Head[]

/** The last entry of each feed, short enough to read over the phone. */
export async function heads(desk: Desk): Promise<Heads> {
  return (await headsOf(desk.vault)).heads
}

/** Checks hashes, chains, signatures and pages, and names what is off. */
export async function verifyVault(desk: Desk, options: VerifyOptions = {}) {
  return verify(desk.vault, options)
}

/**
 * Checks everything, and makes tables and search index again from a whole journal where they differ from it; the journal
 * itself is never touched. `mended` holds what was off.
 */
export async function mendVault(desk: Desk, options: Pick<VerifyOptions, 'onProgress'> = {}) {
  const done = await mend(desk.vault, options)
  forgetPicture(desk)
  return done
}
