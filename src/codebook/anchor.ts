import { z } from 'zod'
import { closeStart, eachCloseEnd, type CloseEnd } from './close-match.ts'

/** A stretch of a text: UTF-16 offsets, `end` excluded. */
export type Span = readonly [start: number, end: number]

export const spanSchema: z.ZodType<Span> = z
  .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
  .readonly()
  .refine(([start, end]) => start < end, 'a span ends after it starts')

/** Words of a document: as they stand there, and where. `prefix` and `suffix` are up to 32 characters around them. */
export type Quote = {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

export const quoteSchema: z.ZodType<Quote> = z
  .strictObject({
    exact: z.string().min(1),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  })
  .refine(
    quote => quote.end - quote.start === quote.exact.length,
    'a quote is as long as its offsets say',
  )

/** Characters kept on each side of a quote, so that it is found again among equal words. */
const CONTEXT = 32
/** A quote this short is not taken from another place on its own word: its surroundings must agree as well. */
const SHORT = 12
const AGREEING = 8
/** The share of a quote's characters that may have changed. */
const CHANGED = 0.2

/** The words of a span, where they stand, and 32 characters on each side: enough to find them again. */
export function describeAnchor(text: string, [start, end]: Span): Quote {
  return {
    exact: text.slice(start, end),
    start,
    end,
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  }
}

/** An offset that does not cut a pair of surrogates in two. */
function wholeCharacter(text: string, offset: number): number {
  const cut =
    /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '')
  return cut ? offset + 1 : offset
}

/**
 * Where the words of a quote stand now: at their place, else the same words in the most fitting
 * surroundings, else the nearest words that differ little; undefined where they are gone (an orphan).
 */
export function locateAnchor(text: string, quote: Quote): Span | undefined {
  return locateVerbatim(text, quote) ?? locateClose(text, quote)
}

/** Where the very words of a quote stand, letter by letter; undefined where they do not. */
export function locateVerbatim(text: string, quote: Quote): Span | undefined {
  const { exact } = quote
  const context = (quote.prefix ?? '').length + (quote.suffix ?? '').length
  const atPlace = text.startsWith(exact, quote.start)
  if (exact === '') return undefined
  if (atPlace && agreement(text, quote, quote.start) === context) return spanAt(quote.start, exact)

  let best: { start: number; agrees: number; away: number } | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agrees = agreement(text, quote, start)
    const away = Math.abs(start - quote.start)
    if (!best || agrees > best.agrees || (agrees === best.agrees && away < best.away))
      best = { start, agrees, away }
  }
  if (!best) return undefined
  const known = exact.length >= SHORT || best.away === 0
  return known || best.agrees >= Math.min(AGREEING, context) ? spanAt(best.start, exact) : undefined
}

const spanAt = (start: number, exact: string): Span => [start, start + exact.length]

/** How many characters around `start` are those that stood around the quote. */
function agreement(text: string, quote: Quote, start: number): number {
  return before(text, quote, start) + after(text, quote, start + quote.exact.length)
}

function before(text: string, { prefix = '' }: Quote, start: number): number {
  let same = 0
  while (same < prefix.length && prefix.at(-1 - same) === text[start - 1 - same]) same += 1
  return same
}

function after(text: string, { suffix = '' }: Quote, end: number): number {
  let same = 0
  while (same < suffix.length && suffix[same] === text[end + same]) same += 1
  return same
}

function locateClose(text: string, quote: Quote): Span | undefined {
  const most = Math.floor(quote.exact.length * CHANGED)
  if (most === 0 || quote.exact.length < SHORT) return undefined
  let best: CloseEnd | undefined
  const better = (one: CloseEnd, other: CloseEnd) =>
    one.edits - other.edits ||
    after(text, quote, other.end) - after(text, quote, one.end) ||
    Math.abs(one.end - quote.end) - Math.abs(other.end - quote.end)
  eachCloseEnd(text, { pattern: quote.exact, most }, found => {
    if (!best || better(found, best) < 0) best = found
  })
  return best && [closeStart(text, quote.exact, best), best.end]
}
