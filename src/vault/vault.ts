import type { Session } from './connection.ts'
import type { Place } from './device.ts'
import type { VaultFile } from './file-layout.ts'
import type { Engine } from './tables.ts'
import type { Db } from './tables.ts'

/** An open vault: every function of this room takes it first. */
export type Vault = {
  readonly db: Db
  readonly engine: Engine
  /** 32 hex digits, the same in all copies. */
  readonly id: string
  /** What messages call it. */
  readonly where: string
  /** Null on PostgreSQL. */
  readonly file: VaultFile | null
  /** How the file is open; null on PostgreSQL. */
  readonly session: Session | null
  readonly place: Place
  /** Drawn when it was opened: tells what is written by it from what others write. */
  readonly opening: string
}
