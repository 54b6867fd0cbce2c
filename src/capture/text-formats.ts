import { VigilError } from '../codebook/index.ts'
import { decode } from './decode.ts'
import type { Extract, ExtractContext } from './extract.ts'
import { extractHtml } from './html/extract-html.ts'
import { extractMarkdown } from './markdown/extract-markdown.ts'
import { extractText } from './plain/extract-text.ts'
import { declaredEncoding, type TextFormat } from './recognise.ts'

/** How a text format is read. A number rises when the same bytes may give another text. */
type Format = {
  readonly mediaType: string
  readonly extractor: string
  readonly extract: (text: string, context: ExtractContext) => Extract
}

export const TEXT_FORMATS: Readonly<Record<TextFormat, Format>> = {
  html: { mediaType: 'text/html', extractor: 'html/4', extract: extractHtml },
  markdown: { mediaType: 'text/markdown', extractor: 'markdown/1', extract: extractMarkdown },
  text: { mediaType: 'text/plain', extractor: 'text/1', extract: extractText },
}

/** The text of bytes, and in what encoding they were, as their server named it, the page, or the letters; a file that is no text says so. */
export function decodeReadable(bytes: Uint8Array, name: string, charset?: string) {
  const decoded = decode({ bytes, name, declared: charset ?? declaredEncoding(bytes) })
  const { text } = decoded
  if (text.trim() === '') {
    throw new VigilError(
      'input-unreadable',
      `${name} holds nothing but white space. Nothing was stored.`,
    )
  }
  const control = text.slice(0, 100_000).match(CONTROL)?.length ?? 0
  if (control > Math.min(text.length, 100_000) * 0.005 || text.includes('\0')) {
    throw new VigilError(
      'input-unreadable',
      `${name} looks like binary data, not like text (it has ${text.includes('\0') ? 'zero bytes' : 'control characters'} in it). Nothing was stored.`,
    )
  }
  return decoded
}

/** Control characters that are no white space. */
const CONTROL = /[^\P{Cc}\s]/gu
