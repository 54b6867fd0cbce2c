import { VigilError } from '../codebook/index.ts'
import { captureAddress, openFetcher, type Fetcher, type Metadata } from '../capture/index.ts'
import type { Desk } from './desk.ts'
import { keep, type AddOutcome } from './documents.ts'
import { settingOf } from './settings.ts'

export type FetchingOptions = {
  /** Instead of the vault's own setting; "none" for a direct connection. */
  readonly proxy?: string | undefined
  /** The page alone, without its images and styles. */
  readonly bare?: boolean | undefined
  /** Told while images and styles of a page come: how many of how many so far. */
  readonly progress?: ((done: number, of: number) => void) | undefined
  /** What a feed says of the address: counts where the document itself says nothing. */
  readonly announced?: Metadata | undefined
  /** Where other programs look for a proxy: Vigil does not follow it, but does not go around it either. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
}

/** Fetches addresses and takes in what they give, one after another; what fails is reported and the rest goes on. */
export async function* addAddresses(
  desk: Desk,
  addresses: readonly string[],
  options: FetchingOptions = {},
): AsyncGenerator<AddOutcome> {
  if (addresses.length === 0) return
  const fetcher = await fetcherOf(desk, options)
  try {
    for (const address of addresses) yield* addAddress(desk, { fetcher, address, ...options })
  } finally {
    await fetcher.close()
  }
}

async function* addAddress(
  desk: Desk,
  {
    fetcher,
    address,
    bare,
    announced,
    progress,
  }: FetchingOptions & { fetcher: Fetcher; address: string },
): AsyncGenerator<AddOutcome> {
  for await (const found of captureAddress(fetcher, address, { bare, announced, progress })) {
    if ('captured' in found) yield* keep(desk, [found])
    else if ('error' in found) yield { outcome: 'failed', path: found.path, error: found.error }
    else yield { outcome: 'skipped', path: found.path, isOdd: false, reason: found.skipped }
  }
}

/** The way to the network that this vault's settings and this command ask for; close it when done. */
export async function fetcherOf(desk: Desk, options: FetchingOptions): Promise<Fetcher> {
  const proxy = await proxyOf(desk, options)
  const userAgent = await settingOf(desk.vault, 'user-agent')
  return openFetcher({
    network: desk.network,
    clock: desk.clock,
    proxy,
    ...(userAgent !== undefined && { userAgent }),
  })
}

/** The proxy that this vault's settings and this command ask for; undefined for a direct connection. */
export async function proxyOf(desk: Desk, options: FetchingOptions): Promise<string | undefined> {
  const proxy = options.proxy ?? (await settingOf(desk.vault, 'proxy'))
  if (proxy === undefined) refuseForgottenProxy(options.environment ?? {})
  return proxy === 'none' ? undefined : proxy
}

const PROXY_VARIABLES = ['ALL_PROXY', 'HTTPS_PROXY', 'HTTP_PROXY']

/** Whoever set a proxy for this session does not expect a direct connection. */
function refuseForgottenProxy(environment: Readonly<Record<string, string | undefined>>): void {
  const name = PROXY_VARIABLES.flatMap(one => [one, one.toLowerCase()]).find(
    one => environment[one],
  )
  if (name === undefined) return
  throw new VigilError(
    'usage',
    `${name} is set, and Vigil was told of no proxy. Name it with --proxy or vigil setting proxy; --proxy none connects directly. Nothing was sent.`,
  )
}
