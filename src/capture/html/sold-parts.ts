import type { PageElement } from './page-tree.ts'

/** How a page says which of its parts are not free: `"cssSelector": ".paywall"` in its JSON-LD. */
const SELECTOR = /"cssSelector"\s*:\s*"([^"]{1,300})"/g
const MOST = 20

/** Tells parts of the article that a page sells, and yet sent along, from boxes that only ask for money. */
export function soldParts(elements: readonly PageElement[]): (element: PageElement) => boolean {
  const classes = new Set(
    elements
      .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))
      .flatMap(({ children }) => children.filter(child => typeof child === 'string'))
      .flatMap(script => [...script.matchAll(SELECTOR)].slice(0, MOST))
      .flatMap(([, selector = '']) => selector.match(/(?<=\.)[\w-]+/g) ?? []),
  )
  if (classes.size === 0) return () => false
  return ({ attributes }) =>
    (attributes.class ?? '').split(/\s+/, 40).some(name => classes.has(name))
}
