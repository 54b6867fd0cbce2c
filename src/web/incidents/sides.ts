import type { Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { gist } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** Words that a side stands on, and where they are. */
export type Ground = { readonly words: string; readonly address: string }

/** One side of a proposal as it is shown: what it is called, and some of the places where it is told of. */
export type Side = {
  readonly name: string
  /** A spelling as it is compared, in small letters, where it is not told as written. */
  readonly folded?: boolean
  readonly grounds: readonly Ground[]
}

type Ends = Pick<Proposal, 'of' | 'left' | 'right' | 'names' | 'records'>
type SideName = 'left' | 'right'

/** What stands on a side of a proposal: a record by what it says, a spelling as it is written; with their words. */
export function sideOf(
  proposal: Ends,
  side: SideName,
  records: ReadonlyMap<string, ReviewedRecord>,
): Side {
  const known = recordsOn(proposal, side).flatMap(id => records.get(id) ?? [])
  return { ...called(proposal, side, records), grounds: known.map(groundOf) }
}

function called(
  { left, right, names }: Ends,
  side: SideName,
  records: ReadonlyMap<string, ReviewedRecord>,
): Pick<Side, 'name' | 'folded'> {
  const id = side === 'left' ? left : right
  const reviewed = records.get(id)
  if (reviewed) return { name: gist(reviewed.record) }
  const name = names?.[side === 'left' ? 0 : 1]
  if (name !== undefined) return { name }
  // A spelling's key says first what it is a spelling of: "person:keel una".
  return { name: id.replace(/^[a-z]+:/, ''), folded: true }
}

const groundOf = ({ record, documentId }: ReviewedRecord): Ground => ({
  words: record.quote.exact,
  address: sourceAddress(documentId, { record: record.id }),
})

/** The records that show what a proposal speaks of, of both sides. */
export const recordsAsked = (proposal: Ends): readonly string[] => [
  ...new Set([...recordsOn(proposal, 'left'), ...recordsOn(proposal, 'right')]),
]

function recordsOn({ of, left, right, records }: Ends, side: SideName): readonly string[] {
  if (of === 'incident') return [side === 'left' ? left : right]
  return records?.[side === 'left' ? 0 : 1] ?? []
}
