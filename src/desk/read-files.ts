import { isEdtf, VigilError, type CodedRecord } from '../codebook/index.ts'
import { type Amount, type Captured, captureFiles, measureFiles } from '../capture/index.ts'
import { OTHER_LANGUAGE, type ReadingNote } from '../read/index.ts'
import type { LexiconText, Told } from './read-here.ts'
import { openReadingPool, type ReadingPool, threadsFor } from './reading-pool.ts'

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

/** Characters of the documents that wait for an answer, however short each is: one may be longer. */
const ROOM = 2_000_000

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
    amount,
    ocr = false,
  }: {
    readonly published: string | null
    /** A monitor's own words. */
    readonly lexicon?: LexiconText | null
    /** How many threads read; by default one for a few documents, else one a core. */
    readonly threads?: number | undefined
    /** How much the paths hold, where it is known. */
    readonly amount?: Amount | undefined
    /** Whether the letters of scans and photographs are read, by the system's Tesseract. */
    readonly ocr?: boolean | undefined
  },
): AsyncGenerator<Answer> {
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'date-invalid',
      `"${published}" is no date: write 2024-08-12, 2024-08 or 2024.`,
    )
  const beside = threadsFor(amount ?? (await measureFiles(paths)), threads)
  const pool = openReadingPool(beside, lexicon)
  const line: Waiting[] = []
  let length = 0
  const isFull = (): boolean => line.length >= pool.width || (length > ROOM && line.length > 1)
  const next = async (): Promise<Answer> => {
    const [first] = line.splice(0, 1)
    if (!first) throw new Error('nobody waits')
    length -= first.length
    return (await first.answer)()
  }
  try {
    // What is wrong with the words is said before anything is read with them.
    if (lexicon) (await pool.read({ name: lexicon.name, text: '', published: null }))()
    for await (const found of captureFiles(paths, { ocr })) {
      if ('skipped' in found) continue
      const one = 'error' in found ? asItIs(found) : wait(pool, found, published)
      line.push(one)
      length += one.length
      while (isFull()) yield await next()
    }
    while (line.length > 0) yield await next()
  } finally {
    await pool.close()
  }
}

/** Whoever waits for an answer in the order of the files, and how long the document is. */
type Waiting = { readonly answer: Promise<() => Answer>; readonly length: number }

const asItIs = (answer: Answer): Waiting => ({ answer: Promise.resolve(() => answer), length: 0 })

/** Has a document read; of what was taken in only its text is kept until then, not the file itself. */
function wait(
  pool: ReadingPool,
  { path, captured }: { readonly path: string; readonly captured: Captured },
  published: string | null,
): Waiting {
  const { notes, document } = captured
  const { name, text } = document
  const reading = pool.read({ ...document, published: document.published ?? published })
  const answer = reading.then(
    told => () => fileReading({ path, document: name, text, remarks: notes }, told()),
  )
  // Waited for in order: until then a failure is nobody's yet.
  answer.catch(() => {})
  return { answer, length: text.length }
}

function fileReading(
  about: Omit<FileReading, 'records' | 'notes'>,
  { records, notes }: Told,
): FileReading {
  const foreign = notes.filter(note => note.rule === OTHER_LANGUAGE)
  const remarks = foreign.map(({ reason }) => `${about.document}: ${reason}`)
  return { ...about, records, notes, remarks: [...about.remarks, ...remarks] }
}
