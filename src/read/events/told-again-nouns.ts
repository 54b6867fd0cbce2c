import type { Candidate, Parsed } from './constructions.ts'
import { FLAG } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

const HANDING_ON = new Set(
  'report forward pass mention refer describe relay disclose communicate'.split(' '),
)
const POINTING = new Set(['that', 'which', 'who', 'whose'])

/** "She reported the threat to the prosecutor's office": told on to somebody, whom it did not threaten. */
const isHandedOn = ({ kind, clause, noun, target }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause !== null &&
  noun !== null &&
  HANDING_ON.has(clause.verb.lemma) &&
  clause.objects.includes(noun) &&
  target !== null &&
  target.from > noun.head

/** "“The dissolution of an organisation that has defended survivors sends a message,” she said": what was told before, spoken of by what it was like. */
function isSpokenOfAgain({ noun, target }: Candidate, { doc }: Parsed): boolean {
  if (noun?.determiner !== 'definite' || target?.determiner !== 'indefinite') return false
  if (target.name !== null || target.plural || target.number !== null) return false
  const quoted = ((doc.tokens.flags[noun.head] ?? 0) & FLAG.inQuote) !== 0
  return quoted && POINTING.has(wordOf(doc.tokens.word[target.to] ?? 0))
}

/** "was offered release on condition of exile": an offer, and nobody let go. */
const isOffered = ({ kind, clause, noun }: Candidate): boolean =>
  kind === 'release' &&
  clause?.verb.lemma === 'offer' &&
  noun !== null &&
  noun.from >= clause.verb.to &&
  !clause.verb.negative

/** "Of the 24 warrants, 16 were carried out": how many, of nobody. */
const isCountOfWarrants = ({ kind, noun, target }: Candidate, { doc }: Parsed): boolean =>
  kind === 'charge' &&
  noun?.lemma === 'warrant' &&
  noun.plural &&
  target === null &&
  wordOf(doc.tokens.word[noun.from - 1] ?? 0) === 'of'

/** Whether a noun tells nothing of its own: told on, offered, or spoken of again. */
export const isToldAgain = (candidate: Candidate, parsed: Parsed): boolean =>
  isCountOfWarrants(candidate, parsed) ||
  isHandedOn(candidate) ||
  isOffered(candidate) ||
  isSpokenOfAgain(candidate, parsed)
