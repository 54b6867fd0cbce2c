import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { openFetcher, type FetcherOptions, type Network } from './open-fetcher.ts'

/** What tests call the network: this machine, under whatever name. Nothing but a test can hand it in. */
export const LOOPBACK: Network = {
  permits: address => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address),
  resolve: () => Promise.resolve(['127.0.0.1']),
}

/** A fetcher that reaches this machine only, closed when the test ends. */
export function loopbackFetcher(options: FetcherOptions = {}) {
  const fetcher = openFetcher({ network: LOOPBACK, ...options })
  onTestFinished(() => fetcher.close())
  return fetcher
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise(done => server.close(done))
  })
  return portOf(server)
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

/** A server of web pages on this machine, ended when the test ends; `asked` is what it was asked for. */
export async function webServer(answer: RequestListener) {
  const asked: IncomingMessage[] = []
  const port = await listen(
    createServer((request, response) => {
      asked.push(request)
      answer(request, response)
    }),
  )
  return { port, origin: `http://127.0.0.1:${port}`, asked }
}

/** A server that says what it likes over a bare connection. */
export async function socketServer(answer: (socket: Socket) => void) {
  const port = await listen(createSocketServer(answer))
  return { port, origin: `http://127.0.0.1:${port}` }
}

/** A server with a certificate for site.test. */
export async function tlsServer(answer: RequestListener) {
  const port = await listen(createTlsServer({ key: SITE_KEY, cert: SITE_CERTIFICATE }, answer))
  return { port, origin: `https://site.test:${port}` }
}

/** For site.test, signed by itself; made for these tests, valid for a hundred years. */
export const SITE_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUBf5GgXAHgePnVYt88tvmtJs/iYwwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJc2l0ZS50ZXN0MCAXDTI2MTEyODIwMTEwMVoYDzIxMjYxMTA0
MjAxMTAxWjAUMRIwEAYDVQQDDAlzaXRlLnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATnQ1Bb5SXd6O8yHXEs54qTjfMixcvHb57FFsXV0MPW8943aRdVrv0R
iDLQ9j2/v0ghJF7ILFyhiv4nM8syfUxyo2kwZzAdBgNVHQ4EFgQUDeL3S0JZLHYd
AuXWe6izsGZWFk4wHwYDVR0jBBgwFoAUDeL3S0JZLHYdAuXWe6izsGZWFk4wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglzaXRlLnRlc3QwCgYIKoZIzj0EAwID
SAAwRQIhALZIaxrbsfMAPrm6m9pLNeoOYylV8U4y4w15vsddmwi5AiAMsKY++riC
1ZX6ayByUUyNVhujjvR6Qayx7lALFwW5tg==
-----END CERTIFICATE-----`
const SITE_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgRjJSv8DUlU5moF6B
mP08+doNohr0qYKovSO+zoT+uEmhRANCAATnQ1Bb5SXd6O8yHXEs54qTjfMixcvH
b57FFsXV0MPW8943aRdVrv0RiDLQ9j2/v0ghJF7ILFyhiv4nM8syfUxy
-----END PRIVATE KEY-----`
