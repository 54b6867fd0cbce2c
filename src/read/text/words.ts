import type { Tokens } from './doc.ts'
import { idOf } from './intern.ts'
import { tokenize } from './tokens.ts'

export { forgetPassingWords, idOf, wordOf } from './intern.ts'

/** Words and phrases compiled to a trie over interned ids; an entry is known by its index. */
export type Lexicon<Value> = {
  /** What entry `n` stands for. */
  readonly values: readonly Value[]
  /** How many tokens entry `n` is long. */
  readonly lengths: Int32Array
  /** For each word id that opens an entry, its node; 0 elsewhere. Ids beyond its length open none. */
  readonly roots: Int32Array
  /** (node, word id) → node, as one number. */
  readonly steps: ReadonlyMap<number, number>
  /** For each node, the entry that ends there, or -1. */
  readonly entryAt: Int32Array
}

const STRIDE = 2 ** 26

/**
 * Compiles entries `[phrase, value]`, of one word or several. Phrases are cut into tokens just as texts are; where a
 * phrase comes twice, the later value stands.
 */
export function compileLexicon<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Lexicon<Value> {
  const values: Value[] = []
  const lengths: number[] = []
  const roots = new Map<number, number>()
  const steps = new Map<number, number>()
  const entryAt = [-1]
  for (const [phrase, value] of entries) {
    const ids = idsOf(phrase)
    let node = 0
    for (const [i, id] of ids.entries()) {
      const known = i === 0 ? roots.get(id) : steps.get(node * STRIDE + id)
      const next = known ?? entryAt.push(-1) - 1
      if (known === undefined && i === 0) roots.set(id, next)
      else if (known === undefined) steps.set(node * STRIDE + id, next)
      node = next
    }
    if (node === 0) continue
    entryAt[node] = values.push(value) - 1
    lengths.push(ids.length)
  }
  const rootTable = new Int32Array(Math.max(0, ...roots.keys()) + 1)
  for (const [id, node] of roots) rootTable[id] = node
  return {
    values,
    lengths: Int32Array.from(lengths),
    roots: rootTable,
    steps,
    entryAt: Int32Array.from(entryAt),
  }
}

/** Words that are cut at their spaces and nowhere else. */
const PLAIN_WORDS = /^[a-z]{1,80}(?: [a-z]{1,80})*$/

/** The ids of a phrase's tokens, kept for good. */
export function idsOf(phrase: string): number[] {
  if (PLAIN_WORDS.test(phrase)) return phrase.split(' ').map(idOf)
  const tokens = tokenize(phrase)
  return Array.from(tokens.start, (start, i) => idOf(phrase.slice(start, tokens.end[i])))
}

/** What an entry stands for; undefined for the -1 of none. */
export function valueOf<Value>(lexicon: Lexicon<Value>, entry: number): Value | undefined {
  return entry < 0 ? undefined : lexicon.values[entry]
}

/** The longest entry whose words stand at token `at`, within its sentence, or -1. */
export function matchAt(lexicon: Lexicon<unknown>, tokens: Tokens, at: number): number {
  const first = tokens.word[at]
  if (first === undefined || first >= lexicon.roots.length) return -1
  let node = lexicon.roots[first] ?? 0
  if (node === 0) return -1
  let entry = lexicon.entryAt[node] ?? -1
  const sentence = tokens.sentence[at]
  for (let i = at + 1; tokens.sentence[i] === sentence; i++) {
    const next = lexicon.steps.get(node * STRIDE + (tokens.word[i] ?? 0))
    if (next === undefined) break
    node = next
    const ending = lexicon.entryAt[node] ?? -1
    if (ending >= 0) entry = ending
  }
  return entry
}
