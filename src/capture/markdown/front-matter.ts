import { parseDocument } from 'yaml'
import { z } from 'zod'
import { METADATA_FIELDS, type Metadata, type MetadataField, type Stated } from '../captured.ts'
import { languageTag } from '../language-tag.ts'
import { parsePageDate } from '../page-date.ts'

const LONGEST = 20_000

/** Names under which writers put a field in front of a text. */
const KEYS: Readonly<Record<MetadataField, readonly string[]>> = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'by', 'byline'],
  publisher: ['publisher', 'source', 'site', 'site_name', 'outlet', 'publication'],
  published: ['published', 'date', 'publish_date', 'published_at', 'pubdate', 'created'],
  modified: ['modified', 'updated', 'lastmod', 'last_modified'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'source_url', 'source', 'permalink'],
  language: ['language', 'lang', 'locale'],
}

/** What stands between two lines of dashes before a Markdown text; `body` is where the text begins. */
export type FrontMatter = {
  readonly metadata: Metadata
  readonly notes: readonly string[]
  readonly body: number
}

/** Reads the front matter, if there is any. What is not YAML is text, and a note says so. */
export function readFrontMatter(text: string): FrontMatter {
  const head = /^\s*---[ \t]*\r?\n/.exec(text.slice(0, 200))
  if (head === null) return { metadata: {}, notes: [], body: 0 }
  const rest = text.slice(head[0].length, head[0].length + LONGEST)
  const end = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest)
  if (end === null) return { metadata: {}, notes: [], body: 0 }
  // The core schema leaves dates as words; aliases could grow without end.
  const yaml = parseDocument(rest.slice(0, end.index), { schema: 'core', logLevel: 'silent' })
  const [error] = yaml.errors
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1
    return {
      metadata: {},
      notes: [
        `front matter is not valid YAML (line ${line}: ${error.code.toLowerCase().replaceAll('_', ' ')}) and was read as text`,
      ],
      body: 0,
    }
  }
  const body = head[0].length + end.index + end[0].length
  const fields = z.record(z.string(), z.unknown()).safeParse(plainValue(yaml))
  return fields.success
    ? { metadata: metadataOf(fields.data), notes: [], body }
    : { metadata: {}, notes: ['front matter gives no fields and was read as text'], body: 0 }
}

/** The values of the front matter; none where its aliases would grow beyond all measure. */
function plainValue(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 20 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function metadataOf(fields: Readonly<Record<string, unknown>>): Metadata {
  const lower = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]))
  const found: { [field in MetadataField]?: Stated } = {}
  for (const field of METADATA_FIELDS) {
    for (const key of KEYS[field]) {
      const value = valueOf(field, lower.get(key))
      if (value !== undefined) found[field] ??= { value, from: `front matter ${key}` }
    }
  }
  return found
}

function valueOf(field: MetadataField, value: unknown): string | undefined {
  const words = (Array.isArray(value) ? value.slice(0, 20) : [value])
    .filter(item => typeof item === 'string' || typeof item === 'number')
    .join(', ')
    .trim()
  if (words === '') return undefined
  const isUrl = /^https?:\/\//i.test(words) && URL.canParse(words)
  if (field === 'url') return isUrl ? words : undefined
  if (field === 'publisher') return isUrl ? undefined : words
  if (field === 'published' || field === 'modified') return parsePageDate(words)
  return field === 'language' ? languageTag(words) : words
}
