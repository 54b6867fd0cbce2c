import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadLexicon, readDocument, type Readable, type Reading } from '../read/index.ts'

/** A monitor's own words as their file has them, and its name for messages. */
export type LexiconText = { readonly text: string; readonly name: string }

/** Reads documents on one thread or several; each gives its answer in its own time. */
export type ReadingPool = {
  /** How many documents may wait for an answer before it is worth waiting for one. */
  readonly width: number
  read(document: Readable): Promise<Reading>
  close(): Promise<void>
}

/** Below this many documents the start of a thread costs more than it saves. */
const WORTH = 12

/** How many threads read `documents` documents, where nobody said how many. */
export function threadsFor(documents: number): number {
  return documents < WORTH ? 1 : availableParallelism()
}

/** A pool of `threads` threads, all with the same words; one thread is this one. Close it when done. */
export function openReadingPool(threads: number, lexicon: LexiconText | null): ReadingPool {
  const self = extname(import.meta.filename)
  // Threads run what was built: the sources as they are cannot be started by every Node.
  if (threads < 2 || self !== '.js') return onThisThread(lexicon)
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: { lexicon } }),
  )
  type Waiting = { done: (reading: Reading) => void; failed: (error: unknown) => void }
  const waiting = new Map<number, Waiting>()
  let sent = 0
  const fail = (error: unknown): void => {
    for (const one of waiting.values()) one.failed(error)
    waiting.clear()
  }
  for (const worker of workers) {
    worker.on('message', ({ at, reading }: { at: number; reading: Reading }) => {
      waiting.get(at)?.done(reading)
      waiting.delete(at)
    })
    worker.on('error', fail)
  }
  return {
    width: threads * 4,
    read: document =>
      new Promise<Reading>((done, failed) => {
        const at = sent++
        waiting.set(at, { done, failed })
        workers[at % threads]?.postMessage({ at, document })
      }),
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

function onThisThread(lexicon: LexiconText | null): ReadingPool {
  const own = lexicon ? loadLexicon(lexicon.text, lexicon.name) : null
  return {
    width: 1,
    read: async document => readDocument(document, own),
    close: async () => {},
  }
}
