import type { SqliteConnection } from './engine.ts'

/** The vault's key, and the salt that stands in the file's first 16 bytes. */
export type VaultKey = { readonly key: Buffer; readonly salt: Buffer }

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
