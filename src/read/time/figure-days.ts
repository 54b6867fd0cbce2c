import type { Candidate, Parsed } from '../events/constructions.ts'
import { isCompared } from '../grammar/no-dates.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { dateFor } from './anchoring.ts'
import { isByTheWay } from './days-aside.ts'
import { saysInPeriod } from './periods.ts'

const COMPARING = new Set(
  'than compared unlike versus highest lowest worst first bringing raising'.split(' '),
)
const HOW_FAR = 12

/** "ten fewer than in March", "the highest total since 2015", "bringing to 21 those jailed this year": of another number. */
function isOfAnother({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  for (let at = from - 1; at >= from - HOW_FAR && tokens.sentence[at] === sentence; at--) {
    const word = wordOf(tokens.word[at] ?? 0)
    const taking =
      word === 'taking' && /^(?:the|to|its|their)$/.test(wordOf(tokens.word[at + 1] ?? 0))
    if (word === '(' || taking || COMPARING.has(word)) return true
  }
  return false
}

/** "By the end of 2030 it had counted 53 dead", "We counted 23 people charged in March": a figure is of the one date that its sentence names. */
export function figureDate(
  parsed: Parsed,
  { kind, clause }: Candidate,
  found: ReturnType<typeof dateFor>,
): ReturnType<typeof dateFor> {
  if (kind !== 'figure' || found.date) return found
  const { doc, mentions, from } = parsed
  const dates = mentions.filter((one): one is DateMention => one.type === 'date')
  const [date] = dates
  if (!date || dates.length > 1) return found
  // "The group counts 351 prisoners; 24 were released in December."
  if (clause && clause.verb.tense === 'present' && date.from > clause.to) {
    const told = clause.verb.lemma === 'be' || clause.verb.perfect
    if (!told) return found
  }
  if (isCompared(parsed, date) || isByTheWay(doc, date) || isOfAnother(doc, date)) return found
  return saysInPeriod(doc, doc.tokens.sentence[from] ?? -1) ? found : { date, via: 'sentence' }
}
