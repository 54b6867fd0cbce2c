import type { Doc } from '../text/doc.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const SO_CALLED = new Set(['so-called', 'self-styled', 'alleged', 'supposed', 'purported'])
/** The longest quotation that may be what people are called. */
const LONGEST = 4

/** Whether a phrase says how many or which, and not yet what: "two", "six of the so-called". */
function isHeadless(
  { tokens }: Doc,
  { to, name, pronoun, quoted, classes, number }: NounPhrase,
): boolean {
  if (name || pronoun || quoted) return false
  const last = wordOf(tokens.word[to - 1] ?? 0)
  const counted = number !== null && number.to === to
  return SO_CALLED.has(last) || (counted && (classes & ~(NOUN.quantity | NOUN.person)) === 0)
}

/** "called the two “heroes”": what is said of them, no part of who they are. */
export const CALLING = new Set(
  'call name brand label dub term declare deem designate rule list proclaim find'.split(' '),
)
const MARKS = new Set(['"', '”', '’', "'"])
const DOERS = /(?:ers|ors|ists|ites|agents|heroes|traitors)$/

/** "trade unionists", "wreckers" */
function arePeople({ tokens }: Doc, { to }: NounPhrase): boolean {
  const last = tokens.word[to - 1] ?? 0
  const { noun, plural } = infoOf(last)
  return ((noun & NOUN.person) !== 0 && plural) || DOERS.test(wordOf(last))
}

/** "two “foreign agents” were fined", "six of the so-called “trade unionists”": the words in marks say what they are. */
export function joinQuotedHeads(doc: Doc, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const before = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
    const verb = out.at(-2)
    const near =
      !(verb?.type === 'vg' && CALLING.has(verb.lemma)) &&
      before !== null &&
      chunk.type === 'np' &&
      chunk.quoted &&
      chunk.from <= before.to + 1 &&
      chunk.to - chunk.from <= LONGEST
    if (!near || chunk.type !== 'np' || !arePeople(doc, chunk) || !isHeadless(doc, before)) {
      out.push(chunk)
      continue
    }
    const called: NounPhrase = {
      ...before,
      to: chunk.to + (MARKS.has(wordOf(doc.tokens.word[chunk.to] ?? 0)) ? 1 : 0),
      head: chunk.to - 1,
      lemma: infoOf(doc.tokens.word[chunk.to - 1] ?? 0).lemma,
      classes: NOUN.person,
      plural: true,
    }
    out[out.length - 1] = last?.type === 'pp' ? { ...last, object: called, to: called.to } : called
  }
  return out
}
