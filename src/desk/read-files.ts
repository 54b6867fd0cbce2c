import { isEdtf, VigilError, type CodedRecord } from '../codebook/index.ts'
import { captureFiles } from '../capture/index.ts'
import { OTHER_LANGUAGE, readDocument, type OwnWords, type ReadingNote } from '../read/index.ts'

/** What the reader made of one file, in the format that `vigil read` prints. */
export type FileReading = {
  readonly path: string
  readonly document: string
  readonly text: string
  readonly records: readonly CodedRecord[]
  readonly notes: readonly ReadingNote[]
  /** What the monitor should know about how the file was taken in. */
  readonly remarks: readonly string[]
}

/** Reads files and folders without a vault; nothing is kept. What cannot be read is reported and the rest goes on. */
export async function* readFiles(
  paths: readonly string[],
  {
    published,
    lexicon = null,
  }: {
    readonly published: string | null
    /** A monitor's own words. */
    readonly lexicon?: OwnWords | null
  },
): AsyncGenerator<FileReading | { readonly path: string; readonly error: VigilError }> {
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'date-invalid',
      `"${published}" is no date: write 2024-08-12, 2024-08 or 2024.`,
    )
  for await (const found of captureFiles(paths)) {
    if ('skipped' in found) continue
    if ('error' in found) yield found
    else {
      const { document } = found.captured
      const reading = readDocument(
        { ...document, published: document.published ?? published },
        lexicon,
      )
      const foreign = reading.notes.filter(note => note.rule === OTHER_LANGUAGE)
      const remarks = [
        ...found.captured.notes,
        ...foreign.map(({ reason }) => `${document.name}: ${reason}`),
      ]
      yield { path: found.path, document: document.name, text: document.text, remarks, ...reading }
    }
  }
}
