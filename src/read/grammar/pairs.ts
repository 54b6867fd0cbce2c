import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import type { NounPhrase } from './grammar.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { text } from './phrase-starts.ts'

/** "after students and teachers were beaten": where two that are somebody alike end. */
export function endOfPair(doc: Doc, first: NounPhrase, limit: number): number {
  if (first.pronoun !== null || text(doc, first.to) !== 'and') return first.to
  const second = nounPhraseAt(doc, first.to + 1, limit)
  const alike = second !== null && (first.classes & second.classes & NOUN.person) !== 0
  return alike && (second.determiner === null || first.name !== null) ? second.to : first.to
}
