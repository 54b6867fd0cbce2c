import type { Candidate } from './constructions.ts'
import type { DateMention, Doc } from './doc.ts'
import type { Timeline } from './timeline.ts'

/** The period that a report's heading says it covers: "Monthly bulletin, April 2025". */
export type Period = { readonly date: DateMention; readonly when: string }

const REPORT =
  /\b(?:updates?|reports?|bulletins?|digests?|reviews?|overviews?|monthly|weekly|quarterly|quarter|chronicles?|chronology|summary|monitoring|monitor|round-?up|period|briefing|newsletter)\b/i
const LONGEST = 140

const isPeriod = (when: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?\/\d{4}-\d{2}|^\d{4}-\d{2}$/.test(when)

/** The period of a document, where its title or first heading names one and calls itself a report. */
export function periodOf(doc: Doc, { resolved }: Timeline): Period | null {
  const heads = doc.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading').slice(0, 2)
  for (const { start, end } of heads) {
    const text = doc.source.slice(start, end)
    if (text.length > LONGEST || !REPORT.test(text)) continue
    const dates = doc.mentions.filter(
      (one): one is DateMention => one.type === 'date' && one.start >= start && one.end <= end,
    )
    const [date] = dates
    const when = date ? resolved.get(date) : null
    if (date && when && dates.length === 1 && isPeriod(when)) return { date, when }
  }
  return null
}

/** Whether a passage has dates of its own: then what it leaves undated is left so. */
export function hasDates({ mentions, blocks }: Doc, block: number): boolean {
  const from = blocks[Math.max(1, block - 1)]?.start ?? 0
  const to = blocks[block]?.end ?? from
  return mentions.some(one => one.type === 'date' && one.start >= from && one.end <= to)
}

/** Whether a clause tells what is new in the report, not what lies behind it. */
export function isCurrent({ clause, kind, construction }: Candidate): boolean {
  if (!clause || kind === 'figure' || kind === 'statement') return false
  if (/nominal|possessive|relative|reduced|adjunct|participle/.test(construction)) return false
  const { verb, conditional, governor } = clause
  const past = verb.tense === 'past' ? !verb.perfect : verb.tense === 'present' && verb.perfect
  return past && verb.modality === 'asserted' && !conditional && governor === null
}
