import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { VigilError, type SourceDocument } from '../../codebook/index.ts'
import { captureAll, type CaptureLimits, type CaptureOutcome } from '../index.ts'

const ONE =
  '<html lang="en"><h1>Two detained</h1><p>Police detained two students in Orvik on 8 August 2024, witnesses said.</p>'
const TWO =
  '<html lang="en"><h1>Fine</h1><p>A court in Orvik fined the organiser of the march on Monday, her lawyer said.</p>'
const HTML = 'Content-Type: text/html; charset=utf-8'
const SITE = 'https://courier.example'

type Made = {
  readonly url?: string
  readonly type?: string
  readonly date?: string
  readonly more?: readonly string[]
  readonly http?: readonly string[]
  readonly body?: string | Buffer
}

/** A record of a web archive as its standard writes it, by hand. */
function record({
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

async function capture(
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

const text = async (bytes: Uint8Array) => (await capture(bytes))[0]?.text

describe('a web archive of one page', () => {
  test.each<[string, Buffer]>([
    ['as it is', record({})],
    ['compressed', gzipSync(record({}))],
    [
      'compressed, with other records around it',
      Buffer.concat([
        gzipSync(record({ type: 'warcinfo', http: [], body: 'software: x\r\n' })),
        gzipSync(record({ type: 'request', http: ['GET /one HTTP/1.1'], body: '' })),
        gzipSync(record({})),
        gzipSync(
          record({
            url: `${SITE}/a.png`,
            http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'],
            body: 'png',
          }),
        ),
        gzipSync(record({ url: `${SITE}/gone`, http: ['HTTP/1.1 404 Not Found', HTML] })),
        gzipSync(record({ url: 'dns:courier.example', http: [], body: '20240809 1.2.3.4' })),
      ]),
    ],
    [
      'its body in chunks',
      record({
        http: ['HTTP/1.1 200 OK', HTML, 'Transfer-Encoding: chunked'],
        body: `${ONE.length.toString(16)}\r\n${ONE}\r\n0\r\n\r\n`,
      }),
    ],
    [
      'said to be in chunks and not',
      record({ http: ['HTTP/1.1 200 OK', HTML, 'Transfer-Encoding: chunked'] }),
    ],
    [
      'its body packed',
      record({ http: ['HTTP/1.1 200 OK', HTML, 'Content-Encoding: gzip'], body: gzipSync(ONE) }),
    ],
    [
      'its body packed with brotli',
      record({
        http: ['HTTP/1.1 200 OK', HTML, 'Content-Encoding: br'],
        body: brotliCompressSync(ONE),
      }),
    ],
    [
      'said to be packed and not',
      record({ http: ['HTTP/1.1 200 OK', HTML, 'Content-Encoding: gzip'] }),
    ],
    [
      'with line ends of one character',
      record({ http: ['HTTP/1.1 200 OK\nContent-Type: text/html\n'] }),
    ],
    ['a resource', resource()],
  ])('reads as that page: %s', async (_, bytes) => {
    expect(await text(bytes)).toBe(
      'Two detained\n\nPolice detained two students in Orvik on 8 August 2024, witnesses said.',
    )
  })

  test('says where and when it was taken', async () => {
    const [archive] = await capture(record({}))
    expect(archive).toMatchObject({
      document: {
        url: `${SITE}/one`,
        mediaType: 'application/warc',
        fetched: {
          url: `${SITE}/one`,
          at: '2024-08-09T10:00:00Z',
          status: 200,
          headers: [['content-type', 'text/html; charset=utf-8']],
        },
      },
    })
  })
})

function resource(): Buffer {
  return Buffer.from(
    record({ type: 'resource', http: [] })
      .toString()
      .replace('application/http; msgtype=response', 'text/html'),
  )
}

const MANY = Buffer.concat([
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

test('of several pages each is a document, repeated ones with the bytes they refer to; what is lost is told', async () => {
  const [archive, lost, ...pages] = await capture(MANY, 'a.warc.gz')
  expect(archive?.text).toContain(`${SITE}/two\t2024-08-09T10:00:00Z\ttext/html`)
  expect(lost?.why).toContain('refers to an earlier one')
  expect(pages.map(({ path, text: words }) => [path, words?.split('\n')[0]])).toEqual([
    [`a.warc.gz › 20240809100000/${SITE}/one`, 'Two detained'],
    [`a.warc.gz › 20240809100000/${SITE}/two`, 'Fine'],
    [`a.warc.gz › 20240810100000/${SITE}/one`, 'Two detained'],
  ])
  const [, two] = pages
  expect(two).toMatchObject({
    document: {
      url: `${SITE}/two`,
      fetched: { at: '2024-08-09T10:00:00Z' },
      within: { path: `20240809100000/${SITE}/two` },
    },
  })
})

test('a page whose bytes are not those its record names by their digest is told, not read', async () => {
  const block = record({}).subarray(record({}).indexOf('HTTP/1.1'), -4)
  const sha1 = createHash('sha1').update(block).digest()
  const base32 = [...sha1]
    .map(byte => byte.toString(2).padStart(8, '0'))
    .join('')
    .match(/.{5}/g)!
    .map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)])
    .join('')
  const good = record({ more: [`WARC-Block-Digest: sha1:${base32}`] })
  expect(await text(good)).toContain('Police detained')
  const changed = Buffer.from(good.toString().replace('two students', 'ten students'))
  const [, lost] = await capture(changed)
  expect(lost?.why).toContain('changed or damaged')
  const hex = createHash('sha256').update(block).digest('hex')
  expect(await text(record({ more: [`WARC-Block-Digest: sha256:${hex}`] }))).toContain('Police')
})

describe('cut off at any length', () => {
  test.each([
    ['as it is', record({})],
    ['compressed', gzipSync(record({}))],
    ['of many', MANY],
  ])('%s it is read as far as it goes, or refused in plain words', async (_, whole) => {
    for (let end = 1; end < whole.length; end += 13) {
      const name = `cut-${end}.warc`
      try {
        const [archive] = await capture(whole.subarray(0, end), name)
        if (archive?.document?.mediaType === 'application/warc' && whole !== MANY)
          expect(archive.notes?.join(), `cut at ${end} of ${whole.length}`).toMatch(
            /cut off|damaged/,
          )
      } catch (error) {
        expect(error).toBeInstanceOf(VigilError)
      }
    }
  })
})

test.each([
  ['as it is', record({})],
  ['compressed', gzipSync(record({}))],
  [
    'with a length that is none',
    Buffer.from(
      record({})
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: 99999999999999'),
    ),
  ],
  [
    'with a negative length',
    Buffer.from(
      record({})
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: -5'),
    ),
  ],
  ['of headers only', Buffer.from(`WARC/1.0\r\n${'X-A: b\r\n'.repeat(20_000)}\r\n`)],
  [
    'of many archives in a row',
    Buffer.concat(Array<Buffer>(300).fill(gzipSync(record({ type: 'request' })))),
  ],
])(
  'with any byte changed, %s, it is read or refused in plain words, in bounded time',
  async (_, whole) => {
    for (let at = 0; at < whole.length; at += Math.max(11, Math.floor(whole.length / 60))) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const began = performance.now()
      await capture(changed, 'changed.warc.gz').catch((error: unknown) => {
        expect(error).toBeInstanceOf(VigilError)
      })
      expect(performance.now() - began).toBeLessThan(10_000)
    }
  },
)

test('a record that unpacks to more than may be taken in is told, and the next is read', async () => {
  const bomb = record({
    url: `${SITE}/bomb`,
    http: ['HTTP/1.1 200 OK', HTML, 'Content-Encoding: gzip'],
    body: gzipSync(Buffer.alloc(30_000_000, 32)),
  })
  const outcomes = await capture(Buffer.concat([bomb, record({})]))
  expect(outcomes.map(({ why, text: words }) => why ?? words)).toEqual([
    expect.stringContaining('Police'),
    expect.stringContaining('unpacks to more than 20 MB'),
  ])
  const zeros = gzipSync(record({ body: Buffer.alloc(30_000_000, 32) }))
  const [, lost] = await capture(zeros, 'a.warc.gz', { unpacked: 1_000_000 })
  expect(lost?.why).toContain('more in there than may be taken in')
})

describe('a WACZ', () => {
  const files = (pages: readonly object[], warc: Buffer = MANY, described: object = {}) => {
    const list = [{ format: 'json-pages-1.0', id: 'pages' }, ...pages]
      .map(one => `${JSON.stringify(one)}\n`)
      .join('')
    return zipSync({
      'archive/data.warc.gz': new Uint8Array(warc),
      'pages/pages.jsonl': strToU8(list),
      'datapackage.json': strToU8(JSON.stringify({ resources: [], ...described })),
    })
  }

  test('that lists one page of many reads as that page', async () => {
    const [page, ...others] = await capture(
      files([{ url: `${SITE}/two`, ts: '2024-08-09T10:00:00Z' }]),
      'a.wacz',
    )
    expect(page).toMatchObject({
      text: expect.stringContaining('A court'),
      document: { url: `${SITE}/two`, mediaType: 'application/wacz' },
    })
    expect(others).toEqual([])
  })

  test('that lists several gives each, the capture nearest to its time, through redirects; others are told', async () => {
    const moved = gzipSync(
      record({ url: `${SITE}/old`, http: ['HTTP/1.1 301 Moved', 'Location: /two'], body: '' }),
    )
    const pages = [
      { url: `${SITE}/one#top`, ts: '2024-08-10T09:00:00Z' },
      { url: `${SITE}/old`, ts: '2024-08-09T10:00:00Z' },
      { url: `${SITE}/never`, ts: '2024-08-09T10:00:00Z' },
    ]
    const outcomes = await capture(files(pages, Buffer.concat([MANY, moved])), 'a.wacz')
    expect(outcomes.slice(1).map(({ path, why }) => [path, why ?? 'read'])).toEqual([
      [`a.wacz › ${SITE}/never`, expect.stringContaining('not in the archive')],
      [`a.wacz › 20240810100000/${SITE}/one`, 'read'],
      [`a.wacz › 20240809100000/${SITE}/two`, 'read'],
    ])
  })

  test('whose parts are not what it says of them is told so', async () => {
    const resources = [
      { path: 'archive/data.warc.gz', hash: `sha256:${'0'.repeat(64)}` },
      { path: 'archive/more.warc', hash: 'sha256:00' },
    ]
    const [page] = await capture(files([{ url: `${SITE}/two` }], MANY, { resources }), 'a.wacz')
    expect(page?.notes?.slice(0, 2)).toEqual([
      expect.stringContaining('changed or damaged'),
      expect.stringContaining('is not in it'),
    ])
  })

  test('without anything to read is refused', async () => {
    const empty = files(
      [],
      gzipSync(
        record({ url: `${SITE}/a.png`, http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'] }),
      ),
    )
    await expect(capture(empty, 'a.wacz')).rejects.toThrow('no web page and no PDF')
  })
})
