import { groupSize } from '../amounts/group-sizes.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

const phraseOf = (chunk: Chunk | undefined): NounPhrase | null =>
  chunk?.type === 'np' && chunk.pronoun === null ? chunk : null

const sizeOf = ({ items }: NounPhrase): number => Math.max(1, items.length)

/** Those named in a row that a piece is or holds; none where it holds anybody else. */
function namesIn(chunk: Chunk | undefined): readonly NounPhrase[] {
  const phrase = chunk?.type === 'pp' ? chunk.object : phraseOf(chunk)
  const items = phrase?.items ?? []
  return items.every(({ name }) => name?.class === 'person') ? items : []
}

/** "except A and B, a couple in their sixties, who face": how many pieces say what they are before "who" goes on; none if nothing does. */
function aside(chunks: readonly Chunk[], at: number, size: number): number {
  const [comma, what] = chunks.slice(at, at + 2)
  const group = phraseOf(what)
  if (comma?.type !== 'comma' || !group || group.name || group.items.length > 0) return 0
  if ((group.number?.value ?? groupSize(group)) !== size) return 0
  let end = at + 2
  while (chunks[end]?.type === 'pp') end++
  const closed = chunks[end]?.type === 'comma' ? end + 1 : end
  return chunks[closed]?.type === 'rel' ? closed - at : 0
}

/** "Nine were wounded, two of whom, A and a boy of 15, died": who the two are, without the commas around them, and "except A and B, a couple, who": those two. */
export function joinSomeOfWhom(chunks: readonly Chunk[]): Chunk[] {
  const relative = chunks.some(({ type }) => type === 'rel')
  if (!relative) return [...chunks]
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    out.push(chunk)
    const names = namesIn(chunk)
    if (names.length > 1) i += aside(chunks, i + 1, names.length)
    const some = phraseOf(chunk)
    if (!some?.number || some.name || some.items.length > 0) continue
    const [of, who, comma, named, close] = chunks.slice(i + 1, i + 6)
    if (of?.type !== 'pp' || of.preposition !== 'of' || of.object) continue
    if (who?.type !== 'rel' || comma?.type !== 'comma' || close?.type !== 'comma') continue
    const they = phraseOf(named)
    if (!they || some.number.value !== sizeOf(they)) continue
    if (they.items.length > 0) some.items = [{ ...some, items: [] }, ...they.items]
    else some.apposition = they
    out.push(of, who)
    i += 5
  }
  return out
}
