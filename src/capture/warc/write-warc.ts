import { getSurt, WARCRecord, WARCSerializer } from 'warcio'
import { sha256 } from '../build-document.ts'
import { contentType, type Exchange, type Headers } from '../fetcher.ts'

/** A web archive and where its answers lie: a line of CDXJ for each. */
export type WrittenWarc = { readonly bytes: Uint8Array; readonly index: readonly string[] }

export type WarcContents = {
  readonly exchanges: readonly Exchange[]
  /** Name of the file, as the index names it. */
  readonly filename: string
  /** What made it: "Vigil 1.0". */
  readonly software: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** What else is to be known of a page: names and values (`application/warc-fields`). */
  readonly about?: { readonly url: string; readonly fields: Headers } | undefined
}

/** Writes requests and answers as WARC 1.1, each record compressed by itself, with its digests. */
export async function writeWarc(contents: WarcContents): Promise<WrittenWarc> {
  const { exchanges, filename, software, at, about } = contents
  const parts: Uint8Array[] = []
  const index: string[] = []
  let offset = 0
  const write = async (record: WARCRecord) => {
    const bytes = await WARCSerializer.serialize(record, { gzip: true })
    const place = { offset, length: bytes.length, recordDigest: sha256(bytes) }
    parts.push(bytes)
    offset += bytes.length
    return place
  }
  const info = { software, format: 'WARC File Format 1.1' }
  await write(WARCRecord.createWARCInfo({ filename, date: at, warcVersion: 'WARC/1.1' }, info))
  for (const exchange of unlike(exchanges)) {
    const response = responseRecord(exchange)
    const place = await write(response)
    await write(requestRecord(exchange, response))
    index.push(indexLine(exchange, { response, filename, ...place }))
  }
  if (about) await write(metadataRecord(about, at))
  return { bytes: new Uint8Array(Buffer.concat(parts)), index: index.toSorted(byBytes) }
}

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Two images may have led through one redirect: an address at one moment is kept once. */
function unlike(exchanges: readonly Exchange[]): Exchange[] {
  const seen = new Set<string>()
  return exchanges.filter(({ url, status }) => {
    const key = `${status} ${url}`
    return !seen.has(key) && seen.add(key)
  })
}

function responseRecord(exchange: Exchange): WARCRecord {
  const { url, at: date, status, statusText, headers, body } = exchange
  return WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: 'WARC/1.1',
      keepHeadersCase: true,
      statusline: `HTTP/1.1 ${status} ${statusText}`.trimEnd(),
      httpHeaders: headers.map(([name, value]): [string, string] => [archived(name), value]),
    },
    once(body),
  )
}

/** The body is kept without the chunks in which it came, so its header must not promise them. */
const archived = (name: string) =>
  name === 'transfer-encoding' || name.startsWith('warc-') ? `x-orig-${name}` : name

function requestRecord({ url, at: date, sent }: Exchange, response: WARCRecord): WARCRecord {
  const { pathname, search } = new URL(url)
  return WARCRecord.create(
    {
      url,
      date,
      type: 'request',
      warcVersion: 'WARC/1.1',
      keepHeadersCase: true,
      warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID') ?? '' },
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: sent.map(([name, value]): [string, string] => [name, value]),
    },
    once(new Uint8Array()),
  )
}

function metadataRecord({ url, fields }: NonNullable<WarcContents['about']>, date: string) {
  const lines = fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`)
  return WARCRecord.create(
    {
      url,
      date,
      type: 'metadata',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'Content-Type': 'application/warc-fields' },
    },
    once(new TextEncoder().encode(lines.join(''))),
  )
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

type Place = {
  readonly response: WARCRecord
  readonly filename: string
  readonly offset: number
  readonly length: number
  /** Of the record as it lies in the file, compressed: what a replayer has when it has read that range. */
  readonly recordDigest: string
}

function indexLine(exchange: Exchange, place: Place): string {
  const { response, filename, offset, length, recordDigest } = place
  const { url, at, status } = exchange
  const about = {
    url,
    mime: contentType(exchange).mediaType || 'unk',
    status: String(status),
    digest: response.warcPayloadDigest ?? '',
    length: String(length),
    offset: String(offset),
    filename,
    recordDigest: `sha256:${recordDigest}`,
  }
  return `${getSurt(url)} ${at.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(about)}`
}
