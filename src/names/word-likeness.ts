const VOWELS = new Set('aeiou')
/** Sounds that alphabets, ears and typists take for each other. */
const NEAR = new Set(
  [
    'bp',
    'bv',
    'dt',
    'gk',
    'gh',
    'hk',
    'fv',
    'ck',
    'cx',
    'jz',
    'ij',
    'sx',
    'sz',
    'mn',
    'lr',
    'fp',
    'cj',
    'jx',
  ].flatMap(([a = '', b = '']) => [a + b, b + a]),
)

const isDigit = (letter: string) => letter >= '0' && letter <= '9'

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  if (isDigit(a) || isDigit(b)) return 2
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.5
  return NEAR.has(a + b) ? 0.5 : 1.5
}

function gapCost(letter: string): number {
  if (VOWELS.has(letter) || letter === 'h') return 0.6
  return isDigit(letter) ? 2 : 1.2
}

/** How alike two folded words are, from 0 to 1: an edit distance that knows vowels, near sounds and swapped letters. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || Math.abs(a.length - b.length) * 0.6 > longest * 0.5) return 0
  let before: number[] = []
  let row = [0]
  for (const letter of b) row.push((row.at(-1) ?? 0) + gapCost(letter))
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + gapCost(a.charAt(i - 1))]
    for (let j = 1; j <= b.length; j++) next.push(cheapest({ a, b, i, j }, { before, row, next }))
    before = row
    row = next
  }
  return Math.max(0, 1 - (row[b.length] ?? longest) / longest)
}

type Place = { readonly a: string; readonly b: string; readonly i: number; readonly j: number }
type Rows = { readonly before: number[]; readonly row: number[]; readonly next: number[] }

function cheapest({ a, b, i, j }: Place, { before, row, next }: Rows): number {
  const one = a.charAt(i - 1)
  const other = b.charAt(j - 1)
  const cost = Math.min(
    (row[j - 1] ?? 0) + changeCost(one, other),
    (row[j] ?? 0) + gapCost(one),
    (next[j - 1] ?? 0) + gapCost(other),
  )
  const swapped = i > 1 && j > 1 && one === b.charAt(j - 2) && other === a.charAt(i - 2)
  return swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost
}
