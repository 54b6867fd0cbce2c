import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readDocument } from '../../dist/read/index.js'
import { generateDocument } from './generate.mjs'

/** Processor time, so that other programs do not count; the engine's own helpers do. */
const seconds = work => {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6
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
    ...growths(texts),
    { what: 'memory after reading (with wink-nlp loaded)', measured: `${memory.toFixed(0)} MB` },
  ]
}

/** How reading grows with one document's length: each text beside one an eighth as long. */
function growths(texts) {
  const prose = texts.map(({ text }) => text).join('\n\n')
  const words = prose.replace(/[^A-Za-z ]+/g, ' ').split(/ +/)
  const wordsOf = count => Array.from({ length: count }, (_, i) => words[i % words.length])
  const namesOf = count => Array.from({ length: count }, (_, i) => nameOf(i))
  return [
    growth('10 MB in one file', 10_000_000, size =>
      prose.repeat(Math.ceil(size / prose.length)).slice(0, size),
    ),
    growth('100,000 words in one sentence', 100_000, count => `${wordsOf(count).join(' ')}.`),
    growth(
      '50,000 names in one list',
      50_000,
      count => `Police detained ${namesOf(count).join(', ')} on 3 May.`,
    ),
  ]
}

function growth(what, size, textOf) {
  const read = text =>
    seconds(() => readDocument({ name: 'long.txt', published: '2025-06-30', text }))
  read(textOf(size / 20))
  const short = read(textOf(size / 8))
  const long = read(textOf(size))
  return {
    what: `read, ${what}`,
    measured: `${long.toFixed(2)} s`,
    beside: `an eighth of it ${short.toFixed(2)} s`,
    ratio: `${(long / short).toFixed(1)} ×`,
    bar: 'linear: about 8 ×',
    held: long / short < 12,
  }
}

const letters = number =>
  number.toString(26).replace(/./g, digit => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])

/** A name of two words, another for each number. */
const nameOf = number => `Ana${letters(number)} Dor${letters(number * 7919)}`
