import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Amount } from '../capture/index.ts'
import type { Readable } from '../read/index.ts'
import type { LexiconText, Told } from './read-here.ts'
import { type Answer, type ReadingThread, startThread, type Waiting } from './reading-thread.ts'

/** Reads documents on this thread or on others; each gives its answer in its own time. */
export type ReadingPool = {
  /** How many documents may wait for an answer before it is worth waiting for one. */
  readonly width: number
  read(document: Readable): Promise<Answer>
  close(): Promise<void>
}

/** From so much on a thread more, which first has to get warm, saves more than its start costs. */
const WORTH: Amount = { files: 300, bytes: 2e6 }

/** Below so much this thread reads by itself: there is not enough to fill its memory. */
const LITTLE: Amount = { files: 100, bytes: 5e5 }

const reaches = (amount: Amount, bar: Amount): boolean =>
  amount.files >= bar.files || amount.bytes >= bar.bytes

/**
 * How many threads beside this one read so much, where `threads` were asked for, or nobody said how many. None where it
 * is little, or a single file: that may have all the memory there is.
 */
export function threadsFor(amount: Amount, threads: number | undefined): number {
  const wanted = threads ?? (reaches(amount, WORTH) ? availableParallelism() : 1)
  return wanted === 1 && (amount.files <= 1 || !reaches(amount, LITTLE)) ? 0 : wanted
}

/** How many documents wait for each thread: where one is long, the others go on beside it. */
const AHEAD = 16

/** What each thread runs. */
const WORK = new URL('./reading-worker.js', import.meta.url)

/**
 * MB that a thread may keep, which reads one document after the other; an engine tidies up the later, the more it may
 * keep. A long document, of so many characters, is read by a thread of its own that may have more, one at a time.
 */
const MEMORY = { usual: 192, long: 1024 }
const LONG = 1_000_000

/**
 * MB for what was made last, most of which is soon of no use: the more there are, the less often an engine tidies up. A
 * thread alone reads an eighth faster with `alone`; several would take more than 300 MB together. Left to itself an
 * engine takes up to 100 MB.
 */
const YOUNG = { alone: 24, several: 6 }

/**
 * A pool of `threads` threads beside this one, all with the same words. Close it when done. This thread keeps free of the
 * reader, unless there is no other, or one came to its end over a document.
 */
export function openReadingPool(
  threads: number,
  lexicon: LexiconText | null,
  { work = WORK, memory = MEMORY.usual }: { readonly work?: URL; readonly memory?: number } = {},
): ReadingPool {
  let opened: Promise<(document: Readable) => Told> | undefined
  const readHere = async (document: Readable): Promise<Answer> => {
    opened ??= import('./read-here.ts').then(({ openReader }) => openReader(lexicon))
    const told = (await opened)(document)
    return () => told
  }
  const queue: Waiting[] = []
  const team = new Set<ReadingThread>()
  const wake = (): void => {
    // One each before any has its next.
    for (const ahead of [1, 2]) for (const thread of team) thread.wake(ahead)
    if (team.size === 0)
      for (const one of queue.splice(0)) readHere(one.document).then(one.done, one.failed)
  }
  const hire = (): void => {
    const thread = startThread(
      { work, lexicon, memory, young: threads === 1 ? YOUNG.alone : YOUNG.several },
      {
        next: () => queue.shift(),
        ended: ([first, ...others], answered) => {
          team.delete(thread)
          // One that never answered would end again: the sources cannot be started by every Node.
          if (answered) hire()
          if (first) readHere(first.document).then(first.done, first.failed)
          queue.unshift(...others)
          wake()
        },
      },
    )
    team.add(thread)
  }
  // Threads run what was built.
  const others = extname(work.pathname) === '.js' ? threads : 0
  for (let i = 0; i < others; i++) hire()
  let single: ReadingThread | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  const onItsOwn = (document: Readable): Promise<Answer> =>
    new Promise((done, failed) => {
      if (closed) return
      const todo: Waiting[] = [{ document, done, failed }]
      single = startThread(
        { work, lexicon, memory: MEMORY.long, young: YOUNG.several },
        {
          next: () => todo.shift(),
          ended: ([first]) => first && void readHere(first.document).then(done, failed),
        },
      )
      single.wake(1)
    })
  const readLong = (document: Readable): Promise<Answer> => {
    const answer = last.then(() => onItsOwn(document)).finally(() => single?.close())
    last = answer.catch(() => {})
    return answer
  }
  return {
    width: Math.max(1, others * AHEAD),
    read: document =>
      others > 0 && document.text.length > LONG
        ? readLong(document)
        : new Promise((done, failed) => {
            queue.push({ document, done, failed })
            wake()
          }),
    close: async () => {
      closed = true
      const all = [...team, ...(single ? [single] : [])]
      team.clear()
      await Promise.all(all.map(thread => thread.close()))
    },
  }
}
