/** What came back from an address: the bytes, and the way they took. */
export type Fetched = {
  readonly bytes: Uint8Array
  /** Where the last redirect ended. */
  readonly url: string
  /** As the server named it: "text/html; charset=utf-8"; null where it did not. */
  readonly contentType: string | null
  /** ISO 8601, UTC. */
  readonly at: string
  readonly redirects: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** The port to the network. Nothing in Vigil fetches unless someone hands one in and names the address. */
export interface Fetcher {
  fetch(url: string): Promise<Fetched>
}
