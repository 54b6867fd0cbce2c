import type { Candidate, Parsed } from '../events/constructions.ts'
import type { NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

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
    (target.classes & NOUN.quantity) === 0 &&
    !target.complements.some(isOfBody)
  )
}

const OF_BODY = new Set(['of', 'from', 'for', 'with', 'at'])

/** "observers from Civic Watch", "reporters of Radio Sahel": whose they are is told by name. */
function isOfBody({ preposition, object }: Prepositional): boolean {
  const body = object?.name?.class
  return OF_BODY.has(preposition) && (body === 'group' || body === 'outlet')
}

const RELATIVES = new Set(['who', 'that', 'whose'])

/** "have been harassing people that donate to the fund": what goes on, against those who are told by more than one word. */
function goesOnAgainst({ clause, target, kind }: Candidate, { doc }: Parsed): boolean {
  if (!clause || !target || (kind !== 'intimidation' && kind !== 'summons')) return false
  const { voice, perfect, progressive = false } = clause.verb
  const described =
    target.complements.some(({ preposition }) => preposition === 'of') ||
    RELATIVES.has(wordOf(doc.tokens.word[target.to] ?? 0))
  return voice === 'active' && perfect && progressive && described
}

/** Whether it is done to nobody in particular: "activists", of whom nothing more is said. */
export const tellsNobody = (candidate: Candidate, parsed: Parsed): boolean =>
  isBarePlural(candidate) && !goesOnAgainst(candidate, parsed)
