import { z } from 'zod'
import type { Stated } from '../captured.ts'
import { plainWords } from '../plain-words.ts'
import { wordsOfMarkup } from './words-of-markup.ts'

/** What schema.org data in a page says of the article: property by property, the most trustworthy first. */
export type ArticleData = Readonly<
  Record<
    'headline' | 'author' | 'publisher' | 'datePublished' | 'dateModified' | 'url' | 'inLanguage',
    readonly Stated[]
  >
> & {
  /** Whether it says that the article is not free to read. */
  readonly isPaid: boolean
}

const ARTICLE =
  /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|ImageGallery|Review)$/
const PAGE = /(?:WebPage|ItemPage|CollectionPage)$/
const SITE = /(?:WebSite|NewsMediaOrganization)$/
const MOST_OBJECTS = 20_000

const objectSchema = z.record(z.string(), z.unknown())
type Data = z.infer<typeof objectSchema>

/**
 * The article among schema.org objects, one with one of the page's titles before others; what it leaves out is taken
 * from the page that it is on, and its publisher from the site. `from` names where the data stands.
 */
export function articleData(
  values: readonly unknown[],
  from: string,
  titles: readonly string[] = [],
): ArticleData | undefined {
  const objects = values.flatMap(allObjects)
  const typed = (pattern: RegExp) =>
    objects.filter(object => words(object['@type']).some(type => pattern.test(type)))
  const article = bestArticle(typed(ARTICLE), titles)
  const page = typed(PAGE)[0]
  const best = article ?? page
  if (best === undefined) return undefined
  const names = namesIn(objects)
  const stated = (value: string | undefined, property: string): Stated[] =>
    value === undefined ? [] : [{ value, from: `${from} ${property}` }]
  const besides = (pick: (object: Data) => string | undefined, property: string): Stated[] => [
    ...stated(pick(best), property),
    ...(page === undefined || page === best ? [] : stated(pick(page), `WebPage ${property}`)),
  ]
  return {
    headline: stated(one(best.headline) ?? one(best.name), 'headline'),
    author: stated(names(best.author) ?? names(best.creator), 'author'),
    publisher: [
      ...besides(data => names(data.publisher) ?? names(data.sourceOrganization), 'publisher'),
      ...typed(SITE).flatMap(site => stated(names(site.publisher) ?? names(site), 'site')),
    ],
    datePublished: besides(
      data => one(data.datePublished) ?? one(data.dateCreated),
      'datePublished',
    ),
    dateModified: besides(data => one(data.dateModified), 'dateModified'),
    url: besides(data => one(data.url) ?? address(data.mainEntityOfPage), 'url'),
    inLanguage: besides(data => one(data.inLanguage), 'inLanguage'),
    isPaid:
      best.isAccessibleForFree === false || /false$/i.test(one(best.isAccessibleForFree) ?? ''),
  }
}

/** Pages list teasers of other articles beside their own. */
function bestArticle(articles: readonly Data[], titles: readonly string[]): Data | undefined {
  const known = titles.map(plainWords).filter(title => title.length >= 8)
  const isNamed = (article: Data) => {
    const headline = plainWords(one(article.headline) ?? one(article.name) ?? '')
    return headline.length >= 8 && known.some(title => title.startsWith(headline))
  }
  return (
    articles.find(isNamed) ??
    articles.find(article => one(article.datePublished) !== undefined && one(article.headline)) ??
    articles[0]
  )
}

/** Every object in a value, outer before inner. A list of those still to come, so that no nesting is too deep. */
function allObjects(value: unknown): Data[] {
  const found: Data[] = []
  const waiting: unknown[] = [value]
  for (let i = 0; i < waiting.length && i < MOST_OBJECTS; i++) {
    const at = waiting[i]
    if (Array.isArray(at)) waiting.push(...at.slice(0, MOST_OBJECTS))
    else if (typeof at === 'object' && at !== null) {
      const object = objectSchema.parse(at)
      found.push(object)
      waiting.push(...Object.values(object))
    }
  }
  return found
}

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')

const LONGEST = 2_000

/** Publishers write entities into data as into the page: "Arrests &amp; searches". */
const plain = (text: string) =>
  /&#?\w+;/.test(text) ? wordsOfMarkup(text.slice(0, LONGEST)) : text.trim()

function one(value: unknown): string | undefined {
  const text = plain(typeof value === 'number' ? String(value) : (words(value)[0] ?? ''))
  return text === '' ? undefined : text
}

/** Names of people and organisations: an object that only refers to another carries its id, and no name. */
function namesIn(objects: readonly Data[]): (value: unknown) => string | undefined {
  const byId = new Map(
    objects.filter(({ name }) => name !== undefined).map(object => [one(object['@id']), object]),
  )
  const named = (item: unknown): string[] => {
    if (typeof item === 'string') return [item]
    const object = objectSchema.safeParse(item)
    if (!object.success) return []
    return words(object.data.name ?? byId.get(one(object.data['@id']))?.name)
  }
  return value => {
    const items: unknown[] = Array.isArray(value) ? value : [value]
    const found = items.slice(0, 20).flatMap(named)
    return [...new Set(found.map(plain).filter(Boolean))].join(', ') || undefined
  }
}

function address(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const object = objectSchema.safeParse(value)
  return object.success ? one(object.data['@id']) : undefined
}
