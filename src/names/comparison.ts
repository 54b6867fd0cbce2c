/** How alike two names are, what that means, and why: one line a term. */
export type Comparison = {
  readonly score: number
  /** same: offered ticked, never merged by itself; ask: a question of its own; different: not offered. */
  readonly outcome: 'same' | 'ask' | 'different'
  readonly reasons: readonly string[]
}

const SAME = 0.8
const ASK = 0.45
/** What must always be asked stays below this. */
export const ALWAYS_ASK = 0.79
/** What cannot be one stays below this. */
export const NEVER = 0.44

const outcomeOf = (score: number) => (score >= SAME ? 'same' : score >= ASK ? 'ask' : 'different')

/** A comparison from a score and its reasons. */
export function comparison(score: number, reasons: readonly string[]): Comparison {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000
  return { score: rounded, outcome: outcomeOf(rounded), reasons }
}

/** One term of a score: a factor, a ceiling, and the lines that explain them. */
export type Term = {
  readonly factor: number
  readonly ceiling?: number
  readonly reasons: readonly string[]
}

export const NOTHING: Term = { factor: 1, reasons: [] }

/** All terms together: factors multiplied, under the lowest ceiling. */
export function weigh(terms: readonly Term[]): Comparison {
  const product = terms.reduce((score, term) => score * term.factor, 1)
  const ceiling = Math.min(...terms.map(term => term.ceiling ?? 1))
  return comparison(
    Math.min(product, ceiling),
    terms.flatMap(term => term.reasons),
  )
}

/** What has so many letters is no name of an organisation or place, but a text. */
const LONGEST = 400

/** Two texts of which one at least is too long for a name: the same letter by letter, or nothing to go by. */
export function asTexts(a: string, b: string): Comparison | undefined {
  if (a.length <= LONGEST && b.length <= LONGEST) return undefined
  const letters = Math.max(a.length, b.length)
  return a === b
    ? comparison(ALWAYS_ASK, [`the same text, with ${letters} letters too long for a name`])
    : comparison(0, [`a text of ${letters} letters, not a name`])
}

/** What is compared, as it may be shown: long texts are cut. */
export const shown = (name: string) => (name.length > 60 ? `${name.slice(0, 57)}…` : name)

/** What two texts are told of which one at least holds no name. */
export function nameless(a: string, b: string, isNameless: (name: string) => boolean): Comparison {
  if (a.trim() === '' && b.trim() === '')
    return comparison(0, ['both names are empty: nothing to compare'])
  const without = [...new Set([a, b])]
    .filter(isNameless)
    .map(name => (name.trim() === '' ? 'an empty name' : `“${shown(name)}” holds no letters`))
  return comparison(0, [`${without.join(' and ')}: nothing to compare`])
}
