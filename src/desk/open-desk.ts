import { PUBLIC_NETWORK, type Network } from '../capture/index.ts'
import { VigilError } from '../codebook/index.ts'
import type { Reader } from '../read/index.ts'
import {
  closeVault,
  createPostgres,
  createVault,
  openPostgres,
  openVault,
  type Vault,
} from '../vault/index.ts'
import type { Desk } from './desk.ts'
import { readerOf } from './lexicon.ts'

export type Opening = {
  readonly author: string
  /** Asked only where the vault is encrypted. */
  readonly passphrase: () => Promise<string>
  readonly clock?: () => Date
  readonly reader?: Reader
  /** Tests hand in another network than the public one: only so can this machine be reached. */
  readonly network?: Network | undefined
}

/**
 * Makes a vault: a file, or the tables in a database that a postgres:// address names. Null as passphrase makes a plain
 * file, for demonstrations; a database is as safe as its own disks and takes none.
 */
export async function initVault(where: string, passphrase: string | null): Promise<void> {
  await closeVault(
    isAddress(where)
      ? await createPostgres(where)
      : await createVault(where, passphrase === null ? { plain: true } : { passphrase }),
  )
}

/** Whether a vault is named by the address of a database. */
export const isAddress = (where: string): boolean => /^postgres(ql)?:\/\//.test(where)

/** Opens a vault (a file, or a postgres:// address) and wires all rooms to it. */
export async function openDesk(where: string, opening: Opening): Promise<Desk> {
  const { author, passphrase, clock = () => new Date(), network = PUBLIC_NETWORK } = opening
  if (author.trim() === '')
    throw new VigilError('usage', 'The author is empty: give a pseudonym with --author.')
  const vault = await vaultAt(where, passphrase)
  const { reader: given } = opening
  const reader = given ? async () => given : readerOf(vault)
  return { vault, author, reader, clock, network, cache: {} }
}

async function vaultAt(where: string, passphrase: () => Promise<string>): Promise<Vault> {
  if (isAddress(where)) return openPostgres(where)
  try {
    return await openVault(where)
  } catch (error) {
    if (!(error instanceof VigilError && error.code === 'vault-locked')) throw error
  }
  return openVault(where, { passphrase: await passphrase() })
}

/** Closes the vault: everything in the one file, nothing beside it; gives what there is to know where that cannot be. */
export async function closeDesk(desk: Desk): Promise<string | null> {
  return closeVault(desk.vault)
}
