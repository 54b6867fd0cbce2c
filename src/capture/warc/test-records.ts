import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SourceDocument } from '../../codebook/index.ts'
import { captureAll, type CaptureLimits, type CaptureOutcome } from '../index.ts'

export const ONE =
  '<html lang="en"><h1>Two detained</h1><p>Police detained two students in Orvik on 8 August 2024, witnesses said.</p>'
export const TWO =
  '<html lang="en"><h1>Fine</h1><p>A court in Orvik fined the organiser of the march on Monday, her lawyer said.</p>'
export const HTML = 'Content-Type: text/html; charset=utf-8'
export const SITE = 'https://courier.example'

type Made = {
  readonly url?: string
  readonly type?: string
  readonly date?: string
  readonly more?: readonly string[]
  readonly http?: readonly string[]
  readonly body?: string | Buffer
}

/** A record of a web archive as its standard writes it, by hand. */
export function record({
  url = `${SITE}/one`,
  type = 'response',
  date = '2024-08-09T10:00:00Z',
  more = [],
  http = ['HTTP/1.1 200 OK', HTML],
  body = ONE,
}: Made): Buffer {
  const head = http.length > 0 ? `${http.join('\r\n')}\r\n\r\n` : ''
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)])
  const warc = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    `WARC-Record-ID: <urn:uuid:${createHash('md5')
      .update(url + type + date)
      .digest('hex')}>`,
    'Content-Type: application/http; msgtype=response',
    ...more,
    `Content-Length: ${block.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${warc}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

type Told = {
  readonly path: string
  readonly why?: string
  readonly text?: string
  readonly notes?: readonly string[]
  readonly document?: SourceDocument
}

export async function capture(
  bytes: Uint8Array,
  name = 'a.warc',
  limits: Partial<CaptureLimits> = {},
): Promise<Told[]> {
  const outcomes: CaptureOutcome[] = []
  for await (const one of captureAll(name, { name, bytes: new Uint8Array(bytes) }, { limits }))
    outcomes.push(one)
  return outcomes.map((one): Told => {
    if ('error' in one) return { path: one.path, why: one.error.message }
    if ('skipped' in one) return { path: one.path, why: one.skipped }
    const { document, notes } = one.captured
    return { path: one.path, document, notes, text: document.text }
  })
}

export const MANY = Buffer.concat([
  gzipSync(record({})),
  gzipSync(record({ url: `${SITE}/two`, body: TWO })),
  gzipSync(
    record({
      date: '2024-08-10T10:00:00Z',
      type: 'revisit',
      http: ['HTTP/1.1 200 OK', HTML],
      body: '',
      more: [`WARC-Refers-To-Target-URI: ${SITE}/one`],
    }),
  ),
  gzipSync(
    record({
      url: `${SITE}/lost`,
      type: 'revisit',
      body: '',
      more: [`WARC-Refers-To-Target-URI: ${SITE}/nowhere`],
    }),
  ),
])
