import type { Candidate, Parsed } from './constructions.ts'
import { isAmong } from '../grammar/among.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'

/** What those do to whom something is done: "suffered a beating". */
const BEARING = new Set('suffer undergo endure experience bear receive get'.split(' '))

/** What they are: "was the victim of an assault". */
const BORNE_BY = new Set(['victim', 'target', 'object', 'subject'])

/** Verbs that say so with a preposition: "fell victim to", "was met with", "was subjected to". */
const BORNE: Readonly<Record<string, readonly string[]>> = {
  fall: ['to'],
  meet: ['with'],
  greet: ['with'],
  subject: ['to'],
  expose: ['to'],
  be: ['of'],
  become: ['of'],
}

function bears({ verb, objects, phrases }: Clause, phrase: NounPhrase): boolean {
  if (BEARING.has(verb.lemma) && verb.voice === 'active') return isAmong(objects, phrase)
  const prepositions = BORNE[verb.lemma]
  if (!prepositions || verb.voice !== (DONE.has(verb.lemma) ? 'passive' : 'active')) return false
  const part = phrases.find(({ object }) => object !== null && isAmong([object], phrase))
  if (!part || !prepositions.includes(part.preposition)) return false
  const [what] = objects
  const named = what !== undefined && what.to === part.from && BORNE_BY.has(what.lemma)
  return DONE.has(verb.lemma) || named
}

const DONE = new Set(['meet', 'greet', 'subject', 'expose'])

/** "Ana Lesko suffered a beating", "was the victim of an assault", "fell victim to an attack": to whom it was done, where the verb says so. */
export function sufferer({ clauses }: Parsed, phrase: NounPhrase): NounPhrase | null {
  const clause = clauses.find(one => bears(one, phrase))
  return !clause || clause.verb.negative || clause.verb.modality !== 'asserted'
    ? null
    : clause.subject
}

/** "a beating at the hands of police": by them, and not of them. */
export const handsOf = (parts: readonly Prepositional[]): Prepositional | null =>
  parts.find(({ preposition, from }) => {
    const before = parts.find(({ to }) => to === from)
    return preposition === 'of' && before?.preposition === 'at' && isHands(before.object)
  }) ?? null

const isHands = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.lemma === 'hand' || phrase.lemma === 'hands')

/** "The union is suing him": a minister as well as anybody. */
export const isSued = ({ kind, target, clause }: Candidate): boolean =>
  kind === 'lawsuit' &&
  clause?.verb.voice === 'active' &&
  ['him', 'her'].includes(target?.pronoun ?? '')
