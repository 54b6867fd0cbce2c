import type { Kind } from '../../codebook/index.ts'
import type { Grammar } from './frames.ts'
import { sweep } from '../sweep.ts'
import { infoOf } from '../text/word-table.ts'

/** The kinds that the words of a text can open, whatever its grammar makes of them. */
export function openedKinds(text: string, grammar: Grammar): Set<Kind> {
  const kinds = new Set<Kind>()
  for (const word of sweep({ text, published: null }).tokens.word) {
    const { verb, lemma } = infoOf(word)
    const patterns = [...(grammar.verbs.get(verb) ?? []), ...(grammar.nouns.get(lemma) ?? [])]
    for (const { frame } of patterns) kinds.add(frame.kind)
  }
  return kinds
}
