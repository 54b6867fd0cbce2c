// Reads the documents that it is sent, one after the other: what a thread of the reading pool runs.
import { parentPort, workerData } from 'node:worker_threads'
import { loadLexicon, readDocument, type Readable } from '../read/index.ts'
import type { LexiconText } from './reading-pool.ts'

const { lexicon }: { readonly lexicon: LexiconText | null } = workerData
const own = lexicon ? loadLexicon(lexicon.text, lexicon.name) : null

parentPort?.on('message', ({ at, document }: { at: number; document: Readable }) => {
  parentPort?.postMessage({ at, reading: readDocument(document, own) }, [])
})
