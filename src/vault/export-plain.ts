import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { VigilError, type Tier } from '../codebook/index.ts'
import { carry } from './carry.ts'
import { commit, type Who } from './commit.ts'
import { accessError } from './connection.ts'
import { connect } from './engine.ts'
import { discard, keepBytes, putInPlace } from './put-in-place.ts'
import type { Brought } from './take-in.ts'
import type { Vault } from './vault.ts'

/** What goes into a plain file. */
export type PlainWish = {
  readonly tier: Tier
  /** Full ids; all of that tier where there are none. */
  readonly documents?: readonly string[] | undefined
}

/**
 * Writes contents up to a tier to a plain SQLite file that everything opens, and writes down in the journal, before, that
 * this was done. Sealed material never goes along; the file says that it was not cleared. Errors: `vault-exists`,
 * `disk-full`, `nothing-to-do`.
 */
export async function exportPlain(
  vault: Vault,
  path: string,
  { tier, documents, who }: PlainWish & { readonly who: Who },
): Promise<Brought> {
  const target = resolve(path)
  if (existsSync(target) || existsSync(`${target}-wal`))
    throw new VigilError('vault-exists', `${path} is there already. Choose another name.`)
  const content = { format: 'sqlite', tier, documents: documents ? [...documents] : null }
  await commit(vault, [{ act: 'export', content }], who)
  const making = `${target}.writing`
  try {
    discard(making)
    const brought = await carry(vault, making, { tier, documents, secret: { plain: true } })
    sayNotCleared(making)
    keepBytes(making)
    putInPlace(making, target, path)
    return brought
  } catch (error) {
    throw accessError(error, path)
  } finally {
    discard(making)
  }
}

/** A view of that name stands first in whatever shows the file; and the file is one that opens where nothing may be written. */
function sayNotCleared(making: string): void {
  const connection = connect(making)
  try {
    connection.exec(
      `create view "INTERNAL – NOT CLEARED" as
       select 'A plain copy of a vault: anybody who has this file can read it.' as note`,
    )
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}
