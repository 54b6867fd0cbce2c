import type { Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { gist } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** One side of a proposal as it is shown: what it is called, its words, and where they stand. */
export type Side = {
  readonly name: string
  /** A spelling as it is compared, in small letters, where it is not told as written. */
  readonly folded?: boolean
  readonly words?: string
  readonly address?: string
}

/** What stands on a side of a proposal: a record by what it says, a spelling as it is written. */
export function sideOf(
  { left, right, names }: Proposal,
  side: 'left' | 'right',
  records: ReadonlyMap<string, ReviewedRecord>,
): Side {
  const id = side === 'left' ? left : right
  const reviewed = records.get(id)
  if (!reviewed) {
    const name = names?.[side === 'left' ? 0 : 1]
    // A spelling's key says first what it is a spelling of: "person:keel una".
    return name === undefined ? { name: id.replace(/^[a-z]+:/, ''), folded: true } : { name }
  }
  const { record, documentId } = reviewed
  const address = sourceAddress(documentId, { record: record.id })
  return { name: gist(record), words: record.quote.exact, address }
}

/** The records that proposals speak of. */
export function recordsAsked(proposals: readonly Proposal[]): readonly string[] {
  const asked = proposals.filter(({ of }) => of === 'incident')
  return [...new Set(asked.flatMap(({ left, right }) => [left, right]))]
}
