import { isEdtf, VigilError, type CodedRecord } from '../codebook/index.ts'
import { captureFiles, countFiles } from '../capture/index.ts'
import { loadLexicon, OTHER_LANGUAGE, type ReadingNote } from '../read/index.ts'
import { type LexiconText, openReadingPool, threadsFor } from './reading-pool.ts'

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

type Answer = FileReading | { readonly path: string; readonly error: VigilError }

/**
 * Reads files and folders without a vault; nothing is kept. What cannot be read is reported and the rest goes on. The
 * answers come in the order of the files, on however many threads they were read.
 */
export async function* readFiles(
  paths: readonly string[],
  {
    published,
    lexicon = null,
    threads,
    ocr = false,
  }: {
    readonly published: string | null
    /** A monitor's own words. */
    readonly lexicon?: LexiconText | null
    /** How many threads read; by default one for a few documents, else one a core. */
    readonly threads?: number | undefined
    /** Whether the letters of scans and photographs are read, by the system's Tesseract. */
    readonly ocr?: boolean | undefined
  },
): AsyncGenerator<Answer> {
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'date-invalid',
      `"${published}" is no date: write 2024-08-12, 2024-08 or 2024.`,
    )
  // What is wrong with the words is said before anything is started.
  if (lexicon) loadLexicon(lexicon.text, lexicon.name)
  const pool = openReadingPool(threads ?? threadsFor(await countFiles(paths)), lexicon)
  const open: Promise<Answer>[] = []
  try {
    for await (const found of captureFiles(paths, { ocr })) {
      if ('skipped' in found) continue
      if ('error' in found) open.push(Promise.resolve(found))
      else {
        const { document, notes } = found.captured
        const reading = pool.read({ ...document, published: document.published ?? published })
        const answer = reading.then(({ records, notes: read }) => ({
          path: found.path,
          document: document.name,
          text: document.text,
          records,
          notes: read,
          remarks: [
            ...notes,
            ...read
              .filter(note => note.rule === OTHER_LANGUAGE)
              .map(({ reason }) => `${document.name}: ${reason}`),
          ],
        }))
        // Waited for below, in order: until then a failure is nobody's yet.
        answer.catch(() => {})
        open.push(answer)
      }
      for (const answer of open.splice(0, open.length - pool.width + 1)) yield await answer
    }
    for (const answer of open) yield await answer
  } finally {
    await pool.close()
  }
}
