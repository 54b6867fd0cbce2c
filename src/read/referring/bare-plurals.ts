import type { Candidate } from '../events/constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** "activists", "individuals charged over …": no determiner, number or name. */
export function isBarePlural({ target }: Candidate): boolean {
  if (target === null) return false
  return target.items.length > 0 ? target.items.every(isBare) : isBare(target)
}

function isBare(target: NounPhrase): boolean {
  return (
    target.plural &&
    target.names.length === 0 &&
    target.number === null &&
    (target.determiner === null || target.determiner === 'possessive') &&
    target.pronoun === null &&
    (target.possessor === null || target.possessor.pronoun === 'it') &&
    (target.classes & NOUN.quantity) === 0
  )
}
