import { type Doc, FLAG } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

const phraseOf = (chunk: Chunk | undefined): NounPhrase | null =>
  chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null

/** How many words a gloss may have. */
const GLOSS = 8

/** Whether nothing but words in brackets stands between two tokens. */
function isGloss({ tokens }: Doc, from: number, to: number): boolean {
  if (to <= from || to - from > GLOSS) return false
  for (let i = from; i < to; i++)
    if (((tokens.flags[i] ?? 0) & (FLAG.inBrackets | FLAG.punctuation)) === 0) return false
  return ((tokens.flags[from + 1] ?? 0) & FLAG.inBrackets) !== 0
}

/** "two Movement for Change (MFC) activists", "Free Lund (FL) activists" */
const isCounted = ({ determiner, number }: NounPhrase, { plural, classes }: NounPhrase): boolean =>
  plural && (classes & NOUN.person) !== 0 && (determiner === null || number !== null)

/** "the Zarya (Dawn) youth group": one phrase, with what the name means within it. */
export function joinGlossed(doc: Doc, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const named = phraseOf(last)
    const follows =
      chunk.type === 'np' && !chunk.name && !chunk.pronoun && !chunk.quoted && !chunk.determiner
    if (
      !last ||
      !named ||
      !follows ||
      !(named.determiner === 'definite' || isCounted(named, chunk)) ||
      named.names.length === 0 ||
      chunk.number !== null ||
      !isGloss(doc, named.to, chunk.from)
    ) {
      out.push(chunk)
      continue
    }
    const { from, determiner, possessor, number } = named
    const whole = {
      ...chunk,
      from,
      determiner,
      possessor,
      number,
      names: [...named.names, ...chunk.names],
    }
    out[out.length - 1] = last.type === 'pp' ? { ...last, object: whole, to: whole.to } : whole
  }
  return out
}
