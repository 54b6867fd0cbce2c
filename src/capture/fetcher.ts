import type { FetchRecord } from '../codebook/index.ts'

/** Names and values in the order in which they were sent. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** One request and its answer, as they went over the line. */
export type Exchange = {
  readonly url: string
  /** When the answer had come: ISO 8601, UTC. */
  readonly at: string
  /** What was sent beside the address. */
  readonly sent: Headers
  readonly status: number
  readonly statusText: string
  /** Names in lower case. */
  readonly headers: Headers
  /** As it came: compressed, where the server compressed it. */
  readonly body: Uint8Array
}

/** What came back from an address, and the way it took. */
export type Fetched = {
  /** As it was asked for. */
  readonly asked: string
  /** The answers that led elsewhere, in order. */
  readonly redirects: readonly Exchange[]
  readonly answer: Exchange
  /** The answer's body, unpacked. */
  readonly content: Uint8Array
}

export type FetchOptions = {
  /** What is wanted: tells the server, as browsers do. */
  readonly accept?: 'page' | 'image' | 'style' | undefined
  /** What is known of an earlier answer: the server may say that nothing has changed (304). */
  readonly known?: Validators | undefined
  /** Bytes that this answer may have, packed and unpacked, where fewer than the fetcher's own limit. */
  readonly bytes?: number | undefined
  /** Milliseconds for all of it, where fewer than the fetcher's own limit. */
  readonly time?: number | undefined
}

/** By what a server tells one state of a page from another. */
export type Validators = {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

/** The port to the network. Nothing in Vigil fetches unless someone hands one in and names the address. */
export interface Fetcher {
  fetch(url: string, options?: FetchOptions): Promise<Fetched>
  close(): Promise<void>
}

/** The first value of a header; undefined where the server sent none. */
export function header({ headers }: Pick<Exchange, 'headers'>, name: string): string | undefined {
  return headers.find(([one]) => one === name)?.[1]
}

/** Media type and encoding of text, as the server named them: "text/html" and "windows-1251". */
export function contentType(exchange: Pick<Exchange, 'headers'>) {
  const [type = '', ...parameters] = (header(exchange, 'content-type') ?? '').split(';')
  const charset = parameters
    .map(one => /^\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(one)?.[1])
    .find(one => one !== undefined)
  return { mediaType: type.trim().toLowerCase(), charset }
}

/** What a document keeps of how it came. */
export function fetchRecord({ asked, redirects, answer }: Fetched): FetchRecord {
  const { url, at, status, headers } = answer
  return { asked, url, redirects: redirects.map(one => one.url), at, status, headers }
}
