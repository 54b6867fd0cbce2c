import { sql, type RawBuilder } from 'kysely'
import type { Engine } from './tables.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

/** An entry as it is stored, with the bytes of its content; null where there is none. */
export type EntryBytes = {
  readonly hash: string
  readonly position: number
  readonly feed: string
  readonly seq: number
  readonly lamport: number
  readonly act: string
  readonly header: string
  readonly signature: string | null
  readonly salt: Buffer | null
  readonly content: Buffer | null
}

const PAGE = 200
/** Bytes of contents that are in memory at a time, as far as one alone is not larger. */
const MOST_BYTES = 8 * 1024 * 1024

/** All entries in the order in which they came into this vault, some at a time, with contents as bytes. */
export async function* entryPages({ db, engine }: Vault): AsyncGenerator<readonly EntryBytes[]> {
  for (let after = 0; ;) {
    const rows = await sizedEntries(db, after)
    for (const some of groupsOf(rows)) yield await withContents(db, engine, some)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.position
  }
}

type Sized = Awaited<ReturnType<typeof sizedEntries>>[number]

function sizedEntries(db: Db, after: number) {
  return db
    .selectFrom('entry')
    .leftJoin('content', 'content.hash', 'entry.hash')
    .selectAll('entry')
    .select(sql<number | null>`octet_length(content.json)`.as('size'))
    .where('entry.position', '>', after)
    .orderBy('entry.position')
    .limit(PAGE)
    .execute()
}

function groupsOf(rows: readonly Sized[]): Sized[][] {
  const groups: Sized[][] = []
  let bytes = Infinity
  for (const row of rows) {
    const size = row.size ?? 0
    if (bytes + size > MOST_BYTES) {
      groups.push([])
      bytes = 0
    }
    bytes += size
    groups.at(-1)?.push(row)
  }
  return groups
}

async function withContents(
  db: Db,
  engine: Engine,
  rows: readonly Sized[],
): Promise<readonly EntryBytes[]> {
  const hashes = rows.filter(({ size }) => size !== null).map(({ hash }) => hash)
  const contents =
    hashes.length === 0
      ? []
      : await db
          .selectFrom('content')
          .select(['hash', 'salt', bytesOf(engine).as('bytes')])
          .where('hash', 'in', hashes)
          .execute()
  const byHash = new Map(contents.map(row => [row.hash, row]))
  return rows.map(row => {
    const there = byHash.get(row.hash)
    return { ...row, salt: there?.salt ?? null, content: there?.bytes ?? null }
  })
}

/** The bytes of a content as they were hashed, without their way through a string. */
const bytesOf = (engine: Engine): RawBuilder<Buffer> =>
  engine === 'sqlite' ? sql<Buffer>`cast(json as blob)` : sql<Buffer>`convert_to(json, 'UTF8')`
