import { NOUN } from '../text/word-table.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

/** "the \"Free Board\" chess federation": one phrase, the name in quotation marks within it. */
export function quotedWithin(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const article = chunks[at]
  const quoted = chunks[at + 1]
  if (article?.type !== 'np' || article.to - article.from > 1 || quoted?.type !== 'np') return null
  const thing = chunks[at + 2]
  if (article.pronoun || article.name || article.determiner === null) return null
  if (!quoted.quoted && !quoted.name) return null
  if (thing?.type !== 'np' || thing.determiner !== null || thing.name || thing.from > quoted.to + 1)
    return null
  return { ...thing, from: article.from, determiner: article.determiner, apposition: quoted }
}

/** How many words, marks included, a quotation may have that describes the noun behind it. */
const SHORT = 4

/** What is told of with a word in quotation marks before it. */
const DESCRIBED =
  NOUN.assembly | NOUN.law | NOUN.organisation | NOUN.outlet | NOUN.site | NOUN.person | NOUN.list

/** "some 20 \"pro-state\" rallies", "held \"illegal\" gatherings": what a word in quotation marks describes. */
export function quotedBefore(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; size: number } | null {
  const first = chunks[at]
  if (first?.type !== 'np') return null
  const counted = first.number !== null && first.lemma === '' && first.name === null
  const quoted = counted ? chunks[at + 1] : first
  const thing = chunks[counted ? at + 2 : at + 1]
  if (quoted?.type !== 'np' || !quoted.quoted || quoted.to - quoted.from > SHORT) return null
  if (thing?.type !== 'np' || thing.name || thing.quoted || thing.pronoun) return null
  if (thing.determiner !== null || thing.possessor || thing.number || thing.from > quoted.to + 1)
    return null
  if (thing.from === quoted.to || (thing.classes & DESCRIBED) === 0) return null
  // with the mark that opens it
  if (!counted) return { phrase: { ...thing, from: quoted.from - 1 }, size: 2 }
  const { number, determiner, from } = first
  return { phrase: { ...thing, from, number, determiner, plural: true }, size: 3 }
}

/** "to the \"Free Board\" movement": the same behind a preposition. */
export function quotedBehind(chunks: readonly Chunk[], at: number): Chunk | null {
  const first = chunks[at]
  if (first?.type !== 'pp' || !first.object || first.object.to !== first.to) return null
  const quoted = chunks[at + 1]
  const thing = chunks[at + 2]
  if (quoted?.type !== 'np' || thing?.type !== 'np') return null
  const whole = quotedWithin([first.object, quoted, thing], 0)
  return whole ? { ...first, object: whole, to: whole.to } : null
}

const CLOSING = new Set(['"', '”', '’', "'", '»'])

/** "the draft law \"On Mass Media\"", "amendments to the law “On Assemblies”": the title is a part of what is spoken of. */
export function titledInQuotes(
  { tokens }: Doc,
  last: Chunk | undefined,
  chunk: Chunk,
): Chunk | null {
  const law = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  if (!last || !law || chunk.type !== 'np' || chunk.from !== law.to + 1) return null
  if (law.to !== last.to || law.plural || law.apposition || (law.classes & NOUN.law) === 0)
    return null
  if (!CLOSING.has(wordOf(tokens.word[chunk.to] ?? 0))) return null
  // not "called the law “unnecessary”"
  const capital = ((tokens.flags[chunk.from] ?? 0) & FLAG.capital) !== 0
  if (!capital && wordOf(tokens.word[chunk.from] ?? 0) !== 'on') return null
  const to = chunk.to + 1
  const titled = { ...law, to }
  return last.type === 'pp' ? { ...last, to, object: titled } : titled
}
