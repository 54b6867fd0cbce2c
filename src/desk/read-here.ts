import { VigilError, type ErrorCode } from '../codebook/index.ts'
import { loadLexicon, readDocument, type Readable, type Reading } from '../read/index.ts'

/** A monitor's own words as their file has them, and its name for messages. */
export type LexiconText = { readonly text: string; readonly name: string }

/** What is told of a document that was read. */
export type Told = Pick<Reading, 'records' | 'notes'>

/** What a thread answers: what it read, or what the monitor has to mend first. */
export type ThreadAnswer =
  | { readonly told: Told }
  | { readonly fault: { readonly code: ErrorCode; readonly message: string } }

/** Reads on the thread that asks, with a monitor's own words where there are some. */
export function openReader(lexicon: LexiconText | null): (document: Readable) => Told {
  const own = lexicon ? loadLexicon(lexicon.text, lexicon.name) : null
  return document => {
    const { records, notes } = readDocument(document, own)
    return { records, notes }
  }
}

/** The same for another thread: an error does not pass from thread to thread as it is. */
export function openAnswers(lexicon: LexiconText | null): (document: Readable) => ThreadAnswer {
  try {
    const read = openReader(lexicon)
    return document => ({ told: read(document) })
  } catch (error) {
    if (!(error instanceof VigilError)) throw error
    const { code, message } = error
    return () => ({ fault: { code, message } })
  }
}
