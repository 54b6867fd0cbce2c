import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Network } from './open-fetcher.ts'
import { checkedProxy } from './proxy.ts'
import {
  loopbackFetcher,
  SITE_CERTIFICATE,
  socketServer,
  tlsServer,
  webServer,
} from './test-server.ts'

const PAGE = '<p>Police detained two students in Orvik.</p>'

/** A network on which every look-up of a name is noted, and none is answered. */
function blindNetwork() {
  const looked: string[] = []
  const network: Network = {
    permits: () => false,
    resolve: name => {
      looked.push(name)
      return Promise.reject(new Error('looked up'))
    },
    authorities: [SITE_CERTIFICATE],
  }
  return { looked, network }
}

/** A SOCKS5 proxy that connects to this machine whatever the name; `asked` is what it was told to reach. */
async function socksProxy() {
  const asked: string[] = []
  const proxy = await socketServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]))
      socket.once('data', request => {
        const length = request[4] ?? 0
        const name = request.subarray(5, 5 + length).toString('latin1')
        const port = request.readUInt16BE(5 + length)
        asked.push(`${request[3] === 3 ? 'name' : 'address'} ${name}`)
        socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        passOn(socket, port)
      })
    })
  })
  return { asked, proxy: `socks5h://127.0.0.1:${proxy.port}` }
}

function passOn(socket: Socket, port: number): void {
  const far = connect(port, '127.0.0.1')
  far.on('error', () => socket.destroy())
  socket.on('error', () => far.destroy())
  far.pipe(socket).pipe(far)
}

describe('through SOCKS5', () => {
  test('names are looked up by the proxy, never here', async () => {
    const site = await webServer((_, response) => response.end(PAGE))
    const { asked, proxy } = await socksProxy()
    const { looked, network } = blindNetwork()
    const fetcher = loopbackFetcher({ network, proxy })
    const { content } = await fetcher.fetch(`http://abcdefgh.onion:${site.port}/`)
    expect(Buffer.from(content).toString()).toBe(PAGE)
    expect(asked).toEqual(['name abcdefgh.onion'])
    expect(looked).toEqual([])
  })

  test('TLS goes through to the site, whose certificate counts', async () => {
    const site = await tlsServer((_, response) => response.end(PAGE))
    const { proxy } = await socksProxy()
    const { network } = blindNetwork()
    const fetcher = loopbackFetcher({ network, proxy })
    expect((await fetcher.fetch(site.origin)).answer.status).toBe(200)
    await expect(fetcher.fetch(site.origin.replace('site.test', 'other.test'))).rejects.toThrow(
      'for another name',
    )
  })

  test.each([
    'http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://router/',
    'http://printer.local/',
  ])('the proxy is not told to reach %s', async address => {
    const { asked, proxy } = await socksProxy()
    const { network } = blindNetwork()
    await expect(loopbackFetcher({ network, proxy }).fetch(address)).rejects.toMatchObject({
      code: 'fetch-refused',
    })
    expect(asked).toEqual([])
  })
})

/** A proxy for HTTP, which passes everything on to one port of this machine. */
async function httpProxy(port: number) {
  const asked: string[] = []
  const proxy = await socketServer(socket => {
    socket.once('data', head => {
      const [first = ''] = head.toString('latin1').split('\r\n')
      asked.push(first)
      if (first.startsWith('CONNECT')) {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        passOn(socket, port)
      } else {
        const far = connect(port, '127.0.0.1')
        far.write(head)
        far.pipe(socket)
      }
    })
  })
  return { asked, proxy: `http://127.0.0.1:${proxy.port}` }
}

describe('through an HTTP proxy', () => {
  test('http is handed to it, https tunnelled', async () => {
    const { network, looked } = blindNetwork()
    const site = await webServer((_, response) => response.end(PAGE))
    const plain = await httpProxy(site.port)
    await loopbackFetcher({ network, proxy: plain.proxy }).fetch('http://site.test/a')
    expect(plain.asked).toEqual(['GET http://site.test/a HTTP/1.1'])
    const safe = await tlsServer((_, response) => response.end(PAGE))
    const tunnel = await httpProxy(safe.port)
    await loopbackFetcher({ network, proxy: tunnel.proxy }).fetch('https://site.test/b')
    expect(tunnel.asked).toEqual(['CONNECT site.test:443 HTTP/1.1'])
    expect(looked).toEqual([])
  })
})

describe('a proxy that does not answer is never gone around', () => {
  test.each([
    'socks5h://127.0.0.1:9',
    'socks5://127.0.0.1:9',
    'http://127.0.0.1:9',
    'https://127.0.0.1:9',
  ])('%s', async proxy => {
    const site = await webServer((_, response) => response.end(PAGE))
    const looked: string[] = []
    const network: Network = {
      permits: () => true,
      resolve: name => {
        looked.push(name)
        return Promise.resolve(['127.0.0.1'])
      },
    }
    const fetcher = loopbackFetcher({ network, proxy })
    for (const address of [site.origin, `http://site.test:${site.port}/`])
      await expect(fetcher.fetch(address)).rejects.toMatchObject({ code: 'fetch-failed' })
    expect(site.asked).toEqual([])
    expect(looked).toEqual([])
  })

  test('nor one that is none, or refuses', async () => {
    const site = await webServer((_, response) => response.end(PAGE))
    const none = await socketServer(socket => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    for (const scheme of ['socks5h', 'http']) {
      const fetcher = loopbackFetcher({ proxy: `${scheme}://127.0.0.1:${none.port}` })
      await fetcher.fetch(`https://127.0.0.1:${site.port}/`).then(
        () => expect.unreachable(),
        (error: unknown) => expect(error).toMatchObject({ code: 'fetch-failed' }),
      )
    }
    expect(site.asked).toEqual([])
  })
})

test.each([
  '',
  'tor',
  'socks4://a:1',
  'ftp://a:1',
  'http://a:1/path',
  '127.0.0.1:9050',
  'socks5h://',
])('“%s” is no proxy', written => expect(() => checkedProxy(written)).toThrow('is no proxy'))
