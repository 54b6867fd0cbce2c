import { VigilError } from '../codebook/index.ts'
import { newAddressKey } from './age/keys.ts'
import { commit, type Who } from './commit.ts'
import { scrub } from './erase.ts'
import { boxed, openKeys, refuseVaultPassphrase, sealActs } from './seal.ts'
import type { Vault } from './vault.ts'

/** Why the old boxes are gone, as the journal says it. */
const REASON = 'the second passphrase was changed'

/**
 * Gives sealed material another second passphrase. Keys that the old one opened are put under the new one, and their old
 * boxes are forgotten; what is sealed from now on has a key of its own, which no copy made before holds.
 * Errors: `vault-access` where the old passphrase opens nothing, `nothing-to-do` where none was chosen yet.
 */
export async function changeSealPassphrase(
  vault: Vault,
  { from, to }: { readonly from: string; readonly to: string },
  who: Who,
): Promise<void> {
  const keys = (await sealActs(vault)).filter(({ said }) => said.of === 'key')
  if (keys.length === 0)
    throw new VigilError(
      'nothing-to-do',
      'This vault has no second passphrase yet: vigil seal chooses it. Nothing was changed.',
    )
  if (to.trim() === '' || to === from)
    throw new VigilError(
      'usage',
      'The new passphrase is empty or the old one. Choose another of several words. Nothing was changed.',
    )
  const opened = await openKeys(keys, from)
  await refuseVaultPassphrase(vault, to)
  const fresh = newAddressKey()
  const acts = []
  for (const [address, key] of [...opened, [fresh.address, fresh.privateKey] as const]) {
    const box = await boxed(key, { passphrase: to })
    acts.push({ act: 'seal', content: { of: 'key', address, box } } as const)
  }
  const entries = keys.filter(({ said }) => opened.has(said.address)).map(({ id }) => id)
  const forgetting = { entries, originals: [], reason: REASON }
  await commit(vault, [...acts, { act: 'forget', content: forgetting }], who)
  await scrub(vault)
}
