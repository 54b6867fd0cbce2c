import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { VigilError } from '../../codebook/index.ts'
import { capture, HTML, MANY, ONE, record, SITE } from './test-records.ts'

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

test('a repeated record that bears the digest of the whole answer is no damaged one', async () => {
  const repeated = record({
    date: '2024-08-10T10:00:00Z',
    type: 'revisit',
    body: '',
    more: [`WARC-Refers-To-Target-URI: ${SITE}/one`, `WARC-Block-Digest: sha256:${'0'.repeat(64)}`],
  })
  const [, first, again] = await capture(Buffer.concat([record({}), repeated]))
  expect(again?.text).toBe(first?.text)
})

test('a document that is no page is one of its own, be it the only one', async () => {
  const type = 'Content-Type: application/rtf'
  const [archive, one] = await capture(
    record({
      url: `${SITE}/a.rtf`,
      http: ['HTTP/1.1 200 OK', type],
      body: '{\\rtf1 Two were detained.}',
    }),
  )
  expect(archive?.document?.mediaType).toBe('application/warc')
  expect(one).toMatchObject({ text: 'Two were detained.', document: { url: `${SITE}/a.rtf` } })
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
