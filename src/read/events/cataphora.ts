import type { Candidate, Parsed } from './constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'

const PERSONS = new Set(['he', 'she', 'him', 'her', 'they', 'them'])

/** "After she was arrested, Ana Lesko was fined": whom a pronoun means that comes before anybody is named. */
export function namedAhead({ clauses }: Parsed, { clause, target }: Candidate): NounPhrase | null {
  if (!clause || !target?.pronoun || !PERSONS.has(target.pronoun)) return null
  const several = target.pronoun === 'they' || target.pronoun === 'them'
  const main = clauses.find(
    ({ verb, subject, via }) =>
      verb.from > clause.verb.to &&
      verb.form === 'finite' &&
      via === 'own' &&
      subject?.pronoun === null,
  )
  const subject = main?.subject
  if (!subject || subject.from < clause.verb.to) return null
  const many = subject.items.length > 0 || subject.plural || subject.number !== null
  return many === several && (subject.name?.class === 'person' || several) ? subject : null
}
