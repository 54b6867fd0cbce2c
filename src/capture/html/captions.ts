import { cleanWords } from './clean-words.ts'
import type { PageElement } from './page-tree.ts'

/** Whether an element holds what is said of a picture or table. */
export function isCaption({ tag, attributes }: PageElement): boolean {
  if (tag === 'figcaption' || tag === 'caption') return true
  if (tag === 'figure' || tag === 'body') return false
  return /(?:^|[\s_-])caption(?:[\s_-]|$|text)|[a-z]Caption(?:[\s_A-Z-]|$)/.test(
    attributes.class ?? '',
  )
}

/**
 * The description of a picture, where it reads like a caption: a sentence, or words enough to tell what is seen. "Logo"
 * and "IMG_2044.jpg" are none.
 */
export function altCaption({ attributes }: PageElement): string | undefined {
  const alt = cleanWords(attributes.alt ?? '')
  if (/\.(?:jpe?g|png|gif|webp|svg|heic)$/i.test(alt) || /https?:\/\//.test(alt)) return undefined
  const words = alt.split(/\s+/).length
  return words >= 9 || (words >= 6 && /[.!?…؟。]["'”’»)]?$/.test(alt)) ? alt : undefined
}

/** The figure that an element belongs to. */
export function figureOf(element: PageElement): PageElement | undefined {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    if (
      at.tag === 'figure' ||
      at.tag === 'amp-img' ||
      /\bwp-caption\b/.test(at.attributes.class ?? '')
    ) {
      if (at.tag !== 'amp-img') return at
    }
  }
  return undefined
}
