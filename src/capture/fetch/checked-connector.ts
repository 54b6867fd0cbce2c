import type { Socket } from 'node:net'
import { buildConnector } from 'undici'
import { isSameAddress, literalAddress, type AddressPolicy } from './public-address.ts'
import { notPublic } from './web-address.ts'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

export type Connecting = {
  readonly permits: AddressPolicy
  readonly resolve: Resolve
  /** Milliseconds for each address of a name. */
  readonly connectTimeout: number
  /** Certificates trusted beside the system's own. */
  readonly authorities?: readonly string[] | undefined
}

/** As many addresses of one name as are tried, in the order of the answer. */
const MOST_ADDRESSES = 4

/**
 * Connects only where it may: the host's own address, or every one that its name was resolved to, is checked; the
 * connection is made to a checked address, not to the name; and the far end is checked once more when it stands.
 */
export function checkedConnector(connecting: Connecting): buildConnector.connector {
  const connect = buildConnector({
    timeout: connecting.connectTimeout,
    maxCachedSessions: 0,
    ...(connecting.authorities && { ca: [...connecting.authorities] }),
  })
  const reach = (options: buildConnector.Options, address: string): Promise<Socket> =>
    new Promise((done, failed) => {
      // A name that is an address has no server name in TLS.
      const servername = options.servername ?? undefined
      connect(
        { ...options, ...(servername && { servername }), hostname: address },
        (error, socket) => (error === null ? done(socket) : failed(error)),
      )
    })
  return (options, callback) => {
    void connectTo(options, { ...connecting, reach }).then(
      socket => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  }
}

type Reach = (options: buildConnector.Options, address: string) => Promise<Socket>

async function connectTo(
  options: buildConnector.Options,
  { permits, resolve, reach }: Connecting & { readonly reach: Reach },
): Promise<Socket> {
  const literal = literalAddress(options.hostname)
  const addresses = literal === undefined ? await resolve(options.hostname) : [literal]
  const barred = addresses.find(address => !permits(address))
  if (barred !== undefined) throw notPublic(addressOf(options), barred)
  let failure: unknown = new Error(`${options.hostname} has no address`)
  for (const address of addresses.slice(0, MOST_ADDRESSES)) {
    try {
      return checkedEnd(await reach(options, address), { address, permits, options })
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

function checkedEnd(
  socket: Socket,
  {
    address,
    permits,
    options,
  }: {
    readonly address: string
    readonly permits: AddressPolicy
    readonly options: buildConnector.Options
  },
): Socket {
  const end = socket.remoteAddress ?? 'an unknown machine'
  if (permits(end) && isSameAddress(end, address)) return socket
  socket.destroy()
  throw notPublic(addressOf(options), end)
}

const addressOf = ({ protocol, host, hostname }: buildConnector.Options) =>
  `${protocol}//${host ?? hostname}`
