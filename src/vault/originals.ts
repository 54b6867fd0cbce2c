import { sha256 } from './canonical.ts'
import type { Db } from './tables.ts'

const PART = 1024 * 1024

/** Keeps bytes under their SHA-256; bytes that are there already are not written again. */
export async function keepOriginal(db: Db, bytes: Uint8Array): Promise<string> {
  const id = sha256(bytes)
  const known = await db.selectFrom('original').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return id
  await db.insertInto('original').values({ id, size: bytes.length }).execute()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let part = 0; part * PART < buffer.length; part += 1)
    await db
      .insertInto('original_part')
      .values({ id, part, bytes: buffer.subarray(part * PART, (part + 1) * PART) })
      .execute()
  return id
}

/** The parts of an original, in order, one in memory at a time. */
export async function* originalParts(db: Db, id: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part += 1) {
    const row = await db
      .selectFrom('original_part')
      .select('bytes')
      .where('id', '=', id)
      .where('part', '=', part)
      .executeTakeFirst()
    if (!row) return
    yield row.bytes
  }
}

/** The bytes kept under a SHA-256; undefined where there are none. */
export async function originalBytes({ db }: { db: Db }, id: string): Promise<Buffer | undefined> {
  const known = await db.selectFrom('original').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) return undefined
  const parts: Buffer[] = []
  for await (const part of originalParts(db, id)) parts.push(part)
  return Buffer.concat(parts)
}

/** A stretch of an original, `end` excluded; undefined where the vault does not have it. */
export async function originalRange(
  { db }: { db: Db },
  id: string,
  [start, end]: readonly [number, number],
): Promise<Buffer | undefined> {
  const rows = await db
    .selectFrom('original_part')
    .select('bytes')
    .where('id', '=', id)
    .where('part', '>=', Math.floor(start / PART))
    .where('part', '<', Math.ceil(end / PART))
    .orderBy('part')
    .execute()
  if (rows.length === 0) return undefined
  const skipped = Math.floor(start / PART) * PART
  return Buffer.concat(rows.map(row => row.bytes)).subarray(start - skipped, end - skipped)
}
