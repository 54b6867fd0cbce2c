import { wordLikeness } from './word-likeness.ts'

export type WordPair = { readonly left: string; readonly right: string; readonly likeness: number }

/** The pairing of two lists of words with the greatest sum of likenesses, and what is left over on both sides. */
export type Alignment = {
  readonly pairs: readonly WordPair[]
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** Words less alike than this are two words, not one spelled twice. */
const LEAST = 0.6
/** Pairings are tried exhaustively up to this many words; beyond, the likest pair is taken first. */
const EXHAUSTIVE = 6

/** Pairs the words of two names, whatever their order. */
export function alignWords(left: readonly string[], right: readonly string[]): Alignment {
  const scores = left.map(a => right.map(b => atLeast(wordLikeness(a, b))))
  const chosen =
    left.length <= EXHAUSTIVE && right.length <= EXHAUSTIVE
      ? best(scores, 0, 0).chosen
      : greedy(scores)
  const pairs = chosen.map(([i, j]) => ({
    left: left[i] ?? '',
    right: right[j] ?? '',
    likeness: scores[i]?.[j] ?? 0,
  }))
  const taken = { left: new Set(chosen.map(([i]) => i)), right: new Set(chosen.map(([, j]) => j)) }
  return {
    pairs,
    left: left.filter((_, i) => !taken.left.has(i)),
    right: right.filter((_, j) => !taken.right.has(j)),
  }
}

const atLeast = (likeness: number) => (likeness < LEAST ? 0 : likeness)

type Scores = readonly (readonly number[])[]
type Chosen = readonly (readonly [number, number])[]

/** Tries each free word on the right, or none, for the word `i` on the left; `used` is a set of bits. */
function best(scores: Scores, i: number, used: number): { sum: number; chosen: Chosen } {
  const row = scores[i]
  if (!row) return { sum: 0, chosen: [] }
  let winner = best(scores, i + 1, used)
  for (const [j, score] of row.entries()) {
    if (score === 0 || used & (1 << j)) continue
    const rest = best(scores, i + 1, used | (1 << j))
    if (rest.sum + score > winner.sum)
      winner = { sum: rest.sum + score, chosen: [[i, j], ...rest.chosen] }
  }
  return winner
}

function greedy(scores: Scores): Chosen {
  const all = scores.flatMap((row, i) => row.map((score, j) => ({ i, j, score })))
  const chosen: [number, number][] = []
  for (const { i, j, score } of all.toSorted(
    (a, b) => b.score - a.score || a.i - b.i || a.j - b.j,
  )) {
    if (score > 0 && !chosen.some(([left, right]) => left === i || right === j)) chosen.push([i, j])
  }
  return chosen
}
