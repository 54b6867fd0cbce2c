import { z } from 'zod'
import { edtfSchema } from './when.ts'

export const BLOCK_KINDS = [
  'title',
  'heading',
  'dateline',
  'paragraph',
  'item',
  'caption',
  'quote',
  'cell',
  'preformatted',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A part of the clean text: UTF-16 offsets, `end` excluded. `level` is a heading's or list's depth. */
export type Block = {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  readonly level?: number | undefined
}

export const CONSENT_USES = ['store', 'publish', 'name', 'share'] as const
export type ConsentUse = (typeof CONSENT_USES)[number]

export const NOTE_TYPES = ['interview', 'call', 'observation', 'form', 'other'] as const

/** What makes a document a note: who took it, when, how, and what its source consented to. */
export type NoteOrigin = {
  readonly type: (typeof NOTE_TYPES)[number]
  /** The monitor's pseudonym. */
  readonly by: string
  /** EDTF. */
  readonly taken: string
  readonly consent: Readonly<Partial<Record<ConsentUse, boolean>>>
}

/** A source as it was taken in: the clean text, and where its sealed original is. Never changes. */
export type SourceDocument = {
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly id: string
  /** File name, without folders; what `vigil read` prints as `document`. */
  readonly name: string
  /** Clean text; every offset in Vigil counts UTF-16 units of it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  /** EDTF, possibly only a month; null where it is not known. */
  readonly published: string | null
  /** The publisher: "RFE/RL". */
  readonly source: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly mediaType: string
  /** As recognised: "utf-8", "windows-1251"; null for a note. */
  readonly encoding: string | null
  /** Bytes of the original. */
  readonly size: number
  /** What took the text out: "html/1". */
  readonly extractor: string
  readonly note: NoteOrigin | null
}

/** A note's origin, as a sidecar or the journal writes it. */
export const noteOriginSchema: z.ZodType<NoteOrigin> = z.strictObject({
  type: z.enum(NOTE_TYPES),
  by: z.string().min(1),
  taken: edtfSchema,
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
})

export const documentSchema: z.ZodType<SourceDocument> = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1),
  text: z.string(),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(BLOCK_KINDS),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      level: z.number().int().positive().optional(),
    }),
  ),
  title: z.string().nullable(),
  published: edtfSchema.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  size: z.number().int().nonnegative(),
  extractor: z.string(),
  note: noteOriginSchema.nullable(),
})
