import { BLOCK_TAGS } from './elements.ts'
import { markOf, type Mark } from './mark-surroundings.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { soldParts } from './sold-parts.ts'

/** Which part of a page is the article. */
export type MainContent = {
  readonly root: PageElement
  /** Whether an element, with all in it, is left out. */
  isLeftOut(element: PageElement): boolean
  /** Whether it is never shown, or no text at all. */
  isSilent(element: PageElement): boolean
  /** Whether it stands in the article's element. */
  isInside(element: PageElement): boolean
}

/** Letters in a block from which on it counts as prose. */
const FEWEST = 25
/** Prose from which on a page is taken to have an article outside its comments. */
const AN_ARTICLE = 140

/**
 * Finds the article. Prose is counted by block (links do not count); what publishers mark as surroundings is left out
 * unless most of the prose is in it; then the way leads from the page down to the innermost element that still holds
 * nearly all the prose that is left.
 */
export function findMainContent({ elements, root }: PageTree): MainContent {
  const isSold = soldParts(elements)
  const marks = elements.map(element => (isSold(element) ? undefined : markOf(element)))
  const silent = inherit(elements, i => marks[i] === 'mute' || marks[i] === 'hidden')
  const own = proseByBlock(elements, silent)
  const all = sums(elements, own)
  const page = all[0] ?? 0
  const beside = inherit(elements, i => marks[i] === 'sure')
  const clean = sums(
    elements,
    own.map((prose, i) => (beside[i] ? 0 : prose)),
  )
  const outside = (i: number) => (clean[0] ?? 0) - (clean[i] ?? 0)
  const dropped = inherit(elements, i =>
    isDropped(marks[i], { prose: all[i] ?? 0, page, outside: outside(i) }),
  )
  const kept = sums(
    elements,
    own.map((prose, i) => (dropped[i] ? 0 : prose)),
  )
  const article = descend(root, kept)
  const inside = inherit(elements, i => i === article.index)
  return {
    root: article,
    isLeftOut: element => dropped[element.index] === 1,
    isSilent: element => silent[element.index] === 1,
    isInside: element => inside[element.index] === 1,
  }
}

type Share = { readonly prose: number; readonly page: number; readonly outside: number }

function isDropped(mark: Mark | undefined, { prose, page, outside }: Share): boolean {
  if (mark === undefined) return false
  if (mark === 'mute' || mark === 'hidden' || mark === 'menu') return true
  if (mark === 'likely') return prose <= page * 0.3
  return prose <= page * 0.5 || (prose <= page * 0.9 && outside >= AN_ARTICLE)
}

/** For each element, whether something holds for it or for one that it stands in. */
function inherit(elements: readonly PageElement[], holds: (index: number) => boolean): Uint8Array {
  const result = new Uint8Array(elements.length)
  for (const { index, parent } of elements) {
    result[index] = (parent && result[parent.index]) || holds(index) ? 1 : 0
  }
  return result
}

/** For each block, the letters of its own words that are no links, where they are many enough to be a sentence. */
function proseByBlock(elements: readonly PageElement[], silent: Uint8Array): number[] {
  const owner = new Int32Array(elements.length)
  const linked = new Uint8Array(elements.length)
  const letters = new Float64Array(elements.length)
  const links = new Float64Array(elements.length)
  for (const { index, tag, parent, children, attributes } of elements) {
    const above = parent?.index ?? 0
    owner[index] = BLOCK_TAGS.has(tag) ? index : (owner[above] ?? 0)
    linked[index] = linked[above] || (tag === 'a' && attributes.href !== undefined) ? 1 : 0
    if (silent[index]) continue
    for (const child of children) {
      if (typeof child !== 'string') continue
      const length = child.trim().length
      const block = owner[index] ?? 0
      letters[block] = (letters[block] ?? 0) + length
      if (linked[index]) links[block] = (links[block] ?? 0) + length
    }
  }
  return elements.map((_, i) => {
    const words = (letters[i] ?? 0) - (links[i] ?? 0)
    return words < FEWEST || words < (links[i] ?? 0) ? 0 : words
  })
}

/** For each element, the sum over it and all that stands in it: children come after parents, so one pass backwards. */
function sums(elements: readonly PageElement[], own: readonly number[]): number[] {
  const result = [...own]
  for (let i = elements.length - 1; i > 0; i--) {
    const above = elements[i]?.parent?.index ?? 0
    result[above] = (result[above] ?? 0) + (result[i] ?? 0)
  }
  return result
}

function descend(from: PageElement, kept: readonly number[]): PageElement {
  const prose = (element: PageElement) => kept[element.index] ?? 0
  let at = from
  for (;;) {
    const children = at.children.filter(child => typeof child !== 'string')
    const best = children.reduce<PageElement | undefined>(
      (most, child) => (most === undefined || prose(child) > prose(most) ? child : most),
      undefined,
    )
    if (best === undefined || !BLOCK_TAGS.has(best.tag) || TOO_DEEP.has(best.tag)) return at
    if (prose(best) === 0 || prose(best) < prose(at) * (isArticle(best) ? 0.6 : 0.9)) return at
    at = best
  }
}

/** Parts of an article, never the whole of it. */
const TOO_DEEP = new Set(
  'p ul ol dl li dd dt h1 h2 h3 h4 h5 h6 pre figure figcaption tr tbody'.split(' '),
)

function isArticle({ tag, attributes }: PageElement): boolean {
  return tag === 'article' || tag === 'main' || attributes.role === 'main'
}
