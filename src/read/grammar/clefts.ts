import type { Chunk } from './grammar.ts'

/** How many pieces may stand between "it was" and "that": "It was at a rally in Osh on 3 May that". */
const REACH = 6

const JOINTS = new Set(['that', 'when'])

const opens = ([it, was]: readonly Chunk[]): boolean =>
  it?.type === 'np' &&
  it.pronoun === 'it' &&
  was?.type === 'vg' &&
  was.lemma === 'be' &&
  was.form === 'finite'

/** "It was on 3 May that police came": the day and place of what is told behind "that", as if they opened the sentence. */
export function withoutCleft(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!opens(chunks)) return chunks
  const joint = chunks.findIndex(({ type }) => type === 'sub' || type === 'rel')
  const mark = chunks[joint]
  if (!mark || joint > REACH || !('word' in mark) || !JOINTS.has(mark.word)) return chunks
  const between = chunks.slice(2, joint)
  const dated = between.some(({ type }) => type === 'date')
  const plain = between.every(({ type }) => ['date', 'pp', 'adverb', 'comma'].includes(type))
  return dated && plain
    ? [
        ...between.filter(({ type }) => type === 'date' || type === 'pp'),
        ...chunks.slice(joint + 1),
      ]
    : chunks
}
