import { createHash } from 'node:crypto'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { originalParts } from './originals.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

/** Originals of up to this size are fetched many at a time. */
const SMALL = 256 * 1024
const PAGE = 64

/** The bytes of small originals, which are in one part each; those that are not in one part are left out. */
async function smallOriginals(
  db: Db,
  rows: readonly { readonly id: string }[],
): Promise<Map<string, Buffer>> {
  if (rows.length === 0) return new Map()
  const parts = await db
    .selectFrom('original_part')
    .selectAll()
    .where(
      'id',
      'in',
      rows.map(row => row.id),
    )
    .execute()
  const several = new Set(parts.filter(({ part }) => part !== 0).map(({ id }) => id))
  return new Map(parts.filter(({ id }) => !several.has(id)).map(({ id, bytes }) => [id, bytes]))
}

const isOriginal = (id: string, size: number, bytes: Buffer): boolean =>
  bytes.length === size && createHash('sha256').update(bytes).digest('hex') === id

async function holdsInParts(db: Db, id: string, size: number): Promise<boolean> {
  const hash = createHash('sha256')
  let length = 0
  for await (const part of originalParts(db, id)) {
    hash.update(part)
    length += part.length
  }
  return length === size && hash.digest('hex') === id
}

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
      .limit(PAGE)
      .execute()
    const small = await smallOriginals(
      db,
      rows.filter(({ size }) => size <= SMALL),
    )
    for (const { id, size } of rows) {
      const bytes = small.get(id)
      const holds = bytes ? isOriginal(id, size, bytes) : await holdsInParts(db, id, size)
      if (!holds)
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
