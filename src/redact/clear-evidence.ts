import {
  TIERS,
  type Cleared,
  type Evidence,
  type EvidenceDocument,
  type Internal,
  type Mask,
  type Policy,
  type Tier,
} from '../codebook/index.ts'
import type { Blocker } from './blocker.ts'
import { leaksOf } from './find-leaks.ts'
import { prepareMask } from './masked-name.ts'

/**
 * The gate for evidence, which shows people as its sources do: cleared for partners alone, where every document may go to
 * them, every note's source agreed to sharing and to naming, and nobody who is masked is named in a text or a record.
 */
export function clearEvidence(
  evidence: Evidence,
  policy: Policy,
): { readonly cleared: Cleared<Evidence> } | { readonly blockers: readonly Blocker[] } {
  const blockers = [
    ...audience(policy.tier),
    ...tiers(evidence.documents, policy.tier),
    ...consents(evidence.documents),
    ...leaks(evidence, policy.masks),
  ]
  return blockers.length === 0 && passes(evidence, policy) ? { cleared: evidence } : { blockers }
}

/** The only place that makes evidence Cleared. */
function passes(evidence: Evidence, { tier, masks }: Policy): evidence is Cleared<Evidence> {
  return tier === 'partner' && leaks(evidence, masks).length === 0
}

/** Evidence as it may be looked at inside: stamped, with what stands in the way of letting it out. */
export function stampEvidence(
  evidence: Evidence,
  blockers: readonly Blocker[],
): Internal<Evidence> {
  const stamped = { ...evidence, notCleared: blockers.map(({ message }) => message) }
  if (saysSo(stamped)) return stamped
  throw new TypeError('Stamped evidence says that it was not cleared')
}

/** The only place that makes evidence Internal: it carries the words that say so. */
function saysSo(evidence: Evidence): evidence is Internal<Evidence> {
  return 'notCleared' in evidence
}

function audience(tier: Tier): Blocker[] {
  if (tier === 'partner') return []
  const message =
    tier === 'public'
      ? 'Originals show everybody whom they show: evidence goes to partners, never to the public.'
      : `What is packed for the tier “${tier}” stays inside and keeps its stamp.`
  return [{ code: 'internal', message, where: [] }]
}

function tiers(documents: readonly EvidenceDocument[], tier: Tier): Blocker[] {
  const held = documents.filter(one => TIERS.indexOf(one.tier) > TIERS.indexOf(tier))
  return blocked('tier', held, count =>
    count === 1
      ? `One document is not open to the tier “${tier}”. Raise its tier, or leave it out.`
      : `${count} documents are not open to the tier “${tier}”. Raise their tiers, or leave them out.`,
  )
}

function consents(documents: readonly EvidenceDocument[]): Blocker[] {
  const held = documents.filter(
    ({ consent }) => consent && !(consent.share === true && consent.name === true),
  )
  return blocked('consent', held, count =>
    count === 1
      ? 'One note is packed whose source did not agree to sharing and to naming. Ask for consent, or leave it out.'
      : `${count} notes are packed whose sources did not agree to sharing and to naming. Ask for consent, or leave them out.`,
  )
}

function blocked(
  code: 'tier' | 'consent',
  held: readonly EvidenceDocument[],
  say: (count: number) => string,
): Blocker[] {
  return held.length === 0
    ? []
    : [{ code, message: say(held.length), where: held.map(({ document }) => document.id) }]
}

/** Documents and records that name somebody who is masked. What only an image shows nobody can search. */
function leaks({ documents, entries }: Evidence, masks: readonly Mask[]): Blocker[] {
  const names = masks.map(prepareMask)
  const namesSomebody = (texts: readonly (string | null)[]) =>
    texts.some(text => text !== null && leaksOf(text, names).length > 0)
  const where = [
    ...documents.flatMap(({ document: { id, name, title, text, url } }) =>
      namesSomebody([name, title, text, url]) ? [id] : [],
    ),
    ...entries.flatMap(({ id, act, content }) =>
      act !== 'capture' && namesSomebody([content]) ? [id] : [],
    ),
  ]
  if (where.length === 0) return []
  const message = `${where.length === 1 ? 'One document or decision names' : `${where.length} documents or decisions name`} somebody who is masked: an original cannot be masked. Leave it out, or lift the mask.`
  return [{ code: 'leak', message, where }]
}
