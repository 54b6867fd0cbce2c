import ipaddr from 'ipaddr.js'

/** Which addresses of machines may be reached. */
export type AddressPolicy = (address: string) => boolean

/** Where addresses of IPv6 that lead out into the world lie; all others are a machine's, a house's or an office's own. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an address is one of the public network: not this machine, not its neighbours, no group, nothing reserved, and
 * no IPv6 address that carries one of these within it. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL)
}

/** The address that a host name is, where it is one: "[::1]" is "::1". */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : undefined
}

/** Whether two spellings are the same address. */
export function isSameAddress(a: string, b: string): boolean {
  if (!ipaddr.isValid(a) || !ipaddr.isValid(b)) return false
  return ipaddr.process(a).toNormalizedString() === ipaddr.process(b).toNormalizedString()
}
