import { VigilError } from '../codebook/index.ts'
import { captureTranscript, type Captured } from '../capture/index.ts'
import {
  commit,
  consentOf,
  documentById,
  findDocument,
  originalRange,
  tierOf,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { noDocument, summaryOf, type DocumentSummary } from './documents.ts'
import { forgetPicture } from './picture.ts'
import { readDocuments } from './reading.ts'
import { originalIdOf, shownAs, versionsOf } from './transcripts.ts'

export type NewTranscript = {
  /** The recording, picture or scan, or an earlier transcript of it: id, its beginning, or name. */
  readonly of: string
  readonly text: string
  /** BCP 47; recognised where it is not said. */
  readonly language?: string | undefined
}

/**
 * Takes in what a person wrote down of an original, reads it, and lets it stand in the stead of the versions there are.
 * Tier and consent are those of the original. The same words again are no new version.
 */
export async function addTranscript(
  desk: Desk,
  { of, text, language }: NewTranscript,
): Promise<DocumentSummary> {
  const original = await originalOfTranscript(desk, of)
  const standing = (await versionsOf(desk, original.id)).filter(({ stands }) => stands)
  const [last] = standing
  if (last && standing.length === 1) {
    const before = await documentById(desk.vault, last.id)
    if (before?.text === text && (language ?? before.language) === before.language)
      return summaryOf(desk, last.id)
  }
  const { author: by, at } = who(desk)
  const follows = standing.map(({ id }) => id)
  const captured = await captureTranscript({ original, text, by, at, follows, language })
  return keepTranscript(desk, original.id, captured)
}

/** Keeps what was written down, reads it into records, and gives it as lists show it. */
export async function keepTranscript(
  desk: Desk,
  original: string,
  captured: Captured,
): Promise<DocumentSummary> {
  await keepAsOriginal(desk, original, captured)
  await readDocuments(desk, { ids: [captured.document.id], again: false })
  forgetPicture(desk)
  return summaryOf(desk, captured.document.id)
}

/** Keeps a transcript under the tier of its original, with what its source agreed to since. */
async function keepAsOriginal(desk: Desk, original: string, captured: Captured): Promise<void> {
  const { document } = captured
  const tier = await tierOf(desk.vault, 'document', original)
  const uses = await consentOf(desk.vault, original)
  await commit(
    desk.vault,
    [
      { act: 'capture', content: { document }, files: [captured.original] },
      ...(tier === 'internal'
        ? []
        : [{ act: 'tier', content: { of: 'document', subject: document.id, tier } } as const]),
      ...(Object.keys(uses).length === 0
        ? []
        : [{ act: 'consent', content: { document: document.id, uses } } as const]),
    ],
    who(desk),
  )
}

/** The recording, picture or scan that a document is, or was written down from. */
export async function originalOfTranscript({ vault }: Desk, idOrName: string) {
  const id = await findDocument(vault, idOrName)
  const document = await documentById(vault, id)
  const holder = document && originalIdOf(document)
  const original =
    holder === undefined || holder === id ? document : await documentById(vault, holder)
  if (original) return original
  throw document
    ? new VigilError(
        'not-found',
        `The original of ${document.name} is not in this vault: without it nothing can be written down from it. Take it in by exchange, or add its file.`,
      )
    : noDocument(id)
}

/** Bytes of an original that the workbench shows, with where they lie in it. */
export type OriginalPart = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** First byte, and the one after the last. */
  readonly range: readonly [number, number]
  readonly size: number
}

/** As many bytes as are given at once of what is listened to or watched. */
const MOST = 4 * 1024 * 1024

/**
 * A stretch of an original for the workbench: only of pictures made of dots, sound and film, whose kind was recognised by
 * their bytes. Without a range all of it; else up to 4 MB of what was asked for.
 */
export async function originalPart(
  desk: Desk,
  id: string,
  asked: { readonly start: number; readonly end?: number | undefined } | undefined,
): Promise<OriginalPart> {
  const document = await documentById(desk.vault, id)
  if (!document) throw noDocument(id)
  const { mediaType, size } = document
  if (shownAs(mediaType) === null)
    throw new VigilError(
      'access-denied',
      `${document.name} (${mediaType}) is not shown in the workbench. vigil original ${id.slice(0, 12)} --out FILE writes it out.`,
    )
  const start = asked?.start ?? 0
  const end = asked ? Math.min(asked.end ?? size, start + MOST, size) : size
  if (start >= end) return { bytes: new Uint8Array(), mediaType, range: [start, start], size }
  const bytes = await originalRange(desk.vault, id, [start, end])
  if (bytes) return { bytes, mediaType, range: [start, end], size }
  throw new VigilError(
    'not-found',
    `The vault does not have the original of ${document.name}. vigil verify tells what else is missing.`,
  )
}
