import type { Metadata, MetadataField, Stated } from '../captured.ts'
import { languageTag } from '../language-tag.ts'
import { parsePageDate } from '../page-date.ts'
import { cleanWords } from './clean-words.ts'
import { wordsOf } from './find-title.ts'
import { articleData, parseJsonLd, type ArticleData } from './json-ld.ts'
import type { PageElement } from './page-tree.ts'

/** Where a page may state a field, the most trustworthy first: `name`, `property` or `itemprop` of a `<meta>`. */
const META_NAMES: Readonly<Record<MetadataField, readonly string[]>> = {
  title: [
    'og:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'headline',
    'parsely-title',
  ],
  author: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
  ],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_time',
    'og:pubdate',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'revised',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier'],
  language: [
    'og:locale',
    'content-language',
    'dc.language',
    'dcterms.language',
    'inlanguage',
    'language',
  ],
}

const DATA_NAMES: Readonly<Record<MetadataField, keyof ArticleData>> = {
  title: 'headline',
  author: 'author',
  publisher: 'publisher',
  published: 'datePublished',
  modified: 'dateModified',
  url: 'url',
  language: 'inLanguage',
}

/** What a page says of itself outside its text, by field: all statements, the most trustworthy first. */
export type Statements = { readonly [field in MetadataField]: readonly Stated[] } & {
  readonly notes: readonly string[]
}

/** Gathers what a page states in JSON-LD, `<meta>`, `<link>`, `<html lang>`, `<title>` and dated elements. */
export function pageStatements(elements: readonly PageElement[]): Statements {
  const scripts = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))
    .map(script => parseJsonLd(script.children.filter(child => typeof child === 'string').join('')))
  const broken = scripts.filter(script => script === undefined).length
  const data = articleData(scripts)
  const metas = metaValues(elements)
  const field = (name: MetadataField): Stated[] => {
    const value = data?.[DATA_NAMES[name]]
    const fromData = value === undefined ? [] : [{ value, from: `JSON-LD ${DATA_NAMES[name]}` }]
    const fromMeta = META_NAMES[name].flatMap(key => {
      const content = metas.get(key)
      return content === undefined ? [] : [{ value: content, from: `<meta> ${key}` }]
    })
    return [...fromData, ...fromMeta]
  }
  const whole = elements.find(
    ({ tag, attributes }) => (tag === 'html' || tag === 'body') && attributes.lang,
  )
  const title = elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg')
  return {
    title: [...field('title'), ...(title ? [{ value: wordsOf(title), from: '<title>' }] : [])],
    author: [...field('author'), ...itemWords(elements, 'author')],
    publisher: field('publisher'),
    published: [...field('published'), ...timeElements(elements, 'datePublished')],
    modified: [...field('modified'), ...timeElements(elements, 'dateModified')],
    url: [...links(elements, 'canonical'), ...field('url')],
    language: [
      ...(whole?.attributes.lang === undefined
        ? []
        : [{ value: whole.attributes.lang, from: `<${whole.tag} lang>` }]),
      ...field('language'),
    ],
    notes:
      broken === 0
        ? []
        : [`${broken} of the page's JSON-LD scripts are no JSON and were left aside`],
  }
}

function metaValues(elements: readonly PageElement[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue
    const content = cleanWords(attributes.content ?? '')
    if (content === '') continue
    for (const key of [
      attributes.property,
      attributes.name,
      attributes.itemprop,
      attributes['http-equiv'],
    ]) {
      const name = key?.toLowerCase().trim()
      if (name !== undefined && !values.has(name)) values.set(name, content)
    }
  }
  return values
}

function links(elements: readonly PageElement[], rel: string): Stated[] {
  return elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.rel?.toLowerCase() === rel)
    .map(({ attributes }) => ({ value: attributes.href ?? '', from: `<link rel=${rel}>` }))
}

function itemWords(elements: readonly PageElement[], itemprop: string): Stated[] {
  return elements
    .filter(({ tag, attributes }) => attributes.itemprop === itemprop && tag !== 'meta')
    .map(element => ({ value: wordsOf(element), from: `itemprop ${itemprop}` }))
    .filter(({ value }) => value !== '' && value.length < 120)
    .slice(0, 1)
}

const MODIFIED_CLASS = /(?:^|[\s_-])(?:updated|modified|update)(?:[\s_-]|$)/i
const DATE_CLASS = /(?:^|[\s_-])(?:published|publication|posted|date|datetime|pubdate)(?:[\s_-]|$)/i

/** `<time>` marked as the date, then elements whose class says so, then the first `<time datetime>` of the page. */
function timeElements(
  elements: readonly PageElement[],
  itemprop: 'datePublished' | 'dateModified',
): Stated[] {
  const modified = itemprop === 'dateModified'
  const named = modified ? MODIFIED_CLASS : DATE_CLASS
  const valueOf = (element: PageElement) =>
    element.attributes.datetime ?? element.attributes.content ?? wordsOf(element).slice(0, 120)
  const pick = (from: string, is: (element: PageElement) => boolean): Stated[] =>
    elements
      .filter(is)
      .slice(0, 3)
      .map(element => ({ value: valueOf(element), from }))
  const isTime = ({ tag, attributes }: PageElement) =>
    tag === 'time' && attributes.datetime !== undefined
  return [
    ...pick(`itemprop ${itemprop}`, ({ attributes }) => attributes.itemprop === itemprop),
    ...pick('<time>', element => isTime(element) && named.test(element.attributes.class ?? '')),
    ...(modified
      ? []
      : pick(
          '<time pubdate>',
          ({ tag, attributes }) => tag === 'time' && attributes.pubdate !== undefined,
        )),
    ...(modified ? [] : pick('the first <time>', isTime)),
    ...pick(
      'a line marked as the date',
      element =>
        /^(?:span|div|p|li|td|em|small|time)$/.test(element.tag) &&
        named.test(element.attributes.class ?? '') &&
        (modified || !MODIFIED_CLASS.test(element.attributes.class ?? '')),
    ),
  ]
}

/** What the text itself shows: its title, and a line with nothing but the date. */
export type Shown = { readonly title: string | undefined; readonly dateline: string | undefined }

/** Chooses, for each field, the first statement that holds water. */
export function chooseMetadata(said: Statements, shown: Shown, base?: string): Metadata {
  const publisher = said.publisher.find(({ value }) => value.length < 200)
  const url = said.url.flatMap(({ value, from }) => {
    const whole = wholeAddress(value, base)
    return whole === undefined ? [] : [{ value: whole, from }]
  })[0]
  const dated = (statements: readonly Stated[]) =>
    statements.flatMap(({ value, from }) => {
      const day = parsePageDate(value)
      return day === undefined
        ? []
        : [{ value: day, from: day === value ? from : `${from} “${value}”` }]
    })[0]
  const line = shown.dateline === undefined ? [] : [{ value: shown.dateline, from: 'the line' }]
  const published = dated([...said.published, ...line]) ?? dayOfAddress(url)
  const title =
    shown.title === undefined
      ? said.title
          .map(stated => withoutSite(stated, publisher?.value))
          .find(({ value }) => value !== '')
      : { value: shown.title, from: 'the heading of the page' }
  const author = said.author.find(({ value }) => !/^https?:|^@/.test(value) && value.length < 200)
  const modified = dated(said.modified)
  const language = said.language.flatMap(({ value, from }) => {
    const tag = languageTag(value)
    return tag === undefined ? [] : [{ value: tag, from }]
  })[0]
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(url && { url }),
    ...(language && { language }),
  }
}

/** An address as it stands where it is whole, else led on from where the page was fetched. */
function wholeAddress(value: string, base: string | undefined): string | undefined {
  if (/^https?:\/\/[^/\s]+/i.test(value) && URL.canParse(value)) return value
  if (value === '' || base === undefined || !URL.canParse(value, base)) return undefined
  const { href } = new URL(value, base)
  return /^https?:/.test(href) ? href : undefined
}

/** "/2024/08/08/" in the address is the day a blog published. */
function dayOfAddress(url: Stated | undefined): Stated | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url?.value ?? '') ?? []
  const value = year === undefined ? undefined : parsePageDate(`${year}-${month}-${day}`)
  return value === undefined ? undefined : { value, from: 'the day in its address' }
}

/** "Headline | Site" and "Headline – Site" without the site's name. */
function withoutSite({ value, from }: Stated, publisher: string | undefined): Stated {
  const parts = value.split(/\s+[|–—»:·-]\s+/)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined) return { value, from }
  const isSite = publisher !== undefined && last.toLowerCase() === publisher.toLowerCase()
  const cut = isSite || (/\s[|»]\s/.test(value) && last.length < 40)
  return cut
    ? { value: value.slice(0, value.lastIndexOf(last)).replace(/\s+[|–—»:·-]\s+$/, ''), from }
    : { value, from }
}
