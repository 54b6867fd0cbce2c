const LETTERS = 128
const codeOf = (letter: string) => letter.charCodeAt(0)

/** Costs of changing one letter of a sound into another: a table by letter code. */
const CHANGE = new Float64Array(LETTERS * LETTERS).fill(1.5)

function setCost(pairs: string, cost: number): void {
  for (const [a = '', b = ''] of pairs.split(' ').map(pair => pair.split(''))) {
    CHANGE[codeOf(a) * LETTERS + codeOf(b)] = cost
    CHANGE[codeOf(b) * LETTERS + codeOf(a)] = cost
  }
}

/** Letters that alphabets and usages write for one sound: German j, z, s, ch, sch; Turkic c; Ukrainian h; Belarusian u. */
setCost('qz ou qk qs qw qc qj qx ji wz gh gk hk hc xj sx uv js wc wj fv zj kc', 0.2)
/** Vowels that languages of one country write for each other: Russian о and а, Kazakh ә, ү, ұ, ө. */
setCost('cx cj Zz Zj Zw Zq Zd wt', 0.3)
setCost('ae ei oa ui eo', 0.3)
setCost('io sz bp td pf', 0.45)
/** Sounds that ears and typists take for each other. */
setCost('bv mn jw', 0.6)
setCost('au ai eu', 0.8)
for (const digit of '0123456789') {
  for (let other = 0; other < LETTERS; other++) {
    CHANGE[codeOf(digit) * LETTERS + other] = 2
    CHANGE[other * LETTERS + codeOf(digit)] = 2
  }
}
for (let letter = 0; letter < LETTERS; letter++) CHANGE[letter * LETTERS + letter] = 0

const VOWEL = new Uint8Array(LETTERS)
for (const vowel of 'aeiou') VOWEL[codeOf(vowel)] = 1
const isVowel = (letter: number) => VOWEL[letter % LETTERS] === 1
const H = codeOf('h')
const isDigit = (letter: number) => letter >= 48 && letter <= 57

/** An edit of this cost or more is no other way of writing the same sound. */
const SLIP = 0.55
const SWAPPED = 1

/**
 * How alike two sounds are, from 0 to 1; whether all that differs is usage, the same sound written otherwise; and how
 * many edits are none.
 */
export type Likeness = {
  readonly likeness: number
  readonly usage: boolean
  readonly edits: number
}

const EQUAL: Likeness = { likeness: 1, usage: true, edits: 0 }
const UNLIKE: Likeness = { likeness: 0, usage: false, edits: LETTERS }
/** Longer words are compared by this many letters. */
const LONGEST = 48
const costs = new Float64Array((LONGEST + 1) * (LONGEST + 1))
const gapsLeft = new Float64Array(LONGEST)
const gapsRight = new Float64Array(LONGEST)

/** Which of two words comes from a script that leaves short vowels out, where only one does. */
export type Unwritten = 'left' | 'right' | null

/** An edit distance that knows vowels, near sounds, usages of many alphabets, and swapped letters. */
export function soundLikeness(a: string, b: string, unwritten: Unwritten = null): Likeness {
  if (a === b) return EQUAL
  const longest = Math.max(a.length, b.length)
  const least = Math.min(a.length, b.length)
  if (least === 0 || (unwritten === null && longest > least * 2 + 1)) return UNLIKE
  if (unwritten === null && longest <= 31 && farApart(a, b) > longest * FAR) return UNLIKE
  if (!a.includes('y') && !b.includes('y')) return distance(a, b, unwritten)
  const readings = ['h', 'ks', 'x'].map(x =>
    distance(a.replaceAll('y', x), b.replaceAll('y', x), unwritten),
  )
  return readings.reduce((one, other) => (other.likeness > one.likeness ? other : one))
}

/** What costs more than this share of the longer word's letters is of no interest; more where vowels are unwritten. */
const FAR = 0.3
const FAR_UNWRITTEN = 0.4

/**
 * Consonants that are written for one another are a class: those that only stand for others of it, and what else may
 * stand for them. A word that lacks a class of the other's costs at least a letter too many.
 */
const CLASSES: readonly (readonly [own: string, others: string])[] = [
  ['td', ''],
  ['mn', ''],
  ['l', ''],
  ['r', ''],
  ['kgqcxszwZ', 'hjy'],
  ['bpf', 'vu'],
]
const CLASS_APART = 1.2
/** For each letter the classes it belongs to, and, in higher bits, those that it may stand for. */
const CLASS_OF = new Uint16Array(LETTERS)
const SHIFT = 8
for (const [at, [own, others]] of CLASSES.entries()) {
  for (const letter of own) CLASS_OF[codeOf(letter)] = (1 << at) | (1 << (at + SHIFT))
  for (const letter of others) CLASS_OF[codeOf(letter)] = 1 << (at + SHIFT)
}
const OWN = (1 << SHIFT) - 1
const classes = new Map<string, number>()

function classesOf(word: string): number {
  const known = classes.get(word)
  if (known !== undefined) return known
  let found = 0
  for (let at = 0; at < word.length; at++) found |= CLASS_OF[word.charCodeAt(at) % LETTERS] ?? 0
  if (classes.size >= MEMORY) classes.clear()
  classes.set(word, found)
  return found
}

const MEMORY = 50_000

/** The least that two words can cost, by the classes of consonants that only one of them has. */
function farApart(a: string, b: string): number {
  const [left, right] = [classesOf(a), classesOf(b)]
  return (
    CLASS_APART *
    Math.max(bits(left & ~(right >> SHIFT) & OWN), bits(right & ~(left >> SHIFT) & OWN))
  )
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}

/** How alike two folded words are, from 0 to 1. */
export const wordLikeness = (a: string, b: string) => soundLikeness(a, b).likeness

function distance(long: string, other: string, unwritten: Unwritten): Likeness {
  const a = long.slice(0, LONGEST)
  const b = other.slice(0, LONGEST)
  fillGaps(gapsLeft, a, unwritten === null ? BOTH : unwritten === 'left' ? LONG : SHORT)
  fillGaps(gapsRight, b, unwritten === null ? BOTH : unwritten === 'right' ? LONG : SHORT)
  const longest = Math.max(a.length, b.length)
  const limit = (unwritten === null ? FAR : FAR_UNWRITTEN) * longest + 1e-9
  const end = fillCosts(a, b, limit)
  if (end < 0) return UNLIKE
  const likeness = Math.max(0, 1 - (costs[end] ?? longest) / longest)
  const edits = editsOf(a, b, end)
  return { likeness, usage: edits === 0, edits }
}

/** Fills the table of least costs; gives the place of the last, or -1 where all ways cost more than the limit. */
function fillCosts(a: string, b: string, limit: number): number {
  const width = b.length + 1
  costs[0] = 0
  for (let j = 1; j < width; j++) costs[j] = (costs[j - 1] ?? 0) + (gapsRight[j - 1] ?? 0)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const row = i * width
    const gap = gapsLeft[i - 1] ?? 0
    const one = a.charCodeAt(i - 1)
    let beside = (costs[row - width] ?? 0) + gap
    let least = beside
    costs[row] = beside
    for (let j = 1; j < width; j++) {
      const at = row + j
      const two = b.charCodeAt(j - 1)
      const changed = (costs[at - width - 1] ?? 0) + changeCost(one, two, i === 1 || j === 1)
      const left = (costs[at - width] ?? 0) + gap
      beside += gapsRight[j - 1] ?? 0
      if (left < beside) beside = left
      if (changed < beside) beside = changed
      const swapped = i > 1 && j > 1 && one === b.charCodeAt(j - 2) && two === a.charCodeAt(i - 2)
      if (swapped) beside = Math.min(beside, (costs[at - 2 * width - 2] ?? 0) + SWAPPED)
      costs[at] = beside
      if (beside < least) least = beside
    }
    if (least > limit && leastBefore > limit) return -1
    leastBefore = least
  }
  return a.length * width + b.length
}

/** Goes back through the table of costs by a way that cost least: how many steps of it are no usage. */
function editsOf(a: string, b: string, end: number): number {
  const width = b.length + 1
  let at = end
  let edits = 0
  while (at > 0) {
    const [i, j] = [Math.floor(at / width), at % width]
    const steps = [
      i > 0 && j > 0
        ? {
            from: at - width - 1,
            cost: changeCost(a.charCodeAt(i - 1), b.charCodeAt(j - 1), i === 1 || j === 1),
          }
        : null,
      i > 0 ? { from: at - width, cost: gapsLeft[i - 1] ?? 0 } : null,
      j > 0 ? { from: at - 1, cost: gapsRight[j - 1] ?? 0 } : null,
    ]
    const step = steps.find(
      one => one && Math.abs((costs[one.from] ?? 0) + one.cost - (costs[at] ?? 0)) < 1e-9,
    )
    // What is left is a swap, which is no usage.
    if (!step || step.cost >= SLIP) edits++
    at = step ? step.from : at - 2 * width - 2
  }
  return edits
}

function fillGaps(gaps: Float64Array, word: string, vowel: typeof BOTH): void {
  for (let at = 0; at < word.length; at++) gaps[at] = gapCost(word, at, vowel)
}

/** The first sound of a name is the last to be mistaken. */
function changeCost(a: number, b: number, first: boolean): number {
  const cost = CHANGE[(a % LETTERS) * LETTERS + (b % LETTERS)] ?? 0
  return first && cost > 1 ? 2.2 : cost
}

/** What a vowel too many costs: where scripts are alike, where it is the other side that leaves short ones out, and where it is this. */
const BOTH = { beside: 0.25, alone: 0.5 }
const SHORT = { beside: 0.1, alone: 0.1 }
const LONG = { beside: 1, alone: 1 }
const J = codeOf('j')
const C = codeOf('c')
const X = codeOf('x')
const E = codeOf('e')
const O = codeOf('o')
const T = codeOf('t')
const G = codeOf('g')
const N = codeOf('n')

function gapCost(word: string, at: number, vowel: typeof BOTH): number {
  const letter = word.charCodeAt(at)
  const after = word.charCodeAt(at + 1)
  if (isVowel(letter))
    return isVowel(word.charCodeAt(at - 1)) || isVowel(after) ? vowel.beside : vowel.alone
  if (letter === H) return 0.25
  // German and scholarly j: "Jelena", "Afanasjew".
  if (letter === J && (at === 0 ? after === E || after === O : !isVowel(word.charCodeAt(at - 1))))
    return 0.3
  // Polish and German j between vowels: "Ajupowa".
  if (letter === J && at > 0 && isVowel(word.charCodeAt(at - 1)) && isVowel(after)) return 0.4
  // German tsch for tzh: "Achmetschanow".
  if (letter === T && (after === J || after === C || after === X)) return 0.4
  // Kazakh and Kyrgyz ng: "Zhengish", not the end of "Weiming".
  if (letter === G && word.charCodeAt(at - 1) === N && at < word.length - 1) return 0.3
  return isDigit(letter) ? 2 : 1.2
}
