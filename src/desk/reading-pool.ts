import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { VigilError } from '../codebook/index.ts'
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

/** What each thread runs. */
const WORK = new URL('./reading-worker.js', import.meta.url)

/** MB that a thread may keep: with less a document of the largest size could not be read. */
const MEMORY = 1024

/**
 * A pool of `threads` threads, this one among them, all with the same words. Close it when done. This thread reads what
 * the others have no room for, and what one held that came to its end.
 */
export function openReadingPool(
  threads: number,
  lexicon: LexiconText | null,
  { work = WORK, memory = MEMORY }: { readonly work?: URL; readonly memory?: number } = {},
): ReadingPool {
  const own = lexicon ? loadLexicon(lexicon.text, lexicon.name) : null
  const here = (document: Readable): Reading => readDocument(document, own)
  // Threads run what was built: the sources as they are cannot be started by every Node.
  const others = extname(work.pathname) === '.js' ? threads - 1 : 0
  const team = new Set<Hand>()
  let closed = false
  for (let i = 0; i < others; i++) {
    const hand: Hand = hire({ work, lexicon, memory }, () => {
      team.delete(hand)
      return closed ? null : here
    })
    team.add(hand)
  }
  return {
    width: 1 + others * AHEAD,
    read: async document => {
      for (const hand of team) if (hand.waiting.size < AHEAD) return hand.read(document)
      return here(document)
    },
    close: async () => {
      closed = true
      await Promise.all([...team].map(({ worker }) => worker.terminate()))
    },
  }
}

type Waiting = {
  readonly document: Readable
  readonly done: (reading: Reading) => void
  readonly failed: (error: unknown) => void
}

type Hand = {
  readonly worker: Worker
  readonly waiting: ReadonlyMap<number, Waiting>
  read(document: Readable): Promise<Reading>
}

/** Starts a thread. When it ends, whoever hired it is told, and says who reads what it held: null where nobody waits. */
function hire(
  { work, lexicon, memory }: { work: URL; lexicon: LexiconText | null; memory: number },
  ended: () => ((document: Readable) => Reading) | null,
): Hand {
  const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: memory }
  const worker = new Worker(work, { workerData: { lexicon }, resourceLimits })
  const waiting = new Map<number, Waiting>()
  let sent = 0
  let full = false
  worker.on('message', ({ at, reading }: { at: number; reading: Reading }) => {
    waiting.get(at)?.done(reading)
    waiting.delete(at)
  })
  worker.on('error', error => {
    full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  })
  worker.on('exit', () => {
    const here = ended()
    if (here === null) return
    // The first of them is what was being read: where memory did not suffice for it, it does not here either.
    for (const [at, one] of waiting) {
      if (full) one.failed(tooLarge(one.document))
      else settle(one, here)
      full = false
      waiting.delete(at)
    }
  })
  const read = (document: Readable): Promise<Reading> =>
    new Promise((done, failed) => {
      const at = sent++
      waiting.set(at, { document, done, failed })
      worker.postMessage({ at, document }, [])
    })
  return { worker, waiting, read }
}

function settle({ document, done, failed }: Waiting, here: (document: Readable) => Reading): void {
  try {
    done(here(document))
  } catch (error) {
    failed(error)
  }
}

function tooLarge({ name }: Readable): VigilError {
  return new VigilError(
    'input-too-large',
    `${name} takes more memory to read than one thread may have: read it alone, with --threads 1, or in parts.`,
  )
}
