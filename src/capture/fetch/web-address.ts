import { VigilError } from '../../codebook/index.ts'
import { showName } from '../show-name.ts'
import { literalAddress, type AddressPolicy } from './public-address.ts'

/** Whether a word names something by a scheme ("https://…") and not a file by its path. */
export const isWebAddress = (word: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(word)

/** How an address will be reached. */
export type Way = {
  readonly permits: AddressPolicy
  /** Names are looked up by the proxy, not here. */
  readonly proxied: boolean
}

/** The parts of an address that may be fetched, without its fragment; says why another one may not. */
export function checkedAddress(address: string, way: Way): URL {
  if (!URL.canParse(address))
    throw refused(address, 'it is no web address', 'Write it whole, with https://.')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(address, `only http and https are fetched, not ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw refused(
      withoutCredentials(url),
      'there is a user name or password in it, which would be kept and sent on',
      'Leave it out; pages behind a login have to be saved by hand and added as files.',
    )
  const literal = literalAddress(url.hostname)
  if (literal !== undefined && !way.permits(literal)) throw notPublic(address, literal)
  if (literal === undefined) checkName(url, way.proxied)
  url.hash = ''
  return url
}

const LOCAL = /(?:^|\.)(?:localhost|local|lan|internal|intranet|home\.arpa)\.?$/i

function checkName(url: URL, proxied: boolean): void {
  if (!proxied && /\.onion\.?$/i.test(url.hostname))
    throw refused(
      url.href,
      'addresses that end in .onion are reached through Tor only',
      'Give its proxy: --proxy socks5h://127.0.0.1:9050.',
    )
  // Direct, the answer of the look-up is checked; a proxy looks names up where that cannot be seen.
  const bare = !url.hostname.replace(/\.$/, '').includes('.')
  if (proxied && (bare || LOCAL.test(url.hostname)))
    throw refused(url.href, `${url.hostname} is a name of a machine's own network`)
}

function withoutCredentials(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

/** An address that Vigil does not ask for. */
export function refused(address: string, why: string, next = ''): VigilError {
  const shown = showName(address.length > 300 ? `${address.slice(0, 300)}…` : address)
  return new VigilError(
    'fetch-refused',
    `${shown} was not asked for: ${why}.${next && ` ${next}`} Nothing was sent.`,
  )
}

/** An address that leads to a machine which no web page may make Vigil reach. */
export function notPublic(address: string, machine: string): VigilError {
  return refused(
    address,
    `it leads to ${machine}, which is not on the public network (this machine, its neighbours, or reserved)`,
  )
}
