import { parseFeed } from 'feedsmith'
import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import { parseApart } from '../apart/parse-apart.ts'
import { contentType, type Fetched } from '../fetcher.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { parsePageDate } from '../page-date.ts'
import { showName } from '../show-name.ts'
import { decodeReadable } from '../text-formats.ts'
import { webAddress } from './page-resources.ts'

/** What a feed announces: each value as the feed gives it, days as ISO 8601. */
export type FeedEntry = {
  /** By which the feed tells it from others. */
  readonly id: string
  readonly title: string | undefined
  readonly link: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
}

/** The entries of a feed that was fetched, in its order; undefined where the answer is no feed. */
export async function feedEntries(fetched: Fetched): Promise<readonly FeedEntry[] | undefined> {
  const { answer, content } = fetched
  if (!isFeed(fetched)) return undefined
  const { text } = decodeReadable(content, showName(answer.url), contentType(answer).charset)
  const { members = [] } = await parseApart({
    format: 'entries',
    what: 'a news feed',
    bytes: new TextEncoder().encode(text),
    context: { name: showName(answer.url), title: undefined, limits: DEFAULT_LIMITS },
  })
  return members.map(({ path, metadata }) => ({
    id: path,
    title: metadata?.title?.value,
    link: metadata?.url && webAddress(metadata.url.value, answer.url),
    published: metadata?.published?.value,
    modified: metadata?.modified?.value,
  }))
}

function isFeed({ answer, content }: Fetched): boolean {
  if (contentType(answer).mediaType === 'text/html') return false
  const start = Buffer.from(content.subarray(0, 4_000)).toString('latin1')
  return /<(?:rss|feed|rdf:rdf)[\s>]/i.test(start) && !/<!doctype html/i.test(start)
}

/** The entries of a feed in UTF-8, as members without bytes: read apart, for watch lists. */
export const entries: Format = {
  mediaType: 'application/xml',
  extractor: 'entries/1',
  wordless: true,
  parse: parseEntries,
}

function parseEntries(bytes: Uint8Array, { limits }: ParseContext): Parsed {
  const members = rowsOf(new TextDecoder().decode(bytes)).flatMap((row): Member[] => {
    const id = (row.id ?? row.link ?? row.title)?.trim()
    if (!id) return []
    const stated = (value: string | undefined) =>
      value === undefined || value.trim() === ''
        ? undefined
        : { value: value.trim(), from: 'the feed' }
    const metadata = {
      title: stated(row.title),
      url: stated(row.link),
      published: stated(row.published && momentOf(row.published)),
      modified: stated(row.modified),
    }
    const known = Object.entries(metadata).filter(([, value]) => value !== undefined)
    return [{ path: id, bytes: new Uint8Array(), metadata: Object.fromEntries(known) }]
  })
  return {
    text: '',
    blocks: [],
    metadata: {},
    notes: [],
    members: members.slice(0, limits.members),
  }
}

/** A moment as ISO 8601 where the feed gives one, else the day, else nothing. */
function momentOf(written: string): string | undefined {
  const moment = /\d:\d\d/.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(moment) ? parsePageDate(written) : new Date(moment).toISOString()
}

type Row = {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly link: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
}

/** What the kinds of feeds call the same things. */
function rowsOf(text: string): readonly Row[] {
  const parsed = parseFeed(text)
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map(({ guid, title, link, pubDate, dc, atom }) => ({
      id: guid?.value,
      title,
      link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      published: pubDate ?? dc?.dates?.[0],
      modified: atom?.updated,
    }))
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(({ id, title, links = [], published, updated }) => ({
      id,
      title: title?.value,
      link: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
      published: published ?? updated,
      modified: updated,
    }))
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map(({ rdf, title, link, dc }) => ({
      id: rdf?.about,
      title,
      link,
      published: dc?.dates?.[0],
      modified: undefined,
    }))
  return []
}
