import type { dateFor } from './anchoring.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Context } from '../events/fill.ts'
import { mentionsIn } from '../events/slots.ts'

/** "On 3 May the following were punished:": the day of the entries below it that have none of their own. */
export function stemDate(
  { parsed, sentence, opening }: Context,
  { construction }: Candidate,
): ReturnType<typeof dateFor> | null {
  const above = sentence.stem === null ? undefined : parsed.doc.sentences[sentence.stem]
  if (construction !== 'entry' || !above || opening.length > 0) return null
  const dates = mentionsIn(parsed.doc, above.from, above.to).filter(one => one.type === 'date')
  const [date] = dates
  return date && dates.length === 1 ? { date, via: 'the line above the list' } : null
}
