import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { isOffice } from '../referring/officials.ts'
import { NOUN } from '../text/word-table.ts'

const REPORTING = new Set([
  'report',
  'describe',
  'recount',
  'recall',
  'remember',
  'allege',
  'claim',
])
const OFFICIAL = NOUN.police | NOUN.authority | NOUN.court
const THEM = new Set(['he', 'she', 'him', 'her', 'they', 'them'])

const isSomebody = ({ classes }: NounPhrase): boolean =>
  (classes & NOUN.person) !== 0 && (classes & OFFICIAL) === 0

/** "reported being threatened by officers": the one it was done to says so. */
function reportsIt({ verb, governor }: Clause): string | null {
  if (verb.form !== 'gerund' || verb.voice !== 'passive' || !governor?.subject) return null
  const { verb: told, subject } = governor
  const own = told.voice === 'active' && told.modality === 'asserted' && !told.negative
  return own && REPORTING.has(told.lemma) && isSomebody(subject) ? told.lemma : null
}

/** "According to the student", "according to Bo Dahl": one person, who speaks for no office. */
function isOnePerson(source: NounPhrase): boolean {
  if (source.plural || !isSomebody(source)) return false
  if (source.name) return source.name.class === 'person' && !isOffice(source.name.as ?? '')
  return source.determiner === 'definite' || source.determiner === 'possessive'
}

/** "According to the student, officers questioned him": he is the one who says so. */
function accordingToThem(clause: Clause, clauses: readonly Clause[]): string | null {
  const { subject, verb, phrases } = clause
  const source = phrases.find(part => part.preposition === 'according to')?.object
  if (!source || !isOnePerson(source)) return null
  const later = clauses.filter(other => other.verb.from >= verb.from)
  const whom = later.flatMap(({ objects }) => objects.slice(0, 1))
  if (verb.voice === 'passive' && subject) whom.push(subject)
  return whom.some(({ pronoun }) => pronoun !== null && THEM.has(pronoun))
    ? `according to (${source.lemma})`
    : null
}

/** The word by which somebody tells what was done to themselves: it is alleged. */
export function toldOfOneself(clause: Clause, clauses: readonly Clause[]): string | null {
  return reportsIt(clause) ?? accordingToThem(clause, clauses)
}
