import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import { parseApart } from '../apart/parse-apart.ts'
import { feedEntries as entriesOfFeed } from '../feed/feed-entries.ts'
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
    context: {
      name: showName(answer.url),
      title: undefined,
      limits: DEFAULT_LIMITS,
      base: answer.url,
    },
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
  if (/^\s*\{/.test(start)) return /jsonfeed\.org/.test(start)
  return /<(?:rss|feed|rdf:rdf)[\s>]/i.test(start) && !/<!doctype html/i.test(start)
}

/** The entries of a feed in UTF-8, as members without bytes: read apart, for watch lists. */
export const entries: Format = {
  mediaType: 'application/xml',
  extractor: 'entries/1',
  wordless: true,
  parse: parseEntries,
}

function parseEntries(bytes: Uint8Array, { limits, base }: ParseContext): Parsed {
  const { entries: found } = entriesOfFeed(new TextDecoder().decode(bytes), base)
  const members = found.flatMap((entry): Member[] => {
    const id = entry.id.trim() || entry.url || entry.title
    if (id === '') return []
    const stated = (value: string | undefined) =>
      value === undefined || value.trim() === ''
        ? undefined
        : { value: value.trim(), from: 'the feed' }
    const metadata = {
      title: stated(entry.title),
      url: stated(entry.url),
      published: stated(momentOf(entry.published ?? entry.modified ?? '')),
      modified: stated(entry.modified),
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
