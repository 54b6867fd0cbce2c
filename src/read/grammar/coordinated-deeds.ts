import type { NounPhrase, Prepositional } from './grammar.ts'

/** What is done to somebody, told by nouns of which two may share their "of". */
const DEEDS = new Set(
  `arrest detention trial retrial conviction sentence sentencing imprisonment jailing prosecution indictment charge remand
  killing murder torture beating abduction disappearance release acquittal deportation expulsion interrogation questioning
  harassment persecution execution assault search fine term punishment custody kidnapping shooting wounding poisoning stabbing flogging
  intimidation ill-treatment extradition summoning dismissal sacking closure shutdown dissolution suspension banning blocking eviction
  dispersal raid seizure confiscation revocation deregistration cancellation blacklisting censorship surveillance`.split(
    /\s+/,
  ),
)

/** "the trial", "the arrest": what is done to somebody. */
export const isDoneTo = ({ lemma, name }: NounPhrase): boolean => name === null && DEEDS.has(lemma)

/** "the arrest and conviction of X by Y": what belongs to the last of them, where the first has nothing of its own. */
export function shared(
  { items }: NounPhrase,
  own: readonly Prepositional[],
): readonly Prepositional[] {
  const last = items.at(-1)
  if (!last || !items.every(isDoneTo)) return own
  // "against torture and the killing of miners"
  if (last.determiner !== null && items[0]?.determiner === null) return own
  const of = last.complements.filter(({ preposition }) => preposition === 'of')
  return of.length > 0 && !own.some(({ preposition }) => preposition === 'of')
    ? [...of, ...own]
    : own
}
