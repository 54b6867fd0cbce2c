import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { CDXIndexer, WARCParser } from 'warcio'
import { describe, expect, test } from 'vitest'
import { documentSchema } from '../../codebook/index.ts'
import { captureAll } from '../index.ts'
import type { CaptureOutcome } from '../captured.ts'
import { loopbackFetcher, webServer } from '../fetch/test-server.ts'
import { unzip } from '../zip/unzip.ts'
import { captureAddress, type AddressOptions } from './capture-address.ts'

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Two students detained in Orvik – Orvik Courier</title>
<meta property="og:site_name" content="Orvik Courier">
<meta property="article:published_time" content="2026-03-12T09:00:00Z">
<link rel="canonical" href="/news/students">
<link rel="stylesheet" href="/style.css">
<style>body { background: url("/back.png") }</style></head>
<body><article><h1>Two students detained in Orvik</h1>
<p>Police detained two students in Orvik on 12 March 2026 at a rally of some 200 people, witnesses said.</p>
<img src="photo.jpg" srcset="photo-2.jpg 2x, photo-3.jpg 3x" alt="The square">
<p>Both were released the same evening without charge, their lawyer told the paper.</p></article>
<script src="/track.js"></script></body></html>`

const FILES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  '/news/students.html': ['text/html; charset=utf-8', PAGE],
  '/style.css': ['text/css', '@import "more.css"; p { color: black }'],
  '/more.css': ['text/css', 'h1 { background: url(head.png) }'],
  '/back.png': ['image/png', 'png one'],
  '/head.png': ['image/png', 'png two'],
  '/news/photo.jpg': ['image/jpeg', 'jpeg one'],
  '/news/photo-2.jpg': ['image/jpeg', 'jpeg two'],
}

const site = (files = FILES) =>
  webServer((request, response) => {
    const file = files[request.url ?? '']
    if (request.url === '/short') response.writeHead(302, { location: '/news/students.html' }).end()
    else if (file) response.writeHead(200, { 'content-type': file[0] }).end(file[1])
    else response.writeHead(404).end('none')
  })

async function capture(address: string, options: AddressOptions = {}) {
  const outcomes: CaptureOutcome[] = []
  const clock = () => new Date('2026-03-12T12:00:00.500Z')
  for await (const one of captureAddress(loopbackFetcher({ clock }), address, options))
    outcomes.push(one)
  return outcomes
}

async function captured(address: string, options: AddressOptions = {}) {
  const [first] = await capture(address, options)
  if (!first || !('captured' in first))
    throw first && 'error' in first ? first.error : new Error('nothing')
  return first.captured
}

const filesOf = async (wacz: Uint8Array) => {
  const { entries } = await unzip(wacz, { members: 100, unpacked: 1e8 })
  return new Map(entries.map(({ path, bytes }) => [path, Buffer.from(bytes)]))
}
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('a web page', () => {
  test('is a document with the page’s words, what it says of itself, and how it came', async () => {
    const { origin } = await site()
    const { document, metadata, notes } = await captured(`${origin}/short`)
    expect(documentSchema.parse(document)).toEqual(document)
    expect(document.text).toBe(
      'Two students detained in Orvik\n\nPolice detained two students in Orvik on 12 March 2026 at a rally of some 200 people, witnesses said.\n\nBoth were released the same evening without charge, their lawyer told the paper.',
    )
    expect(document).toMatchObject({
      name: expect.stringMatching(/^127\.0\.0\.1-news-students\.wacz$/),
      title: 'Two students detained in Orvik',
      published: '2026-03-12',
      source: 'Orvik Courier',
      url: `${origin}/news/students`,
      language: 'en',
      mediaType: 'application/wacz',
      fetched: {
        asked: `${origin}/short`,
        url: `${origin}/news/students.html`,
        redirects: [`${origin}/short`],
        status: 200,
        at: '2026-03-12T12:00:00.500Z',
      },
    })
    expect(metadata.url?.from).toBe('<link rel=canonical>')
    expect(notes.join('\n')).toContain('1 of its images and styles could not be kept')
    expect(notes.join('\n')).toContain('photo-3.jpg (the server answered 404)')
  })

  test('is kept with its images and styles as a WACZ whose parts say what they are', async () => {
    const { origin } = await site()
    const { original } = await captured(`${origin}/short`)
    const files = await filesOf(original)
    expect([...files.keys()]).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'datapackage.json',
      'datapackage-digest.json',
    ])
    const json = (path: string) => JSON.parse(files.get(path)?.toString() ?? '') as never
    const description: {
      profile: string
      wacz_version: string
      resources: { name: string; path: string; hash: string; bytes: number }[]
    } = json('datapackage.json')
    expect(description).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1' })
    expect(description.resources.map(({ path }) => path)).toEqual([...files.keys()].slice(0, 3))
    for (const { path, hash, bytes } of description.resources) {
      expect(hash).toBe(sha256(files.get(path) ?? Buffer.of()))
      expect(bytes).toBe(files.get(path)?.length)
    }
    expect(json('datapackage-digest.json')).toEqual({
      path: 'datapackage.json',
      hash: sha256(files.get('datapackage.json') ?? Buffer.of()),
    })
    const [head, page] = (files.get('pages/pages.jsonl')?.toString() ?? '').trim().split('\n')
    expect(JSON.parse(head ?? '')).toMatchObject({ format: 'json-pages-1.0', id: 'pages' })
    expect(JSON.parse(page ?? '')).toMatchObject({
      url: `${origin}/news/students.html`,
      ts: '2026-03-12T12:00:00.500Z',
      title: 'Two students detained in Orvik – Orvik Courier',
    })
    // A replayer reads records by their offset in the file: nothing may be compressed once more.
    expect(original.length).toBeGreaterThan(files.get('archive/data.warc.gz')?.length ?? 0)
    expect(Buffer.from(original).includes(files.get('archive/data.warc.gz') ?? Buffer.of())).toBe(
      true,
    )
  })

  test('every record is found at its place in the index, whole by its digests, request beside answer', async () => {
    const { origin } = await site()
    const files = await filesOf((await captured(`${origin}/short`)).original)
    const warc = files.get('archive/data.warc.gz') ?? Buffer.of()
    const lines = (files.get('indexes/index.cdx')?.toString() ?? '').trim().split('\n')
    expect(lines).toEqual(lines.toSorted((a, b) => (a < b ? -1 : 1)))
    const indexed = lines.map((line): Record<string, string> => {
      const [, key = '', stamp = '', about = ''] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line) ?? []
      return { key, stamp, ...(JSON.parse(about) as Record<string, string>) }
    })
    const paths = indexed.map(({ url = '' }) => url.replace(origin, ''))
    expect(new Set(paths)).toEqual(
      new Set([
        '/back.png',
        '/head.png',
        '/more.css',
        '/news/photo-2.jpg',
        '/news/photo-3.jpg',
        '/news/photo.jpg',
        '/news/students.html',
        '/short',
        '/style.css',
      ]),
    )
    expect(paths).toHaveLength(9)
    for (const { offset, length, digest, recordDigest, url, status } of indexed) {
      const packed = warc.subarray(Number(offset), Number(offset) + Number(length))
      expect(sha256(packed)).toBe(recordDigest)
      const record = gunzipSync(packed)
      const end = record.indexOf('\r\n\r\n') + 4
      const block = record.subarray(end, record.length - 4)
      expect(sha256(block.subarray(block.indexOf('\r\n\r\n') + 4))).toBe(digest)
      const head = record.subarray(0, end).toString()
      for (const due of [
        'WARC/1.1',
        `WARC-Target-URI: ${url}`,
        'WARC-Type: response',
        `WARC-Payload-Digest: ${digest}`,
        `WARC-Block-Digest: ${sha256(block)}`,
        'Content-Type: application/http; msgtype=response',
        `Content-Length: ${block.length}`,
      ])
        expect(head.split('\r\n')).toContain(due)
      expect(block.toString()).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    }
    // warcio's own indexer, which knows nothing of ours, finds the same.
    const others: Record<string, unknown>[] = []
    const indexer = new CDXIndexer({ format: 'cdxj' })
    for await (const one of indexer.iterIndex([
      { filename: 'data.warc.gz', reader: [new Uint8Array(warc)] as never },
    ]))
      others.push(one)
    const places = (row: Record<string, unknown>) =>
      `${String(row['url'])} ${String(row['offset'])} ${String(row['length'])}`
    expect(others.map(places).toSorted()).toEqual(indexed.map(places).toSorted())
    const types: string[] = []
    for await (const record of new WARCParser([new Uint8Array(warc)])) types.push(record.warcType)
    const pairs = Array.from({ length: 9 }, () => ['response', 'request']).flat()
    expect(types).toEqual(['warcinfo', ...pairs, 'metadata'])
  })

  test('handed in again as a file it is the same document', async () => {
    const { origin } = await site()
    const { document, original } = await captured(`${origin}/news/students.html`)
    const outcomes: CaptureOutcome[] = []
    for await (const one of captureAll('a.wacz', { name: document.name, bytes: original }))
      outcomes.push(one)
    expect(outcomes).toEqual([{ path: 'a.wacz', captured: expect.objectContaining({ document }) }])
  })

  test('alone, where that is what is asked for', async () => {
    const { origin, asked } = await site()
    const { notes } = await captured(`${origin}/news/students.html`, { bare: true })
    expect(asked.map(({ url }) => url)).toEqual(['/news/students.html'])
    expect(notes.join()).not.toContain('could not be kept')
  })

  test('in an old encoding, named by its server only', async () => {
    const body = Buffer.from(
      '<h1>\xcc\xe8\xf2\xe8\xed\xe3</h1><p>\xcf\xee\xeb\xe8\xf6\xe8\xff \xe7\xe0\xe4\xe5\xf0\xe6\xe0\xeb\xe0 \xe4\xe2\xf3\xf5 \xf1\xf2\xf3\xe4\xe5\xed\xf2\xee\xe2.</p>',
      'latin1',
    )
    const { origin } = await site({ '/': ['text/html; charset=windows-1251', body] })
    const { document } = await captured(origin)
    expect(document.text).toBe('Митинг\n\nПолиция задержала двух студентов.')
  })
})

describe('a page that means harm', () => {
  const words = '<p>Police detained two students in Orvik on 12 March 2026, witnesses said.</p>'

  test('is asked for, with the images that may be asked for, and nothing else', async () => {
    const { origin, asked } = await site({
      '/': [
        'text/html',
        `<meta http-equiv="refresh" content="0;url=/away"><script src="/run.js"></script>
        <script>fetch('/beacon'); location = '/away'</script><body onload="fetch('/loaded')">${words}
        <img src="/seen.png" onerror="fetch('/broken')"><img src="http://10.0.0.1/router.png">
        <img src="http://169.254.169.254/latest/meta-data/"><img src="file:///etc/passwd">
        <img src="data:image/svg+xml,<svg onload=fetch('/svg')>"><img src="/inside"><img src="/spin">
        <iframe src="/frame"></iframe><object data="/object"></object><link rel="prefetch" href="/next">
        <style>@import url("javascript:alert(1)"); p { background: url(/loop.css) }</style>`,
      ],
      '/seen.png': ['image/png', 'png'],
      '/loop.css': ['text/css', '@import "/loop.css"; @import "/loop2.css"'],
    })
    const { document, notes, original } = await captured(origin)
    expect(document.text).toContain('Police detained two students')
    expect(asked.map(({ url }) => url).toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual([
      '/',
      '/inside',
      '/loop.css',
      '/seen.png',
      '/spin',
    ])
    expect(notes.join('\n')).toContain('sends its readers on to')
    expect(notes.join('\n')).toContain('10.0.0.1, which is not on the public network')
    const warc = (await filesOf(original)).get('archive/data.warc.gz') ?? Buffer.of()
    const about = gunzipSync(warc).toString('latin1')
    expect(about).toMatch(
      /not-kept: http:\/\/169\.254\.169\.254\/latest\/meta-data\/ .*not on the public network/,
    )
    expect(about).toMatch(/scripts-not-fetched: 1\r\nframes-not-fetched: 1/)
  })

  test('has limits on its images and styles, each of which is told', async () => {
    const images = Array.from({ length: 40 }, (_, at) => `<img src="/${at}.png">`).join('')
    const { origin, asked } = await webServer((request, response) =>
      request.url === '/'
        ? response.writeHead(200, { 'content-type': 'text/html' }).end(words + images)
        : response.writeHead(200).end(Buffer.alloc(1_000)),
    )
    const few = await captured(origin, { page: { resources: 10 } })
    expect(asked).toHaveLength(11)
    expect(few.notes.join()).toContain('30 of its images and styles could not be kept')
    const small = await captured(origin, { page: { all: 5_500 } })
    expect(small.notes.join()).toMatch(/the room for one page was full|more than \d/)
    const late = await captured(origin, { page: { allTime: 0 } })
    expect(late.notes.join()).toContain('40 of its images and styles could not be kept')
  })

  test('that shows nothing without its scripts is kept, and told', async () => {
    const { origin } = await site({
      '/': ['text/html', '<div id="app"></div><script src="/app.js"></script>'],
    })
    const { document, notes } = await captured(origin)
    expect(document.text).toBe('')
    expect(notes.join()).toContain('no words without running its scripts')
  })

  test('that says it lies on another site is kept under the address it was fetched from', async () => {
    const { origin } = await site({
      '/': ['text/html', `<link rel="canonical" href="https://courier.example/true">${words}`],
    })
    const { document, notes } = await captured(origin)
    expect(document.url).toBe(`${origin}/`)
    expect(notes.join()).toContain('https://courier.example/true, on another site')
  })
})

describe('what is no web page', () => {
  test('is kept as it came', async () => {
    const words = 'Police detained two students in Orvik on 12 March 2026, witnesses said.'
    const { origin } = await site({ '/notes/march': ['text/plain; charset=utf-8', words] })
    const { document, original } = await captured(`${origin}/notes/march`)
    expect(Buffer.from(original).toString()).toBe(words)
    expect(document).toMatchObject({
      name: 'march.txt',
      text: words,
      url: `${origin}/notes/march`,
      fetched: { status: 200 },
    })
  })

  test.each([404, 403, 500, 410])('an answer of %i is told and nothing is stored', async status => {
    const { origin } = await webServer((_, response) => response.writeHead(status).end(PAGE))
    const outcomes = await capture(origin)
    expect(outcomes).toEqual([
      { path: origin, error: expect.objectContaining({ code: 'fetch-failed' }) },
    ])
  })
})
