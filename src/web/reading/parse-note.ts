import { z } from 'zod'
import { quoteSchema, type Span } from '../../codebook/index.ts'

const offset = z.number().int().nonnegative()
const noteSchema = z.object({
  reason: z.string(),
  start: offset.optional(),
  end: offset.optional(),
  quote: quoteSchema.optional(),
})

/** A note of a reader: why there is no record, and at which words. */
export type ShownNote = { readonly reason: string; readonly span?: Span }

/** Reads a note; every reader writes its own, and what is not understood is shown as it is. */
export function parseNote(note: unknown): ShownNote {
  const parsed = noteSchema.safeParse(note)
  if (!parsed.success) return { reason: typeof note === 'string' ? note : JSON.stringify(note) }
  const { reason, quote } = parsed.data
  const { start = quote?.start, end = quote?.end } = parsed.data
  const isPlace = start !== undefined && end !== undefined && start < end
  return isPlace ? { reason, span: [start, end] } : { reason }
}
