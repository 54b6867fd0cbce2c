import type { Parsed } from './constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { ownerPronoun } from '../referring/pronouns.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const AROUND = new Set(['after', 'following', 'during'])
const IN_RAIDS = new Set([...AROUND, 'in'])
/** What is done in a raid to whoever is found: "killed in a raid by rebels" is no search. */
const TAKING = new Set(
  'arrest detain take pick round hold seize nab capture apprehend bring catch'.split(' '),
)

/**
 * "After a search she was taken away", "was let go after questioning", "were picked up in dawn raids": whom the clause is
 * done to.
 */
export function undergone({ clauses }: Parsed, phrase: NounPhrase): NounPhrase | null {
  const within = phrase.lemma === 'raid' ? IN_RAIDS : AROUND
  const on = phrase.complements.some(part => part.preposition === 'of' || part.preposition === 'on')
  if (phrase.possessor || (within === AROUND ? phrase.complements.length > 0 : on)) return null
  const clause = clauses.find(({ phrases }) =>
    phrases.some(part => part.object === phrase && within.has(part.preposition)),
  )
  if (clause?.verb.voice !== 'passive') return null
  if (within === IN_RAIDS && !TAKING.has(clause.verb.lemma)) return null
  return clause.verb.negative ? null : clause.subject
}

/** "a dawn raid on a bakery": the place, where nobody is said to own it. */
export const raidedPlace = ({ lemma }: NounPhrase, place: NounPhrase): NounPhrase | null =>
  lemma.endsWith('raid') && (place.classes & NOUN.premise) !== 0 && place.number === null
    ? place
    : null

/** "police raids on the offices": by the police. */
export function raidersOf({ doc }: Parsed, phrase: NounPhrase): NounPhrase | null {
  const at = phrase.head - 1
  const info = infoOf(doc.tokens.word[at] ?? 0)
  if (at < phrase.from || !RAIDERS.has(wordOf(doc.tokens.word[at] ?? 0))) return null
  return {
    ...ownerPronoun(at, ''),
    pronoun: null,
    lemma: info.lemma,
    classes: info.noun,
  }
}

const RAIDERS = new Set(['police', 'army', 'military', 'gendarmerie', 'fsb', 'kgb'])
