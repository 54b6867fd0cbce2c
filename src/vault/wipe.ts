import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { accessError, readHead } from './connection.ts'
import { FILE_HEADER } from './file-layout.ts'
import { keepName } from './put-in-place.ts'

/** Every file that Vigil may have written for a vault, the vault first. */
const ALL = ['', '-wal', '-journal', '.rekeying', '.rekeying-wal', '.writing', '.writing-wal']
/** Salt and first pages: without the salt no passphrase gives the key. */
const BEGINNING = 64 * 1024
const PART = 1024 * 1024
/** Bytes of salt, after which the plain part of the header stands. */
const SALT = 16

/**
 * Destroys a vault: first what the key is made from, in every file of it, then the rest, then the names. Nobody is asked,
 * and no passphrase is needed. Gives the paths of what was destroyed. Errors: `vault-missing`, `vault-read-only`.
 */
export function wipe(path: string, onProgress: (done: number, total: number) => void): string[] {
  const { target, files } = filesOf(path)
  try {
    for (const file of files) overwrite(file, BEGINNING)
    const sizes = files.map(file => statSync(file).size)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    let done = 0
    for (const [i, file] of files.entries()) {
      overwrite(file, sizes[i] ?? 0, bytes => onProgress((done += bytes), total))
      truncateSync(file)
      rmSync(file)
    }
    // Page numbers only; it is not emptied, since a program that maps it would fall.
    rmSync(`${target}-shm`, { force: true })
    keepName(target)
    // Where the vault was reached through a link, the link's own name goes too.
    rmSync(path, { force: true })
  } catch (error) {
    throw accessError(error, path)
  }
  return [...files]
}

/** Destroys at once what a vault's key is made from, and leaves the rest for `wipe`. */
export function wipeKey(path: string): void {
  try {
    for (const file of filesOf(path).files) overwrite(file, BEGINNING)
  } catch (error) {
    throw accessError(error, path)
  }
}

function filesOf(path: string): { readonly target: string; readonly files: readonly string[] } {
  // Emptied already, by one that was killed before it was done.
  if (statSync(path, { throwIfNoEntry: false })?.size !== 0) readHead(path, path)
  const target = realpathSync(path)
  const files = ALL.map(end => target + end).filter(file => existsSync(file))
  return { target, files }
}

function overwrite(
  file: string,
  most: number,
  onPart: (bytes: number) => void = () => undefined,
): void {
  const descriptor = openSync(file, 'r+')
  try {
    const end = Math.min(most, statSync(file).size)
    for (let at = 0; at < end;) {
      const bytes = Math.min(PART, end - at)
      const noise = randomBytes(bytes)
      // What tells that this was a vault, and nothing else, stays to the end: one that was killed can be done again.
      if (at === 0) FILE_HEADER.copy(noise, SALT)
      const written = writeSync(descriptor, noise, 0, bytes, at)
      at += written
      onPart(written)
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
