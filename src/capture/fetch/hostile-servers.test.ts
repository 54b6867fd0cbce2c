import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  LOOPBACK,
  loopbackFetcher,
  SITE_CERTIFICATE,
  socketServer,
  tlsServer,
  webServer,
} from './test-server.ts'

const PAGE = '<p>Police detained two students in Orvik.</p>'
/** Packed before anybody waits for it. */
const ZEROS = gzipSync(Buffer.alloc(50_000_000))
const ZEROS_TWICE = gzipSync(ZEROS)

describe('a server that means harm, or is broken, ends in bounded time with a clear error', () => {
  const limits = {
    bytes: 100_000,
    unpacked: 1_000_000,
    headerBytes: 16_384,
    connect: 400,
    headers: 400,
    idle: 400,
    total: 1_500,
  }
  const raw = (said: string) => async () =>
    (await socketServer(socket => socket.on('data', () => socket.end(said)))).origin
  const web =
    (...answer: Parameters<typeof webServer>) =>
    async () =>
      (await webServer(...answer)).origin
  const head = 'HTTP/1.1 200 OK\r\n'

  test.each<[string, () => Promise<string>, string]>([
    [
      'an endless body',
      web((_, response) => {
        response.on('error', () => response.destroy())
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536)));
          response.once('drain', more)
        }
        more()
      }),
      'more than 97.7 kB',
    ],
    [
      'zeros packed small',
      web((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(ZEROS)),
      '976.6 kB when it is unpacked',
    ],
    [
      'zeros packed twice',
      web((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(ZEROS_TWICE),
      ),
      'when it is unpacked',
    ],
    [
      'five layers of compression',
      web((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip' }).end('x'),
      ),
      'compressed 5 times',
    ],
    [
      'what is not compressed as it says',
      web((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE)),
      'not compressed as gzip',
    ],
    [
      'an unknown compression',
      web((_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(PAGE)),
      'zstd',
    ],
    ['no answer', async () => (await socketServer(() => undefined)).origin, 'too long to answer'],
    [
      'a byte now and then',
      async () =>
        (
          await socketServer(socket => {
            socket.write(`${head}content-length: 5000\r\n\r\n`)
            const drip = setInterval(() => socket.write('x'), 100)
            socket.on('close', () => clearInterval(drip))
          })
        ).origin,
      'more than 1.5 seconds',
    ],
    [
      'headers now and then',
      async () =>
        (
          await socketServer(socket => {
            socket.write(head)
            const drip = setInterval(() => socket.write('x-a: b\r\n'), 100)
            socket.on('close', () => clearInterval(drip))
          })
        ).origin,
      'too long to answer',
    ],
    [
      'a body that stops',
      async () =>
        (await socketServer(socket => void socket.write(`${head}content-length: 50\r\n\r\nab`)))
          .origin,
      'stopped in the middle',
    ],
    [
      'less than it promised',
      raw(`${head}content-length: 500\r\nconnection: close\r\n\r\nshort`),
      'not as long',
    ],
    ['broken chunks', raw(`${head}transfer-encoding: chunked\r\n\r\nzz\r\nab`), 'no HTTP'],
    [
      'chunks cut off',
      raw(`${head}transfer-encoding: chunked\r\n\r\nff\r\nab`),
      'before its answer was whole',
    ],
    ['a header bomb', raw(`${head}${'x-a: bbbbbbbbbb\r\n'.repeat(9_000)}\r\n`), 'more headers'],
    ['one endless header', raw(`${head}x-a: ${'b'.repeat(400_000)}\r\n\r\n`), 'more headers'],
    ['no HTTP', raw('SSH-2.0-OpenSSH_9.2\r\n'), 'no HTTP'],
    ['nothing', raw(''), 'before its answer was whole'],
    [
      'both a length and chunks',
      raw(`${head}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
      'not as long',
    ],
    [
      'redirects in a circle',
      web((_, response) => response.writeHead(302, { location: '/' }).end()),
      'circle',
    ],
    [
      'redirects without end',
      web((request, response) =>
        response.writeHead(302, { location: `${request.url ?? ''}a` }).end(),
      ),
      'more than 10 times',
    ],
    [
      'a redirect to nowhere',
      web((_, response) => response.writeHead(302, { location: 'http://[' }).end()),
      'no address',
    ],
    [
      'http where https was asked for',
      async () => {
        const { port } = await webServer((_, response) => response.end(PAGE))
        return `https://127.0.0.1:${port}`
      },
      'http only',
    ],
    [
      'a certificate that nobody vouches for',
      async () => (await tlsServer((_, response) => response.end(PAGE))).origin,
      'signed by nobody but itself',
    ],
    ['a port where nothing is', () => Promise.resolve('http://127.0.0.1:9'), 'nothing answers'],
  ])('%s', async (_, start, why) => {
    const address = await start()
    const began = performance.now()
    await expect(loopbackFetcher({ limits }).fetch(address)).rejects.toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining(why),
    })
    expect(performance.now() - began).toBeLessThan(8_000)
  })

  test('a gigabyte of zeros in a megabyte', async () => {
    const bomb = Buffer.concat(Array<Buffer>(20).fill(gzipSync(Buffer.alloc(50_000_000))))
    const { origin } = await webServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    await expect(loopbackFetcher().fetch(origin)).rejects.toThrow('64 MB when it is unpacked')
  })

  test('a certificate for another name', async () => {
    const { port } = await tlsServer((_, response) => response.end(PAGE))
    const network = { ...LOOPBACK, authorities: [SITE_CERTIFICATE] }
    await expect(loopbackFetcher({ network }).fetch(`https://other.test:${port}/`)).rejects.toThrow(
      'for another name',
    )
  })
})
