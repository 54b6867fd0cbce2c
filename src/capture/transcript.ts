import { VigilError } from '../codebook/index.ts'
import type { Parsed } from './apart/format.ts'
import type { CaptureLimits } from './limits.ts'
import { extractText } from './plain/extract-text.ts'
import { showName } from './show-name.ts'
import { decodeReadable } from './text-formats.ts'

/** What a person wrote down of a recording or a picture, in a file beside it. */
export type Transcript = { readonly name: string; readonly bytes: Uint8Array }

export const TRANSCRIPT = /\.transcript\.txt$/i
/** Files whose words may stand in a transcript beside them. */
export const WITHOUT_WORDS =
  /\.(?:mp4|m4v|mov|webm|mkv|avi|mp3|m4a|ogg|oga|opus|wav|flac|amr|aac|wm[av]|asf|mpe?g|3gp|bmp|jpe?g|png|webp|hei[cf]|avif|tiff?|gif|pdf)$/i

/** Pictures whose letters Tesseract may read. */
const WITH_LETTERS = /\.(?:jpe?g|png|webp|tiff?)$/i

/** What to do for the words of a document that holds none. */
export function transcriptNote(name: string): string {
  const letters = WITH_LETTERS.test(name)
    ? `have its letters read where Tesseract is installed (vigil recognise ${name}), or `
    : ''
  return `it holds no words that a program reads: ${letters}write down what is said or shown in it with vigil transcribe ${name}, or in the workbench`
}

/** A document with the words of its transcript; one that has words of its own leaves the transcript aside. */
export function withTranscript(
  parsed: Parsed,
  transcript: Transcript | undefined,
  limits: CaptureLimits,
): Parsed & { readonly transcribed: boolean } {
  if (!transcript) return { ...parsed, transcribed: false }
  const name = showName(transcript.name)
  if (parsed.blocks.some(({ kind }) => kind !== 'caption' && kind !== 'title'))
    return {
      ...parsed,
      notes: [...parsed.notes, `${name} was left aside: the document has words of its own`],
      transcribed: false,
    }
  if (transcript.bytes.length > limits.bytes)
    throw new VigilError(
      'input-too-large',
      `${name} is larger than a text may be. Nothing was stored. Shorten it or add it as a document of its own.`,
    )
  const { text } = decodeReadable(transcript.bytes, name)
  const words = extractText(text, { name, title: undefined, limits })
  const { caption, moved } = captionBefore(parsed)
  return {
    ...parsed,
    text: caption + words.text,
    blocks: [
      ...parsed.blocks,
      ...words.blocks.map(block => ({
        ...block,
        start: block.start + moved,
        end: block.end + moved,
      })),
    ],
    metadata: { ...words.metadata, ...parsed.metadata },
    notes: [
      ...parsed.notes,
      ...words.notes,
      `the text is that of ${name}, which a person wrote down; the original does not hold it`,
    ],
    transcribed: true,
  }
}

function captionBefore({ text }: Parsed): { readonly caption: string; readonly moved: number } {
  const caption = text === '' ? '' : `${text}\n\n`
  return { caption, moved: caption.length }
}
