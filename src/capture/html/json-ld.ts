import { parse as parseLoosely, type ParseError } from 'jsonc-parser'

/** A script of JSON-LD; `loose` where it is no JSON, but no doubt how it is meant. */
export type LinkedData = { readonly data: unknown; readonly loose: boolean }

/** What one script of JSON-LD holds; undefined where it cannot be told. */
export function parseJsonLd(script: string): LinkedData | undefined {
  const text = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g,
    '',
  )
  try {
    return { data: JSON.parse(text), loose: false }
  } catch (error) {
    if (error instanceof SyntaxError) return readLoosely(text)
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** With comments, a comma too many, or line breaks within strings it is clear what is meant; else it is not. */
function readLoosely(text: string): LinkedData | undefined {
  const errors: ParseError[] = []
  const oneLine = text.replace(/"(?:[^"\\]|\\.)*"/gs, string => string.replace(/\p{Cc}+/gu, ' '))
  try {
    const data: unknown = parseLoosely(oneLine.replace(/;\s*$/, ''), errors, {
      allowTrailingComma: true,
    })
    return errors.length === 0 ? { data, loose: true } : undefined
  } catch (error) {
    // Nested deeper than any data.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
