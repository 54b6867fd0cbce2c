import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { header } from '../fetcher.ts'
import { LOOPBACK, loopbackFetcher, SITE_CERTIFICATE, tlsServer, webServer } from './test-server.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const PAGE = '<p>Police detained two students in Orvik.</p>'

describe('a page', () => {
  test('comes with the way it took: redirects, status, headers in order, time, what was sent', async () => {
    const site = await webServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new#part' }).end('moved')
      else response.writeHead(200, { 'X-First': 'a', 'Content-Type': 'text/html' }).end(PAGE)
    })
    const clock = () => new Date('2026-03-01T10:00:00Z')
    const fetched = await loopbackFetcher({ clock }).fetch(`${site.origin}/old#top`)
    expect(fetched.asked).toBe(`${site.origin}/old#top`)
    expect(fetched.redirects.map(({ url, status }) => [url, status])).toEqual([
      [`${site.origin}/old`, 301],
    ])
    expect(fetched.answer).toMatchObject({
      url: `${site.origin}/new`,
      status: 200,
      at: '2026-03-01T10:00:00.000Z',
    })
    expect(fetched.answer.headers.slice(0, 2)).toEqual([
      ['x-first', 'a'],
      ['content-type', 'text/html'],
    ])
    expect(text(fetched.content)).toBe(PAGE)
  })

  test('is asked for without cookies, referrer, or a word about who asks', async () => {
    const site = await webServer((request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: '/next', 'set-cookie': 'id=1' }).end()
        : response.end(PAGE),
    )
    await loopbackFetcher().fetch(site.origin)
    expect(site.asked).toHaveLength(2)
    for (const { headers } of site.asked) {
      expect(headers.cookie ?? headers.referer ?? headers.authorization).toBeUndefined()
      expect(JSON.stringify(headers)).not.toMatch(/vigil|undici|node/i)
    }
  })

  test('that has not changed is told by what is known of it', async () => {
    const site = await webServer((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"one"' ? 304 : 200).end(),
    )
    const fetcher = loopbackFetcher()
    const again = await fetcher.fetch(site.origin, { known: { etag: '"one"' } })
    expect(again.answer.status).toBe(304)
    expect((await fetcher.fetch(site.origin)).answer.status).toBe(200)
  })

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
  ])('compressed as %s is kept as it came and read as it was meant', async (encoding, body) => {
    const site = await webServer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    )
    const { answer, content } = await loopbackFetcher().fetch(site.origin)
    expect(text(content)).toBe(PAGE)
    expect(Buffer.from(answer.body).equals(body)).toBe(true)
    expect(header(answer, 'content-encoding')).toBe(encoding)
  })

  test('comes over TLS where the certificate is one that is trusted', async () => {
    const site = await tlsServer((_, response) => response.end(PAGE))
    const network = { ...LOOPBACK, authorities: [SITE_CERTIFICATE] }
    const { content } = await loopbackFetcher({ network }).fetch(site.origin)
    expect(text(content)).toBe(PAGE)
  })
})
