import { socksConnector } from 'fetch-socks'
import { Agent, ProxyAgent, type buildConnector, type Dispatcher } from 'undici'
import { VigilError } from '../../codebook/index.ts'
import { showName } from '../show-name.ts'
import type { FetchLimits } from './limits.ts'

/** A proxy as it is written: `socks5h://127.0.0.1:9050` (Tor), `http://proxy.example:3128`. */
export function checkedProxy(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined
  const known = url && ['socks5:', 'socks5h:', 'http:', 'https:'].includes(url.protocol)
  if (!known || url.hostname === '' || !['', '/'].includes(url.pathname))
    throw new VigilError(
      'input-invalid',
      `“${showName(written.replace(/\/\/[^/@]*@/, '//'))}” is no proxy. Write socks5h://127.0.0.1:9050 (Tor's usual place), or http://HOST:PORT. Nothing was sent.`,
    )
  return url
}

/** Thrown where a proxy did not do its part; the message is the library's. */
export class ProxyFailed extends Error {}

/** Certificates trusted beside the system's own, and the limits of each connection. */
type ProxyOptions = {
  readonly limits: FetchLimits
  readonly authorities?: readonly string[] | undefined
}

/** Sends everything through a proxy, which looks names up itself; where it does not answer nothing is sent at all. */
export function proxyDispatcher(proxy: URL, { limits, authorities }: ProxyOptions): Dispatcher {
  const tls = authorities ? { ca: [...authorities] } : {}
  const common = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
  }
  if (proxy.protocol.startsWith('socks'))
    return new Agent({
      ...common,
      connect: named(socksConnector(socksOf(proxy), { ...tls, timeout: limits.connect })),
    })
  return new ProxyAgent({
    ...common,
    uri: proxy.href,
    proxyTunnel: false,
    requestTls: { ...tls, timeout: limits.connect },
    proxyTls: { ...tls, timeout: limits.connect },
  })
}

/** A connector whose errors without a code of the system are known as the proxy's. */
function named(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error === null) callback(null, socket)
      else callback('code' in error ? error : new ProxyFailed(error.message), null)
    })
}

function socksOf({ hostname, port, username, password }: URL) {
  return {
    type: 5 as const,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || '1080'),
    ...(username && { userId: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  }
}
