import { VigilError } from '../codebook/index.ts'
import { PUBLIC_NETWORK, type Captured, type Network } from '../capture/index.ts'
import type { DocketBook } from '../analyse/index.ts'
import type { MappedRow, Reader } from '../read/index.ts'
import {
  closeVault,
  createPostgres,
  createVault,
  openPostgres,
  openVault,
  type Vault,
  type Who,
} from '../vault/index.ts'
import { readerOf } from './lexicon.ts'
import type { Picture, ReviewPicture } from './picture.ts'
import type { KeptComparison } from './sheet-preview.ts'

/** A monitor at work on an open vault: every function of this room takes it first. */
export type Desk = {
  readonly vault: Vault
  /** The pseudonym under which decisions are taken. */
  readonly author: string
  readonly reader: Reader
  /** Time comes from here, so that tests can set it. */
  readonly clock: () => Date
  /** What is asked when an address is named. */
  readonly network: Network
  /** What was computed from the vault so far, and sheets that were opened; dropped and made again at will. */
  readonly cache: {
    picture?: Promise<Picture>
    reviewed?: Promise<ReviewPicture>
    books?: ReadonlyMap<string, DocketBook>
    /** Of the vault when the picture was computed: another one tells that another program has written. */
    version?: number
    opened?: ReadonlyMap<string, Captured>
    compared?: KeptComparison
    mapped?: ReadonlyMap<string, readonly MappedRow[]>
  }
}

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
  const reader = opening.reader ?? (await readerOf(vault))
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

/** Who acts, and when, for the journal. */
export function who(desk: Desk): Who {
  return { author: desk.author, at: desk.clock().toISOString() }
}

/** The name under which this desk's reader keeps its readings. */
export function readerName(desk: Desk): string {
  return `${desk.reader.name}/${desk.reader.version}`
}
