import type { DateMention, Doc } from '../text/doc.ts'

/** A month or year, as the heading of a chapter gives it. */
export type Chapter = { readonly date: DateMention; readonly when: string }

/** So many headings that are nothing but a month or a year make a chronicle. */
const CHAPTERS = 2

/** The headings that are nothing but a month or a year, by their blocks. */
function headingsOf(doc: Doc): ReadonlyMap<number, DateMention> {
  const headings = new Map<number, DateMention>()
  for (const sentence of doc.sentences) {
    const date = doc.mentions[doc.mentionAt[sentence.from] ?? -1]
    if (date?.type !== 'date' || date.expression.form !== 'calendar') continue
    const whole = date.from === sentence.from && sentence.to - date.to <= 1
    if (whole && date.expression.start.day === null) headings.set(sentence.block, date)
  }
  return headings
}

/** The chapters of a chronicle by block; none where a document has only one such heading. */
export function chaptersOf(
  doc: Doc,
  resolved: ReadonlyMap<DateMention, string | null>,
): ReadonlyMap<number, Chapter> {
  const headings = headingsOf(doc)
  const chapters = new Map<number, Chapter>()
  if (headings.size < CHAPTERS) return chapters
  let current: Chapter | null = null
  for (const [block, { kind }] of doc.blocks.entries()) {
    const date = headings.get(block)
    const when = date ? resolved.get(date) : null
    if (date) current = when ? { date, when } : null
    else if (kind === 'title') current = null
    if (current) chapters.set(block, current)
  }
  return chapters
}
