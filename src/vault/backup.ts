import { copyFileSync, existsSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { accessError, namePages, readHead } from './connection.ts'
import { leaveFeed } from './feed.ts'
import type { VaultFile } from './file-layout.ts'
import type { OnProgress } from './finding.ts'
import { heads, type Heads } from './heads.ts'
import { copyKey, type VaultKey } from './key.ts'
import { closeVault, openFile } from './open.ts'
import { beginFile, discard, keepBytes, putInPlace, putInsteadOf } from './put-in-place.ts'
import { vacuumInto } from './vacuum-into.ts'
import type { Vault } from './vault.ts'
import { verify, type VerifyReport } from './verify.ts'

/** A copy of a vault that was written and then verified. */
export type Copied = {
  /** Bytes. */
  readonly size: number
  readonly heads: Heads
  readonly checked: VerifyReport['checked']
}

export type BackupOptions = {
  /** Whether a file of that name may be replaced, once the new one is whole. */
  readonly replace?: boolean
  /** Whether what is under the second passphrase goes along too. */
  readonly isWithSealed?: boolean
  readonly onProgress?: OnProgress
}

/** A backup, and how many sealed pieces it was written without. */
export type BackedUp = Copied & { readonly sealedLeft: number }

/**
 * Writes a vault as it is at this moment to a new file under the same passphrase, beside its name and renamed once it
 * verifies. It carries no feed's key: whoever writes in it later begins a feed of their own. Errors: `vault-exists`,
 * `disk-full`, `vault-damaged`, `integrity-broken`.
 * Sealed material is left out unless it is asked for.
 */
export async function backup(
  vault: Vault,
  path: string,
  { replace = false, isWithSealed = false, onProgress = () => undefined }: BackupOptions = {},
): Promise<BackedUp> {
  const { file, session, where } = vault
  if (!file || !session)
    throw new VigilError(
      'usage',
      `${where} is a database: back it up with its server's own tool, pg_dump.`,
    )
  const target = resolve(path)
  refuseTarget({ target, path, replace, own: file.path })
  const making = `${target}.writing`
  try {
    beginFile(making)
    vacuumInto({ connection: session.connection, file, where }, making)
    const copy = { path: making, key: copyKey(file.key) }
    let sealedLeft = 0
    const before = async (made: Vault) => {
      if (!isWithSealed) sealedLeft = await leaveSealed(made)
    }
    const copied = await settleCopy(path, copy, { advice: LOOK, onProgress, before })
    if (replace) putInsteadOf(making, target)
    else putInPlace(making, target, path)
    return { ...copied, sealedLeft }
  } catch (error) {
    throw accessError(error, path)
  } finally {
    discard(making)
  }
}

const LOOK = 'Run "vigil verify" on the vault to see what is off there.'
const OLDER = 'Nothing was restored: take an older backup.'

function refuseTarget({
  target,
  path,
  replace,
  own,
}: {
  readonly target: string
  readonly path: string
  readonly replace: boolean
  readonly own: string
}): void {
  const found = statSync(target, { throwIfNoEntry: false })
  if (found && realpathSync(target) === realpathSync(own))
    throw new VigilError('usage', `${path} is the vault itself. Name another file for its backup.`)
  if (found && !replace)
    throw new VigilError(
      'vault-exists',
      `${path} is there already. Choose another name, or replace it with --replace: it stays until the new backup is whole.`,
    )
  if (found && !found.isFile())
    throw new VigilError('usage', `${path} is no file. Name a file for the backup.`)
  if (existsSync(`${target}-wal`))
    throw new VigilError(
      'vault-busy',
      `${path} is a vault that is open, or was not closed: ${path}-wal stands beside it. Open and close it, or choose another name.`,
    )
}

/** Takes the contents of sealed material out of a copy; their entries stay, as withheld. Gives how many there were. */
async function leaveSealed({ db }: Vault): Promise<number> {
  return db.transaction().execute(async tx => {
    const sealed = tx.selectFrom('entry').select('hash').where('act', '=', 'seal')
    const rows = await tx
      .deleteFrom('content')
      .where('hash', 'in', sealed)
      .returning('hash as entry')
      .execute()
    for (const row of rows) await tx.insertInto('withheld').values(row).execute()
    return rows.length
  })
}

type Settling = {
  /** What to do where the copy does not verify. */
  readonly advice: string
  readonly onProgress: OnProgress
  /** What else is to be done to the copy before it is verified. */
  readonly before?: (copy: Vault) => Promise<void>
}

/** Makes a copy one that writes under no feed of the old one, and checks all of it. */
async function settleCopy(
  path: string,
  file: VaultFile,
  { advice, onProgress, before }: Settling,
): Promise<Copied> {
  const copy = await openFile(path, file)
  let copied: Omit<Copied, 'size'>
  try {
    await leaveFeed(copy)
    await before?.(copy)
    const { first, checked } = await verify(copy, { onProgress })
    if (first)
      throw new VigilError(
        'integrity-broken',
        `${path} does not verify: ${first.message} ${advice}`,
      )
    copied = { checked, heads: await heads(copy) }
  } catch (error) {
    throw namePages(error, path, file) // while the key is still there
  } finally {
    await closeVault(copy)
  }
  keepBytes(file.path)
  return { ...copied, size: statSync(file.path).size }
}

export type RestoreOptions = {
  /** Gives the backup's key. */
  readonly key: (path: string) => Promise<VaultKey | null>
  readonly onProgress?: OnProgress
}

/**
 * Puts a backup in a new place, after all of it was checked there; what is written next begins a new feed. The backup
 * stays as it is. Errors: `vault-exists`, `vault-access`, `vault-damaged`, `integrity-broken`, `disk-full`.
 */
export async function restore(
  path: string,
  as: string,
  { key: keyOf, onProgress = () => undefined }: RestoreOptions,
): Promise<Copied> {
  const target = resolve(as)
  if (existsSync(target) || existsSync(`${target}-wal`))
    throw new VigilError(
      'vault-exists',
      `${as} is there already, and nothing is restored over another file. Choose another name.`,
    )
  readHead(resolve(path), path)
  const key = await keyOf(path)
  const making = `${target}.writing`
  try {
    beginFile(making)
    copyParts(resolve(path), making)
    const copied = await settleCopy(path, { path: making, key }, { advice: OLDER, onProgress })
    putInPlace(making, target, as)
    return copied
  } catch (error) {
    throw accessError(error, as)
  } finally {
    discard(making)
  }
}

/** The file, and what was written last where it was copied without having been closed. */
function copyParts(from: string, to: string): void {
  for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, to + end)
}
