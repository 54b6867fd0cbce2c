import { VigilError, type SourceDocument } from '../codebook/index.ts'
import { FORMATS } from './apart/formats.ts'
import { parseApart } from './apart/parse-apart.ts'
import { SCAN_TIME } from './capture-bytes.ts'
import { transcriptDocument, type TranscriptInput } from './capture-transcript.ts'
import type { Captured } from './captured.ts'
import { detectLanguage } from './detect-language.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readScans } from './ocr/read-scans.ts'
import { knownBinary } from './recognise.ts'

/** Whose words are called the system's Tesseract's. */
export const TESSERACT = 'Tesseract'

/** A scan or photograph that is kept already, with the versions of its words in whose stead these are to stand. */
export type RecognisedInput = Pick<TranscriptInput, 'original' | 'at' | 'follows'> & {
  readonly bytes: Uint8Array
}

/**
 * Has the system's Tesseract read the letters of pictures in an original that was taken in without it. What it read is a
 * document of its own within the original, as a transcript is; it holds the words of scanned pages only.
 */
export async function captureRecognised({
  original,
  bytes,
  at,
  follows,
}: RecognisedInput): Promise<Captured> {
  const { name } = original
  const known = knownBinary(bytes)
  if (known?.format === undefined || !/^image\/|^application\/pdf$/.test(original.mediaType))
    throw nothingToRead(original, 'only pictures and PDFs of scanned pages have letters to be read')
  const limits = { ...DEFAULT_LIMITS, seconds: DEFAULT_LIMITS.seconds * SCAN_TIME }
  const context = { name, title: original.title ?? undefined, limits, scans: true }
  const parsed = await parseApart({ format: known.format, what: known.what, bytes, context })
  if (!parsed.scans?.length)
    throw nothingToRead(
      original,
      'there is no page or picture in it that Tesseract can read (JPEG, PNG, WebP, TIFF, scans in PDFs)',
    )
  const { text, blocks, notes } = await readScans(
    { ...parsed, text: '', blocks: [], notes: [] },
    name,
  )
  if (text === '') throw nothingToRead(original, notes.join('; '))
  const { extractor } = await FORMATS[known.format]()
  return transcriptDocument({
    original,
    origin: { by: TESSERACT, at, follows },
    extracted: { text, blocks, notes },
    language: (await detectLanguage(text)) ?? null,
    extractor: `${extractor}+ocr`,
  })
}

function nothingToRead({ name }: SourceDocument, why: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `No letters were read off ${name}: ${why}. Nothing was stored. A person can write down what it says: vigil transcribe.`,
  )
}
