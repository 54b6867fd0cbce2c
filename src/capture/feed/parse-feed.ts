import { VigilError } from '../../codebook/index.ts'
import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { decode } from '../decode.ts'
import { layOut, type Piece } from '../extract.ts'
import { languageTag } from '../language-tag.ts'
import { parsePageDate } from '../page-date.ts'
import { declaredEncoding } from '../recognise.ts'
import { showName } from '../show-name.ts'
import { escapeMarkup, feedEntries, type FeedEntry, type FeedHead } from './feed-entries.ts'

/** A news feed (RSS, RDF, Atom, JSON Feed): each entry is a document; the feed is kept with a list of them. */
export const feed: Format = { mediaType: 'application/feed', extractor: 'feed/2', parse: parseFeed }

function parseFeed(bytes: Uint8Array, { name, limits, base }: ParseContext): Parsed {
  const { text: source } = decode({ bytes, name, declared: declaredEncoding(bytes) })
  const { head, entries } = entriesOf(source, name, base)
  if (entries.length > limits.members)
    throw new VigilError(
      'input-too-large',
      `${name} has more than ${limits.members} entries. Nothing was stored. Take in the pages that matter.`,
    )
  const members = entries.map((entry, at) => memberOf(entry, { head, number: at + 1 }))
  const { text, blocks } = layOut([
    { kind: 'title', text: head.title || showName(name) },
    ...entries.flatMap(rowOf),
  ])
  return {
    text,
    blocks,
    metadata: headMetadata(head),
    notes: entries.length === 0 ? ['the feed has no entries'] : [],
    members,
    language: languageTag(head.language ?? '') ?? 'zxx',
  }
}

function entriesOf(source: string, name: string, base: string | undefined) {
  try {
    return feedEntries(source, base)
  } catch (error) {
    if (error instanceof VigilError) throw error
    throw new VigilError(
      'input-unreadable',
      `${name} is a news feed that cannot be read (${error instanceof Error ? error.message.split('\n')[0] : 'it is damaged'}). Nothing was stored. Get it again from its address.`,
    )
  }
}

/** A row of the list: when, what, where. */
function rowOf({ id, published, modified, title, url }: FeedEntry, row: number): Piece[] {
  const at = id === '' ? { message: String(row + 1) } : { message: id }
  return [published ?? modified ?? '', title, url ?? ''].map(text => ({
    kind: 'cell',
    text: text.replace(/\s+/g, ' '),
    row,
    at,
  }))
}

type Place = { readonly head: FeedHead; readonly number: number }

/** An entry as a page of its own, with what the feed says of it. */
function memberOf(entry: FeedEntry, { head, number }: Place): Member {
  const { title, url, html, id } = entry
  const language = languageTag(entry.language ?? head.language ?? '')
  const day = parsePageDate(entry.published ?? '')
  const author = entry.authors.filter(name => name !== '').join(', ')
  const metas = [
    meta('author', author),
    meta('article:published_time', entry.published),
    meta('article:modified_time', entry.modified),
    meta('dc.identifier', id),
  ].join('')
  const page = `<!DOCTYPE html>
<html${language === undefined ? '' : ` lang="${language}"`}><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>${metas}${url === undefined ? '' : `<link rel="canonical" href="${escapeMarkup(url)}">`}</head>
<body><article><h1>${escapeMarkup(title)}</h1>
${html}
</article></body></html>
`
  const said = (value: string, field: string) => ({ value, from: `the feed’s ${field}` })
  return {
    path: `entry-${String(number).padStart(4, '0')}.html`,
    bytes: new TextEncoder().encode(page),
    metadata: {
      ...(title !== '' && { title: said(title, 'title') }),
      ...(url !== undefined && { url: said(url, 'link') }),
      ...(day !== undefined && { published: said(day, 'date') }),
      ...(head.title !== '' && { publisher: said(head.title, 'name') }),
      ...(language !== undefined && { language: said(language, 'language') }),
    },
  }
}

const meta = (name: string, content = '') =>
  content === '' ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`

function headMetadata({ title, url }: FeedHead): Metadata {
  return {
    ...(title !== '' && {
      title: { value: title, from: 'the feed’s title' },
      publisher: { value: title, from: 'the feed’s title' },
    }),
    ...(url !== undefined && { url: { value: url, from: 'the feed’s link' } }),
  }
}
