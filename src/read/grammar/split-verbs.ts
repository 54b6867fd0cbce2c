import { itemAt } from './item-at.ts'
import type { Chunk, Prepositional, VerbGroup } from './grammar.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import type { Doc } from '../text/doc.ts'

/** How many chunks may stand between an auxiliary and its verb. */
const BETWEEN = 6

/** Auxiliaries that were read as verbs, since what follows them is no verb. */
const AUXILIARIES = new Set(['be', 'have', 'can', 'do'])

const BEHIND: ReadonlySet<string> = new Set(['comma', 'date', 'adverb'])

/** "were on Monday each fined" */
const isBetween = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'date' ||
  chunk?.type === 'adverb' ||
  (chunk?.type === 'np' && chunk.lemma === 'each' && chunk.to - chunk.from === 1)

const TURNS = new Set(
  'part turn end meantime fact addition instance effect warning time'.split(' '),
)

/** "was for its part directed", "was in the end convicted", "was after nine hours released" */
const isTurn = ({ object, preposition }: Prepositional): boolean =>
  object !== null &&
  (TURNS.has(object.lemma) || (preposition === 'after' && object.duration !== null))

const SHORT = new Set(['first', 'once', 'last', 'length'])

/** "were at first stopped": how many chunks "at first" is, or none. */
function shortTurn([at, which]: readonly (Chunk | undefined)[]): number {
  if (at?.type !== 'pp' || at.preposition !== 'at') return 0
  if (at.object !== null) return SHORT.has(at.object.lemma) ? 1 : 0
  if (which?.type === 'adverb') return SHORT.has(which.word) ? 2 : 0
  return which?.type === 'np' && SHORT.has(which.lemma) ? 2 : 0
}

/** What may stand between an auxiliary and its verb: a day, or words between two commas. */
function verbBehind(chunks: readonly Chunk[], at: number): number {
  const next = chunks[at + 1]
  const short = next?.type === 'pp' ? shortTurn([next, chunks[at + 2]]) : 0
  if (short > 0) return chunks[at + 1 + short]?.type === 'vg' ? at + 1 + short : -1
  if (next?.type === 'pp' && isTurn(next)) return chunks[at + 2]?.type === 'vg' ? at + 2 : -1
  if (!next || !BEHIND.has(next.type)) return -1
  let i = at + 1
  if (next.type === 'comma') {
    i++
    while (i < at + BETWEEN && ['date', 'adverb', 'pp', 'np'].includes(chunks[i]?.type ?? '')) i++
    if (i === at + 2 || chunks[i]?.type !== 'comma') return -1
    i++
  } else {
    while (i < at + BETWEEN && isBetween(chunks[i])) i++
    // "were on 23 February 2017, arrested"
    if (itemAt(chunks, i - 1)?.type === 'date' && chunks[i]?.type === 'comma') i++
  }
  return i > at + 1 && chunks[i]?.type === 'vg' ? i : -1
}

const SAYING = new Set(
  'say report add claim allege note state believe understand think confirm'.split(' '),
)
/** As many chunks from the auxiliary to its verb in "was, his lawyer said, held". */
const SAID = 5

/** Where the verb stands in "was, his lawyer said, held"; -1 where nobody says it in between. */
function behindSaying(chunks: readonly Chunk[], at: number): number {
  const [, open, who, says, close, verb] = chunks.slice(at, at + SAID + 1)
  const aside =
    open !== undefined &&
    SETTING_OFF.has(open.type) &&
    who?.type === 'np' &&
    says?.type === 'vg' &&
    SAYING.has(says.lemma) &&
    close?.type === open.type
  return aside && verb?.type === 'vg' ? at + SAID : -1
}

const SETTING_OFF: ReadonlySet<string> = new Set(['comma', 'dash'])

/** "was on Monday convicted", "had, according to his lawyer, been beaten", "will on Friday hear": one verb. */
function joined(doc: Doc, first: VerbGroup, second: VerbGroup): VerbGroup | null {
  const { forms } = infoOf(doc.tokens.word[second.head] ?? 0)
  const bare = second.from === second.head
  const participle = (forms & FORM.participle) !== 0 || second.ambiguous
  const gerund = second.form === 'gerund'
  const inner = !bare && second.tense === 'none' && second.form === 'finite'
  const fits =
    first.lemma === 'be'
      ? bare && (participle || gerund)
      : first.lemma === 'have'
        ? inner || (bare && participle)
        : inner || (bare && (forms & FORM.base) !== 0)
  if (!fits || second.form === 'infinitive') return null
  const passive = first.lemma === 'be' ? !gerund : inner && second.voice === 'passive'
  return {
    ...second,
    from: first.from,
    voice: passive ? 'passive' : 'active',
    tense: first.tense,
    form: first.form,
    perfect: first.perfect || first.lemma === 'have' || (inner && second.perfect),
    negative: first.negative || second.negative,
    modality: first.modality,
    modalWord: first.modalWord,
    ambiguous: false,
    adverbs: [...first.adverbs, ...second.adverbs],
  }
}

const OPENING = new Set(['only', 'sooner', 'hardly', 'scarcely', 'barely'])

/** "Not only was Ana Lesko freed", "No sooner had police left": the subject stands between the parts of the verb. */
function aroundSubject(doc: Doc, chunks: readonly Chunk[], at: number): Chunk[] | null {
  const [before, first, who] = chunks.slice(Math.max(0, at - 1), at + 2)
  if (at === 0 || first?.type !== 'vg' || who?.type !== 'np') return null
  if (before?.type !== 'adverb' || !OPENING.has(before.word)) return null
  const part = chunks[at + 2]
  const behind = part?.type === 'pp' || part?.type === 'adverb' ? at + 3 : at + 2
  const second = chunks[behind]
  const verb = second?.type === 'vg' ? joined(doc, first, second) : null
  if (!verb || second?.type !== 'vg') return null
  const negative = second.negative || (part?.type === 'adverb' && part.word === 'not')
  return [...chunks.slice(at + 1, behind), { ...verb, from: second.from, negative }]
}

/** Joins auxiliaries with the verbs they stand apart from; what stood between comes after. */
export function joinSplitVerbs(doc: Doc, chunks: readonly Chunk[]): readonly Chunk[] {
  let all: Chunk[] | null = null
  for (let at = 0; at < chunks.length; at++) {
    const first = chunks[at]
    const auxiliary = first?.type === 'vg' && AUXILIARIES.has(first.lemma)
    const around = auxiliary ? aroundSubject(doc, chunks, at) : null
    if (around) {
      all ??= chunks.slice(0, at)
      all.push(...around)
      at += around.length
      continue
    }
    const said = auxiliary ? behindSaying(chunks, at) : -1
    const behind = auxiliary && said < 0 ? verbBehind(chunks, at) : said
    // A place below zero would be looked for as a name.
    const second = behind < 0 ? undefined : chunks[behind]
    const verb = first?.type === 'vg' && second?.type === 'vg' ? joined(doc, first, second) : null
    if (!verb) {
      if (first) all?.push(first)
      continue
    }
    all ??= chunks.slice(0, at)
    // "X, his lawyer said, was held": who says so before, and the verb without the words between.
    if (said > 0 && second) {
      all.push(...chunks.slice(at + 1, behind), { ...verb, from: second.from })
      at = behind
      continue
    }
    all.push(
      verb,
      ...chunks.slice(at + 1, behind).filter(({ type }) => type !== 'comma' && type !== 'np'),
    )
    at = behind
  }
  return all ?? chunks
}
