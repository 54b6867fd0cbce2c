import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readDocument } from '../../dist/read/index.js'
import { generateDocument } from './generate.mjs'

const seconds = work => {
  const begin = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - begin) / 1e9
}
const megabytes = texts => texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6

/** Reading on one thread: beside wink-nlp doing tokens, sentences and tags of the same text; and how it grows. */
export async function benchReading({ documents, size }) {
  const texts = Array.from({ length: documents }, (_, i) => generateDocument(i, { size }))
  const warm = texts.slice(0, 50)
  const wink = winkNLP(model, ['sbd', 'pos'])
  for (const { text } of warm) wink.readDoc(text).tokens().out(wink.its.pos)
  for (const document of warm) readDocument(document)
  let records = 0
  const ours =
    megabytes(texts) /
    seconds(() => {
      for (const document of texts) records += readDocument(document).records.length
    })
  const peers = texts.slice(0, Math.min(300, documents))
  const peer =
    megabytes(peers) /
    seconds(() => {
      for (const { text } of peers) wink.readDoc(text).tokens().out(wink.its.pos)
    })
  const long = length => ({
    name: 'long.txt',
    published: '2025-06-30',
    text: texts
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, length),
  })
  readDocument(long(100_000))
  const short = seconds(() => readDocument(long(200_000)))
  const longer = seconds(() => readDocument(long(1_600_000)))
  globalThis.gc?.()
  const memory = process.memoryUsage().rss / 1e6
  return [
    {
      what: 'read, one thread',
      measured: `${ours.toFixed(2)} MB/s (${records} records)`,
      beside: `wink-nlp tags ${peer.toFixed(2)} MB/s`,
      ratio: `${(ours / peer).toFixed(2)} ×`,
      bar: '1.5 MB/s and 0.5 ×',
      held: ours >= 1.5 && ours / peer >= 0.5,
    },
    {
      what: 'read, a document 8 times as long',
      measured: `${(longer * 1000).toFixed(0)} ms`,
      beside: `${(short * 1000).toFixed(0)} ms`,
      ratio: `${(longer / short).toFixed(1)} ×`,
      bar: 'linear: about 8 ×',
      held: longer / short < 12,
    },
    { what: 'memory after reading (with wink-nlp loaded)', measured: `${memory.toFixed(0)} MB` },
  ]
}
