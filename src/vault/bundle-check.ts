import { createHash, type Hash, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { readBytes } from './bytes.ts'
import { canonical, parsedJson, sha256 } from './canonical.ts'
import { bodyHash, feedKey, headerSchema, signatureHolds, type Header } from './entry.ts'
import { brokenAt, readFrames, type Frame } from './frames.ts'
import { namedOriginals } from './named-originals.ts'
import type { Db } from './tables.ts'

/** The content of an entry, with what binds it to the entry. */
export type CheckedContent = {
  readonly salt: Buffer
  readonly json: string
  readonly value: unknown
}

/** What a bundle holds, each thing after it was checked; an original's parts before its end are not yet. */
export type Item =
  | {
      readonly is: 'entry'
      readonly entry: Header & { readonly id: string; readonly signature: string | null }
      /** Null where it did not come along. */
      readonly content: CheckedContent | null
      /** Whether this vault has the entry already. */
      readonly isKnown: boolean
    }
  | { readonly is: 'original'; readonly id: string; readonly size: number }
  | { readonly is: 'part'; readonly id: string; readonly part: number; readonly bytes: Buffer }

type Known = { readonly feed: string; readonly seq: number; readonly lamport: number }
type Reading = { readonly header: Header; readonly id: string; readonly signature: string | null }

/** What is known while a bundle is read. */
type Check = {
  readonly db: Db
  /** Entries of the bundle so far. */
  readonly entries: Map<string, Known>
  readonly keys: Map<string, KeyObject>
  /** Ends of the bundle's feeds so far that carry no signature. */
  readonly unsigned: Map<string, Header>
  /** Originals that came whole. */
  readonly originals: Set<string>
}

const manifestSchema = z.object({ v: z.number(), entries: z.number().int().nonnegative() })
const entrySchema = z.strictObject({
  id: z.string(),
  header: z.string(),
  signature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .nullable(),
})
const originalSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
})

/** Reads a bundle's plain bytes and checks each thing in it against the bundle and the vault; changes nothing. */
export async function* checkedItems(
  db: Db,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item> {
  const bytes = readBytes(source)
  const check: Check = {
    db,
    entries: new Map(),
    keys: new Map(),
    unsigned: new Map(),
    originals: new Set(),
  }
  const frames = readFrames(bytes)
  const manifest = parseFrame(await frames.next(), 'manifest', manifestSchema)
  if (!manifest) throw brokenAt(bytes.taken(), 'the description of the bundle is missing')
  if (manifest.v > 1)
    throw new VigilError(
      'vault-newer',
      'The bundle was written by a newer Vigil. Install the newer version; nothing was changed.',
    )
  let frame = await frames.next()
  while (frame.done !== true) {
    const read = parseFrame(frame, 'entry', entrySchema)
    if (!read) throw brokenAt(bytes.taken(), 'something else stands where an entry is due')
    const entry = await checkEntry(check, read)
    frame = await frames.next()
    const isContent = frame.done !== true && frame.value.kind === 'content'
    const content = isContent ? checkContent(entry, bodyOf(frame)) : null
    if (isContent) frame = await frames.next()
    const isKnown = await isInVault(db, entry.id)
    yield {
      is: 'entry',
      entry: { ...entry.header, id: entry.id, signature: entry.signature },
      content,
      isKnown,
    }
    const due = content ? namedOriginals(entry.header.act, content.value) : []
    for (;;) {
      const named = parseFrame(frame, 'original', originalSchema)
      if (!named) break
      if (!due.includes(named.id)) throw off(entry.header, 'does not name the original after it')
      yield { is: 'original', ...named }
      frame = yield* parts(frames, { ...named, header: entry.header, check })
    }
    await checkOriginals(check, due, entry.header)
  }
  checkEnd(check, manifest.entries)
}

type NextFrame = IteratorResult<Frame, unknown>

const bodyOf = (frame: NextFrame): Buffer => (isFrame(frame) ? frame.value.body : Buffer.alloc(0))
const isFrame = (frame: NextFrame): frame is IteratorYieldResult<Frame> => frame.done !== true

function parseFrame<Value>(
  frame: NextFrame,
  kind: Frame['kind'],
  schema: z.ZodType<Value>,
): Value | undefined {
  if (!isFrame(frame) || frame.value.kind !== kind) return undefined
  const value = parsedJson(frame.value.body.toString('utf8'))
  return schema.safeParse(value).data
}

/** What is off with an entry of a bundle. */
export function off({ feed, seq }: Pick<Header, 'feed' | 'seq'>, what: string): VigilError {
  return new VigilError(
    'integrity-broken',
    `The bundle is not whole: entry ${seq} of feed ${feed.slice(0, 8)} ${what}. Nothing was changed; ask for it again.`,
  )
}

async function checkEntry(check: Check, read: z.infer<typeof entrySchema>): Promise<Reading> {
  const value = parsedJson(read.header)
  const newer = z.object({ v: z.number() }).safeParse(value).data
  const parsed = headerSchema.safeParse(value)
  if (!parsed.success || canonical(parsed.data) !== read.header) {
    if (newer && newer.v > VERSIONS.journal)
      throw new VigilError(
        'vault-newer',
        'The bundle holds entries of a newer Vigil. Install the newer version; nothing was changed.',
      )
    throw new VigilError(
      'integrity-broken',
      `The bundle is not whole: entry ${read.id.slice(0, 12)} has not the form of an entry. Nothing was changed; ask for it again.`,
    )
  }
  const header = parsed.data
  if (sha256(read.header) !== read.id) throw off(header, 'does not have the hash it goes by')
  await checkChain(check, header)
  if (read.signature !== null) {
    const key = check.keys.get(header.feed) ?? feedKey(header.feed)
    check.keys.set(header.feed, key)
    if (!signatureHolds(read.id, read.signature, key))
      throw off(header, 'has a signature that does not hold')
  } else check.unsigned.set(read.id, header)
  if (header.prev !== null) check.unsigned.delete(header.prev)
  const { feed, seq, lamport } = header
  check.entries.set(read.id, { feed, seq, lamport })
  return { header, id: read.id, signature: read.signature }
}

async function checkChain(check: Check, header: Header): Promise<void> {
  const { prev, seq, feed, act, lamport } = header
  if (prev === null && (seq !== 1 || act !== 'open')) throw off(header, 'does not begin a feed')
  const before = prev === null ? undefined : await find(check, prev)
  if (prev !== null && !before)
    throw new VigilError(
      'integrity-broken',
      `The bundle is not whole, or goes on from where this vault has not come: entry ${seq} of feed ${feed.slice(0, 8)} follows on one that is neither in the bundle nor here. Nothing was changed; ask for the whole, or for all since a head of this vault ("vigil head").`,
    )
  if (before && (before.feed !== feed || before.seq !== seq - 1))
    throw off(header, 'does not follow on the entry it names')
  let highest = before?.lamport ?? 0
  for (const [other, head] of Object.entries(header.seen)) {
    const seen = await find(check, head.hash)
    if (!seen || seen.feed !== other || seen.seq !== head.seq || other === feed)
      throw off(header, 'has seen an entry that is neither in the bundle nor here')
    highest = Math.max(highest, seen.lamport)
  }
  if (lamport !== highest + 1)
    throw off(header, `has the Lamport time ${lamport} where ${highest + 1} is due`)
}

async function find({ db, entries }: Check, hash: string): Promise<Known | undefined> {
  const known = entries.get(hash)
  if (known) return known
  return db
    .selectFrom('entry')
    .select(['feed', 'seq', 'lamport'])
    .where('hash', '=', hash)
    .executeTakeFirst()
}

async function isInVault(db: Db, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('entry')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row !== undefined
}

function checkContent({ header }: Reading, body: Buffer): CheckedContent {
  const salt = body.subarray(0, 16)
  const json = body.subarray(16).toString('utf8')
  if (bodyHash(salt, json) !== header.body) throw off(header, 'has another content than it says')
  const value = parsedJson(json)
  if (value === undefined) throw off(header, 'has a content that is no JSON')
  return { salt, json, value }
}

type Arriving = z.infer<typeof originalSchema> & {
  readonly header: Header
  readonly check: Check
}

/** Reads the parts of an original; gives the frame after them. */
async function* parts(
  frames: AsyncGenerator<Frame>,
  { id, size, header, check }: Arriving,
): AsyncGenerator<Item, NextFrame> {
  const hash: Hash = createHash('sha256')
  let length = 0
  let frame: NextFrame = await frames.next()
  for (let part = 0; isFrame(frame) && frame.value.kind === 'part'; part += 1) {
    const bytes = frame.value.body
    hash.update(bytes)
    length += bytes.length
    yield { is: 'part', id, part, bytes }
    frame = await frames.next()
  }
  if (length !== size || hash.digest('hex') !== id)
    throw off(header, `came with an original that has not the SHA-256 ${id.slice(0, 12)} any more`)
  check.originals.add(id)
  return frame
}

async function checkOriginals(
  { db, originals }: Check,
  due: readonly string[],
  header: Header,
): Promise<void> {
  for (const id of due) {
    if (originals.has(id)) continue
    const row = await db.selectFrom('original').select('id').where('id', '=', id).executeTakeFirst()
    if (!row) throw off(header, `came without its original ${id.slice(0, 12)}`)
  }
}

function checkEnd({ entries, unsigned }: Check, due: number): void {
  for (const header of unsigned.values())
    throw off(header, 'ends its feed without a signature: the end was cut off or made up')
  if (entries.size !== due)
    throw new VigilError(
      'integrity-broken',
      `The bundle is not whole: it has ${entries.size} entries where it says ${due}. Nothing was changed; ask for it again.`,
    )
}
