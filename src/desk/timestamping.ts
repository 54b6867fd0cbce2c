import { Agent, fetch, type Dispatcher, type Response } from 'undici'
import { checkedProxy, FETCH_LIMITS, proxyDispatcher } from '../capture/index.ts'
import { VigilError } from '../codebook/index.ts'
import {
  answeredTimestamp,
  commit,
  forgetRequest,
  listTimestamps,
  requestTimestamp,
  type Stamp,
  waitingRequests,
  type Timestamp,
  type WaitingRequest,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { proxyOf, type FetchingOptions } from './fetching.ts'

export type { Stamp, Timestamp, WaitingRequest }

/** How long an authority may take, in milliseconds, and how much it may send, in bytes. */
const PATIENCE = 30_000
const MOST = 256 * 1024

/**
 * Asks an authority for a time stamp over the vault's heads, and keeps its answer. Goes to that address and to no other,
 * through the proxy that was set where one was.
 */
export async function timestampAt(
  desk: Desk,
  address: string,
  options: Pick<FetchingOptions, 'proxy' | 'environment'> = {},
): Promise<Stamp> {
  const url = authority(address)
  const proxy = await proxyOf(desk, options)
  const way = proxy ? proxyDispatcher(checkedProxy(proxy), { limits: FETCH_LIMITS }) : new Agent()
  try {
    return await requested(desk, async request =>
      takeTimestamp(desk, await post({ url, way }, request), `${url.origin}${url.pathname}`),
    )
  } finally {
    await way.destroy()
  }
}

/** Writes a request to be carried to an authority by other means; it waits for its answer once it is written. */
export async function timestampRequest(
  desk: Desk,
  write: (request: Uint8Array) => void,
): Promise<void> {
  await requested(desk, request => Promise.resolve(write(request)))
}

/** Makes a request and does something with it; where that fails, nothing waits for an answer. */
async function requested<Done>(
  { vault }: Desk,
  use: (request: Uint8Array) => Promise<Done>,
): Promise<Done> {
  const { der, nonce } = await requestTimestamp(vault)
  try {
    return await use(der)
  } catch (error) {
    await forgetRequest(vault, { nonce })
    throw error
  }
}

/** Keeps an authority's answer to a request that this vault has made, once it holds. */
export async function takeTimestamp(desk: Desk, answer: Uint8Array, from?: string): Promise<Stamp> {
  const { content, stamp } = await answeredTimestamp(desk.vault, answer, from)
  await commit(desk.vault, [{ act: 'timestamp', content }], who(desk))
  await forgetRequest(desk.vault, stamp)
  return stamp
}

/** The time stamps that hold, oldest first. */
export async function timestamps(desk: Desk): Promise<readonly Timestamp[]> {
  return listTimestamps(desk.vault)
}

/** Requests that were written for an authority and not answered yet. */
export async function unansweredRequests(desk: Desk): Promise<readonly WaitingRequest[]> {
  return waitingRequests(desk.vault)
}

function authority(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new VigilError(
      'usage',
      `"${address}" is no address of a time-stamping authority: it begins with https:// or http://.`,
    )
  return url
}

async function post(
  { url, way }: { readonly url: URL; readonly way: Dispatcher },
  request: Uint8Array,
): Promise<Uint8Array> {
  let answer: Response
  try {
    answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: TYPE },
      body: Uint8Array.from(request),
      redirect: 'error',
      dispatcher: way,
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.ok) return await bytesOf(answer)
  } catch (error) {
    if (error instanceof VigilError) throw error
    throw noAnswer(url, error instanceof Error ? reasonOf(error) : String(error), error)
  }
  throw noAnswer(url, `it answers ${answer.status} ${answer.statusText}`.trim())
}

const TYPE = 'application/timestamp-reply'

/** What fetch says is "fetch failed"; why stands in the cause. */
const reasonOf = ({ message, cause, name }: Error): string =>
  name === 'TimeoutError'
    ? `it did not answer within ${PATIENCE / 1000} seconds`
    : cause instanceof Error
      ? cause.message || ('code' in cause ? String(cause.code) : message)
      : message

const noAnswer = (url: URL, why: string, cause?: unknown): VigilError =>
  new VigilError(
    'input-unreadable',
    `${url.host} gave no time stamp: ${why}. Nothing was changed; try again, name another authority, or take the request there by hand with vigil timestamp --offline FILE.`,
    { cause },
  )

/** The body as it comes; the library's own type leaves open what it is made of. */
const partsOf = (answer: Response): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  answer.body ?? []

async function bytesOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of partsOf(answer)) {
    size += part.length
    if (size > MOST)
      throw new VigilError(
        'input-too-large',
        'What came from that address is far too large for a time stamp: it is no authority, or something stands in between. Nothing was kept.',
      )
    parts.push(part)
  }
  return Buffer.concat(parts)
}
