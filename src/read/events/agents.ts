import type { Clause, Prepositional } from '../grammar/grammar.ts'

/** "was rejected by the council": who did it, not whose it was. */
export const isAgent = ({ phrases, subject, verb }: Clause, phrase: Prepositional): boolean =>
  phrase.preposition === 'by' &&
  verb.voice === 'passive' &&
  phrase.from >= verb.to &&
  phrase.from !== subject?.to &&
  phrases.includes(phrase)
