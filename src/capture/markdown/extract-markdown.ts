import type { ExtractContext } from '../capture-bytes.ts'
import type { Extract } from '../extract.ts'
import { extractText } from '../plain/extract-text.ts'

/** Markdown without its marks. */
export function extractMarkdown(text: string, context: ExtractContext): Extract {
  return extractText(text, context)
}
