import type { Network } from '../capture/index.ts'
import type { Reader } from '../read/index.ts'
import type { Vault, Who } from '../vault/index.ts'
import type { Cache } from './cache.ts'

/** A monitor at work on an open vault: every function of this room takes it first. */
export type Desk = {
  readonly vault: Vault
  /** The pseudonym under which decisions are taken. */
  readonly author: string
  /** What documents are read with now: the rules, with the words that the vault keeps at this moment. */
  readonly reader: () => Promise<Reader>
  /** Time comes from here, so that tests can set it. */
  readonly clock: () => Date
  /** What is asked when an address is named. */
  readonly network: Network
  readonly cache: Cache
}

/** Who acts, and when, for the journal. */
export function who(desk: Desk): Who {
  return { author: desk.author, at: desk.clock().toISOString() }
}

/** The name under which a reader keeps its readings. */
export const nameOfReader = ({ name, version }: Reader): string => `${name}/${version}`

/** The name under which this desk's reader keeps its readings. */
export const readerName = async (desk: Desk): Promise<string> => nameOfReader(await desk.reader())
