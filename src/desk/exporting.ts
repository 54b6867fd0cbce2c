import type { Tier } from '../codebook/index.ts'
import { exportPlain, findDocument, type Brought } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

/** Writes contents up to a tier to a plain SQLite file, which the journal says was done. */
export async function exportSqlite(
  desk: Desk,
  path: string,
  { tier, documents }: { readonly tier: Tier; readonly documents: readonly string[] },
): Promise<Brought> {
  const ids = await Promise.all(documents.map(one => findDocument(desk.vault, one)))
  return exportPlain(desk.vault, path, {
    tier,
    documents: ids.length > 0 ? ids : undefined,
    who: who(desk),
  })
}
