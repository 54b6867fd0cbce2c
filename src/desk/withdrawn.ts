import { TIERS, VigilError, type Tier } from '../codebook/index.ts'
import { documentById, listedDocuments, withdrawnFrom } from '../vault/index.ts'
import type { Desk } from './desk.ts'

/**
 * Refuses documents that were named to leave, where their source took back what that needs. Errors: `not-cleared`.
 */
export async function refuseWithdrawn(
  desk: Desk,
  ids: readonly string[],
  tier: Tier,
): Promise<void> {
  const withdrawn = await withdrawnFrom(desk.vault, tier)
  const held = ids.filter(id => withdrawn.has(id))
  if (held.length === 0) return
  const names = await Promise.all(
    held.map(async id => `${id.slice(0, 12)} ${(await documentById(desk.vault, id))?.name ?? ''}`),
  )
  throw new VigilError(
    'not-cleared',
    `The source of ${names.join(', ')} took back its consent, so it does not leave for the tier "${tier}". Leave it out; "vigil consent" tells what was taken back, and "vigil forget" deletes what is not to be kept.`,
  )
}

/** How many notes stay out of what leaves for a tier, since their sources took back what that needs. */
export async function countWithdrawn({ vault }: Desk, tier: Tier = 'internal'): Promise<number> {
  const held = await listedDocuments(vault, [...(await withdrawnFrom(vault, tier))])
  return held.filter(one => TIERS.indexOf(one.tier) <= TIERS.indexOf(tier)).length
}
