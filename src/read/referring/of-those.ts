import type { Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

/** "relatives of those who disappeared in the war": whose relatives they are. */
export function isOfThose(
  { doc, clauses }: Parsed,
  { verb, dates, subject }: Clause,
  construction: string,
): boolean {
  if (!construction.startsWith('relative') || dates.length > 0) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (word(verb.from - 1) !== 'who' || word(verb.from - 2) !== 'those') return false
  if (word(verb.from - 3) === 'of' || word(verb.from - 3) === 'for') return true
  // "Those who were detained were released"
  return clauses.some(
    other => other.via === 'own' && other.subject === subject && other.verb.from === verb.to,
  )
}
