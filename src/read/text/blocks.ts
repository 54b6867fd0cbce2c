import type { Block, BlockKind } from '../../codebook/index.ts'
import { isSurrounding, opensSurroundings } from './surroundings.ts'

/** Some of these marks are followed by U+FE0F, which asks for their coloured form. */
const BULLET =
  /^(?:[•◦▪‣●○■□–—*·▫◽◾◻◼🔹🔸🔺🔻▶►➡👉]\uFE0F?\s*|[-+]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+|\[\d{1,3}\]\s+)/u
/** "4.2 On 12 May …", "3.1.1. The …": the number of a paragraph, which no day (03.05) and no amount (1.5 million) is. */
const PARAGRAPH_NUMBER =
  /^[1-9]\d?(?:\.[1-9]\d?){1,3}\.?\s+(?=\p{Lu}|["“])(?!(?:Mi|Bi|Tri)llion|Percent)/u
const NUMBERED_CAPTION = /^\d{1,3}\s*\|\s*/
const CAPTION = /^(?:photo|image|picture|caption|pictured|fig(?:ure)?\.?\s*\d+)\s*[:|]\s*/i
const MARKDOWN_HEADING = /^#{1,6}\s+/
const MARKDOWN_QUOTE = /^>\s*/
const RULE = /^[-=_*~#\s]{3,}$/
const TERMINAL = /[.!?…:;,]["”’»)\]]*$/
const MAX_HEADING = 90

type Line = { readonly start: number; readonly end: number; readonly blankBefore: boolean }

/** The lines of a stretch that are not blank, trimmed. */
function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let at = start
  while (at <= end) {
    let stop = at
    for (; stop < end; stop++) {
      const unit = text.charCodeAt(stop)
      if (unit === 10 || ((unit < 32 || unit > 0x2000) && isBreak(unit))) break
    }
    let first = at
    let last = stop
    while (first < last && isBlank(text, first)) first++
    while (last > first && isBlank(text, last - 1)) last--
    if (first === last) blankBefore = blankBefore || stop > at || text.charAt(stop) !== '\r'
    else {
      lines.push({ start: first, end: last, blankBefore })
      blankBefore = false
    }
    if (text.charAt(stop) === '\r' && text.charAt(stop + 1) === '\n') stop++
    at = stop + 1
  }
  return lines
}

/** Whether a unit is white space; letters and digits of ASCII are told at once. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit <= 32 || unit > 126) && text.slice(at, at + 1).trim() === ''
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
}

/** Lines broken at a fixed width: all but the last are nearly as long as the longest, and that is a page's width. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.end - line.start)
  if (longest < 45 || longest > 110) return false
  return lines.every((line, i) => i === lines.length - 1 || line.end - line.start > longest - 22)
}

/** Lines that belong together: those of one paragraph broken at a fixed width; else each by itself. */
function paragraphsOf(text: string, lines: readonly Line[]): Line[] {
  const paragraphs: Line[] = []
  for (let i = 0; i < lines.length;) {
    let j = i + 1
    while (j < lines.length && lines[j]?.blankBefore === false) j++
    for (const part of cutAtBullets(text, lines.slice(i, j))) {
      const [first] = part
      const last = part.at(-1)
      if (first && last && isWrapped(part)) paragraphs.push({ ...first, end: last.end })
      else for (const line of part) paragraphs.push(line)
    }
    i = j
  }
  return paragraphs
}

function cutAtBullets(text: string, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  for (const line of lines) {
    const part = parts.at(-1)
    if (!part || BULLET.test(text.slice(line.start, line.start + 12))) parts.push([line])
    else part.push(line)
  }
  return parts
}

function kindOf(words: string, context: { first: boolean; next: boolean }): BlockKind {
  const short = words.length <= MAX_HEADING && !TERMINAL.test(words)
  if (context.first && words.length <= 200 && !/[.…]["”’»)\]]*$/.test(words)) return 'title'
  const heading = short && context.next && /^\P{Ll}/u.test(words)
  return heading && !LABELLED.test(words) ? 'heading' : 'paragraph'
}

/** "Before: Judge Ana Lesko", "Accused: Ivo Kern": a line of what is known of a case, over no text. */
const LABELLED =
  /^(?:before|coram|present|for the \p{L}+|(?:the )?accused|defendants?|charges?|arrested|sentence|judge|magistrate)(?: \p{L}+){0,2}: +\S/iu

/** What stands before a block's words and tells its kind: a bullet, a number, "Photo:". */
function markOf(words: string): { kind: BlockKind; length: number } | undefined {
  const caption = NUMBERED_CAPTION.exec(words) ?? CAPTION.exec(words)
  if (caption) return { kind: 'caption', length: caption[0].length }
  const heading = MARKDOWN_HEADING.exec(words)
  if (heading) return { kind: 'heading', length: heading[0].length }
  const quote = MARKDOWN_QUOTE.exec(words)
  if (quote) return { kind: 'quote', length: quote[0].length }
  const numbered = PARAGRAPH_NUMBER.exec(words)
  if (numbered) return { kind: 'paragraph', length: numbered[0].length }
  const bullet = BULLET.exec(words)
  return bullet ? { kind: 'item', length: bullet[0].length } : undefined
}

/** The blocks of a plain text: title, headings, paragraphs, list items, captions; without the surroundings of a page. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const lines = paragraphsOf(text, linesOf(text, 0, text.length))
  let outside = false
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 400))
    if (RULE.test(words)) continue
    if (opensSurroundings(words) && i > lines.length / 2) outside = true
    if (outside || isSurrounding(words)) continue
    const mark = markOf(words)
    const start = line.start + (mark?.length ?? 0)
    const context = { first: blocks.length === 0, next: i + 1 < lines.length }
    const long = line.end - line.start > 400
    const kind =
      mark && !isNumberedHeading(words, mark.kind)
        ? mark.kind
        : long
          ? 'paragraph'
          : kindOf(words, context)
    if (start < line.end) blocks.push({ kind, start, end: line.end })
  }
  return blocks
}

/** "1. ACCREDITATION" is a heading, "1. Police arrested ..." an item. */
function isNumberedHeading(words: string, kind: BlockKind): boolean {
  return kind === 'item' && words.length < 60 && /^\(?[\dIVXivx]+[.)]\s+[^a-z]+$/.test(words)
}

/** The blocks that a document brings along, cut at line ends and without bullets and surroundings. */
export function cutBlocks(text: string, blocks: readonly Block[]): Block[] {
  const cut: Block[] = []
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(block.start, cut.at(-1)?.end ?? 0)
    const end = Math.min(block.end, text.length)
    for (const line of paragraphsOf(text, linesOf(text, start, end))) {
      const words = text.slice(line.start, Math.min(line.end, line.start + 400))
      if (isSurrounding(words)) continue
      const mark = block.kind === 'item' || block.kind === 'paragraph' ? markOf(words) : undefined
      const first = line.start + (mark?.length ?? 0)
      if (first < line.end)
        cut.push({ ...block, kind: mark?.kind ?? block.kind, start: first, end: line.end })
    }
  }
  return cut
}
