import type { Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { gist } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** One side of a proposal as it is shown: what it is called, its words, and where they stand. */
export type Side = {
  readonly name: string
  /** A spelling as it is compared, in small letters. */
  readonly folded?: boolean
  readonly words?: string
  readonly address?: string
}

/** What a proposal's sides are: records by what they say, spellings by their letters. */
export function sideOf(id: string, records: ReadonlyMap<string, ReviewedRecord>): Side {
  const reviewed = records.get(id)
  // A spelling's key says first what it is a spelling of: "person:keel una".
  if (!reviewed) return { name: id.replace(/^[a-z]+:/, ''), folded: true }
  const { record, documentId } = reviewed
  const address = sourceAddress(documentId, { record: record.id })
  return { name: gist(record), words: record.quote.exact, address }
}

/** The records that proposals speak of. */
export function recordsAsked(proposals: readonly Proposal[]): readonly string[] {
  const asked = proposals.filter(({ of }) => of === 'incident')
  return [...new Set(asked.flatMap(({ left, right }) => [left, right]))]
}
