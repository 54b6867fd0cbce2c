import { createHash } from 'node:crypto'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { originalParts } from './originals.ts'
import type { Vault } from './vault.ts'

/** Hashes every original again, and looks for documents whose original is missing. */
export async function verifyOriginals({ db }: Vault, onProgress: OnProgress): Promise<Checked> {
  const findings: Finding[] = []
  const add = (where: string, message: string) =>
    findings.push({ what: 'original', where, message })
  const total = await db
    .selectFrom('original')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  let count = 0
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('original')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(500)
      .execute()
    for (const { id, size } of rows) {
      const hash = createHash('sha256')
      let length = 0
      for await (const part of originalParts(db, id)) {
        hash.update(part)
        length += part.length
      }
      if (length !== size || hash.digest('hex') !== id)
        add(id, `The original ${id} was changed: its bytes do not have that SHA-256 any more.`)
      count += 1
    }
    onProgress('originals', count, total.count)
    const last = rows.at(-1)
    if (!last) break
    after = last.id
  }
  const missing = await db
    .selectFrom('document')
    .leftJoin('original', 'original.id', 'document.id')
    .select(['document.id as id', 'document.name as name'])
    .where('original.id', 'is', null)
    .execute()
  for (const { id, name } of missing) add(id, `The original of "${name}" is missing.`)
  return { findings, count }
}
