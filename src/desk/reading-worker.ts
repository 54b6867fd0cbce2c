// Reads the documents that it is sent, one after the other: what a thread of the reading pool runs.
import { parentPort, workerData } from 'node:worker_threads'
import type { Readable } from '../read/index.ts'
import { openAnswers, type LexiconText } from './read-here.ts'

const { lexicon }: { readonly lexicon: LexiconText | null } = workerData
const answer = openAnswers(lexicon)

parentPort?.on('message', (document: Readable) => {
  const bytes = new TextEncoder().encode(JSON.stringify(answer(document)))
  parentPort?.postMessage(bytes, [bytes.buffer])
})
