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

/** Below this many documents the start of a thread, which first has to get warm, costs more than it saves. */
const WORTH = 300

/** How many threads read `documents` documents, where nobody said how many. */
export function threadsFor(documents: number): number {
  return documents < WORTH ? 1 : availableParallelism()
}

/** How many documents lie before each thread, so that none waits for its next one. */
const AHEAD = 4

/**
 * A pool of `threads` threads, this one among them, all with the same words. Close it when done. This thread reads what
 * the others have no room for.
 */
export function openReadingPool(threads: number, lexicon: LexiconText | null): ReadingPool {
  const own = lexicon ? loadLexicon(lexicon.text, lexicon.name) : null
  // Threads run what was built: the sources as they are cannot be started by every Node.
  const others = extname(import.meta.filename) === '.js' ? threads - 1 : 0
  const team = Array.from({ length: others }, () => hire(lexicon))
  return {
    width: 1 + others * AHEAD,
    read: document => {
      const free = team.find(one => one.waiting.size < AHEAD)
      return free ? free.read(document) : Promise.resolve(readDocument(document, own))
    },
    close: async () => {
      await Promise.all(team.map(({ worker }) => worker.terminate()))
    },
  }
}

type Waiting = {
  readonly done: (reading: Reading) => void
  readonly failed: (error: unknown) => void
}

function hire(lexicon: LexiconText | null) {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
    workerData: { lexicon },
  })
  const waiting = new Map<number, Waiting>()
  let sent = 0
  worker.on('message', ({ at, reading }: { at: number; reading: Reading }) => {
    waiting.get(at)?.done(reading)
    waiting.delete(at)
  })
  worker.on('error', error => {
    for (const one of waiting.values()) one.failed(error)
    waiting.clear()
  })
  const read = (document: Readable): Promise<Reading> =>
    new Promise((done, failed) => {
      const at = sent++
      waiting.set(at, { done, failed })
      worker.postMessage({ at, document }, [])
    })
  return { worker, waiting, read }
}
