import type { Parsed } from '../events/constructions.ts'
import { reportersOf } from '../events/gates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { type Doc, FLAG } from '../text/doc.ts'

const SAYING = new Set(['say', 'recall', 'add', 'testify', 'tell', 'recount', 'write'])
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
  for (const { subject, objects, verb, via } of reportersOf(clause, clauses)) {
    const named = objects.find(({ name }) => name?.class === 'person')
    const after = via === 'shared' && verb.from > clause.verb.from
    const speaker = subject && !isFirstPerson(subject) && !(after && named) ? subject : named
    if (speaker) return speaker
  }
  const said = clauses.find(
    ({ verb, objects }) =>
      verb.from > clause.verb.from &&
      SAYING.has(verb.lemma) &&
      objects[0]?.name?.class === 'person',
  )
  return said?.objects[0] ?? phrase
}
