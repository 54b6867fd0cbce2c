import type { Block, BlockKind } from '../../codebook/index.ts'
import type { Metadata } from '../captured.ts'
import type { Extract, ExtractContext } from '../extract.ts'
import { headsEntry, isDateline, parsePageDate, runInDay } from '../page-date.ts'
import { plainWords } from '../plain-words.ts'
import { bulletLength, joinWrapped, linesOf, type Line } from './lines.ts'

const LONGEST_TITLE = 200
const LONGEST_HEADING = 100
/** How many lines from the top a title or a line with the date may stand. */
const TOP = 12

/**
 * Plain text is kept as it stands, character for character, so that offsets mean the same to whoever opens the file.
 * Its lines become blocks: title, line with date or place, headings, paragraphs, items.
 */
export function extractText(text: string, context: ExtractContext): Extract {
  const lines = joinWrapped(text, linesOf(text))
  const title = titleLine(lines, context.title)
  const words = lines.map(line => line.words)
  const dated = lines.findIndex(
    (line, i) => i !== title && i < TOP && isDateline(line.words) && !headsEntry(words, i),
  )
  const blocks = lines.map((line, i) => {
    if (i === title) return block('title', line)
    if (i === dated || (dated >= 0 && i === dated + 1 && isPlaceLine(line, lines[i + 1])))
      return block('dateline', line)
    return blockOf(lines, i)
  })
  return {
    text,
    blocks,
    metadata: metadataOf(lines[title], lines[dated]?.words ?? runInLine(lines)),
    notes: invisibleNotes(text),
  }
}

const block = (kind: BlockKind, { start, end }: Line): Block => ({ kind, start, end })

function blockOf(lines: readonly Line[], i: number): Block {
  const line = lines[i] ?? { start: 0, end: 0, words: '', indent: 0, apart: false }
  const bullet = bulletLength(line.words)
  if (bullet > 0) {
    const level = 1 + Math.min(5, Math.floor(line.indent / 2))
    return { kind: 'item', start: line.start + bullet, end: line.end, level }
  }
  if (isDashItem(lines, i)) return { kind: 'item', start: line.start + 2, end: line.end, level: 1 }
  return isHeading(line, lines[i + 1])
    ? { ...block('heading', line), level: 2 }
    : block('paragraph', line)
}

/** A line that begins with a long dash is speech in many languages; under a colon or ending in a semicolon, an item. */
function isDashItem(lines: readonly Line[], i: number): boolean {
  const words = lines[i]?.words ?? ''
  if (!words.startsWith('— ')) return false
  const before = lines[i - 1]?.words ?? ''
  return /[:;]$/.test(before) || words.endsWith(';')
}

/** The line that the sidecar gives as title, or a first line that is no sentence. */
function titleLine(lines: readonly Line[], stated: string | undefined): number {
  const known = stated === undefined ? '' : plainWords(stated)
  const at =
    known === '' ? -1 : lines.slice(0, TOP).findIndex(line => plainWords(line.words) === known)
  if (at >= 0) return at
  const [first, second] = lines
  if (first === undefined || second === undefined || stated !== undefined) return -1
  const isTitle =
    first.words.length <= LONGEST_TITLE &&
    !/[.:;,]["'”’»)]?$/.test(first.words) &&
    bulletLength(first.words) === 0 &&
    !isDateline(first.words)
  return isTitle ? 0 : -1
}

/** "Almaty, Kazakhstan" under the date. */
function isPlaceLine(line: Line, next: Line | undefined): boolean {
  return line.words.length <= 40 && line.words.includes(',') && isHeading(line, next)
}

/** A short line without the end of a sentence, above a longer one. */
function isHeading({ words }: Line, next: Line | undefined): boolean {
  if (next === undefined || words.length > LONGEST_HEADING) return false
  if (/[.!?…:;,؟۔।。]["'”’»)]?$/.test(words) || /^\p{Ll}/u.test(words)) return false
  return (
    next.words.length > words.length && (next.words.length > 60 || /[.!?…:؟۔।。]$/.test(next.words))
  )
}

/** The words of the day with which the first paragraphs begin. */
const runInLine = (lines: readonly Line[]): string | undefined =>
  lines
    .slice(0, 4)
    .map(({ words }) => runInDay(words))
    .find(Boolean)

function metadataOf(title: Line | undefined, dated: string | undefined): Metadata {
  const day = dated === undefined ? undefined : parsePageDate(dated)
  return {
    ...(title && { title: { value: title.words.replace(/\s+/g, ' '), from: 'its first line' } }),
    ...(dated && day && { published: { value: day, from: `the line “${dated}”` } }),
  }
}

function invisibleNotes(text: string): string[] {
  const found = text.match(/[\u00ad\u200b\u2060\ufeff]/g)?.length ?? 0
  if (found === 0) return []
  return [
    `the text has ${found} characters that cannot be seen (soft hyphens, zero-width spaces); they were kept, so that places in it stay the same`,
  ]
}
