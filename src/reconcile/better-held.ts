import type { Incident, Proposal } from '../codebook/index.ts'
import { traitsOf } from './incident-traits.ts'
import { compareText, compareUse } from './order.ts'

/** What an incident may be one with, and the proposal that says so. */
export type Partner = { readonly incident: Incident; readonly proposal: Proposal }

/**
 * Of those an incident is probably one with, the proposals that are not to be ticked: the text of the other tells
 * another, kept apart from it, that fits better ("30 June" beside "2 July" of a text that itself tells of 30 June).
 * Each with the better one's name.
 */
export function betterHeld(
  own: Incident,
  partners: readonly Partner[],
): readonly (readonly [Proposal, better: string])[] {
  if (partners.length < 2) return []
  // The likeliest first, of equals always in one order: which is named does not hang on the order they came in.
  const inOrder = partners.toSorted((a, b) => compareUse(a.proposal, b.proposal))
  return inOrder.flatMap(partner => {
    if (partner.proposal.outcome !== 'same') return []
    const better = inOrder.find(
      other =>
        other !== partner &&
        haveOneDocument(other.incident, partner.incident) &&
        fitsBetter(own, other, partner),
    )
    return better ? [[partner.proposal, nameIn(better)] as const] : []
  })
}

function fitsBetter(own: Incident, one: Partner, other: Partner): boolean {
  if (one.proposal.score > other.proposal.score) return true
  const { day } = traitsOf(own)
  return day !== null && traitsOf(one.incident).day === day && traitsOf(other.incident).day !== day
}

function nameIn({ incident, proposal: { left, names } }: Partner): string {
  return names?.[incident.records[0]?.record.id === left ? 0 : 1] ?? ''
}

/** What is held elsewhere by what is found about each of its two incidents; of two that fit better, always one is named. */
export function allHeld(
  found: Iterable<readonly (readonly [Proposal, better: string])[]>,
): ReadonlyMap<Proposal, string> {
  const held = new Map<Proposal, string>()
  for (const [proposal, better] of [...found].flat()) {
    const before = held.get(proposal)
    if (before === undefined || compareText(better, before) < 0) held.set(proposal, better)
  }
  return held
}

/** Whether a document tells of both. */
export function haveOneDocument(a: Incident, b: Incident): boolean {
  return a.records.some(left => b.records.some(right => left.documentId === right.documentId))
}

/** The proposals as they are asked: what is better held elsewhere is a question. */
export function tickedOnce(
  proposals: Iterable<Proposal>,
  held: ReadonlyMap<Proposal, string>,
): Proposal[] {
  return [...proposals].map(proposal => {
    const better = held.get(proposal)
    return better === undefined
      ? proposal
      : {
          ...proposal,
          outcome: 'ask',
          reasons: [
            ...proposal.reasons,
            `a text that tells of one of them tells also of what fits better: ${better}`,
          ],
        }
  })
}
