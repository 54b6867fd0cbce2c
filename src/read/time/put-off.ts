import type { DateMention, Doc } from '../text/doc.ts'
import { isExtent } from './date-roles.ts'
import { isToldByTheWay } from './days-aside.ts'
import type { Timeline } from './timeline.ts'

/** "On 20 September 2023 the hearing was postponed to 3 October": the day that its sentence, or its entry, tells before. */
export function dayToldBefore(doc: Doc, date: DateMention, { resolved }: Timeline): string | null {
  const sentence = doc.tokens.sentence[date.from] ?? -1
  const block = doc.sentences[sentence]?.block ?? -1
  const opens = doc.blocks[block]?.start
  let last: string | null = null
  for (const one of doc.mentions) {
    if (one.start >= date.start) break
    if (one.type !== 'date' || (opens ?? 0) > one.start) continue
    const beside = doc.tokens.sentence[one.from] === sentence || one.start === opens
    if (!beside || isToldByTheWay(doc, one) || isExtent(one)) continue
    const when = resolved.get(one)
    if (when && /^\d{4}-\d{2}(?:-\d{2})?$/.test(when)) last = when
  }
  return last
}
