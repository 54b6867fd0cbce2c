import * as V from './index.ts'
import { bundleOf, type BundleRequest } from './bundle-write.ts'
import { STATE_TABLES } from './tables.ts'
import { takeIn, type Brought } from './take-in.ts'

/** The plain bytes of a bundle. */
export async function bundleBytes(vault: V.Vault, request: BundleRequest = {}): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of bundleOf(vault, request)) parts.push(part)
  return Buffer.concat(parts)
}

/** Bytes as a file would give them, from the first on as often as asked. */
export const sourceOf = (bytes: Buffer, size = 1000) =>
  async function* source(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

/** One vault takes in what another has. */
export async function learn(
  into: V.Vault,
  from: V.Vault,
  request: BundleRequest = {},
): Promise<Brought> {
  return takeIn(into, sourceOf(await bundleBytes(from, request)))
}

/** A keeper admits the feed in which another vault writes. */
export async function admit(into: V.Vault, other: V.Vault, admitted = true): Promise<void> {
  const own = (await V.listFeeds(other)).find(({ standing }) => standing === 'own')
  const who = { author: 'keeper', at: '2026-11-22T15:00:00.000Z' }
  if (own) await V.commit(into, [{ act: 'admit', content: { feed: own.feed, admitted } }], who)
}

/** Everything that follows from the journal, without the places in this one vault. */
export async function stateOf(vault: V.Vault): Promise<Record<string, unknown>> {
  const state: Record<string, unknown> = {}
  for (const table of STATE_TABLES) {
    const rows = await vault.db.selectFrom(table).selectAll().execute()
    state[table] = plain(rows.map(row => ({ ...row, position: 0 })))
  }
  return {
    ...state,
    following: plain(await V.listFollowing(vault)),
    sealed: plain(await V.listSealed(vault)),
    exports: plain(await V.listExports(vault)),
    stamps: plain((await V.listTimestamps(vault)).map(({ entry }) => entry)),
    watching: await V.watching(vault),
  }
}

const plain = (rows: readonly unknown[]): string[] =>
  rows.map(row => JSON.stringify(row)).toSorted()
