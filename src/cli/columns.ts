import type { Span } from '../codebook/index.ts'
import { showMarks } from './showing-marks.ts'

/** What the cells before the last have room for: a name of any length leaves the table a table. */
const MOST = 60

/**
 * A table in plain text. "…" tells where a cell was cut: before the last at 60 characters, the last where the line would be
 * longer than `width`.
 */
export function columns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const all = [header, ...rows].map(row =>
    row.map(showMarks).map((cell, i) => (i === header.length - 1 ? cell : cut(cell, MOST))),
  )
  const widths = header.map((_, i) => Math.max(...all.map(row => lengthOf(row[i] ?? ''))))
  const before = widths.slice(0, -1).reduce((sum, w) => sum + w + 2, 0)
  const room = Math.max(20, width - before)
  return all
    .map(row =>
      row
        .map((cell, i) =>
          i === header.length - 1
            ? cut(cell, room)
            : cell + ' '.repeat((widths[i] ?? 0) - lengthOf(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** In characters, not in UTF-16 units. */
const lengthOf = (text: string) => Array.from(text).length

/** A text no longer than `room` characters; "…" tells where it was cut. */
export function cut(text: string, room: number): string {
  const characters = Array.from(text)
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join('')}…`
}

/** A snippet on one line with the found words marked: bold on a terminal, in brackets elsewhere. */
export function markSpans(snippet: string, marks: readonly Span[], colour: boolean): string {
  const [open, close] = colour ? ['\u001b[1m', '\u001b[22m'] : ['[', ']']
  let out = ''
  let at = 0
  for (const [start, end] of marks) {
    out += snippet.slice(at, start) + open + snippet.slice(start, end) + close
    at = end
  }
  return (out + snippet.slice(at)).replace(/\s+/g, ' ')
}
