import { z } from 'zod'

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
