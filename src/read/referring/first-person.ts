import type { Parsed } from '../events/constructions.ts'
import { reportersOf } from '../events/reporters.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { genderOfRole } from './genders.ts'
import { type Doc, FLAG } from '../text/doc.ts'

const SAYING = new Set(['say', 'recall', 'add', 'testify', 'tell', 'recount', 'write'])
const FIRST = new Set(['i', 'me', 'myself'])

/** "me", "my hands": who speaks. */
export const isFirstPerson = (phrase: NounPhrase | null): boolean =>
  phrase !== null && FIRST.has(phrase.pronoun ?? '')

/** Whether a token stands in a quotation. */
export const isQuoted = ({ tokens }: Doc, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & FLAG.inQuote) !== 0

/** "Holm's mother said she was summoned": the mother, whom "she" fits by what she is called; "his brother said he was beaten" is of the one whose brother he is. */
function ownTeller(
  clauses: readonly Clause[],
  { pronoun }: NounPhrase,
  clause: Clause,
): NounPhrase | null {
  const gender = pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : null
  if (gender === null) return null
  const [teller] = reportersOf(clause, clauses)
  const { subject } = teller ?? {}
  if (!subject?.possessor || subject.possessor.pronoun === pronoun) return null
  if (subject.plural || subject.name) return null
  return genderOfRole(subject.lemma) === gender ? subject : null
}

/** In "“They beat me,” Ana Lesko said": the one who says so, where a phrase is the speaker's. */
export function asSpeaker(
  { clauses }: Parsed,
  phrase: NounPhrase | null,
  clause: Clause | null,
): NounPhrase | null {
  if (!clause || !phrase) return phrase
  if (!isFirstPerson(phrase)) return ownTeller(clauses, phrase, clause) ?? phrase
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
