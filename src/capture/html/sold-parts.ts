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
  const asking = askingParts(elements)
  return ({ index, attributes }) => {
    const names = (attributes.class ?? '').split(/\s+/, 40)
    if (names.some(name => classes.has(name))) return true
    return asking !== undefined && names.some(isWall) && asking[index] === 0
  }
}

const isWall = (name: string) =>
  /^(?:[\w-]*[_-])?paywall(?:ed)?(?:[_-](?:content|text|body))?$/i.test(name)
const ASKS = new Set(['a', 'button', 'form', 'input', 'iframe', 'ul', 'h2', 'h3', 'h4'])

/**
 * For each element, whether something in it asks to buy: a link, a button, a form, a list of what one gets. Undefined
 * where no part is named for a wall.
 */
function askingParts(elements: readonly PageElement[]): Uint8Array | undefined {
  const isNamed = ({ attributes }: PageElement) => /paywall/i.test(attributes.class ?? '')
  if (!elements.some(isNamed)) return undefined
  const asks = new Uint8Array(elements.length)
  for (const { index, tag, parent } of elements.toReversed()) {
    if (ASKS.has(tag)) asks[index] = 1
    if (asks[index] && parent) asks[parent.index] = 1
  }
  return asks
}
