import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { VaultFile } from './file-layout.ts'
import type { Vault } from './vault.ts'

/** What the threads run. */
const WORK = new URL('./verify-worker.js', import.meta.url)

/** Below this size the start of threads costs more than it saves. Bytes. */
const WORTH = 16 * 1024 * 1024

/** What a thread is given to work on; the key is shared, so that it can be overwritten once. */
export type ThreadWork = {
  readonly path: string
  readonly key: { readonly key: Uint8Array; readonly salt: Uint8Array } | null
  /** Whether it reads all pages before it takes its turns at the originals. */
  readonly isForPages: boolean
  /** What the threads count together. */
  readonly counts: Int32Array
}

/** What a thread found: what SQLite says of the pages, and which of its originals were changed. */
export type ThreadFound = { readonly pages: string[]; readonly originals: string[] }

/** Two threads at work beside this one. */
export type VerifyThreads = {
  /** What they found; undefined where one came to its end before, and all is to be done by this one. */
  readonly found: () => Promise<ThreadFound | undefined>
  readonly end: () => Promise<void>
}

/** What threads run, and from how many bytes on they are worth it. */
export type ThreadOptions = { readonly work?: URL; readonly worth?: number }

/**
 * Starts two threads where the vault is large enough for them, and its file may be opened by several: one reads every
 * page, the other hashes originals, and the first helps it when it is done. `onChecked` is told how many are hashed.
 */
export function startThreads(
  { file, session }: Vault,
  onChecked: (count: number) => void,
  { size, work = WORK, worth = WORTH }: ThreadOptions & { readonly size: number },
): VerifyThreads | undefined {
  // Threads run what was built: the sources as they are cannot be started by every Node.
  const isBuilt = extname(work.pathname) === '.js'
  if (!file || session?.access !== 'shared' || size < worth || !isBuilt) return undefined
  const counts = new Int32Array(new SharedArrayBuffer(8))
  const key = sharedKey(file)
  const started = [true, false].map(isForPages =>
    start(work, { path: file.path, key, isForPages, counts }, onChecked),
  )
  const found = Promise.all(started.map(({ answer }) => answer)).then(together)
  return {
    found: () => found,
    async end() {
      await Promise.all(started.map(({ worker }) => worker.terminate()))
      key?.key.fill(0)
    },
  }
}

function start(work: URL, workerData: ThreadWork, onChecked: (count: number) => void) {
  const worker = new Worker(work, { workerData })
  const answer = new Promise<ThreadFound | undefined>(resolve => {
    worker.on('message', (said: ThreadFound | number) => {
      if (typeof said === 'number') onChecked(said)
      else resolve(said)
    })
    worker.on('error', () => resolve(undefined))
    worker.on('exit', () => resolve(undefined))
  })
  return { worker, answer }
}

function together(found: readonly (ThreadFound | undefined)[]): ThreadFound | undefined {
  const all = found.filter(one => one !== undefined)
  return all.length < found.length
    ? undefined
    : {
        pages: all.flatMap(({ pages }) => pages),
        originals: all.flatMap(({ originals }) => originals).toSorted(),
      }
}

function sharedKey({ key }: VaultFile): ThreadWork['key'] {
  if (!key) return null
  const shared = new Uint8Array(new SharedArrayBuffer(key.key.length))
  shared.set(key.key)
  return { key: shared, salt: key.salt }
}
