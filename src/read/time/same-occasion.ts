import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "The same court", "at the same hearing", "seized in the same operation". */
function isSame(doc: Doc, { from }: NounPhrase): boolean {
  return wordOf(doc.tokens.word[from + 1] ?? 0) === 'same'
}

/** "at the same hearing", "The same court": of the occasion told before. */
export function isOfTheSame(doc: Doc, { subject, phrases }: Clause): boolean {
  return (
    (subject !== null && (subject.classes & NOUN.court) !== 0 && isSame(doc, subject)) ||
    phrases.some(
      ({ preposition, object }) =>
        object !== null &&
        ['at', 'in', 'during', 'around', 'about', 'on'].includes(preposition) &&
        isSame(doc, object) &&
        SITTINGS.has(object.lemma),
    )
  )
}

const SITTINGS = new Set(
  `hearing session trial operation raid sweep sitting proceeding march rally protest demonstration ruling incident attack
  ceremony verdict crackdown time day evening night morning afternoon`.split(/\s+/),
)
