import { fits } from './fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** "lobbed tear gas, dispersing the crowd" */
const DISPERSING = new Set(['disperse', 'scatter'])

const SEIZING = new Set('detain arrest hold take seize apprehend remove'.split(' '))

/** "used force when arresting her": on whom they seized. */
function seized(clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const taken = clauses.find(
    ({ governor, verb }) =>
      governor === clause &&
      verb.form === 'gerund' &&
      verb.voice === 'active' &&
      SEIZING.has(verb.lemma),
  )
  const people = taken?.objects[0] ?? null
  return people && fits(people, NOUN.person) ? people : null
}

/** "used batons to drive back protesters": those whom it was used on. */
export function meant(clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const aim = clauses.find(
    ({ governor, link, verb }) =>
      governor === clause &&
      ((link === 'to' && verb.form === 'infinitive') ||
        (verb.form === 'gerund' && DISPERSING.has(verb.lemma))),
  )
  const people = aim?.objects[0] ?? null
  return people && fits(people, NOUN.person | NOUN.assembly) ? people : seized(clauses, clause)
}
