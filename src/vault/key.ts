import { randomBytes, scrypt } from 'node:crypto'
import { VigilError } from '../codebook/index.ts'
import type { SqliteConnection } from './engine.ts'

/** The vault's key, and the salt that stands in the file's first 16 bytes. */
export type VaultKey = { readonly key: Buffer; readonly salt: Buffer }

/** A copy that outlives the closing of the vault, which wipes the key it had. */
export const copyKey = (key: VaultKey | null): VaultKey | null =>
  key && { key: Buffer.from(key.key), salt: key.salt }

const COST = { N: 2 ** 18, r: 8, p: 1, maxmem: 2 ** 29 }

/** A new random salt for a new vault. */
export const newSalt = (): Buffer => randomBytes(16)

/** The 32-byte key of a passphrase (UTF-8 of its NFKC form): scrypt with N=2^18, r=8, p=1. */
export async function deriveKey(passphrase: string, salt: Buffer): Promise<VaultKey> {
  if (passphrase === '')
    throw new VigilError('usage', 'The passphrase is empty. Give one, best of five words and more.')
  const words = passphrase.normalize('NFKC')
  const key = await new Promise<Buffer>((resolve, reject) =>
    scrypt(words, salt, 32, COST, (error, derived) => (error ? reject(error) : resolve(derived))),
  )
  return { key, salt }
}

/** Tells a fresh connection which cipher and key to use; must come before anything else. */
export function unlock(connection: SqliteConnection, { key, salt }: VaultKey): void {
  connection.pragma(`cipher='aegis'`)
  connection.pragma(`key='raw:${key.toString('hex')}${salt.toString('hex')}'`)
}

/** Encrypts every page of an open file anew; only for a file that may be lost half-way. */
export function encryptAnew(connection: SqliteConnection, { key, salt }: VaultKey): void {
  connection.pragma(`rekey='raw:${key.toString('hex')}${salt.toString('hex')}'`)
}

/** What every connection needs: nothing sorted on disk, nothing acknowledged before it is on disk. */
export function prepare(connection: SqliteConnection): void {
  connection.pragma('temp_store = MEMORY')
  connection.pragma('secure_delete = ON')
  connection.pragma('synchronous = FULL')
  connection.pragma('trusted_schema = OFF')
}
