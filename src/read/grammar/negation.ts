import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import { itemAt } from './item-at.ts'

const UNTIL = new Set(['until', 'till'])

const isUntil = (chunk: Chunk): boolean =>
  (chunk.type === 'date' && UNTIL.has(chunk.mention.preposition ?? '')) ||
  (chunk.type === 'pp' && UNTIL.has(chunk.preposition)) ||
  (chunk.type === 'sub' && UNTIL.has(chunk.word))

/** How far behind its verb "until" may stand. */
const REACH = 4

/** Whether "until" follows a verb with no other verb between. */
function waits(chunks: readonly Chunk[], at: number): boolean {
  const behind = chunks.slice(at + 1, at + 1 + REACH)
  const until = behind.findIndex(isUntil)
  return until >= 0 && !behind.slice(0, until).some(({ type }) => type === 'vg')
}

/** "was held and not charged", "but never freed": the verb goes without its own "was". */
function isBareNot(chunks: readonly Chunk[], at: number, { ambiguous }: VerbGroup): boolean {
  const not = itemAt(chunks, at - 1)
  const before = itemAt(chunks, at - 2)?.type
  if (!ambiguous || not?.type !== 'adverb' || (before !== 'conj' && before !== 'comma'))
    return false
  return not.word === 'not' || not.word === 'never'
}

/** "Not a single reporter", "not one reporter": none. */
function isNotOne(chunks: readonly Chunk[], at: number, { determiner, number }: NounPhrase) {
  const not = itemAt(chunks, at - 1)
  const one = determiner === 'indefinite' || number?.value === 1
  return one && not?.type === 'adverb' && not.word.toLowerCase() === 'not' && at === 1
}

/**
 * "was not released until Monday", "did not free her until 5 p.m.": done at last, however late; "was held and not
 * charged": not done, though "not" stands apart from its verb.
 */
export function joinNegation(chunks: readonly Chunk[]): readonly Chunk[] {
  let all: Chunk[] | null = null
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type === 'np' && isNotOne(chunks, at, chunk)) {
      all ??= [...chunks]
      all[at] = { ...chunk, from: chunk.from + 1, determiner: 'negative' }
    }
    if (chunk.type !== 'vg') continue
    const bare = isBareNot(chunks, at, chunk)
    const told = chunk.negative && chunk.tense === 'past' && !chunk.perfect
    if (!bare && !told) continue
    const negative = !waits(chunks, at)
    if (negative === chunk.negative) continue
    all ??= [...chunks]
    all[at] = { ...chunk, negative }
  }
  return all ?? chunks
}
