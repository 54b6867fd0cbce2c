import { BLOCK_TAGS, MUTE_ELEMENTS } from './elements.ts'
import { isFootnoteMark } from './footnote-marks.ts'
import type { PageElement } from './page-tree.ts'
import {
  HIDDEN_NAMES,
  LIKELY_PHRASES,
  LIKELY_WORDS,
  SURE_PHRASES,
  SURE_WORDS,
  SURROUNDING_ROLES,
} from './surroundings.ts'

/**
 * mute: no text of the page at all. hidden: not shown to a reader. menu: shown, but never the article. sure and likely: marked by its publisher as
 * something beside the article.
 */
export type Mark = 'mute' | 'hidden' | 'menu' | 'sure' | 'likely'

const WHOLE_PAGE = new Set(['#page', 'html', 'body', 'main'])
/** Tags whose inside is marked up, not placed beside: "share" on a `<b>` is a word, not a bar. */
const HEADLINE = new Set(['h1', 'h2'])

/** What an element's tag and attributes say of it; undefined where they say nothing against it. */
export function markOf(element: PageElement): Mark | undefined {
  const { tag, attributes } = element
  if (MUTE_ELEMENTS.has(tag)) return 'mute'
  if (WHOLE_PAGE.has(tag)) return undefined
  if (isHidden(element)) return 'hidden'
  if (tag === 'nav') return 'menu'
  if (isFootnoteMark(element)) return 'sure'
  if (tag === 'footer' || tag === 'header' || tag === 'aside') return markOfSection(element)
  if (SURROUNDING_ROLES.has(attributes.role ?? '')) return 'sure'
  if (attributes.itemprop === 'articleBody') return undefined
  if (/\/(?:User)?Comments?$/.test(attributes.itemtype ?? '')) return 'sure'
  if (attributes.itemprop === 'author' || attributes.rel === 'author') return 'likely'
  return HEADLINE.has(tag) ? undefined : markOfNames(element)
}

/** A page's header and footer surround it; an article's header holds its title, its footer tags and buttons. */
function markOfSection(element: PageElement): Mark | undefined {
  if (element.tag === 'aside') return 'sure'
  const inside = within(element, tag => tag === 'article' || tag === 'main' || tag === 'section')
  if (element.tag === 'footer')
    return within(element, tag => tag === 'blockquote') ? undefined : 'sure'
  if (inside) return markOfNames(element)
  return element.attributes.role === 'banner' ? 'sure' : 'likely'
}

function within({ parent }: PageElement, is: (tag: string) => boolean): boolean {
  for (let above = parent; above !== undefined; above = above.parent) if (is(above.tag)) return true
  return false
}

function isHidden({ tag, attributes }: PageElement): boolean {
  const { hidden, style, class: names = '', ...rest } = attributes
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
    return true
  // A caption that says the same as its picture's description is seen all the same.
  const isMuted = rest['aria-hidden'] === 'true' && rest.role !== 'presentation'
  if (isMuted && tag !== 'figcaption') return true
  const tokens = names.toLowerCase().split(/\s+/)
  if (!tokens.some(token => HIDDEN_NAMES.has(token))) return false
  // "d-none d-md-block": hidden on a telephone only.
  return !tokens.some(token => /(?:^d-\w+-|:)(?:block|flex|inline|grid|table)/.test(token))
}

function markOfNames({ tag, attributes }: PageElement): Mark | undefined {
  const names = [...(attributes.class ?? '').split(/\s+/, 40), attributes.id ?? '']
  let likely = false
  for (const name of names) {
    if (name === '' || name.length > 100) continue
    const words = splitName(name)
    if (words.length > 0 && isStatus(words)) continue
    const pairs = words.slice(1).map((word, i) => `${words[i]}-${word}`)
    const triples = words.slice(2).map((word, i) => `${words[i]}-${words[i + 1]}-${word}`)
    const phrases = [...pairs, ...triples]
    if (words.some(word => SURE_WORDS.has(word)) || phrases.some(p => SURE_PHRASES.has(p)))
      return 'sure'
    likely ||=
      words.some(word => LIKELY_WORDS.has(word)) || phrases.some(p => LIKELY_PHRASES.has(p))
  }
  return likely && (BLOCK_TAGS.has(tag) || tag === 'span' || tag === 'a') ? 'likely' : undefined
}

/** "relatedPosts", "related_posts" and "related-posts" are the words "related", "posts". */
function splitName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}

/** Names that say how a page is laid out ("has-sidebar", "no-comments", "tag-protest") mark nothing as surroundings. */
const STATUS = new Set(
  'has no with without is not tag category template type format status single'.split(' '),
)

function isStatus(words: readonly string[]): boolean {
  return words.length > 1 && STATUS.has(words[0] ?? '') && !SURE_PHRASES.has(words.join('-'))
}
