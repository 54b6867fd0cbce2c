/**
 * Rows by key that never change: laying changes on copies only the buckets they fall into, so that one step
 * at 100,000 rows costs what it touches, and the state before stays as it was.
 */
export type Table<Row> = {
  readonly size: number
  readonly buckets: readonly ReadonlyMap<string, Row>[]
}

/** Changes to a table: undefined takes a row away. */
export type Changes<Row> = ReadonlyMap<string, Row | undefined>

const BUCKETS = 2048

/** A table without rows. */
export function emptyTable<Row>(): Table<Row> {
  const none: ReadonlyMap<string, Row> = new Map()
  return { size: 0, buckets: Array.from({ length: BUCKETS }, () => none) }
}

/** The row of a key. */
export function lookUp<Row>(table: Table<Row>, key: string): Row | undefined {
  return table.size === 0 ? undefined : table.buckets[bucketOf(key)]?.get(key)
}

/** All rows with their keys, in no order that means anything. */
export function rowsOf<Row>(table: Table<Row>): [key: string, row: Row][] {
  return table.buckets.flatMap(bucket => [...bucket])
}

/** The table with changes laid on. */
export function patchTable<Row>(table: Table<Row>, changes: Changes<Row>): Table<Row> {
  if (changes.size === 0) return table
  const fresh = new Map<number, Map<string, Row>>()
  let size = table.size
  for (const [key, row] of changes) {
    const index = bucketOf(key)
    const bucket = fresh.get(index) ?? new Map(table.buckets[index])
    fresh.set(index, bucket)
    size += (row === undefined ? 0 : 1) - (bucket.has(key) ? 1 : 0)
    if (row === undefined) bucket.delete(key)
    else bucket.set(key, row)
  }
  return { size, buckets: table.buckets.map((bucket, i) => fresh.get(i) ?? bucket) }
}

/** Rows that one table has and another has not, and the other way round; where both share a bucket nothing is looked at. */
export function differingRows<Row>(
  before: Table<Row>,
  after: Table<Row>,
): { readonly gone: readonly Row[]; readonly come: readonly Row[] } {
  const gone: Row[] = []
  const come: Row[] = []
  for (const [i, old] of before.buckets.entries()) {
    const fresh = after.buckets[i]
    if (fresh === undefined || fresh === old) continue
    for (const [key, row] of old) if (fresh.get(key) !== row) gone.push(row)
    for (const [key, row] of fresh) if (old.get(key) !== row) come.push(row)
  }
  return { gone, come }
}

/** FNV-1a over the key's letters: ids and spellings spread evenly. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % BUCKETS
}
