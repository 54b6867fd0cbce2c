import type { Proposal, ProposalGroup } from '../codebook/index.ts'
import { groupProposals, joinedSpellings, proposals, proposalsAbout } from '../reconcile/index.ts'
import type { Picture } from './cache.ts'
import type { Desk } from './desk.ts'
import { summariesOf } from './documents.ts'
import { findRecord, pictureOf } from './picture.ts'

/** What may be one, put together so that nothing is asked twice. */
export type ProposalGroups = {
  readonly groups: readonly ProposalGroup[]
  /** How many pairs these are. */
  readonly pairs: number
  /** What is too common to be compared with all that it may be. */
  readonly unsearched: readonly string[]
}

const grouped = new WeakMap<readonly Proposal[], readonly ProposalGroup[]>()

/** What may be one, each question once: a rally that six records tell of is one question. */
export async function listProposalGroups(
  desk: Desk,
  { of }: { readonly of?: Proposal['of'] | undefined } = {},
): Promise<ProposalGroups> {
  const { reconciled } = await pictureOf(desk)
  const { proposals: found, unsearched } = proposals(reconciled, of)
  const groups = grouped.get(found) ?? groupProposals(found, joinedSpellings(reconciled))
  grouped.set(found, groups)
  return { groups, pairs: found.length, unsearched }
}

/** The questions of which an incident is a side: what may be one with it, and with each other. */
export function groupsAbout(
  reconciled: Picture['reconciled'],
  records: readonly string[],
): readonly ProposalGroup[] {
  const own = proposalsAbout(reconciled, records).proposals
  const near = new Set(own.flatMap(({ left, right }) => [left, right]))
  const among = proposalsAbout(reconciled, [...near]).proposals.filter(
    ({ left, right }) => near.has(left) && near.has(right),
  )
  const ends = new Set(records)
  return groupProposals(among).filter(({ members }) =>
    members.some(member => member.ends.some(end => ends.has(end))),
  )
}

/** Who tells what a record says: who published its document, or else how that is called. */
export type ToldBy = {
  readonly by: string
  /** EDTF; null where it is not known. */
  readonly published: string | null
}

/** Who tells of these records, by record id. */
export async function toldBy(
  desk: Desk,
  records: readonly string[],
): Promise<ReadonlyMap<string, ToldBy>> {
  const picture = await pictureOf(desk)
  const known = records.flatMap(id => findRecord(picture, id) ?? [])
  const ids = [...new Set(known.map(({ documentId }) => documentId))]
  const documents = new Map((await summariesOf(desk, ids)).map(one => [one.id, one]))
  return new Map(
    known.flatMap(({ record, documentId }) => {
      const document = documents.get(documentId)
      if (!document) return []
      const { source, title, name, published } = document
      return [[record.id, { by: source ?? title ?? name, published }] as const]
    }),
  )
}
