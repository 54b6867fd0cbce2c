import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const REPEATED = new Set(['of', 'against', 'for', 'from', 'by'])
const WHOSE = NOUN.person | NOUN.organisation | NOUN.outlet | NOUN.quantity | NOUN.authority

const isSomebody = ({ name, classes, pronoun }: NounPhrase): boolean =>
  pronoun === null && (name !== null ? name.class !== 'place' : (classes & WHOSE) !== 0)

/** "the accounts of A and of four of its employees": of all of them, as in "of A and B"; "against three guards and also against C". */
export function joinRepeated(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const first = out.at(-1)
    const also = chunks[i + 1]?.type === 'adverb' ? 2 : 1
    const second = chunks[i + also]
    const repeats =
      chunk.type === 'conj' &&
      chunk.word === 'and' &&
      first?.type === 'pp' &&
      second?.type === 'pp' &&
      first.preposition === second.preposition &&
      REPEATED.has(first.preposition)
    const [a, b] = repeats ? [first.object, second.object] : [null, null]
    const noun = out.at(-2)?.type
    const verb =
      noun === 'vg' &&
      chunk.type === 'conj' &&
      first?.type === 'pp' &&
      first.preposition !== 'against'
    if (!repeats || !a || !b || verb || !isSomebody(a) || !isSomebody(b)) {
      out.push(chunk)
      continue
    }
    const items = [...(a.items.length > 0 ? a.items : [{ ...a, items: [] }]), b]
    out[out.length - 1] = { ...first, to: second.to, object: { ...a, items } }
    i += also
  }
  return out
}
