import { createHash } from 'node:crypto'
import type { SqliteConnection } from './engine.ts'
import { asVigilError } from './failure.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { changedOriginals, sharingAlone } from './hash-originals.ts'
import { originalParts } from './originals.ts'
import type { Vault } from './vault.ts'

/** Hashes every original again, unless threads did and found some changed, and looks for documents whose original is missing. */
export async function verifyOriginals(
  vault: Vault,
  onProgress: OnProgress,
  changedElsewhere?: readonly string[],
): Promise<Checked> {
  const { db, session, where } = vault
  const count = await countOriginals(vault)
  const onChecked = (done: number) => onProgress('originals', done, count)
  const changed =
    changedElsewhere ??
    (session
      ? changedIn(where, session.connection, onChecked)
      : await changedOnServer(vault, onChecked))
  const findings = changed.map(changedFinding)
  const missing = await db
    .selectFrom('document')
    .leftJoin('original', 'original.id', 'document.id')
    .select(['document.id as id', 'document.name as name'])
    .where('original.id', 'is', null)
    .execute()
  for (const { id, name } of missing)
    findings.push({
      what: 'original',
      where: id,
      message: `The original of "${name}" is missing.`,
    })
  return { findings, count }
}

/** How many originals there are. */
export async function countOriginals({ db }: Vault): Promise<number> {
  const { count } = await db
    .selectFrom('original')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const changedFinding = (id: string): Finding => ({
  what: 'original',
  where: id,
  message: `The original ${id} was changed: its bytes do not have that SHA-256 any more.`,
})

function changedIn(
  where: string,
  connection: SqliteConnection,
  onChecked: (done: number) => void,
): string[] {
  try {
    return changedOriginals(connection, sharingAlone(), onChecked)
  } catch (error) {
    throw asVigilError(error, where)
  }
}

/** The same on PostgreSQL, where each original is asked for by itself. */
async function changedOnServer(
  { db }: Vault,
  onChecked: (done: number) => void,
): Promise<string[]> {
  const changed: string[] = []
  const rows = await db.selectFrom('original').selectAll().orderBy('id').execute()
  for (const [index, { id, size }] of rows.entries()) {
    const hash = createHash('sha256')
    let length = 0
    for await (const part of originalParts(db, id)) {
      hash.update(part)
      length += part.length
    }
    if (length !== size || hash.digest('hex') !== id) changed.push(id)
    onChecked(index + 1)
  }
  return changed
}
