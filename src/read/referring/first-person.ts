import type { Parsed } from '../events/constructions.ts'
import { reportersOf } from '../events/gates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { type Doc, FLAG } from '../text/doc.ts'

const FIRST = new Set(['i', 'me', 'myself'])

/** "me", "my hands": who speaks. */
export const isFirstPerson = (phrase: NounPhrase | null): boolean =>
  phrase !== null && FIRST.has(phrase.pronoun ?? '')

/** Whether a token stands in a quotation. */
export const isQuoted = ({ tokens }: Doc, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & FLAG.inQuote) !== 0

/** In "“They beat me,” Ana Lesko said": the one who says so, where a phrase is the speaker's. */
export function asSpeaker(
  { clauses }: Parsed,
  phrase: NounPhrase | null,
  clause: Clause | null,
): NounPhrase | null {
  if (!clause || !isFirstPerson(phrase)) return phrase
  for (const { subject, objects } of reportersOf(clause, clauses)) {
    const named = objects.find(({ name }) => name?.class === 'person')
    const speaker = subject && !isFirstPerson(subject) ? subject : named
    if (speaker) return speaker
  }
  return phrase
}
