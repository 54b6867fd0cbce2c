import type { Span } from '../codebook/index.ts'
import {
  heads as headsOf,
  mend,
  search,
  verify,
  type Head,
  type VerifyOptions,
  type VerifyReport,
} from '../vault/index.ts'

export { isMendable } from '../vault/index.ts'
export type { VerifyReport }
import type { Desk } from './desk.ts'
import { summariesOf, type DocumentSummary } from './documents.ts'
import { forgetPicture } from './picture.ts'

export type SearchHit = {
  readonly document: DocumentSummary
  readonly snippet: string
  /** Offsets into the snippet. */
  readonly marks: readonly Span[]
}

/** Documents that hold all the words, newest first. */
export async function searchVault(
  desk: Desk,
  query: string,
  { limit = 20, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
  const { documents } = await search(desk.vault, query, { limit, offset })
  const summaries = await summariesOf(
    desk,
    documents.hits.map(hit => hit.document),
  )
  const hits = documents.hits.flatMap((hit): SearchHit[] => {
    const document = summaries.find(({ id }) => id === hit.document)
    if (!document) return []
    const { text = '', start = 0, marks = [] } = hit.snippet ?? {}
    const within = marks.map(([from, to]): Span => [from - start, to - start])
    return [{ document, snippet: text, marks: within }]
  })
  return { hits, total: documents.total }
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
