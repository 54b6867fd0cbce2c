import type { Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** How a day is found that "until" names. */
export const UNTIL = 'until then'

/** "held until 29 March, when a judge freed them": the day right before "when". */
export function untilDate({ doc }: Parsed, { link, subject, verb }: Clause): DateMention | null {
  if (link !== 'when') return null
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  let at = (subject?.from ?? verb.from) - 1
  while (at >= 0 && at > verb.from - 8 && word(at) !== 'when') at--
  if (word(at) !== 'when' || word(at - 1) !== ',') return null
  const date = doc.mentions[doc.mentionAt[at - 2] ?? -1]
  return date?.type === 'date' ? date : null
}

const NOT = /^(?:not|never|.*n['’]t)$/
/** How many words before "until" its "not" may stand. */
const FAR_NOT = 9

/** "was not freed until Monday", "It was not until Friday that": the day on which it was done at last. */
export function atLastDate(
  { doc, from }: Parsed,
  { dates, verb }: Clause,
  opening: readonly DateMention[],
): DateMention | null {
  const date = [...dates, ...opening].find(
    ({ preposition }) => preposition === 'until' || preposition === 'till',
  )
  // "would not be permitted until May" is a refusal, of whenever it was said.
  if (!date || verb.tense !== 'past' || verb.modality !== 'asserted') return null
  for (let at = date.from - 1; at >= Math.max(from, date.from - FAR_NOT); at--) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (word === ',') return null
    // "pleaded not guilty and were remanded until 17 November"
    if (word === 'guilty') return null
    if (NOT.test(word)) return date
  }
  return null
}
