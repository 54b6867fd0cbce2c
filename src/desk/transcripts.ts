import { originalOfTranscript, type SourceDocument } from '../codebook/index.ts'
import { isTranscribable } from '../capture/index.ts'
import {
  documentById,
  transcriptsIn,
  transcriptsOf,
  type ListedDocument,
  type ListedTranscript,
} from '../vault/index.ts'
import type { Desk } from './desk.ts'

/** A version of a transcript; several stand where two people wrote without having seen each other's. */
export type TranscriptVersion = Pick<ListedTranscript, 'id' | 'by' | 'at'> & {
  readonly stands: boolean
}

/** An original that is looked at or listened to; null as `show` where no browser shows it safely. */
export type ShownOriginal = Pick<SourceDocument, 'id' | 'name' | 'mediaType' | 'size'> & {
  readonly show: 'image' | 'audio' | 'video' | null
}

/** What browsers show without running anything: pictures made of dots, sound and film. */
const SHOWN: Readonly<Record<string, ShownOriginal['show']>> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'image/avif': 'image',
  'video/mp4': 'video',
  'video/webm': 'video',
  'audio/mp4': 'audio',
  'audio/mpeg': 'audio',
  'audio/ogg': 'audio',
  'audio/wav': 'audio',
  'audio/flac': 'audio',
}

/** How the workbench shows an original; null where it does not. */
export const shownAs = (mediaType: string): ShownOriginal['show'] => SHOWN[mediaType] ?? null

/** Whether a document was written down beside its original. */
export const isTranscript = ({ mediaType }: Pick<ListedDocument, 'mediaType'>): boolean =>
  mediaType === 'text/plain; transcript'

/** Transcripts that a later version names as the one it stands for. */
export async function replacedTranscripts({
  vault,
}: Pick<Desk, 'vault'>): Promise<ReadonlySet<string>> {
  return replacedIn(await transcriptsIn(vault))
}

const replacedIn = (versions: readonly ListedTranscript[]): ReadonlySet<string> =>
  new Set(versions.flatMap(({ follows }) => follows))

/** The versions of an original's transcript, the earliest first. */
export async function versionsOf(
  { vault }: Pick<Desk, 'vault'>,
  original: string,
): Promise<readonly TranscriptVersion[]> {
  const versions = await transcriptsOf(vault, original)
  const replaced = replacedIn(versions)
  return versions.map(({ id, by, at }) => ({ id, by, at, stands: !replaced.has(id) }))
}

/** A document with the transcripts that were written down of it. */
export async function withTranscripts(
  { vault }: Pick<Desk, 'vault'>,
  id: string,
): Promise<readonly string[]> {
  return [id, ...(await transcriptsOf(vault, id)).map(each => each.id)]
}

/** The id of the original that a transcript was written down from; of any other document its own. */
export const originalIdOf = (
  document: Pick<SourceDocument, 'id' | 'transcript' | 'within'>,
): string => originalOfTranscript(document) ?? document.id

/** What is shown beside a document's text: the original it was written down from, and the versions there are. */
export async function originalBeside(
  desk: Pick<Desk, 'vault'>,
  document: SourceDocument,
): Promise<{
  readonly original: ShownOriginal | null
  readonly transcripts: readonly TranscriptVersion[]
}> {
  const holder = originalIdOf(document)
  const original = holder === document.id ? document : await documentById(desk.vault, holder)
  const transcripts = await versionsOf(desk, holder)
  if (!original || !isTranscribable(original)) return { original: null, transcripts }
  const { id, name, mediaType, size } = original
  return { original: { id, name, mediaType, size, show: shownAs(mediaType) }, transcripts }
}
