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

const BEFORE_BLOCKS = '"blocks":['
const AFTER_BLOCKS = '],"encoding":'

/** A captured document as it is stored: all but its text and blocks, and how long the text is in UTF-16 units. */
export type StoredOutline = { readonly rest: string; readonly length: number }

/** The same as `splitDocument` for stored bytes, where of the text only the length is wanted, and of its blocks nothing. */
export function outlineOf(content: Buffer): StoredOutline | undefined {
  const from = content.indexOf(BEFORE_TEXT) + BEFORE_TEXT.length
  const to = content.lastIndexOf(AFTER_TEXT)
  const blocks = content.indexOf(BEFORE_BLOCKS) + BEFORE_BLOCKS.length
  const more = content.lastIndexOf(AFTER_BLOCKS, from)
  if (from < BEFORE_TEXT.length || to < from || blocks < BEFORE_BLOCKS.length || more < blocks)
    return undefined
  const parts = [content.subarray(0, blocks), content.subarray(more, from), content.subarray(to)]
  return { rest: Buffer.concat(parts).toString('utf8'), length: lengthOfText(content, from, to) }
}

const BACKSLASH = 0x5c
const LETTER_U = 0x75
/** Bytes that a character of UTF-8 goes on with; and from which on one begins that takes two UTF-16 units. */
const GOES_ON = 0x80
const TWO_UNITS = 0xf0

/** UTF-16 units of a JSON text between its quotation marks, which is UTF-8. */
function lengthOfText(bytes: Buffer, from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === BACKSLASH) {
      at += bytes[at + 1] === LETTER_U ? 5 : 1
      length += 1
    } else if ((byte & 0xc0) !== GOES_ON) length += byte >= TWO_UNITS ? 2 : 1
  }
  return length
}
