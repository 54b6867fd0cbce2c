import { fits } from './fits.ts'
import type { VerbPattern } from './frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const VEHICLES = new Set(
  'vehicle car bus minibus van truck lorry convoy boat pick-up pickup jeep motorcycle taxi ambulance'.split(
    ' ',
  ),
)

/** "opened fire on a van carrying three lawyers": those in it. */
export function carriedBy(clauses: readonly Clause[], what: NounPhrase): NounPhrase | null {
  if (!VEHICLES.has(what.lemma) || what.name !== null) return null
  const clause = clauses.find(
    ({ subject, verb }) =>
      subject === what && (verb.lemma === 'carry' || verb.lemma === 'transport'),
  )
  const people = clause?.objects[0] ?? null
  return people && fits(people, NOUN.person) ? people : null
}

/** Those in what was shot at or rammed. */
export function shotAt(
  clauses: readonly Clause[],
  { phrases }: Clause,
  { frame }: VerbPattern,
): NounPhrase | null {
  if (frame.kind !== 'violence') return null
  for (const { object } of phrases) {
    const people = object && carriedBy(clauses, object)
    if (people) return people
  }
  return null
}

const BESIDE = new Set(['together with', 'along with', 'as well as'])
/** Of these only where somebody is named: "alongside Ana Lesko". */
const WITH = new Set(['alongside', 'with'])

const isNamed = ({ name, items, apposition }: NounPhrase): boolean =>
  name?.class === 'person' || apposition?.name?.class === 'person' || items.some(isNamed)

/** "alongside four colleagues", "with two of her students", "with his brother": theirs, and held like them. */
const isBeside = (
  preposition: string,
  { possessor, classes, pronoun }: NounPhrase,
  counted: boolean,
): boolean =>
  pronoun === null &&
  (classes & NOUN.person) !== 0 &&
  (classes & (NOUN.police | NOUN.authority)) === 0 &&
  (preposition === 'alongside' || (possessor?.pronoun ?? null) !== null || counted)

const PRESENT = new Set(['present', 'watching', 'looking'])

/** "with two colleagues", but not "with two lawyers present". */
const isCounted = ({ tokens }: Doc, { number, to }: NounPhrase): boolean =>
  number !== null && !PRESENT.has(wordOf(tokens.word[to] ?? 0))

/** "with 14 others", "with 16 other young people" */
const isOthers = ({ tokens }: Doc, { from, to }: NounPhrase): boolean => {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (/^others?$/.test(wordOf(tokens.word[i] ?? 0))) return true
  return false
}

/** "Ana Lesko, together with six others, was held": they as well. */
export function withCompanions(doc: Doc, whom: NounPhrase, { phrases, verb }: Clause): NounPhrase {
  // "was held with two colleagues"
  const passive = verb.voice === 'passive' && whom.name !== null
  const other = phrases.find(
    ({ preposition, object, from }) =>
      BESIDE.has(preposition) ||
      (WITH.has(preposition) &&
        from >= verb.to &&
        object !== null &&
        (isNamed(object) ||
          isOthers(doc, object) ||
          isBeside(preposition, object, passive && isCounted(doc, object)))),
  )?.object
  const beside = other ?? whom.complements.find(part => BESIDE.has(part.preposition))?.object
  if (!beside || beside.pronoun !== null || !fits(beside, NOUN.person)) return whom
  const [left, right] = [whom, beside].map(one => (one.items.length > 0 ? one.items : [one]))
  return { ...whom, items: [...(left ?? []), ...(right ?? [])], plural: true }
}
