import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'

/** Things that have a day of their own, before anything is done to them. */
const DATED = NOUN.assembly | NOUN.decision | NOUN.law

/** Whether a date says which rally or which verdict is meant, and stands right behind the word: "the rally of 3 May". */
function isOfThing({ doc }: Parsed, { verb }: Clause, date: DateMention): boolean {
  const { word } = doc.tokens
  let before = date.from - 1
  const preposition = (infoOf(word[before] ?? 0).fn & FN.preposition) !== 0
  if (preposition) before--
  const { noun } = infoOf(word[before] ?? 0)
  // "The detainees of 3 May", but "the journalist on 3 May was fined"
  if (date.preposition === 'of' && (noun & (DATED | NOUN.person)) !== 0) return true
  // "Police on 3 May barred her from a rally on 5 May"
  return (noun & DATED) !== 0 && date.to <= verb.from && verb.voice === 'passive'
}

/**
 * "The rally of 3 May was banned on 29 April", "the verdict of 3 May was upheld on 9 June": of the days that a clause
 * names, the first that is of what was done, and not of what it was done to.
 */
export function dayOfDeed(
  parsed: Parsed,
  { kind, clause }: Pick<Candidate, 'kind' | 'clause'>,
  said: readonly DateMention[],
): DateMention | undefined {
  const [first] = said
  if (!clause || said.length < 2 || kind === 'assembly') return first
  return said.find(date => !isOfThing(parsed, clause, date)) ?? first
}
