import { lookup } from 'node:dns/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { VigilError } from '../../codebook/index.ts'
import {
  header,
  type Exchange,
  type Fetched,
  type Fetcher,
  type FetchOptions,
  type Headers,
} from '../fetcher.ts'
import { printBytes } from '../limits.ts'
import { showName } from '../show-name.ts'
import { checkedConnector, type Resolve } from './checked-connector.ts'
import { failed, fetchFailure } from './fetch-failure.ts'
import { FETCH_LIMITS, type FetchLimits } from './limits.ts'
import { checkedProxy, proxyDispatcher } from './proxy.ts'
import { isPublicAddress, type AddressPolicy } from './public-address.ts'
import { unpackBody, UnpacksTooFar } from './unpack-body.ts'
import { checkedAddress, type Way } from './web-address.ts'

/** What the network is to a fetcher. Tests hand in another one, which is the only way to reach loopback. */
export type Network = {
  readonly permits: AddressPolicy
  readonly resolve: Resolve
  /** Certificates (PEM) trusted beside the system's own. */
  readonly authorities?: readonly string[] | undefined
}

/** The public network, and nothing but that. */
export const PUBLIC_NETWORK: Network = {
  permits: isPublicAddress,
  resolve: async name => (await lookup(name, { all: true })).map(({ address }) => address),
}

export type FetcherOptions = {
  readonly network?: Network
  readonly limits?: Partial<FetchLimits>
  /** `socks5h://HOST:PORT` or `http://HOST:PORT`; without it connections are direct. */
  readonly proxy?: string | undefined
  readonly userAgent?: string | undefined
  readonly clock?: () => Date
}

/** What the most usual browser of people who do not want to be told apart says of itself. */
export const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

const ACCEPT = {
  page: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  image: 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5',
  style: 'text/css,*/*;q=0.1',
}

type Line = Way & {
  readonly dispatcher: Dispatcher
  readonly limits: FetchLimits
  readonly userAgent: string
  readonly clock: () => Date
}

/** Opens a way to the network. Nothing is asked for until an address is named; close it when done. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const { network = PUBLIC_NETWORK, clock = () => new Date(), userAgent = USER_AGENT } = options
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const proxy = options.proxy === undefined ? undefined : checkedProxy(options.proxy)
  const dispatcher = proxy
    ? proxyDispatcher(proxy, { limits, authorities: network.authorities })
    : directDispatcher(network, limits)
  const { permits } = network
  const line = { dispatcher, limits, userAgent, clock, permits, proxied: proxy !== undefined }
  return {
    fetch: (url, wanted = {}) => follow(url, wanted, line),
    close: () => dispatcher.destroy(),
  }
}

function directDispatcher(network: Network, limits: FetchLimits): Dispatcher {
  return new Agent({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    connect: checkedConnector({ ...network, connectTimeout: limits.connect }),
  })
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

async function follow(asked: string, wanted: FetchOptions, line: Line): Promise<Fetched> {
  const { limits } = line
  const total = Math.min(wanted.time ?? Infinity, limits.total)
  const late = new AbortController()
  const timer = setTimeout(
    () => late.abort(failed(asked, `it took more than ${seconds(total)}`)),
    total,
  )
  const redirects: Exchange[] = []
  try {
    let at = checkedAddress(asked, line)
    for (;;) {
      const answer = await exchange(at, { wanted, line, signal: late.signal })
      const location = header(answer, 'location')
      if (!REDIRECTS.has(answer.status) || location === undefined)
        return { asked, redirects, answer, content: await unpacked(answer, wanted, limits) }
      redirects.push(answer)
      at = checkedAddress(target(location, at), line)
      if (redirects.length > limits.redirects) throw tooFar(asked, redirects)
    }
  } catch (error) {
    if (late.signal.aborted && late.signal.reason instanceof VigilError) throw late.signal.reason
    throw fetchFailure(asked, error)
  } finally {
    clearTimeout(timer)
  }
}

/** Servers write addresses as bytes of any sort; undici hands them over as they are. */
function target(location: string, from: URL): string {
  if (!URL.canParse(location, from.href))
    throw failed(
      from.href,
      `it leads to “${showName(location.slice(0, 200))}”, which is no address`,
    )
  return new URL(location, from).href
}

function tooFar(asked: string, redirects: readonly Exchange[]): VigilError {
  const circle = new Set(redirects.map(({ url }) => url)).size < redirects.length
  return failed(
    asked,
    circle
      ? 'its redirects lead in a circle (some sites do so to visitors who keep no cookies)'
      : `it was redirected more than ${redirects.length - 1} times`,
  )
}

type Asking = {
  readonly wanted: FetchOptions
  readonly line: Line
  readonly signal: AbortSignal
}

async function exchange(url: URL, { wanted, line, signal }: Asking): Promise<Exchange> {
  const sent = headersFor(wanted, line.userAgent)
  const { statusCode, headers, body, ...answer } = await request(url, {
    method: 'GET',
    dispatcher: line.dispatcher,
    signal,
    headers: sent.flat(),
    headersTimeout: line.limits.headers,
    bodyTimeout: line.limits.idle,
    responseHeaders: 'raw',
  })
  const bytes = await received(url, body, limitOf(wanted, line.limits).bytes)
  return {
    url: url.href,
    at: line.clock().toISOString(),
    sent: [['host', url.host], ['connection', 'keep-alive'], ...sent],
    status: statusCode,
    statusText: statusTextOf(answer),
    headers: pairs(headers),
    body: bytes,
  }
}

/** A status line may end with its number: the client then gives no text, whatever its types say. */
const statusTextOf = ({ statusText }: { readonly statusText?: string }): string => statusText ?? ''

function headersFor({ accept = 'page', known }: FetchOptions, userAgent: string): Headers {
  return [
    ['user-agent', userAgent],
    ['accept', ACCEPT[accept]],
    ['accept-language', 'en-US,en;q=0.5'],
    ['accept-encoding', 'gzip, deflate'],
    ...(known?.etag === undefined ? [] : [['if-none-match', known.etag] as const]),
    ...(known?.modified === undefined ? [] : [['if-modified-since', known.modified] as const]),
  ]
}

function limitOf({ bytes = Infinity }: FetchOptions, limits: FetchLimits) {
  return { bytes: Math.min(bytes, limits.bytes), unpacked: Math.min(bytes, limits.unpacked) }
}

async function received(
  url: URL,
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw tooMuch(url.href, limit)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, size))
}

async function unpacked(
  answer: Exchange,
  wanted: FetchOptions,
  limits: FetchLimits,
): Promise<Uint8Array> {
  // Nobody reads an error's words or a redirect's: what they are packed as does not matter.
  if (answer.status < 200 || answer.status >= 300) return answer.body
  const limit = limitOf(wanted, limits).unpacked
  try {
    return await unpackBody(answer, limit)
  } catch (error) {
    if (error instanceof UnpacksTooFar) throw tooMuch(answer.url, limit, ' when it is unpacked')
    throw error
  }
}

function tooMuch(address: string, limit: number, when = ''): VigilError {
  return failed(address, `it has more than ${printBytes(limit)}${when}, the most that is taken in`)
}

/** Undici gives raw headers as one row of names and values. */
function pairs(headers: unknown): Headers {
  const row: unknown[] = Array.isArray(headers) ? headers : []
  return Array.from({ length: Math.floor(row.length / 2) }, (_, at) => [
    String(row[at * 2]).toLowerCase(),
    String(row[at * 2 + 1]),
  ])
}

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} seconds`
