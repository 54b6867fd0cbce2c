import { type Doc, FLAG, type NameMention } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { text } from './phrase-starts.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "declared Ana Lesko | persona non grata", "a camera | belonging to Ana Lesko": what a phrase does not go on with. */
export function opensOther(doc: Doc, at: number): boolean {
  const next = text(doc, at + 1)
  const word = text(doc, at)
  return (word === 'persona' && next === 'non') || (word === 'belonging' && next === 'to')
}

/** "60 unidentified others": others, by what they are like. */
export function isLikeThem({ tokens }: Doc, { number, head, at, names }: Draft): boolean {
  if (number === null || names.length > 0 || head !== at - 1 || head !== number.to) return false
  return infoOf(tokens.word[head] ?? 0).noun === 0
}

/** Nouns before a name that go on to it: "the journalist", "the newspaper", "the company". */
const CALLED = NOUN.person | NOUN.organisation | NOUN.outlet | NOUN.authority | NOUN.court

/** "After the searches | Ana Kern and Ivo Tarn were held": a name behind what a sentence opens with. */
function isBehindOpening({ tokens }: Doc, draft: Draft, mention: NameMention): boolean {
  const { from, head, at, names, determiner } = draft
  if (determiner !== 'definite' && determiner !== 'possessive') return false
  if (names.length > 0 || head !== at - 1 || mention.from !== at || mention.as !== null)
    return false
  const { noun, fn } = infoOf(tokens.word[head] ?? 0)
  return head > from && fn === 0 && (noun & CALLED) === 0
}

/** "In Minsk | Ana Kern was held": a person's name behind the place that a sentence opens with. */
export function opensBeside(doc: Doc, draft: Draft, mention: NameMention): boolean {
  const { tokens } = doc
  if (mention.class !== 'person') return false
  const opens = ((tokens.flags[draft.from - 1] ?? 0) & FLAG.sentenceStart) !== 0
  if (!opens) return false
  const before = tokens.word[draft.from - 1] ?? 0
  const place = draft.names.at(-1)
  if (place?.class === 'place' && mention.from - place.to <= 1) return wordOf(before) === 'in'
  return (infoOf(before).fn & FN.preposition) !== 0 && isBehindOpening(doc, draft, mention)
}
