import type { LinkDecision } from '../codebook/index.ts'
import { foldWord, nameWords } from '../names/index.ts'
import { wordsAt } from './links.ts'
import type { MentionType } from './mentions.ts'
import { draftsOf, type ReconcileState } from './state.ts'
import { surfacesOf } from './surfaces.ts'
import { rowsOf } from './table.ts'

/** Two words, folded, of names that people said to be one, all other words being alike; how often (a batch counts half). */
export type LearnedWord = {
  readonly of: MentionType
  readonly words: readonly [string, string]
  readonly times: number
}

/** What was said once may be true of one person only. */
const FROM = 2
const IN_BATCH = 0.5

const known = new WeakMap<ReconcileState, readonly LearnedWord[]>()

/** Words that standing decisions teach to be one, from the second decision on; taking one back unteaches it. */
export function learnedWords(state: ReconcileState): readonly LearnedWord[] {
  const before = known.get(state)
  if (before) return before
  const tally = new Map<string, LearnedWord>()
  const words = standingWords(state)
  const surfaces = surfacesOf(state, words)
  for (const { of, left, right, verb, batch } of words) {
    if (of === 'incident') continue
    const pair = onlyDifference(surfaces.get(left) ?? '', surfaces.get(right) ?? '')
    if (!pair) continue
    const key = [of, ...pair].join(' ')
    const weight = verb === 'different' ? -FROM : batch === undefined ? 1 : IN_BATCH
    tally.set(key, { of, words: pair, times: (tally.get(key)?.times ?? 0) + weight })
  }
  const learned = [...tally.values()].filter(({ times }) => times >= FROM)
  known.set(state, learned)
  return learned
}

/** The links that stand and say that two are one, or two; each once. */
function standingWords(state: ReconcileState): LinkDecision[] {
  const drafts = draftsOf(state)
  const found = new Map<string, LinkDecision>()
  for (const [end] of rowsOf(state.ends))
    for (const { link, disputes } of wordsAt(drafts, end))
      if (disputes.length === 0 && (link.verb === 'same' || link.verb === 'different'))
        found.set(link.id, link)
  return [...found.values()]
}

const wordsOf = (surface: string) =>
  nameWords(surface)
    .map(foldWord)
    .filter(word => word.length > 1)

/** The one word that each of two names has and the other has not, where they share another. */
function onlyDifference(a: string, b: string): readonly [string, string] | undefined {
  const [ones, others] = [wordsOf(a), wordsOf(b)]
  const left = ones.filter(word => !others.includes(word))
  const right = others.filter(word => !ones.includes(word))
  const [one] = left
  const [other] = right
  if (one === undefined || other === undefined || left.length + right.length > 2) return undefined
  if (ones.length < 2) return undefined
  return one < other ? [one, other] : [other, one]
}

/** Other ways to write a name, by what was learned: each of its words that has one replaced. */
export function asLearned(surface: string, learned: readonly LearnedWord[]): string[] {
  if (learned.length === 0) return []
  const words = nameWords(surface)
  return words.flatMap((word, at) =>
    othersFor(foldWord(word), learned).map(other => words.with(at, other).join(' ')),
  )
}

const othersFor = (word: string, learned: readonly LearnedWord[]) =>
  learned.flatMap(({ words: [one, other] }) =>
    word === one ? [other] : word === other ? [one] : [],
  )

/** Why two names that differ in one word may be one after all; undefined where nothing of the kind was learned. */
export function learnedReason(
  a: string,
  b: string,
  learned: readonly LearnedWord[],
): string | undefined {
  const pair = learned.length === 0 ? undefined : onlyDifference(a, b)
  const found =
    pair && learned.find(({ words: [one, other] }) => one === pair[0] && other === pair[1])
  if (!found) return undefined
  const written = (name: string) =>
    nameWords(name).find(word => found.words.includes(foldWord(word))) ?? name
  return `“${written(a)}” and “${written(b)}”: said to be one name ${Math.floor(found.times)} times before`
}
