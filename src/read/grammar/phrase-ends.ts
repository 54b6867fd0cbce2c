import { type Doc, FLAG, type NameMention } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { text } from './phrase-starts.ts'
import { wordOf } from '../text/words.ts'

/** "declared Ana Lesko | persona non grata", "a camera | belonging to Ana Lesko": what a phrase does not go on with. */
export function opensOther(doc: Doc, at: number): boolean {
  const next = text(doc, at + 1)
  const word = text(doc, at)
  return (word === 'persona' && next === 'non') || (word === 'belonging' && next === 'to')
}

/** "In Minsk | Ana Kern was held": a person's name behind the place that a sentence opens with. */
export function opensBeside({ tokens }: Doc, draft: Draft, mention: NameMention): boolean {
  const place = draft.names.at(-1)
  if (mention.class !== 'person' || place?.class !== 'place' || mention.from - place.to > 1)
    return false
  const opens = ((tokens.flags[draft.from - 1] ?? 0) & FLAG.sentenceStart) !== 0
  return opens && wordOf(tokens.word[draft.from - 1] ?? 0) === 'in'
}
