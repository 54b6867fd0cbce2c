import type { Vault } from './vault.ts'

/**
 * A number that changes whenever another program, or another opening, has written to the vault's file, and not by what
 * is written here; null on PostgreSQL, which does not tell whose a change was.
 */
export function changedElsewhere({ session }: Vault): number | null {
  const version: unknown = session?.connection.pragma('data_version', { simple: true })
  return typeof version === 'number' ? version : null
}
