import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import { ACTS, type ContentOf } from './acts.ts'
import { sha256 } from './canonical.ts'
import type { Checked, Finding } from './finding.ts'
import { headerSchema, headSchema } from './entry.ts'
import { heads, printHeads } from './heads.ts'
import type { Stamp } from './stamp-answer.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

// The libraries for certificates are loaded only where there is a stamp: every other command starts without them.
const checkAnswer = async (der: Uint8Array): Promise<Stamp> =>
  (await import('./stamp-answer.ts')).checkAnswer(der)

/** Heads that an authority has stamped, what it stated, and where that stands. */
export type Timestamp = {
  readonly entry: string
  readonly heads: ContentOf<'timestamp'>['heads']
  /** The authority's answer (RFC 3161), DER. */
  readonly answer: Buffer
  readonly from: string | null
  readonly stamp: Stamp
}

/** A request that was made and not answered yet: this machine's own. */
const pendingSchema = z.array(headSchema.extend({ feed: z.string() }))

const pendingName = (nonce: string): string => `stamp-${nonce}`

/** A request that waits for its answer: the heads as they were when it was made. */
export type WaitingRequest = {
  /** The number by which its answer is known, hex. */
  readonly nonce: string
  /** When the last of its entries was written: it was made then or later. ISO 8601, UTC. */
  readonly since: string | null
  readonly heads: ContentOf<'timestamp'>['heads']
}

/** Requests made on this machine that no answer was taken in for. */
export async function waitingRequests({ db }: Pick<Vault, 'db'>): Promise<WaitingRequest[]> {
  const rows = await db
    .selectFrom('machine')
    .selectAll()
    .where('name', 'like', `${pendingName('')}%`)
    .execute()
  const waiting: WaitingRequest[] = []
  for (const { name, value } of rows) {
    const list = pendingSchema.parse(JSON.parse(value))
    const headers = await db
      .selectFrom('entry')
      .select('header')
      .where(
        'hash',
        'in',
        list.map(({ hash }) => hash),
      )
      .execute()
    const times = headers.flatMap(
      ({ header }) => headerSchema.safeParse(asJson(header)).data?.at ?? [],
    )
    const since = times.toSorted().at(-1) ?? null
    waiting.push({ nonce: name.slice(pendingName('').length), since, heads: list })
  }
  return waiting.toSorted((a, b) => compareText(a.since ?? '', b.since ?? ''))
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A request for a stamp over the vault's heads as they are now, in DER, and its number; its answer may come any time later. */
export async function requestTimestamp(
  vault: Vault,
): Promise<{ readonly der: Buffer; readonly nonce: string }> {
  const { stampRequest } = await import('./stamp-request.ts')
  const list = (await heads(vault)).heads.map(({ feed, seq, hash }) => ({ feed, seq, hash }))
  if (list.length === 0)
    throw new VigilError(
      'nothing-to-do',
      'Nothing was written in this vault yet: there is no head to stamp.',
    )
  const { der, nonce } = stampRequest(sha256(printHeads(list)))
  const row = { name: pendingName(nonce), value: JSON.stringify(list) }
  await vault.db.insertInto('machine').values(row).execute()
  return { der, nonce }
}

/** What an answer to one of this vault's requests is to be kept as. Errors: `not-found`, `integrity-broken`, `input-invalid`. */
export async function answeredTimestamp(
  { db }: Vault,
  answer: Uint8Array,
  from?: string,
): Promise<{ readonly content: ContentOf<'timestamp'>; readonly stamp: Stamp }> {
  const stamp = await checkAnswer(answer)
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', pendingName(stamp.nonce ?? ''))
    .executeTakeFirst()
  if (!row)
    throw new VigilError(
      'not-found',
      'This answers no request that this vault has made, or one that was answered already. Make a new one with vigil timestamp --offline FILE.',
    )
  const list = pendingSchema.parse(JSON.parse(row.value))
  if (stamp.imprint !== sha256(printHeads(list)))
    throw new VigilError(
      'integrity-broken',
      'The answer carries the number of a request of this vault, but is over another hash than was asked. Nothing was kept; ask another authority.',
    )
  const content = {
    heads: list,
    answer: Buffer.from(answer).toString('base64'),
    ...(from === undefined ? {} : { from }),
  }
  return { content, stamp }
}

/** A request that was answered, or went nowhere, is forgotten. */
export async function forgetRequest({ db }: Vault, { nonce }: Pick<Stamp, 'nonce'>): Promise<void> {
  await db
    .deleteFrom('machine')
    .where('name', '=', pendingName(nonce ?? ''))
    .execute()
}

/** What an answer states of heads; or what is off: with the answer, or with the heads that it is over. */
export async function stampProblem(
  { db }: Pick<Vault, 'db'>,
  { heads: list, answer }: ContentOf<'timestamp'>,
): Promise<{ readonly stamp: Stamp } | { readonly problem: string }> {
  for (const { feed, seq, hash } of list) {
    const found = await db
      .selectFrom('entry')
      .select('hash')
      .where('hash', '=', hash)
      .where('feed', '=', feed)
      .where('seq', '=', seq)
      .executeTakeFirst()
    if (!found)
      return {
        problem: `A time stamp is over entry ${seq} of feed ${feed.slice(0, 8)} as ${hash.slice(0, 12)}, and this journal has no such entry: it was changed or taken out since.`,
      }
  }
  try {
    const stamp = await checkAnswer(Buffer.from(answer, 'base64'))
    return stamp.imprint === sha256(printHeads(list))
      ? { stamp }
      : { problem: 'A time stamp is over other heads than those that it is kept for.' }
  } catch (error) {
    if (error instanceof VigilError) return { problem: error.message }
    throw error
  }
}

/** All time stamps in the journal that hold, oldest first. */
export async function listTimestamps({ db }: Pick<Vault, 'db'>): Promise<readonly Timestamp[]> {
  const found: Timestamp[] = []
  for await (const { entry, content } of storedStamps(db)) {
    const checked = content && (await stampProblem({ db }, content))
    if (content && checked && 'stamp' in checked)
      found.push({
        entry,
        heads: content.heads,
        answer: Buffer.from(content.answer, 'base64'),
        from: content.from ?? null,
        stamp: checked.stamp,
      })
  }
  return found
}

/** Checks every time stamp: signature and certificate, and that the heads it is over are here as they were. */
export async function verifyTimestamps({ db }: Pick<Vault, 'db'>): Promise<Checked> {
  const findings: Finding[] = []
  let count = 0
  for await (const { entry, content } of storedStamps(db)) {
    count += 1
    // Content that is missing or has lost its form is the journal's finding, not another one here.
    const checked = content && (await stampProblem({ db }, content))
    if (checked && 'problem' in checked)
      findings.push({ what: 'timestamp', where: entry, message: checked.problem })
  }
  return { findings, count }
}

async function* storedStamps(db: Db) {
  const rows = await db
    .selectFrom('entry')
    .leftJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash as entry', 'content.json as json'])
    .where('entry.act', '=', 'timestamp')
    .orderBy('entry.position')
    .execute()
  for (const { entry, json } of rows) {
    const parsed = json === null ? undefined : ACTS.timestamp.safeParse(asJson(json))
    yield { entry, content: parsed?.success ? parsed.data : undefined }
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
