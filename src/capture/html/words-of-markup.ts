import { DEFAULT_LIMITS } from '../limits.ts'
import { wordsOf } from './find-title.ts'
import { parsePage } from './page-tree.ts'

/** The words of a line that may hold tags and entities, as Markdown allows. */
export function wordsOfMarkup(markup: string): string {
  return wordsOf(parsePage(markup, DEFAULT_LIMITS, 'The text').root)
}
