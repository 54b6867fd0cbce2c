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

/** Whether a noun speaks again of what is told elsewhere. */
export const isToldAgain = (candidate: Candidate, parsed: Parsed): boolean =>
  isHandedOn(candidate) || isSpokenOfAgain(candidate, parsed)
