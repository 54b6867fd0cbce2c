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

/** How many days ahead something may lie that a report tells in the past: a gathering, which is soon held. */
const FAR_AHEAD = 90

/** Of two days the one closer to publication. */
export function nearest(
  past: string | null,
  next: string | null,
  { published, gathering }: { published: string | null; gathering: boolean },
): string | null {
  if (past === null || next === null || published === null) return next
  const time = (day: string) => Date.parse(day.slice(0, 10))
  const [at, before, after] = [time(published), time(past), time(next)]
  const far = gathering && after - at > FAR_AHEAD * 86_400_000
  return far || at - before < after - at ? past : next
}

/** How many days ahead something may lie that is announced without a word for it. */
const SOON = 45

/** Whether a day lies in the next weeks. */
export function isSoon(when: string | null, published: string | null): boolean {
  if (when === null || published === null) return false
  const days = (Date.parse(when.slice(0, 10)) - Date.parse(published)) / 86_400_000
  return days <= SOON
}
