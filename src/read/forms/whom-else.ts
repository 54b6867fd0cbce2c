import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { owner, phraseWith } from '../grammar/owners.ts'
import { askedBy, runBy } from './whose-doing.ts'
import { NOUN } from '../text/word-table.ts'

const PEOPLE = NOUN.person | NOUN.organisation | NOUN.outlet
const SUED = PEOPLE | NOUN.authority | NOUN.police | NOUN.law | NOUN.place

/** Who is sued and no person or office by its word. */
const SEATS = new Set(
  'county state city municipality district council company firm contractor'.split(' '),
)

const HINDERING = new Set('stop restrain bar prohibit prevent block enjoin forbid order'.split(' '))

/** "issued an order stopping the bureau from deporting her": whom a court's order binds. */
function boundBy({ clauses }: Parsed, clause: Clause): NounPhrase | null {
  const bound = clauses.find(
    ({ verb, subject, via }) =>
      HINDERING.has(verb.lemma) &&
      verb.voice === 'active' &&
      (via === 'antecedent' || via === 'relative') &&
      subject !== null &&
      clause.objects.includes(subject),
  )
  const object = bound?.objects[0]
  return object && (fits(object, SUED) || SEATS.has(object.lemma)) ? object : null
}

const isLaw = (phrase: NounPhrase | null | undefined): phrase is NounPhrase =>
  phrase !== null &&
  phrase !== undefined &&
  phrase.pronoun === null &&
  (phrase.classes & NOUN.law) !== 0 &&
  phrase.determiner !== 'negative'

/** "filed a bill", "gave approval to a bill", "a draft law passed its first reading": the law in what is told of it. */
function lawIn({ objects, phrases, subject, verb }: Clause): NounPhrase | null {
  const object = objects.find(one => isLaw(one))
  if (object) return object
  const parts = [...phrases, ...objects.flatMap(({ complements }) => complements)]
  const of = parts.find(
    one =>
      ['to', 'on', 'of', 'for'].includes(one.preposition) &&
      one.from >= verb.from &&
      isLaw(one.object),
  )
  return of?.object ?? (isLaw(subject) ? subject : null)
}

/** "filed suit against the county", "asked the court to dissolve the union": against whom it is. */
function suedIn({ clauses }: Parsed, clause: Clause): NounPhrase | null {
  const parts = [...clause.phrases, ...clause.objects.flatMap(({ complements }) => complements)]
  const against = phraseWith(parts, ['against'])?.object
  if (against && (fits(against, SUED) || SEATS.has(against.lemma))) return against
  if (clause.verb.lemma !== 'ask') return null
  const asked = clauses.find(
    ({ governor, verb }) => governor === clause && verb.form === 'infinitive',
  )
  const object = asked?.objects[0]
  return object && fits(object, SUED) ? object : null
}

const GIVING = new Set(['give', 'hand', 'impose', 'pass'])

/** "overturned the sentence given to Ana Dorel", "the term that Ana Dorel was given": whose it was. */
function givenTo({ clauses }: Parsed, clause: Clause): NounPhrase | null {
  const given = clauses.find(
    ({ verb }) => GIVING.has(verb.lemma) && verb.voice === 'passive' && verb.from > clause.verb.to,
  )
  const whom = given && (phraseWith(given.phrases, ['to', 'on'])?.object ?? given.subject)
  return whom && fits(whom, NOUN.person) ? whom : null
}

/** "seized the print run of the daily", "locked the workers out": whom it was done to, or whose it was. */
function objectOf({ objects, subject, verb }: Clause): NounPhrase | null {
  const object = verb.voice === 'active' ? objects[0] : subject
  if (!object || object.quoted || object.duration !== null) return null
  return fits(object, PEOPLE) ? object : owner(object, NOUN.organisation | NOUN.outlet)
}

/** "extended his detention": whose it is. */
const heldOne = ({ noun, clause }: Candidate): NounPhrase | null => {
  const told = noun ?? clause?.objects[0]
  return told?.possessor && fits(told.possessor, PEOPLE) ? told.possessor : null
}

/** Who was refused something; nobody in "the mayor rejected eight", which are notices. */
function askingIn(clause: Clause): NounPhrase | null {
  const object = objectOf(clause)
  return object && object.number !== null && object.to - object.from === 1 ? null : object
}

function whomElse(parsed: Parsed, candidate: Candidate): NounPhrase | null {
  const { kind, clause, set } = candidate
  if (kind === 'petition') return askedBy(parsed, candidate)
  if (!clause) return null
  if (kind === 'law') return lawIn(clause)
  if (kind === 'lawsuit')
    return set.outcome === 'filed' ? suedIn(parsed, clause) : boundBy(parsed, clause)
  if (kind === 'appeal') return givenTo(parsed, clause)
  if (kind === 'detention') return heldOne(candidate)
  if (kind === 'search' || kind === 'permission') {
    const thing = clause.verb.voice === 'active' ? clause.objects[0] : clause.subject
    const theirs = thing ? runBy(parsed.clauses, thing) : null
    if (theirs || kind === 'search') return theirs
  }
  if (kind === 'permission') return clause.verb.voice === 'active' ? askingIn(clause) : null
  return kind === 'restriction' ? objectOf(clause) : null
}

/** Gives what is told without whom it was done to those who stand elsewhere in what tells it. */
export function withWhomElse(candidate: Candidate, parsed: Parsed): Candidate {
  if (candidate.target !== null || candidate.rule.noTarget === true) return candidate
  const target = whomElse(parsed, candidate)
  return target && target !== candidate.actor ? { ...candidate, target } : candidate
}
