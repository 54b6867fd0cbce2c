/** A captured document as it is stored, taken apart without reading its text. */
export type StoredDocument = {
  /** The content with an empty text, as JSON. */
  readonly rest: string
  /** The text, as JSON has it between its quotation marks. */
  readonly text: string
}

const BEFORE_TEXT = '"text":"'
const AFTER_TEXT = '","title":'
/** How much of a text is looked at first. */
const HEAD = 16_384

/**
 * Where the text begins and ends in a capture's content. Canonical JSON has its names in order, and within a text each
 * quotation mark stands behind a backslash; undefined where the content is built otherwise.
 */
export function splitDocument(json: string): StoredDocument | undefined {
  const from = json.indexOf(BEFORE_TEXT) + BEFORE_TEXT.length
  const to = json.indexOf(AFTER_TEXT, from)
  if (from < BEFORE_TEXT.length || to === -1) return undefined
  return { rest: json.slice(0, from) + json.slice(to), text: json.slice(from, to) }
}

/** A text as it was before it was stored. */
export const plainText = (text: string): string => String(JSON.parse(`"${text}"`))

/** The first part of a long text, cut at a space; undefined where the whole is not much longer. */
export function headOfText(text: string): string | undefined {
  if (text.length < 2 * HEAD) return undefined
  const end = text.lastIndexOf(' ', HEAD)
  return end > 0 ? plainText(text.slice(0, end)) : undefined
}
