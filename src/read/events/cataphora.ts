import type { Candidate, Parsed } from './constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'

const PERSONS = new Set(['he', 'she', 'him', 'her', 'they', 'them'])

/** "Ten months after being arrested, Ana Lesko was cleared": how long it was, and not who it befell. */
const countsFrom = ({ verb, link }: Clause, target: NounPhrase | null): boolean =>
  verb.form === 'gerund' &&
  (link === 'after' || link === 'before') &&
  target !== null &&
  target.duration !== null

/** "After she was arrested, Ana Lesko was fined": whom a pronoun means that comes before anybody is named. */
export function namedAhead({ clauses }: Parsed, { clause, target }: Candidate): NounPhrase | null {
  const counted = clause !== null && countsFrom(clause, target)
  if (!clause || !target || !(counted || PERSONS.has(target.pronoun ?? ''))) return null
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
  if (counted) return subject.name?.class === 'person' || subject.number ? subject : null
  const many = subject.items.length > 0 || subject.plural || subject.number !== null
  return many === several && (subject.name?.class === 'person' || several) ? subject : null
}
