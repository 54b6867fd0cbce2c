import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, realpathSync, rmSync, statSync, writeSync } from 'node:fs'
import { VigilError } from '../codebook/index.ts'
import { moveAddresses } from './addresses.ts'
import { accessError, openAlone, readHead } from './connection.ts'
import { placeOfFile } from './device.ts'
import { connect, type SqliteConnection } from './engine.ts'
import { moveFeed } from './feed.ts'
import type { OnProgress } from './finding.ts'
import type { VaultFile } from './file-layout.ts'
import { deriveKey, encryptAnew, newSalt, prepare, unlock, type VaultKey } from './key.ts'
import { closeVault, openFile } from './open.ts'
import { beginFile, discard, keepBytes, putInsteadOf } from './put-in-place.ts'
import { vacuumInto } from './vacuum-into.ts'
import { verify } from './verify.ts'

/** How much of the file that was replaced is overwritten: its salt, its first pages. */
const SHREDDED = 64 * 1024

export type KeyChange = {
  /** Gives the key of today. */
  readonly key: (path: string) => Promise<VaultKey | null>
  /** Gives the new passphrase; asked once the vault is known to open. */
  readonly passphrase: () => Promise<string>
  readonly onProgress?: OnProgress
}

/**
 * Gives a vault a new passphrase, salt and key. A copy under the new key is written beside it, verified, and takes its
 * place in one step while no other program is let in: killed at any moment, the vault opens with the old passphrase or
 * with the new one, and has everything. Errors: `vault-busy`, `vault-access`, `disk-full`, `vault-damaged`.
 */
export async function changeKey(
  path: string,
  { key, passphrase, onProgress = () => undefined }: KeyChange,
): Promise<void> {
  readHead(path, path)
  const target = realpathSync(path)
  const old = await key(path)
  if (!old)
    throw new VigilError(
      'usage',
      `${path} is a plain vault, for demonstrations: it has no passphrase. Make an encrypted one with "vigil init".`,
    )
  const file: VaultFile = { path: target, key: old }
  const alone = openAlone(path, file)
  const making = `${target}.rekeying`
  try {
    const next = await deriveKey(await passphrase(), newSalt())
    beginFile(making, statSync(target).mode & 0o777)
    vacuumInto({ connection: alone, file, where: path }, making)
    encryptCopy(making, old, next)
    await settle(path, { making, target, key: next }, onProgress)
    replace(making, target, alone)
  } catch (error) {
    throw accessError(error, path)
  } finally {
    alone.close()
    discard(making)
    old.key.fill(0)
  }
}

function encryptCopy(making: string, old: VaultKey, next: VaultKey): void {
  const connection = connect(making)
  try {
    unlock(connection, old)
    prepare(connection)
    encryptAnew(connection, next)
  } finally {
    connection.close()
  }
}

type Copy = { readonly making: string; readonly target: string; readonly key: VaultKey }

/** Lets the copy go on with the vault's own feed, and checks all of it. */
async function settle(
  path: string,
  { making, target, key }: Copy,
  onProgress: OnProgress,
): Promise<void> {
  const copy = await openFile(path, { path: making, key })
  try {
    const move = { from: placeOfFile(target, copy.id), to: copy.place }
    await moveFeed(copy, move)
    await moveAddresses(copy, move)
    const { first } = await verify(copy, { onProgress })
    if (first)
      throw new VigilError(
        'integrity-broken',
        `${path} keeps its passphrase, since it does not verify: ${first.message} Run "vigil verify", and take the newest backup that verifies.`,
      )
  } finally {
    await closeVault(copy)
  }
  keepBytes(making)
}

/** Takes the old file's place, and makes its beginning unreadable for whoever finds its blocks on the disk. */
function replace(making: string, target: string, alone: SqliteConnection): void {
  if (process.platform === 'win32') {
    alone.close() // a file that is open cannot be replaced there
    putInsteadOf(making, target)
    return
  }
  // Closed only after it was replaced: closing any descriptor of a file lets go of this program's locks on it.
  const descriptor = openSync(target, 'r+')
  try {
    // Empty since it was opened alone, and the new file is to find none beside it.
    rmSync(`${target}-wal`, { force: true })
    putInsteadOf(making, target)
    writeSync(descriptor, randomBytes(SHREDDED), 0, SHREDDED, 0)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
