import { hasDay } from '../dates/calendar.ts'
import type { DateMention, Doc } from '../text/doc.ts'

/** "16:30 – Police say", "4.30pm: …", "08:15" over its text: the time of day that opens an entry of a live report. */
const CLOCK =
  /^\[?(?:[01]?\d|2[0-3])[:.h][0-5]\d ?(?:[ap]\.?m\.?|hrs|hours)?(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|IST|WAT|EAT|local time))?\]?(?: ?[–—:|-]|\s*$|\n)/i

/** How many entries make a live report. */
const ENTRIES = 4
/** How many blocks from the top it says of which day it is. */
const TOP = 6

/** The day of a live report, and its blocks. */
export type Live = {
  readonly date: DateMention
  readonly when: string
  readonly blocks: ReadonlySet<number>
}

/** The day that a live report says it is of, near its top. */
function dayOf(
  { blocks, published }: Doc,
  resolved: ReadonlyMap<DateMention, string | null>,
): { date: DateMention; when: string } | null {
  const end = blocks[Math.min(TOP, blocks.length) - 1]?.end ?? 0
  for (const [date, when] of resolved) {
    if (date.end > end) break
    const stated = date.expression.form === 'calendar' && date.expression.start.year !== null
    const today = when === published && when !== null
    if (hasDay(when) && (today || stated)) return { date, when }
  }
  return null
}

/** The entries of a live report, from each time of day to the next heading; null where a document is none. */
export function liveEntries(
  doc: Doc,
  resolved: ReadonlyMap<DateMention, string | null>,
): Live | null {
  const opens = (start: number): boolean => CLOCK.test(doc.source.slice(start, start + 24))
  const entries = new Set<number>()
  for (const [block, { start }] of doc.blocks.entries()) if (opens(start)) entries.add(block)
  if (entries.size < ENTRIES) return null
  const day = dayOf(doc, resolved)
  if (!day) return null
  const blocks = new Set<number>()
  let inside = false
  for (const [block, { kind }] of doc.blocks.entries()) {
    if (entries.has(block)) inside = true
    else if (kind === 'heading' || kind === 'title') inside = false
    if (inside) blocks.add(block)
  }
  return { ...day, blocks }
}
