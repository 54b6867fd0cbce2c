import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { bundleOf } from './bundle-write.ts'
import { createVault, type VaultSecret } from './create.ts'
import { continueFrom, ownFeed } from './feed.ts'
import { forgottenHere, keepRefused } from './forgotten.ts'
import { closeVault } from './open.ts'
import { discard, nameFile } from './put-in-place.ts'
import type { Selection } from './selection.ts'
import { takeIn, type Brought } from './take-in.ts'
import type { Vault } from './vault.ts'

/**
 * Makes a vault to travel with: the journal without gaps, and only the contents and originals that were selected, and
 * none of notes whose sources took back that they are kept. It goes on in a feed of its own, which continues this
 * vault's; it appears under its name only when it is whole.
 */
export async function carry(
  vault: Vault,
  path: string,
  { secret, ...selection }: Selection & { readonly secret: VaultSecret },
): Promise<Brought> {
  const { own, before } = await ownFeed(vault)
  const feed = own?.feed ?? before
  if (feed === undefined)
    throw new VigilError('nothing-to-do', `${vault.where} is empty: there is nothing to carry.`)
  const target = resolve(path)
  const refuse = () =>
    new VigilError('vault-exists', `${path} is there already. Choose another name.`)
  if (statSync(target, { throwIfNoEntry: false })) throw refuse()
  const making = `${target}.making-${randomBytes(4).toString('hex')}`
  try {
    const made = await createVault(making, secret)
    const brought = await fill(made, vault, { feed, selection }).finally(() => closeVault(made))
    nameFile(making, target, refuse)
    return brought
  } finally {
    discard(making)
  }
}

async function fill(
  made: Vault,
  from: Vault,
  { feed, selection }: { readonly feed: string; readonly selection: Selection },
): Promise<Brought> {
  await made.db.updateTable('meta').set({ value: from.id }).where('name', '=', 'vault').execute()
  await continueFrom(made, feed)
  await keepRefused(made, await forgottenHere(from))
  return takeIn(made, () => bundleOf(from, { ...selection, isWithWithdrawn: false }))
}
