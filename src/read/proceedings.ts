import type { Kind } from '../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Doc } from './doc.ts'
import type { NounPhrase } from './grammar.ts'
import { type Fillers, NOBODY } from './memory.ts'
import type { Draft } from './merge.ts'
import { NOUN } from './word-table.ts'

/** What each later step of a case may follow: an appeal a conviction, a trial a charge. */
const FOLLOWS: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  appeal: [
    'conviction',
    'acquittal',
    'appeal',
    'detention',
    'trial',
    'restriction',
    'lawsuit',
    'release',
    'registration',
    'permission',
  ],
  trial: ['charge', 'conviction', 'detention', 'trial', 'acquittal', 'appeal', 'search'],
  acquittal: ['charge', 'conviction', 'trial', 'appeal', 'detention'],
}

/** How many sentences back a case is still the one that is spoken of. */
const REACH = 4

/** "the verdict", "this hearing", "Hearing": one told of before; never "a fine", "their appeals", "three rulings". */
function isKnown(phrase: NounPhrase): boolean {
  if (phrase.possessor || phrase.number || phrase.names.length > 0 || phrase.plural) return false
  return phrase.determiner === 'definite' || phrase.determiner === null
}

function isAnybody({ target }: Draft): boolean {
  return target.parties.length > 0
}

/** Nobody stands between the noun and what it speaks of: "the verdict in the case of the bombers" names its own. */
function isBare(phrase: NounPhrase): boolean {
  return !phrase.complements.some(
    ({ from, preposition, object }) =>
      from === phrase.to &&
      object !== null &&
      ['of', 'against', 'in', 'for', 'on'].includes(preposition) &&
      (object.name?.class === 'person' ||
        object.items.length > 0 ||
        object.lemma === 'case' ||
        (object.classes & NOUN.person) !== 0),
  )
}

/** Whose "the verdict", "the hearing", "the case" was: theirs of whom the last step of a case was told. */
export function partiesBefore(
  doc: Doc,
  { kind, noun }: Pick<Candidate, 'kind' | 'noun'>,
  { told, sentence }: { readonly told: readonly Draft[]; readonly sentence: number },
): Fillers {
  const before = FOLLOWS[kind]
  if (!before || !noun || !isKnown(noun) || !isBare(noun)) return NOBODY
  const block = doc.sentences[sentence]?.block ?? 0
  const draft = told.findLast(
    one =>
      before.includes(one.kind) &&
      sentence - one.sentence <= REACH &&
      block - one.block <= 1 &&
      isAnybody(one),
  )
  if (!draft) return NOBODY
  const words = doc.source.slice(doc.tokens.start[noun.from], doc.tokens.end[noun.to - 1])
  return {
    ...draft.target,
    parties: draft.target.parties.map(party => ({ ...party, via: words })),
  }
}
