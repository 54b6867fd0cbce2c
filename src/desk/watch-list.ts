import { isEdtf, stableId, VigilError } from '../codebook/index.ts'
import { isWebAddress, type Metadata } from '../capture/index.ts'
import {
  commit,
  documentById,
  watchCheck,
  watching,
  type WatchedEntry,
  type WatchFinding,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { addAddresses, type FetchingOptions } from './fetching.ts'
import type { AddOutcome } from './documents.ts'
import { textDifference, type DifferentParagraph } from './text-difference.ts'

/** An address that is watched, and what is known of it. */
export type Watched = {
  readonly url: string
  readonly name: string | null
  /** Null before the first look. */
  readonly state: WatchFinding['state'] | null
  readonly why: string | null
  /** The last capture of a page. */
  readonly document: string | null
  /** When this machine last looked. */
  readonly checked: string | null
  /** Entries of a feed that nobody has taken in or left. */
  readonly waiting: number
}

/** An entry of a watched feed that waits, by a short number. */
export type WaitingEntry = WatchedEntry & { readonly number: string }

const numberOf = ({ url, entry }: WatchedEntry) => stableId(url, entry).slice(0, 8)
const isWaiting = ({ state }: WatchedEntry) => state === 'new' || state === 'changed'

/** Watches an address from now on. Nothing is fetched until the watch list is run. */
export async function watchAddress(desk: Desk, address: string, name?: string): Promise<void> {
  if (!isWebAddress(address) || !URL.canParse(address) || !/^https?:/i.test(address))
    throw new VigilError(
      'input-invalid',
      `${address} is no address that can be watched. Write it whole, with https://.`,
    )
  const { href: url } = new URL(address)
  const known = (await watching(desk.vault)).addresses.find(one => one.url === url)
  if (known && (name === undefined || name === known.name))
    throw new VigilError(
      'nothing-to-do',
      `${url} is watched already${known.name === undefined ? '' : `, as “${known.name}”`}. vigil watch run looks at it again.`,
    )
  const content = { of: 'list' as const, url, watched: true, ...(name && { name }) }
  await commit(desk.vault, [{ act: 'watch', content }], who(desk))
}

/** Watches an address, named whole or by its name, no longer; what was taken in stays. */
export async function unwatch(desk: Desk, addressOrName: string): Promise<string> {
  const { url } = await watchedAs(desk, addressOrName)
  await commit(
    desk.vault,
    [{ act: 'watch', content: { of: 'list', url, watched: false } }],
    who(desk),
  )
  return url
}

/** The watched address of that name. */
export async function watchedAs(desk: Desk, addressOrName: string): Promise<Watched> {
  const list = await watchList(desk)
  const url = URL.canParse(addressOrName) ? new URL(addressOrName).href : addressOrName
  const found = list.find(one => one.url === url) ?? list.find(one => one.name === addressOrName)
  if (found) return found
  throw new VigilError(
    'not-found',
    `“${addressOrName}” is not watched. vigil watch list shows what is.`,
  )
}

/** What is watched, in the order of the addresses. */
export async function watchList(desk: Desk): Promise<readonly Watched[]> {
  const { addresses, findings, entries } = await watching(desk.vault)
  return Promise.all(
    addresses.map(async ({ url, name = null }): Promise<Watched> => {
      const found = findings.get(url)
      return {
        url,
        name,
        state: found?.state ?? null,
        why: found?.why ?? null,
        document: found?.document ?? null,
        checked: (await watchCheck(desk.vault, url))?.at ?? null,
        waiting: entries.filter(one => one.url === url && isWaiting(one)).length,
      }
    }),
  )
}

/** Entries of watched feeds that wait to be taken in or left, newest first where the feed says when. */
export async function waitingEntries(desk: Desk): Promise<readonly WaitingEntry[]> {
  const { addresses, entries } = await watching(desk.vault)
  const watched = new Set(addresses.map(({ url }) => url))
  return entries
    .filter(one => isWaiting(one) && watched.has(one.url))
    .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .map(one => ({ ...one, number: numberOf(one) }))
}

async function chosen(desk: Desk, numbers: readonly string[]): Promise<readonly WatchedEntry[]> {
  const entries = await waitingEntries(desk)
  return numbers.map(number => {
    const exact = entries.find(one => one.number === number || one.link === number)
    const begin = entries.filter(one => number.length >= 4 && one.number.startsWith(number))
    const [found, other] = exact ? [exact] : begin
    if (found && !other) return found
    throw new VigilError(
      'not-found',
      other
        ? `More than one entry that waits has a number beginning with “${number}”. vigil watch entries shows them.`
        : `No entry of a feed that waits has the number “${number}”. vigil watch entries shows them.`,
    )
  })
}

/** Leaves entries aside: they are not shown again unless their feed changes them. */
export async function leaveEntries(desk: Desk, numbers: readonly string[]): Promise<number> {
  const entries = await chosen(desk, numbers)
  await commit(
    desk.vault,
    entries.map(entry => ({ act: 'watch', content: { ...entryOf(entry), state: 'left' } })),
    who(desk),
  )
  return entries.length
}

/** Fetches what entries announce and takes it in. */
export async function* takeEntries(
  desk: Desk,
  numbers: readonly string[],
  options: FetchingOptions = {},
): AsyncGenerator<AddOutcome> {
  for (const entry of await chosen(desk, numbers)) yield* takeEntry(desk, entry, options)
}

/** Fetches what one entry announces, takes it in, and notes that. */
export async function* takeEntry(
  desk: Desk,
  entry: WatchedEntry,
  options: FetchingOptions,
): AsyncGenerator<AddOutcome> {
  const path = entry.link ?? entry.entry
  if (entry.link === undefined) {
    const message = `The entry “${entry.title ?? entry.entry}” names no address to fetch.`
    return yield { outcome: 'failed', path, error: new VigilError('input-invalid', message) }
  }
  let document: string | undefined
  for await (const outcome of addAddresses(desk, [entry.link], {
    ...options,
    announced: announcedBy(entry),
  })) {
    if (outcome.outcome === 'added' || outcome.outcome === 'known') document ??= outcome.document.id
    yield outcome
  }
  if (document === undefined) return
  const content = { ...entryOf(entry), state: 'taken' as const, document }
  await commit(desk.vault, [{ act: 'watch', content }], who(desk))
}

/** What a feed says of what it announces. */
function announcedBy({ url, title, published, modified }: WatchedEntry): Metadata {
  const from = `the feed ${url}`
  const day = (moment: string) => ({ value: moment.slice(0, 10), from })
  return {
    ...(title !== undefined && { title: { value: title, from } }),
    ...(published !== undefined && { published: day(published) }),
    ...(modified !== undefined && isEdtf(modified.slice(0, 10)) && { modified: day(modified) }),
  }
}

/** An entry without what only a list shows. */
function entryOf(entry: WatchedEntry): WatchedEntry {
  const { of, url, entry: id, state, title, link, published, modified, document } = entry
  return {
    of,
    url,
    entry: id,
    state,
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(document !== undefined && { document }),
  }
}

export type WatchDifference = {
  readonly url: string
  readonly before: { readonly id: string; readonly at: string | null }
  readonly after: { readonly id: string; readonly at: string | null }
  readonly paragraphs: readonly DifferentParagraph[]
}

/** How a watched page was changed when it last was. */
export async function watchDifference(desk: Desk, addressOrName: string): Promise<WatchDifference> {
  const { url } = await watchedAs(desk, addressOrName)
  const found = (await watching(desk.vault)).findings.get(url)
  const [before, after] = await Promise.all(
    [found?.before, found?.document].map(async id =>
      id === undefined ? undefined : documentById(desk.vault, id),
    ),
  )
  if (!before || !after)
    throw new VigilError(
      'nothing-to-do',
      found === undefined
        ? `${url} was never looked at yet. vigil watch run does so.`
        : `${url} has not changed since it is watched. vigil watch run looks at it again.`,
    )
  const about = ({ id, fetched }: typeof before) => ({ id, at: fetched?.at ?? null })
  return {
    url,
    before: about(before),
    after: about(after),
    paragraphs: textDifference(before.text, after.text),
  }
}
