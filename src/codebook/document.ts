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

/** Where a block stands in its original, as far as the original's format has such places; all counts begin at 1. */
export type BlockPlace = {
  /** Of a PDF or a scan; of a presentation, slides in the order in which they are shown. */
  readonly page?: number | undefined
  /** Left, top, width and height in whole points (1/72 inch), or pixels of an image, from the top left corner. */
  readonly box?: readonly [number, number, number, number] | undefined
  /** Of a book: its chapters in the order of reading. */
  readonly chapter?: number | undefined
  /** Of a word processor's file: paragraphs in order, those of tables and notes counted as they come. */
  readonly paragraph?: number | undefined
  /** Id or number of a chat's message, a feed's entry, a mail's part. */
  readonly message?: string | undefined
  /** Name of a workbook's sheet. */
  readonly sheet?: string | undefined
  /** "B7"; of a sheet, or of a table in text (CSV). "A7:F7" where a whole row of a large one is a block, tabs between. */
  readonly cell?: string | undefined
  /** File name or address of the image whose caption or text this is. */
  readonly image?: string | undefined
  /** Name of the field of a form in which this was answered. */
  readonly field?: string | undefined
  /** Of a recording: whole seconds from its beginning, where its transcript gives them. */
  readonly second?: number | undefined
}

/** A part of the clean text: UTF-16 offsets, `end` excluded. `level` is a heading's or list's depth. */
export type Block = {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  readonly level?: number | undefined
  readonly at?: BlockPlace | undefined
}

/** A document that came inside of another one: an attachment, a file of an archive. */
export type Within = {
  /** SHA-256 of the original that held it. */
  readonly id: string
  /** Its name in there, with folders, as it stands. */
  readonly path: string
}

/** How a document came from an address. */
export type FetchRecord = {
  /** As it was asked for. */
  readonly asked: string
  /** Where the last redirect ended. */
  readonly url: string
  readonly redirects: readonly string[]
  /** ISO 8601, UTC. */
  readonly at: string
  /** Of the answer that was kept. */
  readonly status: number
  /** In the server's order; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[]
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
  /** Name of the template whose fields were filled in. */
  readonly template?: string | undefined
}

/** What makes a document a transcript: who wrote down what the original `within` which it lies says or shows. */
export type TranscriptOrigin = {
  /** The writer's pseudonym. */
  readonly by: string
  /** When it was written, ISO 8601, UTC. */
  readonly at: string
  /** Ids of the versions in whose stead it stands; none for the first. */
  readonly follows: readonly string[]
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
  /** As recognised: "utf-8", "windows-1251"; null for a note, and where the format is not text. */
  readonly encoding: string | null
  /** Bytes of the original. */
  readonly size: number
  /** What took the text out: "html/1". */
  readonly extractor: string
  readonly note: NoteOrigin | null
  readonly within?: Within | undefined
  readonly fetched?: FetchRecord | undefined
  readonly transcript?: TranscriptOrigin | undefined
}

/** The id of the original that a transcript was written down from; undefined of any other document. */
export const originalOfTranscript = ({
  transcript,
  within,
}: {
  readonly transcript?: object | undefined
  readonly within?: Pick<Within, 'id'> | undefined
}): string | undefined => (transcript && within ? within.id : undefined)

/** A note's origin, as a sidecar or the journal writes it. */
export const noteOriginSchema: z.ZodType<NoteOrigin> = z.strictObject({
  type: z.enum(NOTE_TYPES),
  by: z.string().min(1),
  taken: edtfSchema,
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
  template: z.string().min(1).optional(),
})

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

const placeSchema: z.ZodType<BlockPlace> = z.strictObject({
  page: count.optional(),
  box: z.tuple([z.number().int(), z.number().int(), count, count]).optional(),
  paragraph: count.optional(),
  chapter: count.optional(),
  message: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  image: z.string().optional(),
  field: z.string().optional(),
  second: count.optional(),
})

const transcriptSchema: z.ZodType<TranscriptOrigin> = z.strictObject({
  by: z.string().min(1),
  at: z.iso.datetime(),
  follows: z.array(hash),
})

const fetchSchema: z.ZodType<FetchRecord> = z.strictObject({
  asked: z.string().min(1),
  url: z.string().min(1),
  redirects: z.array(z.string()),
  at: z.iso.datetime(),
  status: count,
  headers: z.array(z.tuple([z.string(), z.string()])),
})

export const documentSchema: z.ZodType<SourceDocument> = z.strictObject({
  id: hash,
  name: z.string().min(1),
  text: z.string(),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(BLOCK_KINDS),
      start: count,
      end: count,
      level: z.number().int().positive().optional(),
      at: placeSchema.optional(),
    }),
  ),
  title: z.string().nullable(),
  published: edtfSchema.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  size: count,
  extractor: z.string(),
  note: noteOriginSchema.nullable(),
  within: z.strictObject({ id: hash, path: z.string().min(1) }).optional(),
  fetched: fetchSchema.optional(),
  transcript: transcriptSchema.optional(),
})
