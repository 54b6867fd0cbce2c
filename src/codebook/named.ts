import { z } from 'zod'

/** Somebody or something that a document's text names, wherever it stands there. */
export type Named = {
  readonly type: 'person' | 'group' | 'place'
  /** The words of the text, without title, age and possessive. */
  readonly name: string
  /** Where it stands: UTF-16 offsets into the document's text, in their order. */
  readonly spans: readonly (readonly [start: number, end: number])[]
  /** The titles and occupations told with it: "activist". */
  readonly as: readonly string[]
  /** Other names that the text puts beside it in brackets: letters, translations. */
  readonly also: readonly string[]
}

export const namedSchema: z.ZodType<Named> = z.strictObject({
  type: z.enum(['person', 'group', 'place']),
  name: z.string().min(1),
  spans: z.array(z.tuple([z.number().int(), z.number().int()])),
  as: z.array(z.string()),
  also: z.array(z.string()),
})
