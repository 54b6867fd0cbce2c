import {
  backup,
  keyFor,
  restore,
  type BackedUp,
  type BackupOptions,
  type Copied,
} from '../vault/index.ts'
import type { Desk } from './desk.ts'

export type { Copied }

/** Writes a backup of the vault, encrypted as the vault is, and verifies it before it gets its name. */
export async function backupVault(
  desk: Desk,
  path: string,
  options: BackupOptions = {},
): Promise<BackedUp> {
  return backup(desk.vault, path, options)
}

/** Puts a backup in a new place once all of it was checked; the passphrase is asked only where it is encrypted. */
export async function restoreVault(
  path: string,
  as: string,
  {
    passphrase,
    ...options
  }: { readonly passphrase: () => Promise<string> } & Pick<BackupOptions, 'onProgress'>,
): Promise<Copied> {
  return restore(path, as, { key: from => keyFor(from, passphrase), ...options })
}
