import type { Clause, Prepositional } from '../grammar/grammar.ts'

/** "was rejected by the council": who did it, not whose it was. */
export const isAgent = ({ phrases, subject, verb }: Clause, phrase: Prepositional): boolean =>
  phrase.preposition === 'by' &&
  verb.voice === 'passive' &&
  phrase.from >= verb.to &&
  phrase.from !== subject?.to &&
  phrases.includes(phrase)

/** "Asel's account was frozen after her conviction for membership of a banned group": hers, not the group's. */
export const isOfAnother = ({ subject, verb }: Clause, { preposition, from }: Prepositional) =>
  preposition === 'of' &&
  verb.voice === 'passive' &&
  from >= verb.to &&
  subject?.possessor?.name != null
