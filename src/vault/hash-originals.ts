import { createHash } from 'node:crypto'
import type { SqliteConnection } from './engine.ts'

/** Originals are shared out by how their hash begins, so that two threads can take them in turns. */
const SHARES = 64

/** How the hashes of a share begin, at least; those before the first and after the last belong to these. */
const beginning = (share: number): string =>
  share === 0 ? '' : ((256 / SHARES) * share).toString(16).padStart(2, '0')

/** Greater than every hash, and whatever else somebody may have written in place of one. */
const END = '\u{10ffff}'

/** Who takes which share of the originals, and how many of them were checked. */
export type Sharing = {
  /** The next share that nobody has taken; from `SHARES` on there is none left. */
  readonly next: () => number
  /** Adds to what was checked, and tells how much that is now. */
  readonly checked: (count: number) => number
}

/** One thread takes all. */
export function sharingAlone(): Sharing {
  let next = 0
  let count = 0
  return { next: () => next++, checked: more => (count += more) }
}

/** Threads that count together, in two numbers: which share comes next, and how many originals were checked. */
export function sharingOver(counts: Int32Array): Sharing {
  return {
    next: () => Atomics.add(counts, 0, 1),
    checked: more => Atomics.add(counts, 1, more) + more,
  }
}

type Part = readonly [id: string, size: number, bytes: Buffer | null]

/** Hashes again the originals that nobody else takes; gives those whose bytes do not have their SHA-256 any more. */
export function changedOriginals(
  connection: SqliteConnection,
  { next, checked }: Sharing,
  onChecked: (count: number) => void = () => undefined,
): string[] {
  const parts = connection
    .prepare<[string, string], Part>(
      `select original.id, size, bytes from original left join original_part on original_part.id = original.id
        where original.id >= ? and original.id < ? order by original.id, part`,
    )
    .raw()
  const changed: string[] = []
  for (let share = next(); share < SHARES; share = next()) {
    const until = share + 1 < SHARES ? beginning(share + 1) : END
    let count = 0
    for (const one of hashed(parts.iterate(beginning(share), until))) {
      if (one.length !== one.size || one.digest !== one.id) changed.push(one.id)
      count += 1
    }
    onChecked(checked(count))
  }
  return changed
}

type Hashed = {
  readonly id: string
  readonly size: number
  readonly length: number
  readonly digest: string
}

/** The hash of each original, whose parts come one after the other. */
function* hashed(parts: Iterable<Part>): Generator<Hashed> {
  let id: string | undefined
  let hash = createHash('sha256')
  let [size, length] = [0, 0]
  for (const [of, due, bytes] of parts) {
    if (of !== id) {
      if (id !== undefined) yield { id, size, length, digest: hash.digest('hex') }
      hash = createHash('sha256')
      ;[id, size, length] = [of, due, 0]
    }
    if (bytes) hash.update(bytes)
    length += bytes?.length ?? 0
  }
  if (id !== undefined) yield { id, size, length, digest: hash.digest('hex') }
}

/** What SQLite itself finds off in the pages of a file, reading every one of them; nothing where all is well. */
export function pageMessages(connection: SqliteConnection): string[] {
  const messages = connection.prepare(`pragma integrity_check(${MOST_MESSAGES})`).pluck().all()
  return messages.map(String).filter(message => message !== 'ok')
}

/** SQLite stops after 100 messages unless told otherwise. */
const MOST_MESSAGES = 1_000_000_000
