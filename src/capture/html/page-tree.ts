import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { VigilError } from '../../codebook/index.ts'
import type { CaptureLimits } from '../limits.ts'
import {
  BLOCK_TAGS,
  FOREIGN_TAGS,
  IMPLIED_ENDS,
  KEPT_ATTRIBUTES,
  SCOPE_TAGS,
  VOID_TAGS,
} from './elements.ts'

/** An element of a page: only the attributes that say something of its text are kept. */
export type PageElement = {
  /** Its place among all elements of the page, in document order. */
  readonly index: number
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | undefined
  readonly children: (PageElement | string)[]
}

/** A parsed page: `elements` in document order, so that children always come after their parents. */
export type PageTree = {
  readonly root: PageElement
  readonly elements: readonly PageElement[]
  /** How many elements lay deeper than the limit and were laid beside each other. */
  readonly flattened: number
}

const LONGEST_ATTRIBUTE = 4_000
/** Tags whose inside is no text of the page even where the tree is too deep to hold them. */
const MUTE_TAGS = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea'])

/**
 * Reads a page into a tree, forgiving as browsers are: unclosed and crossing tags, missing ends. Own code over
 * htmlparser2's tokenizer, whose parser takes quadratic time on nested tags; here a depth is never passed, so that
 * time is linear whatever the page.
 */
export function parsePage(html: string, limits: CaptureLimits, name: string): PageTree {
  const builder = treeBuilder(limits, name)
  const tag = { name: '', attributes: {} as Record<string, string>, attribute: '', value: '' }
  const open = () => builder.open(tag.name, tag.attributes)
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: code => builder.text(String.fromCodePoint(code)),
    onopentagname(start, end) {
      tag.name = html.slice(start, end).toLowerCase()
      tag.attributes = {}
    },
    onattribname(start, end) {
      tag.attribute = end - start > 40 ? '' : html.slice(start, end).toLowerCase()
      tag.value = ''
    },
    onattribdata(start, end) {
      if (!KEPT_ATTRIBUTES.has(tag.attribute) || tag.value.length > LONGEST_ATTRIBUTE) return
      tag.value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE))
    },
    onattribentity(code) {
      if (KEPT_ATTRIBUTES.has(tag.attribute)) tag.value += String.fromCodePoint(code)
    },
    onattribend(quote) {
      if (!KEPT_ATTRIBUTES.has(tag.attribute) || tag.attribute in tag.attributes) return
      tag.attributes[tag.attribute] = quote === QuoteType.NoValue ? '' : tag.value
    },
    onopentagend: open,
    onselfclosingtag() {
      open()
      if (builder.inForeign()) builder.close(tag.name)
    },
    onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
    oncdata: (start, end, offset) => {
      if (builder.inForeign()) builder.text(html.slice(start, end - offset))
    },
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
    isInForeignContext: () => builder.inForeign(),
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return builder.tree()
}

const nothing = () => undefined

function treeBuilder(limits: CaptureLimits, name: string) {
  const root: PageElement = {
    index: 0,
    tag: '#page',
    attributes: {},
    parent: undefined,
    children: [],
  }
  const elements: PageElement[] = [root]
  const stack: PageElement[] = [root]
  const openTags = new Map<string, number>()
  let foreign = 0
  /** Elements that are open below the depth limit. */
  let below = 0
  let flattened = 0
  let muted: string | undefined

  const top = () => stack.at(-1) ?? root
  const isOpen = (tag: string) => (openTags.get(tag) ?? 0) > 0
  const pop = () => {
    const element = stack.length > 1 ? stack.pop() : undefined
    if (element === undefined) return
    openTags.set(element.tag, (openTags.get(element.tag) ?? 1) - 1)
    if (FOREIGN_TAGS.has(element.tag)) foreign--
  }
  /** Closes everything down to the innermost open element that `found` names, unless `stop` comes first. */
  const closeTo = (found: (tag: string) => boolean, stop: (tag: string) => boolean) => {
    for (let i = stack.length - 1; i > 0; i--) {
      const { tag } = stack[i] ?? root
      if (found(tag)) {
        while (stack.length > i) pop()
        return
      }
      if (stop(tag)) return
    }
  }
  /** A paragraph ends an unclosed drawing, however deep, as in browsers. */
  const leaveForeign = () => {
    const first = stack.findIndex(({ tag }) => FOREIGN_TAGS.has(tag))
    while (stack.length > first) pop()
    below = 0
    muted = undefined
  }
  const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element: PageElement = {
      index: elements.length,
      tag,
      attributes,
      parent: top(),
      children: [],
    }
    top().children.push(element)
    elements.push(element)
    if (elements.length > limits.elements) throw tooMany(name, limits.elements)
    return element
  }

  return {
    inForeign: () => foreign > 0,
    text(words: string) {
      if (muted !== undefined) return
      const { children } = top()
      const last = children.length - 1
      const before = children[last]
      if (typeof before === 'string') children[last] = before + words
      else children.push(words)
    },
    open(tag: string, attributes: Readonly<Record<string, string>>) {
      if (foreign > 0 && BLOCK_TAGS.has(tag)) leaveForeign()
      if (below > 0 || stack.length >= limits.depth) {
        flattened++
        // An empty block in its place keeps the words before and after it apart.
        if (VOID_TAGS.has(tag) || (BLOCK_TAGS.has(tag) && needsBreak(top()))) add(tag, attributes)
        if (VOID_TAGS.has(tag)) return
        below++
        if (MUTE_TAGS.has(tag)) muted ??= tag
        return
      }
      for (const rule of IMPLIED_ENDS.get(tag) ?? []) {
        if (rule.ends.some(isOpen)) {
          closeTo(
            open => rule.ends.includes(open),
            open => rule.within.includes(open),
          )
        }
      }
      const element = add(tag, attributes)
      if (VOID_TAGS.has(tag)) return
      stack.push(element)
      openTags.set(tag, (openTags.get(tag) ?? 0) + 1)
      if (FOREIGN_TAGS.has(tag)) foreign++
    },
    close(tag: string) {
      if (tag === muted) muted = undefined
      if (below > 0) {
        below--
        return
      }
      if (tag === 'br') add('br', {})
      if (!isOpen(tag)) return
      const block = BLOCK_TAGS.has(tag)
      closeTo(
        open => open === tag,
        open => (block ? SCOPE_TAGS.has(open) && !SCOPE_TAGS.has(tag) : BLOCK_TAGS.has(open)),
      )
    },
    tree: (): PageTree => ({ root, elements, flattened }),
  }
}

/** One break is enough between two stretches of words. */
function needsBreak(parent: PageElement): boolean {
  return typeof parent.children.at(-1) === 'string'
}

function tooMany(name: string, limit: number): VigilError {
  return new VigilError(
    'input-too-large',
    `${name} has more than ${limit.toLocaleString('en-US')} elements, more than any article. Nothing was stored. Save the page's text instead.`,
  )
}
