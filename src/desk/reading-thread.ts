import { Worker } from 'node:worker_threads'
import { VigilError } from '../codebook/index.ts'
import type { Readable } from '../read/index.ts'
import type { LexiconText, ThreadAnswer, Told } from './read-here.ts'

/** What was told of a document: made into records only when it is its turn, since until then many wait. */
export type Answer = () => Told

/** A document that waits for its answer. */
export type Waiting = {
  readonly document: Readable
  readonly done: (answer: Answer) => void
  readonly failed: (error: unknown) => void
}

/** What a thread runs, with which words, and how many MB it may keep, of them for what was made last. */
export type ThreadWork = {
  readonly work: URL
  readonly lexicon: LexiconText | null
  readonly memory: number
  readonly young: number
}

/** What whoever starts a thread gives it to do, and is told. */
export type ThreadCalls = {
  /** The document that is to be read next. */
  readonly next: () => Waiting | undefined
  /** The thread came to its end without being asked to: what it held, and whether it had answered anything. */
  readonly ended: (held: readonly Waiting[], answered: boolean) => void
}

export type ReadingThread = {
  /** Takes documents until so many lie before it. */
  readonly wake: (ahead: number) => void
  readonly close: () => Promise<unknown>
}

/** Starts a thread that reads one document after the other. */
export function startThread(
  { work, lexicon, memory, young }: ThreadWork,
  { next, ended }: ThreadCalls,
): ReadingThread {
  const resourceLimits = { maxYoungGenerationSizeMb: young, maxOldGenerationSizeMb: memory }
  const worker = new Worker(work, { workerData: { lexicon }, resourceLimits })
  const held: Waiting[] = []
  let answered = false
  let closed = false
  let full = false
  const wake = (ahead: number): void => {
    while (held.length < ahead) {
      const one = next()
      if (!one) return
      held.push(one)
      worker.postMessage(one.document, [])
    }
  }
  worker.on('message', (bytes: Uint8Array) => {
    answered = true
    held.shift()?.done(() => unpacked(bytes))
    // The next one lies there before it is asked for.
    wake(2)
  })
  worker.on('error', error => {
    full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  })
  worker.on('exit', () => {
    if (closed) return
    // The first of them is what was being read: where memory did not suffice for it, it does not here either.
    const large = full ? held.shift() : undefined
    large?.failed(tooLarge(large.document))
    ended(held, answered || large !== undefined)
  })
  const close = (): Promise<unknown> => {
    closed = true
    return worker.terminate()
  }
  return { wake, close }
}

/** What a thread of our own packed: that it has the form it should have was seen to there. */
function unpacked(bytes: Uint8Array): Told {
  const answer: ThreadAnswer = JSON.parse(new TextDecoder().decode(bytes))
  if ('told' in answer) return answer.told
  throw new VigilError(answer.fault.code, answer.fault.message)
}

function tooLarge({ name }: Readable): VigilError {
  return new VigilError(
    'input-too-large',
    `${name} takes more memory to read than one thread may have: read it alone, or in parts.`,
  )
}
