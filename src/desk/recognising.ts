import { VigilError, type SourceDocument } from '../codebook/index.ts'
import { captureRecognised, TESSERACT } from '../capture/index.ts'
import { documentById, originalOf } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import type { DocumentSummary } from './documents.ts'
import { keepTranscript, originalOfTranscript } from './transcribing.ts'
import { versionsOf } from './transcripts.ts'

export type Recognised = { readonly document: DocumentSummary; readonly notes: readonly string[] }

/**
 * Has the system's Tesseract read the letters of a picture or scan that is in the vault, as a transcript of it, which is
 * read into records. The original, its own text and all records on that stay as they are; a reading of Tesseract's
 * stands in the stead of its last one, never of a person's.
 */
export async function recogniseScan(desk: Desk, idOrName: string): Promise<Recognised> {
  const original = await originalOfTranscript(desk, idOrName)
  if (/\+ocr\b/.test(original.extractor))
    throw new VigilError(
      'input-invalid',
      `The letters of ${original.name} were read when it was taken in. What is wrong in them can be written down: vigil transcribe ${original.id.slice(0, 12)}.`,
    )
  const bytes = await originalOf(desk.vault, original.id)
  if (!bytes)
    throw new VigilError(
      'not-found',
      `The vault does not have the original of ${original.name}. vigil verify tells what else is missing.`,
    )
  const follows = await standingReadings(desk, original)
  const { at } = who(desk)
  const captured = await captureRecognised({ original, bytes, at, follows })
  const document = await keepTranscript(desk, original.id, captured)
  return { document, notes: captured.notes }
}

/** Ids of what Tesseract read of it before, where no person wrote its words down since. */
async function standingReadings(desk: Desk, { id, name }: SourceDocument): Promise<string[]> {
  const standing = (await versionsOf(desk, id)).filter(({ stands }) => stands)
  for (const version of standing) {
    const document = await documentById(desk.vault, version.id)
    if (document && /\+ocr\b/.test(document.extractor)) continue
    throw new VigilError(
      'input-invalid',
      `${version.by} wrote down the words of ${name} already, on ${version.at.slice(0, 10)}: that stands above what ${TESSERACT} reads. Nothing was stored. vigil show ${version.id.slice(0, 12)} shows it.`,
    )
  }
  return standing.map(version => version.id)
}
