import type { Piece } from '../extract.ts'
import { isDateline } from '../page-date.ts'
import { plainWords } from '../plain-words.ts'
import { joinLines } from './join-lines.ts'
import { ITEM, type Measures, type Part } from './paragraphs.ts'

const CAPTION =
  /^(?:(?:figure|fig\.|table|photo|image|map|chart|рис\.|рисунок|фото|таблица|сурет|кесте)\s*\d*\s*[.:–—]|©)/iu
const LONGEST_HEADING = 160

/** What each part is: title, heading, item, caption, paragraph; parts that go on over a page's end are put together. */
export function partPieces(
  parts: readonly Part[],
  measures: Measures,
  titles: readonly string[],
): Piece[] {
  const joined = joinParts(parts, measures)
  const sizes = headingSizes(joined, measures)
  const title = titlePart(joined, measures, titles)
  const pieces = joined.map((part, at) => {
    if (part === title) return { kind: 'title', text: part.text, at: placeOf(part) } as const
    return pieceOf(part, { measures, sizes, dated: at < 8 && isDateline(part.text) })
  })
  const dated = pieces.findIndex(({ kind }) => kind === 'dateline')
  return pieces.map((piece, at): Piece => {
    if (piece.kind === 'dateline' && at !== dated) return { ...piece, kind: 'paragraph' }
    // A document that begins with a heading has it as its title.
    if (at === 0 && !title && piece.kind === 'heading')
      return { kind: 'title', text: piece.text, at: piece.at }
    return piece
  })
}

/** A part that is open at the end of a column or page goes on in the next one; footnotes between them come after. */
function joinParts(parts: readonly Part[], { words }: Measures): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const at = joined.findLastIndex(({ foot, row }) => !foot && row === undefined)
    const before = joined[at]
    const between = joined.slice(at + 1).every(({ foot }) => foot)
    if (before && between && continues(before, part))
      joined[at] = { ...before, text: joinLines([before.text, part.text], words), open: part.open }
    else joined.push(part)
  }
  return joined
}

function continues(before: Part, part: Part): boolean {
  const moved = part.page !== before.page || part.top < before.top
  if (!moved || part.foot || part.row !== undefined || !before.open) return false
  if (Math.abs(part.size / before.size - 1) > 0.05 || ITEM.test(part.text)) return false
  return /^[\p{Ll}\d(«“"]/u.test(part.text) || isUncased(part.text) || before.font === part.font
}

const isUncased = (text: string) => /^\p{Lo}/u.test(text)

function headingSizes(parts: readonly Part[], { size }: Measures): number[] {
  const large = parts
    .filter(part => part.size > size * 1.12 && part.text.length <= LONGEST_HEADING)
    .map(part => Math.round(part.size))
  return [...new Set(large)].sort((a, b) => b - a)
}

function titlePart(
  parts: readonly Part[],
  { size }: Measures,
  titles: readonly string[],
): Part | undefined {
  const top = parts.slice(0, 12).filter(({ page, row }) => page === 1 && row === undefined)
  const known = titles.map(plainWords).filter(title => title !== '')
  const named = top.find(({ text }) => known.includes(plainWords(text)))
  if (named) return named
  const largest = top.reduce<Part | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined)
  return largest && largest.size > size * 1.25 && largest.text.length <= LONGEST_HEADING * 2
    ? largest
    : undefined
}

type Known = {
  readonly measures: Measures
  readonly sizes: readonly number[]
  readonly dated: boolean
}

function pieceOf(part: Part, { measures, sizes, dated }: Known): Piece {
  const { text, row } = part
  const at = placeOf(part)
  if (row !== undefined) return { kind: 'cell', text, row, at }
  if (CAPTION.test(text)) return { kind: 'caption', text, at }
  if (dated) return { kind: 'dateline', text, at }
  const marker = ITEM.exec(text)?.[0] ?? ''
  const size = sizes.indexOf(Math.round(part.size))
  if (size >= 0 && text.length <= LONGEST_HEADING)
    return { kind: 'heading', text, level: Math.min(6, size + 1), at }
  if (marker !== '' && !/[\p{L}\p{N}]/u.test(marker))
    return { kind: 'item', text: text.slice(marker.length), level: 1, at }
  if (marker !== '' && text.length < 300) return { kind: 'item', text, level: 1, at }
  return isSetApart(part, measures)
    ? { kind: 'heading', text, level: Math.min(6, sizes.length + 1), at }
    : { kind: 'paragraph', text, at }
}

/** A short line in another font than the text's, or in capitals, that is no sentence. */
function isSetApart({ text, font, foot, size }: Part, measures: Measures): boolean {
  if (text.length > 110 || foot || size < measures.size * 0.95) return false
  if (/[.!?…,;؟۔]["'”’»)]?$/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 3) return false
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase()
  return (
    capitals || (font !== undefined && font !== measures.font && /^[\p{Lu}\p{Lo}\d]/u.test(text))
  )
}

const placeOf = ({ page, left, top, right, bottom }: Part) => ({
  page,
  box: [
    Math.round(left),
    Math.round(top),
    Math.max(1, Math.round(right - left)),
    Math.max(1, Math.round(bottom - top)),
  ] as const,
})
