/** A word of the left list and one of the right, by place, and how alike they are. */
export type Match = { readonly left: number; readonly right: number; readonly likeness: number }

/** The pairing of two lists of words with the greatest sum of likenesses, and the places left over on both sides. */
export type Alignment = {
  readonly pairs: readonly Match[]
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Words less alike than this are two words, not one spelled twice. */
const LEAST = 0.6
/** Pairings are tried exhaustively up to this many words; beyond, the likest pair is taken first. */
const EXHAUSTIVE = 6

/** Pairs the words of two names, whatever their order. */
export function alignWords<Word>(
  left: readonly Word[],
  right: readonly Word[],
  likenessOf: (a: Word, b: Word) => number,
): Alignment {
  const scores = left.map(a => right.map(b => atLeast(likenessOf(a, b))))
  const pairs =
    left.length <= EXHAUSTIVE && right.length <= EXHAUSTIVE
      ? best(scores, 0, 0).chosen
      : greedy(scores)
  const taken = {
    left: new Set(pairs.map(pair => pair.left)),
    right: new Set(pairs.map(pair => pair.right)),
  }
  return {
    pairs,
    left: [...left.keys()].filter(place => !taken.left.has(place)),
    right: [...right.keys()].filter(place => !taken.right.has(place)),
  }
}

const atLeast = (likeness: number) => (likeness < LEAST ? 0 : likeness)

type Scores = readonly (readonly number[])[]

/** Tries each free word on the right, or none, for the word `i` on the left; `used` is a set of bits. */
function best(scores: Scores, i: number, used: number): { sum: number; chosen: readonly Match[] } {
  const row = scores[i]
  if (!row) return { sum: 0, chosen: [] }
  let winner: { sum: number; chosen: readonly Match[] } | undefined
  for (const [j, score] of row.entries()) {
    if (score === 0 || used & (1 << j)) continue
    const rest = best(scores, i + 1, used | (1 << j))
    if (!winner || rest.sum + score > winner.sum)
      winner = {
        sum: rest.sum + score,
        chosen: [{ left: i, right: j, likeness: score }, ...rest.chosen],
      }
    // A word that is there again needs no other trial.
    if (score === 1) return winner
  }
  const without = best(scores, i + 1, used)
  return winner && winner.sum >= without.sum ? winner : without
}

function greedy(scores: Scores): Match[] {
  const all = scores.flatMap((row, left) =>
    row.map((likeness, right): Match => ({ left, right, likeness })),
  )
  const sorted = all
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right)
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return sorted.filter(({ left, right }) => {
    if (taken.left.has(left) || taken.right.has(right)) return false
    taken.left.add(left)
    taken.right.add(right)
    return true
  })
}
