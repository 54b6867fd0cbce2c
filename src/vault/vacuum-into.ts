import { namePages } from './connection.ts'
import type { SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import type { VaultFile } from './file-layout.ts'

type Source = {
  readonly connection: SqliteConnection
  readonly file: VaultFile
  /** What messages call it. */
  readonly where: string
}

/** Writes a vault as it stands, without anything free in it, into an empty file under the same key; damage is told as the vault's. */
export function vacuumInto({ connection, file, where }: Source, making: string): void {
  try {
    connection.prepare('vacuum into ?').run(making)
  } catch (error) {
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))) throw error
    throw namePages(asVigilError(error, where), where, file)
  }
}
