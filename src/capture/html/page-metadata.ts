import type { MetadataField, Stated } from '../captured.ts'
import { cleanWords } from './clean-words.ts'
import { wordsOf } from './find-title.ts'
import { bylines } from './bylines.ts'
import { parseJsonLd } from './json-ld.ts'
import { MICRODATA, pageItems, RDFA } from './page-items.ts'
import type { PageElement } from './page-tree.ts'
import { articleData, type ArticleData } from './schema-data.ts'

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

const DATA_NAMES: Readonly<Record<MetadataField, Exclude<keyof ArticleData, 'isPaid'>>> = {
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

/**
 * Gathers what a page states in JSON-LD, microdata, RDFa, `<meta>`, `<link>`, `<html lang>`, `<title>`, bylines and
 * dated elements.
 */
export function pageStatements(elements: readonly PageElement[]): Statements {
  const metas = metaValues(elements)
  const title = elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg')
  const titles = [
    ...fromMetas(metas, 'title'),
    ...(title ? [{ value: wordsOf(title), from: '<title>' }] : []),
  ]
  const { data, notes } = structuredData(
    elements,
    titles.map(({ value }) => value),
  )
  const field = (name: MetadataField): Stated[] => [
    ...data.flatMap(one => one[DATA_NAMES[name]]),
    ...fromMetas(metas, name),
  ]
  const canonical = links(elements, 'canonical')
  return {
    title: [...field('title'), ...titles.slice(-1)],
    author: [...field('author'), ...bylines(elements)],
    publisher: field('publisher'),
    published: [...field('published'), ...timeElements(elements, 'datePublished')],
    modified: [...field('modified'), ...timeElements(elements, 'dateModified')],
    url: [...canonical, ...field('url')],
    language: [
      ...wholeLanguage(elements),
      ...field('language'),
      ...ownLanguage(elements, canonical[0]?.value),
    ],
    notes,
  }
}

/** What schema.org data says of the article: JSON-LD before microdata and RDFa. */
function structuredData(elements: readonly PageElement[], titles: readonly string[]) {
  const scripts = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))
    .map(script => parseJsonLd(script.children.filter(child => typeof child === 'string').join('')))
  const linked = scripts.filter(script => script !== undefined)
  const broken = scripts.length - linked.length
  const loose = linked.filter(script => script.loose).length
  const data: readonly (ArticleData | undefined)[] = [
    articleData(
      linked.map(script => script.data),
      'JSON-LD',
      titles,
    ),
    articleData(pageItems(elements, MICRODATA), 'itemprop', titles),
    articleData(pageItems(elements, RDFA), 'RDFa', titles),
  ]
  return {
    data: data.filter(one => one !== undefined),
    notes: [
      ...(data.some(one => one?.isPaid)
        ? [
            'the page says that its article is not free to read: what is here may be its beginning only',
          ]
        : []),
      ...(broken > 0
        ? [`${broken} of the page's JSON-LD scripts are no JSON and were left aside`]
        : []),
      ...(loose > 0
        ? [`${loose} of the page's JSON-LD scripts are no JSON, but were read as they are meant`]
        : []),
    ],
  }
}

function fromMetas(metas: ReadonlyMap<string, readonly string[]>, name: MetadataField): Stated[] {
  return META_NAMES[name].flatMap(key => {
    const values = metas.get(key) ?? []
    const from = `<meta> ${key}`
    // Several authors have a <meta> each.
    if (name !== 'author') return values.map(value => ({ value, from }))
    const people = [...new Set(values.filter(isPerson))]
    return people.length > 0 ? [{ value: people.join(', '), from }] : []
  })
}

/** A profile's address and a handle are no name. */
export const isPerson = (author: string) => !/^https?:|^@/.test(author)

const MOST_VALUES = 20

function metaValues(elements: readonly PageElement[]): Map<string, string[]> {
  const values = new Map<string, string[]>()
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
      const known = name === undefined ? undefined : values.get(name)
      if (known && known.length < MOST_VALUES) known.push(content)
      else if (name !== undefined && !known) values.set(name, [content])
    }
  }
  return values
}

function links(elements: readonly PageElement[], rel: string): Stated[] {
  return elements
    .filter(({ tag, attributes }) => tag === 'link' && hasRel(attributes.rel, rel))
    .map(({ attributes }) => ({ value: attributes.href ?? '', from: `<link rel=${rel}>` }))
}

const hasRel = (rels: string | undefined, rel: string) =>
  rels?.toLowerCase().split(/\s+/).includes(rel) ?? false

function wholeLanguage(elements: readonly PageElement[]): Stated[] {
  const whole = elements.find(({ tag }) => tag === 'html')
  const body = elements.find(({ tag }) => tag === 'body')
  return [whole, body].flatMap(element => {
    const value = element?.attributes.lang ?? element?.attributes['xml:lang']
    return element && value ? [{ value, from: `<${element.tag} lang>` }] : []
  })
}

/** Pages in several languages list each other with their languages, and themselves. */
function ownLanguage(elements: readonly PageElement[], canonical: string | undefined): Stated[] {
  const own = elements.find(
    ({ tag, attributes }) =>
      tag === 'link' && attributes.hreflang && canonical && attributes.href === canonical,
  )
  const value = own?.attributes.hreflang
  return value === undefined ? [] : [{ value, from: '<link hreflang>' }]
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
    element.attributes.datetime ??
    element.attributes.content ??
    (element.tag === 'abbr' ? element.attributes.title : undefined) ??
    wordsOf(element).slice(0, 120)
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
        /^(?:abbr|span|div|p|li|td|dd|em|small|time|h2)$/.test(element.tag) &&
        named.test(element.attributes.class ?? '') &&
        (modified || !MODIFIED_CLASS.test(element.attributes.class ?? '')),
    ),
  ]
}
