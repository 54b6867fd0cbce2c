import { plainWords } from '../plain-words.ts'
import { cleanWords } from './clean-words.ts'
import type { PageElement } from './page-tree.ts'

/** The words of an element, as they read. */
export function wordsOf(element: PageElement): string {
  const parts: string[] = []
  const open: (PageElement | string)[] = [element]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === 'string') parts.push(at)
    else {
      if (at.tag === 'br') parts.push(' ')
      for (let i = at.children.length - 1; i >= 0; i--) open.push(at.children[i] ?? '')
    }
  }
  return cleanWords(parts.join('')).replace(/\n/g, ' ')
}

const LONGEST_TITLE = 400

/**
 * The heading that is the article's title: the one that the page's own metadata repeats, else its first `<h1>`. A
 * site's name is often an `<h1>` too, and the article's title then an `<h2>`.
 */
export function findTitle(
  elements: readonly PageElement[],
  stated: readonly string[],
): PageElement | undefined {
  const headings = elements
    .filter(element => /^h[1-4]$/.test(element.tag))
    .slice(0, 300)
    .map(element => ({ element, words: wordsOf(element) }))
    .filter(({ words }) => words !== '' && words.length <= LONGEST_TITLE)
  const titles = stated.map(plainWords)
  const repeated = headings.filter(({ words }) => titles.some(title => title === plainWords(words)))
  const begun = headings.filter(({ words }) => {
    const own = plainWords(words)
    return own.length >= 12 && titles.some(title => title.startsWith(own) || own.startsWith(title))
  })
  const named = headings.filter(({ element }) => TITLE_CLASS.test(element.attributes.class ?? ''))
  const first = headings.find(({ element }) => element.tag === 'h1')
  return (repeated[0] ?? begun[0] ?? (named.length === 1 ? named[0] : first))?.element
}

/** Blogs whose page is headed by the blog's name call an article's own heading so; in lists of articles many are. */
const TITLE_CLASS = /(?:^|[\s_-])(?:entry|post|article|node|story)[_-]+(?:title|headline)(?:\s|$)/i
