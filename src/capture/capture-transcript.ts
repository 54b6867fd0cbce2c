import { z } from 'zod'
import {
  plainIssue,
  VigilError,
  type SourceDocument,
  type TranscriptOrigin,
} from '../codebook/index.ts'
import { sha256 } from './build-document.ts'
import type { Captured } from './captured.ts'
import { detectLanguage } from './detect-language.ts'
import { languageTag } from './language-tag.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { extractText } from './plain/extract-text.ts'
import { tooLarge } from './read-original.ts'
import { withTimes } from './time-codes.ts'

/** What a person wrote down of a recording, a picture or a scan. */
export type TranscriptInput = {
  readonly original: SourceDocument
  readonly text: string
  /** The writer's pseudonym. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Ids of the versions in whose stead it stands; none for the first. */
  readonly follows: readonly string[]
  readonly language?: string | undefined
}

const inputSchema = z.object({
  text: z.string().refine(text => /[\p{L}\p{N}]/u.test(text), 'holds no words'),
  by: z.string().trim().min(1, 'is missing: say who wrote it, by pseudonym'),
  language: z
    .string()
    .refine(tag => languageTag(tag) !== undefined, 'write en, ru, kk or the like')
    .optional(),
})

/** Whether what a document says or shows can be written down beside it: recordings, pictures, scans. */
export const isTranscribable = ({ mediaType }: Pick<SourceDocument, 'mediaType'>): boolean =>
  /^(?:image|audio|video)\/|^application\/pdf$/.test(mediaType)

/**
 * Takes in a transcript as a document of its own within its original: it is cited as the original is, and keeps what was
 * agreed on the original. Time codes of a recording ([00:12:34]) are places of what follows them.
 */
export async function captureTranscript(input: TranscriptInput): Promise<Captured> {
  const { original, text, by, at, follows } = input
  const language = checked(input)
  const { blocks, notes } = withTimes(text, words =>
    // A title stands above a text; what is heard first is no title.
    extractText(words, { name: 'transcript', title: '', limits: DEFAULT_LIMITS }),
  )
  return transcriptDocument({
    original,
    origin: { by, at, follows },
    extracted: { text, blocks, notes },
    language: language ?? (await detectLanguage(text)) ?? null,
    extractor: 'transcript/1',
  })
}

type Written = {
  readonly original: SourceDocument
  readonly origin: TranscriptOrigin
  readonly extracted: Pick<SourceDocument, 'text' | 'blocks'> & Pick<Captured, 'notes'>
  readonly language: string | null
  readonly extractor: string
}

/** The words of an original as a document of its own; its bytes say of what, by whom and when, and then the words. */
export function transcriptDocument(written: Written): Captured {
  const { original, origin, extracted, language, extractor } = written
  const { text, blocks, notes } = extracted
  const { by, at, follows } = origin
  const head = { at, by, follows, of: original.id }
  const bytes = new TextEncoder().encode(`${JSON.stringify(head)}\n\n${text}`)
  if (bytes.length > DEFAULT_LIMITS.bytes)
    throw tooLarge('The transcript', bytes.length, DEFAULT_LIMITS.bytes)
  const id = sha256(bytes)
  const document: SourceDocument = {
    id,
    name: `transcript-${original.id.slice(0, 12)}-${id.slice(0, 12)}.txt`,
    text,
    blocks,
    title: original.title ?? original.name,
    published: original.published,
    source: original.source,
    url: original.url,
    language,
    mediaType: 'text/plain; transcript',
    encoding: null,
    size: bytes.length,
    extractor,
    note: original.note,
    within: { id: original.id, path: 'transcript' },
    transcript: { by: by.trim(), at, follows },
  }
  return { document, original: bytes, notes, metadata: {} }
}

/** Gives the language where it was stated. */
function checked(input: TranscriptInput): string | undefined {
  const { original } = input
  if (!isTranscribable(original))
    throw new VigilError(
      'input-invalid',
      `${original.name} has its words in itself (${original.mediaType}): only recordings, pictures and scans are written down. Nothing was stored.`,
    )
  const result = inputSchema.safeParse(input)
  if (result.success) return input.language === undefined ? undefined : languageTag(input.language)
  const [issue] = result.error.issues
  throw new VigilError(
    'input-invalid',
    `The transcript’s “${issue?.path.join('.') ?? ''}” ${issue ? plainIssue(issue) : 'is not as expected'}. Nothing was stored.`,
  )
}
