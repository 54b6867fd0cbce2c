import { parseFeed } from 'feedsmith'
import { cleanWords } from '../html/clean-words.ts'
import { wordsOfMarkup } from '../html/words-of-markup.ts'

/** Dates stay as they are written. */
const readFeed = (source: string) => parseFeed(source, { parseDateFn: date => date })

type AnyFeed = ReturnType<typeof readFeed>

/** An entry of a feed, of whatever kind the feed is; dates as they are written. */
export type FeedEntry = {
  /** Its guid, id or address. */
  readonly id: string
  readonly title: string
  readonly url: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly authors: readonly string[]
  readonly language: string | undefined
  readonly html: string
}

export type FeedHead = {
  readonly title: string
  readonly url: string | undefined
  readonly language: string | undefined
}

/**
 * What a feed says of itself, and its entries. Addresses that are not whole lead on from where the feed says that it
 * is, else from `from`, where it was fetched. Throws what the library throws where it is no feed.
 */
export function feedEntries(
  source: string,
  from?: string,
): {
  readonly head: FeedHead
  readonly entries: readonly FeedEntry[]
} {
  const parsed = readFeed(source)
  if (parsed.format === 'atom') return atom(parsed.feed, from)
  if (parsed.format === 'json') return json(parsed.feed, from)
  return parsed.format === 'rss' ? rss(parsed.feed, from) : rdf(parsed.feed, from)
}

type FeedOf<Name extends AnyFeed['format']> = Extract<AnyFeed, { format: Name }>['feed']

function rss(feed: FeedOf<'rss'>, from?: string) {
  const home = web(feed.link, from)
  const language = feed.language ?? feed.dc?.languages?.[0]
  return {
    head: { title: words(feed.title), url: home, language },
    entries: (feed.items ?? []).map((item): FeedEntry => {
      const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value
      const url = web(item.link, home ?? from) ?? web(permanent)
      return {
        id: item.guid?.value ?? url ?? '',
        title: words(item.title),
        url,
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
        modified: item.atom?.updated,
        authors: [
          ...(item.dc?.creators ?? []),
          ...(item.authors ?? []).map(({ name, email }) => name ?? email ?? ''),
        ],
        language: item.dc?.languages?.[0],
        html: longest(
          longest(item.content?.encoded, item.description),
          paragraphs(item.itunes?.summary ?? item.media?.description?.value ?? ''),
        ),
      }
    }),
  }
}

function rdf(feed: FeedOf<'rdf'>, from?: string) {
  const home = web(feed.link, from)
  return {
    head: { title: words(feed.title), url: home, language: feed.dc?.languages?.[0] },
    entries: (feed.items ?? []).map((item): FeedEntry => ({
      id: item.rdf?.about ?? item.link ?? '',
      title: words(item.title),
      url: web(item.link, home ?? from),
      published: item.dc?.dates?.[0],
      modified: undefined,
      authors: item.dc?.creators ?? [],
      language: item.dc?.languages?.[0],
      html: longest(item.content?.encoded, item.description),
    })),
  }
}

function atom(feed: FeedOf<'atom'>, from?: string) {
  const self = web(feed.links?.find(({ rel }) => rel === 'self')?.href, from) ?? from
  const whole = web(feed.xml?.base, self) ?? self
  const pageOf = (links: FeedOf<'atom'>['links'], base?: string) => {
    const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0]
    return web(page?.href, web(base, whole) ?? whole)
  }
  return {
    head: {
      title: words(feed.title?.value),
      url: pageOf(feed.links),
      language: feed.xml?.lang,
    },
    entries: (feed.entries ?? []).map((entry): FeedEntry => {
      const { content, summary } = entry
      return {
        id: entry.id ?? '',
        title: words(entry.title?.value),
        url: pageOf(entry.links, entry.xml?.base),
        published: entry.published,
        modified: entry.updated,
        authors: (entry.authors ?? feed.authors ?? []).map(({ name }) => name ?? ''),
        language: entry.xml?.lang,
        html: longest(markup(content), markup(summary)),
      }
    }),
  }
}

function json(feed: FeedOf<'json'>, from?: string) {
  const home = web(feed.home_page_url, web(feed.feed_url, from) ?? from)
  return {
    head: { title: words(feed.title), url: home, language: feed.language },
    entries: (feed.items ?? []).map((item): FeedEntry => ({
      id: item.id ?? '',
      title: words(item.title),
      url: web(item.url, home ?? from) ?? web(item.external_url),
      published: item.date_published,
      modified: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name ?? ''),
      language: item.language,
      html: item.content_html ?? paragraphs(item.content_text ?? item.summary ?? ''),
    })),
  }
}

const words = (title = '') => cleanWords(wordsOfMarkup(title)).replace(/\n/g, ' ')

const longest = (one = '', other = '') => (one.length >= other.length ? one : other)

/** Atom says whether a text is markup; without a word it is plain. */
function markup(text: { readonly value?: string; readonly type?: string } | undefined): string {
  const { value = '', type = 'text' } = text ?? {}
  return /html|xml/i.test(type) ? value : paragraphs(value)
}

const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map(paragraph => `<p>${escapeMarkup(paragraph)}</p>`)
    .join('\n')

/** Text as it must be written within HTML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An address of the web, whole or led on from `base`. */
function web(address: string | undefined, base?: string): string | undefined {
  if (address === undefined) return undefined
  if (/^https?:\/\/[^/\s]/i.test(address)) return URL.canParse(address) ? address : undefined
  if (address === '' || base === undefined || !URL.canParse(address, base)) return undefined
  const { href } = new URL(address, base)
  return /^https?:/.test(href) ? href : undefined
}
