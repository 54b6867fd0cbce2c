import { describeAnchor, locateVerbatim, type Quote } from './anchor.ts'
import type { CodedRecord } from './record.ts'

declare const admitted: unique symbol
declare const cleared: unique symbol

/** A record whose quoted words were found in its document. Only `admit` makes one; only these are stored. */
export type Admitted = CodedRecord & { readonly [admitted]: true }

/** Something that passed the leak check for its tier. Only `redact/` makes one; only these leave unmarked. */
export type Cleared<T> = T & { readonly [cleared]: true }

declare const internal: unique symbol
/** Something that did not pass, stamped INTERNAL – NOT CLEARED. Only `redact/` makes one. */
export type Internal<T> = T & { readonly [internal]: true; readonly notCleared: readonly string[] }

/**
 * A record as its document bears it out: every quote found word for word, its offsets set right and its
 * surroundings noted. Undefined where a quote's words, or a slot's, are not in the document, whoever read it.
 */
export function admit(record: CodedRecord, text: string): Admitted | undefined {
  const quotes = [record.quote, ...record.anchors].map(quote => sharpen(quote, text))
  const [quote, ...anchors] = quotes.filter(found => found !== undefined)
  if (!quote || anchors.length < record.anchors.length) return undefined
  const sharpened = { ...record, quote, anchors }
  return isBorneOut(sharpened, text) ? sharpened : undefined
}

function sharpen(quote: Quote, text: string): Quote | undefined {
  const span = locateVerbatim(text, quote)
  return span && describeAnchor(text, span)
}

function isBorneOut(record: CodedRecord, text: string): record is Admitted {
  const spans = Object.values(record.spans).flat()
  return (
    [record.quote, ...record.anchors].every(quote => text.startsWith(quote.exact, quote.start)) &&
    spans.every(([start, end]) => start < end && end <= text.length)
  )
}
