import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import type { Chunk } from './grammar.ts'
import { pastAmongOthers, pastOrigins } from './passed-over.ts'
import { text } from './phrase-starts.ts'
import type { Scan } from './push-preposition.ts'

const ADVERBS = new Set(
  'also better commonly locally popularly widely formerly previously then'.split(' '),
)
/** How many words what somebody is known as may have. */
const WORDS = 12

/** "known as Dema, 54, was shot", "known as Rex, 31, a rapper": how old somebody is stands behind the alias; the token that the sentence goes on with. */
function pastAge(doc: Doc, at: number): number {
  const age = mentionOver(doc, at)
  if (age?.type !== 'number' || age.to !== at + 1 || text(doc, at + 1) !== ',') return at
  const { fn, noun, verb } = infoOf(doc.tokens.word[at + 2] ?? 0)
  return (fn & (FN.be | FN.have | FN.modal)) !== 0 || (verb !== '' && noun === 0) ? at + 2 : at + 1
}

/** "Tal Radio, known locally as Tal, to its list": what it is also called, passed over; gives the token after the comma, or the first one. */
function passAlias({ doc, chunks, limit }: Scan, at: number): number {
  const last = chunks.at(-1)
  const phrase = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  if (!phrase?.name) return at
  const from = ADVERBS.has(text(doc, at + 1)) ? at + 2 : at + 1
  if (text(doc, from) !== 'known') return at
  for (let i = from + 1; i < Math.min(limit, from + WORDS); i++) {
    if (text(doc, i) === ',') return pastAge(doc, i + 1)
    const { fn } = infoOf(doc.tokens.word[i] ?? 0)
    const called = mentionOver(doc, i) !== undefined || (doc.tokens.flags[i] ?? 0) & FLAG.inQuote
    if (
      !called &&
      (fn & (FN.be | FN.have | FN.modal | FN.subordinator)) !== 0 &&
      text(doc, i) !== 'as'
    )
      return at
  }
  return at
}

/** What stands between commas and is passed over; gives the token behind it, or the comma. */
export const passAside = (scan: Scan, at: number): number =>
  Math.max(passAlias(scan, at), pastAmongOthers(scan.doc, at), pastOrigins(scan.doc, at))

/** "brought them back home", "questioned the ten members present how much": where, and nothing that was done. */
export function isThere(doc: Doc, last: Chunk | undefined, at: number): boolean {
  if (text(doc, at) === 'back' && text(doc, at + 1) === 'home') return true
  if (text(doc, at) !== 'present' || last?.type !== 'np' || !last.plural) return false
  if ((last.classes & NOUN.person) === 0) return false
  const next = doc.tokens.word[at + 1] ?? 0
  const { fn } = infoOf(next)
  const stops = ((doc.tokens.flags[at + 1] ?? 0) & FLAG.punctuation) !== 0
  return stops || (fn & (FN.preposition | FN.subordinator | FN.conjunction | FN.be | FN.have)) !== 0
}
