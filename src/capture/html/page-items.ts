import { wordsOf } from './find-title.ts'
import type { PageElement } from './page-tree.ts'

/** An object that a page marks up in its text, as JSON-LD would write it. */
type Item = Record<string, unknown>

/** How a page marks up objects: microdata, or RDFa. */
type Markup = {
  readonly property: 'itemprop' | 'property'
  readonly opens: (element: PageElement) => boolean
  readonly typeOf: (element: PageElement) => string | undefined
}

export const MICRODATA: Markup = {
  property: 'itemprop',
  opens: ({ attributes }) => attributes.itemscope !== undefined,
  typeOf: ({ attributes }) => attributes.itemtype,
}

export const RDFA: Markup = {
  property: 'property',
  opens: ({ attributes }) => attributes.typeof !== undefined,
  typeOf: ({ attributes }) => attributes.typeof,
}

const MOST_PROPERTIES = 20_000

/** The outermost objects that a page's elements mark up, with all that belongs to them (`itemref` too). */
export function pageItems(elements: readonly PageElement[], markup: Markup): readonly unknown[] {
  const items = new Map<PageElement, Item>()
  const referred = new Map<string, Item>()
  for (const element of elements) {
    if (!markup.opens(element)) continue
    const item: Item = { '@type': markup.typeOf(element)?.split(/\s+/) ?? [] }
    items.set(element, item)
    for (const id of element.attributes.itemref?.split(/\s+/) ?? []) referred.set(id, item)
  }
  const inner = new Set<unknown>()
  const properties = elements.filter(({ attributes }) => attributes[markup.property] !== undefined)
  for (const element of properties.slice(0, MOST_PROPERTIES)) {
    const item = items.get(element)
    const owner = ownerOf(element, items, referred)
    if (owner === undefined || owner === item) continue
    if (item) inner.add(item)
    for (const name of namesOf(element, markup)) {
      const before = owner[name]
      const value = item ?? valueOf(element, name)
      owner[name] = Array.isArray(before) ? [...before.slice(0, 20), value] : [value]
    }
  }
  return [...items.values()].filter(item => !inner.has(item))
}

function ownerOf(
  element: PageElement,
  items: ReadonlyMap<PageElement, Item>,
  referred: ReadonlyMap<string, Item>,
): Item | undefined {
  const own = referred.get(element.attributes.id ?? '')
  if (own) return own
  for (let above = element.parent; above !== undefined; above = above.parent) {
    const owner = items.get(above) ?? referred.get(above.attributes.id ?? '')
    if (owner) return owner
  }
  return undefined
}

/** RDFa may name the vocabulary before a property ("schema:author"); others are of no concern here. */
const namesOf = ({ attributes }: PageElement, { property }: Markup): string[] =>
  (attributes[property] ?? '')
    .split(/\s+/)
    .map(name => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''))
    .filter(name => name !== '' && !name.includes(':') && !name.startsWith('@'))

const IS_ADDRESS = /^(?:url|sameAs|mainEntityOfPage|image|logo|thumbnailUrl)$/

function valueOf(element: PageElement, name: string): string {
  const { content, datetime, href } = element.attributes
  const words = () => wordsOf(element).slice(0, 1000)
  if (IS_ADDRESS.test(name)) return content ?? href ?? words()
  return content ?? datetime ?? words()
}
