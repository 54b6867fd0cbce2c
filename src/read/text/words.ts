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
  /** For each node, where the words that go on from it begin in `words`; the next node's are after them. */
  readonly steps: Int32Array
  /** Word ids, and the nodes they lead to. */
  readonly words: Int32Array
  readonly nodes: Int32Array
  /** For each node, the entry that ends there, or -1. */
  readonly entryAt: Int32Array
}

/**
 * Compiles entries `[phrase, value]`, of one word or several. Phrases are cut into tokens just as texts are; where a
 * phrase comes twice, the later value stands.
 */
export function compileLexicon<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Lexicon<Value> {
  const values: Value[] = []
  const lengths: number[] = []
  const trie: Map<number, number>[] = [new Map()]
  const entryAt = [-1]
  for (const [phrase, value] of entries) {
    let node = 0
    const ids = idsOf(phrase)
    for (const id of ids) node = stepFrom(trie, node, id)
    if (node === 0) continue
    entryAt[node] = values.push(value) - 1
    lengths.push(ids.length)
  }
  return {
    values,
    lengths: Int32Array.from(lengths),
    entryAt: Int32Array.from(trie, (_, node) => entryAt[node] ?? -1),
    ...flattened(trie),
  }
}

/** The node that a word leads to, made where there is none. */
function stepFrom(trie: Map<number, number>[], node: number, id: number): number {
  const known = trie[node]?.get(id)
  if (known !== undefined) return known
  const next = trie.push(new Map()) - 1
  trie[node]?.set(id, next)
  return next
}

function flattened(
  trie: readonly ReadonlyMap<number, number>[],
): Pick<Lexicon<unknown>, 'roots' | 'steps' | 'words' | 'nodes'> {
  const [first = new Map<number, number>(), ...others] = trie
  const roots = new Int32Array(Math.max(0, ...first.keys()) + 1)
  for (const [id, node] of first) roots[id] = node
  const steps = [0, 0]
  for (const { size } of others) steps.push((steps.at(-1) ?? 0) + size)
  return {
    roots,
    steps: Int32Array.from(steps),
    words: Int32Array.from(others.flatMap(next => [...next.keys()])),
    nodes: Int32Array.from(others.flatMap(next => [...next.values()])),
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

/** The node that a word leads to, or 0. */
function nodeAfter({ steps, words, nodes }: Lexicon<unknown>, node: number, id: number): number {
  const last = steps[node + 1] ?? 0
  for (let i = steps[node] ?? 0; i < last; i++) if (words[i] === id) return nodes[i] ?? 0
  return 0
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
    const next = nodeAfter(lexicon, node, tokens.word[i] ?? 0)
    if (next === 0) break
    node = next
    const ending = lexicon.entryAt[node] ?? -1
    if (ending >= 0) entry = ending
  }
  return entry
}
