import type { Candidate, Parsed } from './constructions.ts'
import { speaksForAnother } from '../referring/officials.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

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
  const pronoun = target.pronoun ?? ''
  const opens = clause.subject !== null && clause.subject.from > target.to
  if (opens && !counted && clause.subject?.pronoun === null)
    // "Two days after his arrest, Ivo Tarn was fined", "Two days after his arrest, police freed Ivo Tarn"
    return (
      [clause.subject, ...clause.subject.items, ...clause.objects].find(
        one => isMeant(one, pronoun) && !speaksForAnother(one),
      ) ?? null
    )
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
  return isMeant(subject, pronoun) ? subject : null
}

/** "he" is one person with a name, "they" are several. */
function isMeant({ name, items, plural, number, classes }: NounPhrase, pronoun: string): boolean {
  const several = pronoun === 'they' || pronoun === 'them'
  const many = items.length > 0 || plural || number !== null
  const acts = (classes & (NOUN.police | NOUN.authority | NOUN.court)) !== 0
  return many === several && (name?.class === 'person' || (several && name === null && !acts))
}
