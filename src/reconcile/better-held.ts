import type { Incident, Proposal } from '../codebook/index.ts'
import { traitsOf } from './incident-traits.ts'

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
  return partners.flatMap(partner => {
    if (partner.proposal.outcome !== 'same') return []
    const better = partners.find(
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
