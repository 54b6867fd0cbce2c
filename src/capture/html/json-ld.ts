import { z } from 'zod'

/** What schema.org data in a page says of the article; every value may be missing. */
export type ArticleData = {
  readonly headline?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly datePublished?: string | undefined
  readonly dateModified?: string | undefined
  readonly url?: string | undefined
  readonly inLanguage?: string | undefined
}

const ARTICLE =
  /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|ImageGallery|Review)$/
const PAGE = /(?:WebPage|ItemPage|CollectionPage)$/
const MOST_OBJECTS = 20_000

/** Objects of one script of JSON-LD; undefined where it is no JSON. */
export function parseJsonLd(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ''),
    )
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** The article among the objects of a page's JSON-LD, or the page that it is about. */
export function articleData(scripts: readonly unknown[]): ArticleData | undefined {
  const objects = scripts.flatMap(allObjects)
  const typed = (pattern: RegExp) =>
    objects.filter(object => words(object['@type']).some(type => pattern.test(type)))
  const articles = typed(ARTICLE)
  const best =
    articles.find(article => one(article.datePublished) !== undefined && one(article.headline)) ??
    articles[0] ??
    typed(PAGE)[0]
  if (best === undefined) return undefined
  // An object that only refers to another carries its id too, and no name.
  const byId = new Map(
    objects.filter(({ name }) => name !== undefined).map(object => [one(object['@id']), object]),
  )
  const named = (value: unknown) => names(value, byId)
  return {
    headline: one(best.headline) ?? one(best.name),
    author: named(best.author) ?? named(best.creator),
    publisher: named(best.publisher) ?? named(best.sourceOrganization),
    datePublished: one(best.datePublished) ?? one(best.dateCreated),
    dateModified: one(best.dateModified),
    url: one(best.url) ?? address(best.mainEntityOfPage),
    inLanguage: one(best.inLanguage),
  }
}

const objectSchema = z.record(z.string(), z.unknown())
type Data = z.infer<typeof objectSchema>

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

function one(value: unknown): string | undefined {
  const text = words(value)[0]?.trim()
  return text === '' ? undefined : text
}

function names(value: unknown, byId: ReadonlyMap<string | undefined, Data>): string | undefined {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  const found = items.slice(0, 20).flatMap(item => {
    if (typeof item === 'string') return [item]
    const object = objectSchema.safeParse(item)
    if (!object.success) return []
    return words(object.data.name ?? byId.get(one(object.data['@id']))?.name)
  })
  return (
    found
      .map(name => name.trim())
      .filter(Boolean)
      .join(', ') || undefined
  )
}

function address(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const object = objectSchema.safeParse(value)
  return object.success ? one(object.data['@id']) : undefined
}
