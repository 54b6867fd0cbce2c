import { randomBytes } from 'node:crypto'
import { createReadStream, rmSync, statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemReason, VigilError } from '../codebook/index.ts'
import { AGE_LINE, decrypt, encrypt } from './age/age.ts'
import type { Recipient } from './age/stanzas.ts'
import { addressKeys } from './addresses.ts'
import { bundleOf, type BundleRequest } from './bundle-write.ts'
import { accessError } from './connection.ts'
import { nameFile } from './put-in-place.ts'
import { takeIn, checkBundle, type Brought, type Source } from './take-in.ts'
import type { Vault } from './vault.ts'

/** Who can open a bundle: whoever has a passphrase, the devices with some addresses, or anybody. */
export type Protection = { readonly recipients: readonly Recipient[] } | { readonly isPlain: true }

/** Writes a bundle to a file; it appears under its name only when it is whole. Gives its bytes. */
export async function writeBundle(
  vault: Vault,
  path: string,
  { protection, ...request }: BundleRequest & { readonly protection: Protection },
): Promise<number> {
  const plain = bundleOf(vault, request)
  const bytes = 'isPlain' in protection ? plain : encrypt(protection.recipients, plain)
  return writeWhole(path, bytes)
}

async function writeWhole(path: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  const target = resolve(path)
  const refuse = () =>
    new VigilError(
      'input-invalid',
      `${path} is there already. Choose another name, or remove it first.`,
    )
  if (statSync(target, { throwIfNoEntry: false })) throw refuse()
  const making = `${target}.making-${randomBytes(4).toString('hex')}`
  let file: FileHandle | undefined
  try {
    file = await open(making, 'wx', 0o600)
    for await (const some of bytes) await file.write(some)
    await file.sync()
    const { size } = await file.stat()
    await file.close()
    file = undefined
    nameFile(making, target, refuse)
    return size
  } catch (error) {
    throw accessError(error, path)
  } finally {
    await file?.close()
    rmSync(making, { force: true })
  }
}

/** How a bundle's file is opened; the passphrase is asked for once, and only where the file has one. */
export type BundleFile = {
  readonly path: string
  readonly passphrase: () => Promise<string>
}

/** Whether anybody can read the file: it is not encrypted. */
export async function isPlainBundle(path: string): Promise<boolean> {
  return !(await beginsAsAge(path))
}

/** Checks a bundle in a file, and tells what it would bring; changes nothing. */
export async function checkBundleFile(vault: Vault, file: BundleFile): Promise<Brought> {
  return checkBundle(vault, await sourceOf(vault, file))
}

/** Takes in a bundle from a file, after all of it was checked. */
export async function takeInFile(vault: Vault, file: BundleFile): Promise<Brought> {
  return takeIn(vault, await sourceOf(vault, file))
}

async function sourceOf(vault: Vault, { path, passphrase }: BundleFile): Promise<Source> {
  if (!(await beginsAsAge(path))) return () => readWhole(path)
  const keys = await addressKeys(vault)
  let asked: Promise<string> | undefined
  const once = () => (asked ??= passphrase())
  return () => decrypt(readWhole(path), { passphrase: once, keys })
}

async function beginsAsAge(path: string): Promise<boolean> {
  for await (const piece of readWhole(path))
    return piece.subarray(0, AGE_LINE.length).toString('latin1') === AGE_LINE
  return false
}

async function* readWhole(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 }))
      yield Buffer.from(piece)
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `The bundle ${path} cannot be read: ${systemReason(error)}. Check the path.`,
      { cause: error },
    )
  }
}
