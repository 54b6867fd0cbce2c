import type { DateMention, Doc, Sentence } from '../text/doc.ts'
import { mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { isVerbless } from './verbless.ts'

/** The year, or the years, that a part of a document tells of, and the block it begins with. */
export type Years = { readonly from: number; readonly first: number; readonly last: number }

/** How many words a heading may have that tells a year. */
const HEADING_TOKENS = 12
/** What tells a title that names a year from one that is only written in it: "Annual report 2019", "Events of 2019". */
const OF_A_YEAR =
  /\b(?:events|report|review|chronicle|chronology|timeline|overview|summary|year|yearbook|annual)\b/i
const ONLY_A_YEAR = /^\d{4}$/
/** With so many headings that are years, a heading without one stands below the year. */
const SEVERAL = 2

/** The years of the only date in a sentence, where that is a year or a month and not a day. */
function yearsIn(doc: Doc, { from, to }: Sentence): Omit<Years, 'from'> | null {
  let found: DateMention | null = null
  for (let i = from; i < to; i++) {
    const mention = mentionOver(doc, i)
    if (mention?.type !== 'date' || mention === found) continue
    if (found) return null
    found = mention
  }
  if (found?.expression.form !== 'calendar') return null
  const { start, end } = found.expression
  if (start.year === null || start.day !== null) return null
  return { first: start.year, last: end?.year ?? start.year }
}

/** Whether any date stands in a heading: "March" below "2021" is a part of that year. */
function hasDate(doc: Doc, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (mentionOver(doc, i)?.type === 'date') return true
  return false
}

/** "2021: she was arrested in May": the year that a paragraph opens with, by itself. */
function yearBefore({ mentions, mentionAt, tokens }: Doc, { from }: Sentence) {
  const date = mentions[mentionAt[from] ?? -1]
  if (date?.type !== 'date' || date.from !== from || date.expression.form !== 'calendar')
    return null
  const { start, end } = date.expression
  const mark = wordOf(tokens.word[date.to] ?? 0)
  const labels = mark === ':' || mark.startsWith('-')
  if (!labels || start.year === null || start.day !== null) return null
  return { first: start.year, last: end?.year ?? start.year }
}

/** The years under which the blocks of a document stand: headings, lines that are nothing but a year, "2021: …". */
export function yearSections(doc: Doc): ReadonlyMap<number, Years> {
  const own = new Map<number, Omit<Years, 'from'>>()
  const opening = new Map<number, Omit<Years, 'from'> | null>()
  /** What the title says of all. */
  let whole: Years | null = null
  let before = -1
  for (const [index, sentence] of doc.sentences.entries()) {
    const { block } = sentence
    if (block === before) continue
    before = block
    const alone = doc.sentences[index + 1]?.block !== block
    const short = sentence.to - sentence.from <= HEADING_TOKENS
    const years = alone && short && isVerbless(doc, sentence) ? yearsIn(doc, sentence) : null
    const kind = doc.blocks[block]?.kind
    const title = kind === 'title' || kind === 'dateline'
    const words = doc.source.slice(sentence.start, sentence.end).trim()
    const counts = !title || OF_A_YEAR.test(words) || ONLY_A_YEAR.test(words)
    if (years && counts) {
      opening.set(block, years)
      if (title && !ONLY_A_YEAR.test(words)) whole = { ...years, from: block }
    } else if (kind === 'heading' && !hasDate(doc, sentence)) opening.set(block, null)
    else {
      const inline = yearBefore(doc, sentence)
      if (inline) own.set(block, inline)
    }
  }
  const several = [...opening.values()].filter(years => years !== null).length >= SEVERAL
  const sections = new Map<number, Years>()
  let current: Years | null = null
  for (let block = 0; block < doc.blocks.length; block++) {
    const years = opening.get(block)
    if (years) current = { ...years, from: block }
    else if (years === null && !several) current = whole
    const inline = own.get(block)
    const found = inline ? { ...inline, from: block } : current
    if (found) sections.set(block, found)
  }
  return sections
}
