import { mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const TERMS = new Set(
  'prison imprisonment jail colony custody detention sentence term labour labor'.split(' '),
)
/** How many words before "suspended" the term may stand that is. */
const NEAR = 4

/** "three years in prison, suspended for two": how the sentence is to be served, not what somebody was suspended from. */
export function isSuspendedTerm({ doc }: Parsed, { kind, clause }: Candidate): boolean {
  if (kind !== 'restriction' || clause?.verb.lemma !== 'suspend') return false
  const { from } = clause.verb
  // "cut for four months, it has been suspended again" tells of something else.
  if (clause.verb.to - from > 1) return false
  for (let at = from - 1; at >= from - NEAR; at--) {
    if (mentionOver(doc, at)?.type === 'duration') return true
    if (TERMS.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  }
  return false
}
