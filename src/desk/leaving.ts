import {
  isLockRequested,
  LOCK_LOOK,
  requestLock,
  typingKey,
  wipe,
  wipeKey,
} from '../vault/index.ts'
import type { Desk } from './desk.ts'
import { closeDesk, openDesk } from './open-desk.ts'

/** Asks every workbench to close a vault and forget its key; false where some program has it open still. */
export async function lockVault(vault: string): Promise<boolean> {
  return requestLock(vault)
}

/**
 * Destroys a vault: at once what its key is made from; then, when workbenches had time to close it (one that closes writes
 * the beginning again), all of it. Gives the files that are gone.
 */
export async function wipeVault(
  vault: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly string[]> {
  wipeKey(vault)
  await requestLock(vault)
  return wipe(vault, onProgress)
}

/** How a desk's vault is closed for a while and opened again. */
export type DeskLock = {
  /** How often to look whether somebody asks for the lock, in milliseconds. */
  readonly look: number
  /** Whether somebody asked for it after a moment (milliseconds of the clock). */
  readonly isRequested: (since: number) => boolean
  /** Closes the vault; its key is forgotten. Gives what there is to know. */
  readonly shut: (desk: Desk) => Promise<string | null>
  /** Opens it again. Errors: as opening a vault. */
  readonly open: (passphrase: string) => Promise<Desk>
}

/** The lock of a desk whose vault is an encrypted file; null where there is no key to forget. */
export function lockOf(desk: Desk): DeskLock | null {
  const { file, where } = desk.vault
  if (!file?.key) return null
  return {
    look: LOCK_LOOK,
    isRequested: since => isLockRequested(file.path, since),
    shut: closeDesk,
    open: passphrase =>
      openDesk(where, {
        author: desk.author,
        clock: desk.clock,
        passphrase: async () => passphrase,
      }),
  }
}

/** The key under which what is half typed waits while the vault is locked, in base64. */
export const typingKeyOf = async ({ vault }: Desk): Promise<string> => typingKey(vault)
