import { canonical } from './canonical.ts'
import { VigilError } from '../codebook/index.ts'
import { writeFrames, type Frame } from './frames.ts'
import { namedOriginals } from './named-originals.ts'
import { originalParts } from './originals.ts'
import { selector, type Selection } from './selection.ts'
import { strandOf, strandsIn, strandsUpTo } from './strands.ts'
import type { Vault } from './vault.ts'

/** What goes into a bundle. */
export type BundleRequest = Selection & {
  /** Beginnings of entries' hashes: what each had seen, and itself, is left out. Everything where there are none. */
  readonly since?: readonly string[] | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** A bundle as it is written: every entry without a gap, and the contents and originals that were selected. */
export function bundleOf(vault: Vault, request: BundleRequest): AsyncGenerator<Buffer> {
  return writeFrames(framesOf(vault, request))
}

const json = (kind: Frame['kind'], value: unknown): Frame => ({
  kind,
  body: Buffer.from(canonical(value)),
})

/** As many entries as are fetched at a time. */
const PAGE = 50

async function* framesOf(vault: Vault, request: BundleRequest): AsyncGenerator<Frame> {
  const { since = [], onProgress = () => undefined } = request
  await unknownHeads(vault, since)
  const hashes = await entriesToSend(vault, since)
  const selects = await selector(vault, request)
  const sent = new Set<string>()
  yield json('manifest', { v: 1, vault: vault.id, entries: hashes.length })
  for (let from = 0; from < hashes.length; from += PAGE) {
    const page = hashes.slice(from, from + PAGE)
    const rows = new Map((await rowsOf(vault, page)).map(row => [row.hash, row]))
    for (const hash of page) {
      const row = rows.get(hash)
      if (row) yield* framesOfEntry(vault, row, { selects, sent })
    }
    onProgress(Math.min(from + PAGE, hashes.length), hashes.length)
  }
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf({ db }: Vault, hashes: readonly string[]) {
  return db
    .selectFrom('entry')
    .leftJoin('content', 'content.hash', 'entry.hash')
    .select([
      'entry.hash',
      'entry.feed',
      'entry.seq',
      'entry.act',
      'entry.header',
      'entry.signature',
    ])
    .select(['content.salt', 'content.json'])
    .where('entry.hash', 'in', hashes)
    .execute()
}

type Sending = {
  readonly selects: Awaited<ReturnType<typeof selector>>
  /** Originals that stand in the bundle already. */
  readonly sent: Set<string>
}

async function* framesOfEntry(
  { db, where }: Vault,
  { hash, feed, seq, act, header, signature, salt, json: text }: Row,
  { selects, sent }: Sending,
): AsyncGenerator<Frame> {
  yield json('entry', { id: hash, header, signature })
  if (salt === null || text === null) return
  const content: unknown = JSON.parse(text)
  if (!selects({ act, feed, seq }, content)) return
  yield { kind: 'content', body: Buffer.concat([salt, Buffer.from(text)]) }
  for (const id of namedOriginals(act, content)) {
    if (sent.has(id)) continue
    sent.add(id)
    const original = await db
      .selectFrom('original')
      .select('size')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!original)
      throw new VigilError(
        'integrity-broken',
        `${where} does not have the original ${id.slice(0, 12)} any more, so no bundle was written. Run "vigil verify".`,
      )
    yield json('original', { id, size: original.size })
    for await (const body of originalParts(db, id)) yield { kind: 'part', body }
  }
}

/** Hashes of the entries that whoever has some heads does not have, each after what it builds on. */
async function entriesToSend(vault: Vault, since: readonly string[]): Promise<readonly string[]> {
  const past = await pastOf(vault, since)
  const strands = await strandsIn(vault.db)
  const rows = await vault.db
    .selectFrom('entry')
    .select(['hash', 'feed', 'seq', 'lamport'])
    .orderBy('lamport')
    .orderBy('feed')
    .orderBy('seq')
    .execute()
  const isKnown = ({ feed, hash, seq }: { feed: string; hash: string; seq: number }) =>
    seq <= (past.get(strandOf(strands, { feed, id: hash })) ?? 0)
  return rows.filter(row => !isKnown(row)).map(row => row.hash)
}

/** For each strand, how far whoever made one of these entries had seen it. */
async function pastOf(
  vault: Vault,
  since: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { db } = vault
  const strands = await strandsIn(db)
  const past = new Map<string, number>()
  const waiting: (readonly [string, number])[] = []
  for (const asked of since) {
    const known = await entryBeginning(vault, asked)
    if (!known) continue
    const { hash: id, feed, seq } = known
    waiting.push(...strandsUpTo(strandOf(strands, { feed, id }), seq))
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [strand, upto] = next
    const before = past.get(strand) ?? 0
    if (upto <= before) continue
    past.set(strand, upto)
    const rows = await db
      .selectFrom('seen')
      .select(({ fn }) => ['of', fn.max('upto').as('upto')])
      .where('feed', '=', strand)
      .where('seq', '<=', upto)
      .groupBy('of')
      .execute()
    waiting.push(...rows.map(row => [row.of, row.upto] as const))
  }
  return past
}

/**
 * Those of some heads that this vault does not have: the other vault has gone on since. Whatever they stand for is sent,
 * as far as it is here. Errors: `not-found` where a head is none at all, or this vault has none of them.
 */
export async function unknownHeads(
  vault: Vault,
  since: readonly string[],
): Promise<readonly string[]> {
  const unknown: string[] = []
  for (const asked of since) if (!(await entryBeginning(vault, asked))) unknown.push(asked)
  const [first] = unknown
  if (first !== undefined && unknown.length === since.length) throw noHead(first)
  return unknown
}

function noHead(asked: string): VigilError {
  return new VigilError(
    'not-found',
    `This vault has no one entry whose hash begins with "${asked}": give at least eight digits of a head as "vigil head" prints it, or write the whole without --since.`,
  )
}

async function entryBeginning({ db }: Vault, asked: string) {
  const beginning = asked.replaceAll(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{8,64}$/.test(beginning)) throw noHead(asked)
  const [row, other] = await db
    .selectFrom('entry')
    .select(['hash', 'feed', 'seq'])
    .where('hash', '>=', beginning)
    .where('hash', '<=', `${beginning}g`)
    .limit(2)
    .execute()
  if (other) throw noHead(asked)
  return row
}
