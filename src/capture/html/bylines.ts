import type { Stated } from '../captured.ts'
import { wordsOf } from './find-title.ts'
import type { PageElement } from './page-tree.ts'

const BY = /^(?:by|author|text|von|par|por|di|автор[ы]?|текст|әзірлеген)\s*:?\s+/iu
const CLASS =
  /(?:^|\s)(?:p-author|author-name|byline-name|byline__name|post-author|entry-author)(?:\s|$)/i
const LONGEST = 120

/** Who a page says it is by, where its text says so: marked as the author, else in a line for it. */
export function bylines(elements: readonly PageElement[]): Stated[] {
  const ways: readonly (readonly [from: string, is: (element: PageElement) => boolean])[] = [
    ['itemprop author', ({ attributes }) => attributes.itemprop === 'author'],
    ['rel=author', ({ tag, attributes }) => tag !== 'link' && attributes.rel === 'author'],
    ['a byline', ({ attributes }) => CLASS.test(attributes.class ?? '')],
    ['a byline', ({ attributes }) => /(?:^|\s)byline(?:\s|$)/i.test(attributes.class ?? '')],
  ]
  return ways.flatMap(([from, is]) =>
    elements
      .filter(element => element.tag !== 'meta' && is(element))
      .slice(0, 1)
      .map(element => ({ value: wordsOf(element).replace(BY, ''), from }))
      .filter(({ value }) => isName(value)),
  )
}

/** A name has letters, no figures, and is no sentence. */
const isName = (value: string) =>
  value.length < LONGEST && /\p{L}{2}/u.test(value) && !/[\d@!?]|https?:/.test(value)
