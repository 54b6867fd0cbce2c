const codeOf = (letter: string) => letter.charCodeAt(0)
const LETTERS = 128

/** Cost of changing one folded letter into another, and of one too many: tables by letter code. */
const CHANGE = new Float64Array(LETTERS * LETTERS).fill(1.5)
const GAP = new Float64Array(LETTERS).fill(1.2)

/** Sounds that alphabets, ears and typists take for each other. */
const NEAR =
  'bp bv dt gk gh hk fv ck cx jz ij sx sz mn lr fp cj jx ae ai ao au ei eo eu io iu ou'.split(' ')

for (const digit of '0123456789') {
  GAP[codeOf(digit)] = 2
  for (let other = 0; other < LETTERS; other++) {
    CHANGE[codeOf(digit) * LETTERS + other] = 2
    CHANGE[other * LETTERS + codeOf(digit)] = 2
  }
}
for (const vowel of 'aeiouh') GAP[codeOf(vowel)] = 0.6
for (const [a = '', b = ''] of NEAR.map(pair => pair.split(''))) {
  CHANGE[codeOf(a) * LETTERS + codeOf(b)] = 0.5
  CHANGE[codeOf(b) * LETTERS + codeOf(a)] = 0.5
}
for (let letter = 0; letter < LETTERS; letter++) CHANGE[letter * LETTERS + letter] = 0

const changeCost = (a: number, b: number) => CHANGE[(a % LETTERS) * LETTERS + (b % LETTERS)] ?? 0
const gapCost = (letter: number) => GAP[letter % LETTERS] ?? 0

/** How alike two folded words are, from 0 to 1: an edit distance that knows vowels, near sounds and swapped letters. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || Math.abs(a.length - b.length) * 0.6 > longest * 0.5) return 0
  const width = b.length + 1
  const costs = new Float64Array((a.length + 1) * width)
  for (let j = 1; j < width; j++) costs[j] = (costs[j - 1] ?? 0) + gapCost(b.charCodeAt(j - 1))
  for (let i = 1; i <= a.length; i++) {
    const one = a.charCodeAt(i - 1)
    costs[i * width] = (costs[(i - 1) * width] ?? 0) + gapCost(one)
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1)
      const at = i * width + j
      const changed = (costs[at - width - 1] ?? 0) + changeCost(one, other)
      const left = (costs[at - width] ?? 0) + gapCost(one)
      const added = (costs[at - 1] ?? 0) + gapCost(other)
      let cost = Math.min(changed, left, added)
      const swapped = i > 1 && j > 1 && one === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2)
      if (swapped) cost = Math.min(cost, (costs[at - 2 * width - 2] ?? 0) + 1)
      costs[at] = cost
    }
  }
  return Math.max(0, 1 - (costs[a.length * width + b.length] ?? longest) / longest)
}
