import { itemAt } from './item-at.ts'
import type { Chunk } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** How many phrases may be set off between a verb and its object. */
const INSERTED = 3

const isInserted = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'pp' && chunk.verb === null) ||
  chunk?.type === 'date' ||
  chunk?.type === 'adverb'

/** Where the comma stands that closes what is set off from the one at `open`. */
function closing(chunks: readonly Chunk[], open: number): number | null {
  let at = open + 1
  while (at <= open + INSERTED && isInserted(chunks[at])) at++
  return at > open + 1 && chunks[at]?.type === 'comma' ? at : null
}

/** How many phrases may stand before what is set off: "approved on 9 October, with 57 votes, a law". */
const BEFORE = 2

/** The comma that opens what is set off behind a verb. */
function opening(chunks: readonly Chunk[], verb: number): number | null {
  let at = verb + 1
  while (at <= verb + BEFORE && chunks[at]?.type === 'date') at++
  return chunks[at]?.type === 'comma' ? at : null
}

/** Whether a phrase is an object there: it has an article or an owner, and no verb of its own. */
function isObject(chunks: readonly Chunk[], at: number): boolean {
  const phrase = chunks[at]
  if (phrase?.type !== 'np' || phrase.pronoun || phrase.duration) return false
  const laws = phrase.plural && (phrase.classes & NOUN.law) !== 0
  if (phrase.determiner === null && phrase.number === null && !laws) return false
  let next = at + 1
  while (chunks[next]?.type === 'pp') next++
  const verb = chunks[next]
  return !(verb?.type === 'vg' && verb.form === 'finite')
}

/** "rejected, for the third time, the application": a verb and its object, without the commas that set something off between them. */
export function joinSetOff(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const open = chunk.type === 'vg' ? opening(chunks, i) : null
    const close = open === null ? null : closing(chunks, open)
    const closes =
      close !== null && itemAt(chunks, i - 1)?.type !== 'comma' && isObject(chunks, close + 1)
    if (chunk.type !== 'vg' || open === null || close === null || !closes) {
      out.push(chunk)
      continue
    }
    const active = chunk.ambiguous
      ? { ...chunk, ambiguous: false, voice: 'active' as const }
      : chunk
    out.push(active, ...chunks.slice(i + 1, open), ...chunks.slice(open + 1, close))
    i = close
  }
  return out
}
