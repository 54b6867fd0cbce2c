import { VigilError, type SourceDocument } from '../codebook/index.ts'
import {
  bareInput,
  captureBytes,
  captureFetched,
  feedEntries,
  header,
  type Fetched,
  type FeedEntry,
  type Fetcher,
} from '../capture/index.ts'
import {
  commit,
  documentById,
  noteWatchCheck,
  watchCheck,
  watching,
  type WatchedEntry,
  type WatchFinding,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { keep, type AddOutcome } from './documents.ts'
import { fetcherOf, type FetchingOptions } from './fetching.ts'
import { takeEntry, watchList, watchedAs, type Watched } from './watch-list.ts'

export type WatchRunOptions = FetchingOptions & {
  /** Take in what feeds announce anew, without asking. */
  readonly add?: boolean | undefined
}

/** What one look found: of a page, of a feed's entry, or of what was taken in for it. */
export type WatchOutcome =
  | {
      readonly of: 'page'
      readonly url: string
      readonly state: WatchFinding['state']
      readonly why?: string | undefined
      readonly document?: string | undefined
      readonly notes: readonly string[]
    }
  | ({ readonly of: 'entry' } & WatchedEntry)
  | { readonly of: 'document'; readonly outcome: AddOutcome }

/** Looks at everything that is watched, or at what is named, one address after another; what fails is told. */
export async function* runWatchList(
  desk: Desk,
  named: readonly string[],
  options: WatchRunOptions = {},
): AsyncGenerator<WatchOutcome> {
  const list =
    named.length > 0
      ? await Promise.all(named.map(one => watchedAs(desk, one)))
      : await watchList(desk)
  if (list.length === 0) return
  const fetcher = await fetcherOf(desk, options)
  try {
    for (const watched of list) yield* lookAt(desk, { watched, fetcher, options })
  } finally {
    await fetcher.close()
  }
}

type Looking = {
  readonly watched: Watched
  readonly fetcher: Fetcher
  readonly options: WatchRunOptions
}

async function* lookAt(desk: Desk, looking: Looking): AsyncGenerator<WatchOutcome> {
  const { url } = looking.watched
  const found = (await watching(desk.vault)).findings.get(url)
  const known = await watchCheck(desk.vault, url)
  const answered = found && found.state !== 'vanished' && found.state !== 'unreachable'
  try {
    const fetched = await looking.fetcher.fetch(url, { known: answered ? known : undefined })
    yield* judge(desk, { ...looking, fetched, found })
    await noteLook(desk, url, fetched)
  } catch (error) {
    if (!(error instanceof VigilError)) throw error
    await noteWatchCheck(desk.vault, url, { at: desk.clock().toISOString() })
    yield* finding(desk, { url, found, state: 'unreachable', why: error.message })
  }
}

async function noteLook(desk: Desk, url: string, { answer }: Fetched): Promise<void> {
  const etag = header(answer, 'etag')
  const modified = header(answer, 'last-modified')
  const before = answer.status === 304 ? await watchCheck(desk.vault, url) : undefined
  await noteWatchCheck(desk.vault, url, {
    ...before,
    at: answer.at,
    ...(etag !== undefined && { etag }),
    ...(modified !== undefined && { modified }),
  })
}

type Judging = Looking & { readonly fetched: Fetched; readonly found: WatchFinding | undefined }

async function* judge(desk: Desk, judging: Judging): AsyncGenerator<WatchOutcome> {
  const { watched, fetched, found } = judging
  const { url } = watched
  const { status, statusText } = fetched.answer
  const why = `the server answered ${status} ${statusText}`.trim()
  if (status === 304) return yield* finding(desk, { url, found, state: 'seen' })
  if (status === 404 || status === 410)
    return yield* finding(desk, { url, found, state: 'vanished', why })
  if (status < 200 || status >= 300)
    return yield* finding(desk, { url, found, state: 'unreachable', why })
  const entries = await feedEntries(fetched)
  if (entries) yield* judgeFeed(desk, judging, entries)
  else yield* judgePage(desk, judging)
}

/** A page is new, the same in its words, or changed; new and changed ones are captured whole. */
async function* judgePage(
  desk: Desk,
  { watched, fetcher, fetched, found, options }: Judging,
): AsyncGenerator<WatchOutcome> {
  const { url } = watched
  const before =
    found?.document === undefined ? undefined : await documentById(desk.vault, found.document)
  const { text } = (await captureBytes(bareInput(fetched))).document
  if (before?.text === text) return yield* finding(desk, { url, found, state: 'seen' })
  const taken: { document: SourceDocument | undefined; notes: readonly string[] } = {
    document: undefined,
    notes: [],
  }
  for await (const outcome of captureFetched(fetcher, fetched, options)) {
    if (!('captured' in outcome)) continue
    for await (const kept of keep(desk, [outcome]))
      if (kept.outcome !== 'failed' && kept.outcome !== 'skipped' && !taken.document) {
        taken.document = kept.document
        taken.notes = kept.notes
      }
  }
  yield* finding(desk, {
    url,
    found,
    state: before ? 'changed' : 'new',
    document: taken.document?.id,
    before: before?.id,
    notes: taken.notes,
  })
}

type Found = {
  readonly url: string
  readonly found: WatchFinding | undefined
  readonly state: WatchFinding['state']
  readonly why?: string
  readonly document?: string | undefined
  readonly before?: string | undefined
  readonly notes?: readonly string[]
}

/** Tells what was found, and writes it down where it is another than before. */
async function* finding(desk: Desk, now: Found): AsyncGenerator<WatchOutcome> {
  const { url, found, state, why, notes = [] } = now
  const document = now.document ?? found?.document
  const before = now.before ?? found?.before
  const settled =
    found && (found.state === 'new' || found.state === 'changed' || found.state === 'seen')
  const isSame = state === 'seen' ? settled : found?.state === state && now.document === undefined
  if (!isSame) {
    const content = {
      of: 'page' as const,
      url,
      state,
      ...(document !== undefined && { document }),
      ...(before !== undefined && { before }),
      ...(why !== undefined && { why }),
    }
    await commit(desk.vault, [{ act: 'watch', content }], who(desk))
  }
  yield { of: 'page', url, state, why, document, notes }
}

async function* judgeFeed(
  desk: Desk,
  { watched: { url }, found, options }: Judging,
  announced: readonly FeedEntry[],
): AsyncGenerator<WatchOutcome> {
  const { entries } = await watching(desk.vault)
  const known = new Map(entries.filter(one => one.url === url).map(one => [one.entry, one]))
  const news = [
    ...announced.flatMap(entry => newsOf(url, entry, known.get(entry.id))),
    ...vanished([...known.values()], announced),
  ]
  await commit(
    desk.vault,
    news.map(content => ({ act: 'watch', content })),
    who(desk),
  )
  yield* finding(desk, { url, found, state: found?.state === undefined ? 'new' : 'seen' })
  for (const entry of news) {
    yield entry
    if (options.add && (entry.state === 'new' || entry.state === 'changed'))
      for await (const outcome of takeEntry(desk, entry, options)) yield { of: 'document', outcome }
  }
}

function newsOf(url: string, entry: FeedEntry, known: WatchedEntry | undefined): WatchedEntry[] {
  const { id, title, link, published, modified } = entry
  const isSame =
    known && known.state !== 'vanished' && known.title === title && known.modified === modified
  if (isSame) return []
  return [
    {
      of: 'entry',
      url,
      entry: id,
      state: known ? 'changed' : 'new',
      ...(title !== undefined && { title }),
      ...(link !== undefined && { link }),
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(known?.document !== undefined && { document: known.document }),
    },
  ]
}

/** Feeds hold their newest entries: one that is gone while older ones are there was taken away. */
function vanished(known: readonly WatchedEntry[], announced: readonly FeedEntry[]): WatchedEntry[] {
  const there = new Set(announced.map(({ id }) => id))
  const oldest = announced
    .flatMap(({ published }) => published ?? [])
    .toSorted((a, b) => (a < b ? -1 : 1))[0]
  return known
    .filter(one => one.state !== 'vanished' && !there.has(one.entry))
    .filter(
      ({ published }) => oldest !== undefined && published !== undefined && published > oldest,
    )
    .map(one => ({ ...one, state: 'vanished' }))
}
