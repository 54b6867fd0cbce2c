import { figureOf } from './captions.ts'
import type { PagePiece } from './page-pieces.ts'
import { FURNITURE } from './surroundings.ts'

const LONGEST_TITLE = 160

/** Takes out what stands in an article but is none of it: buttons, lists of links, their headings, doubled captions. */
export function tidyPieces(pieces: readonly PagePiece[]): PagePiece[] {
  const told = withoutDoubles(pieces)
  const kept = told.map(piece => !isFurniture(piece))
  for (const run of runs(told)) {
    if (isLinkRun(run.map(i => told[i]).filter(piece => piece !== undefined))) {
      for (const i of run) kept[i] = false
    }
  }
  const rest = told.map((piece, i) => (kept[i] ? piece : undefined))
  return rest.flatMap((piece, i) => (piece && !isOrphan(told, rest, i) ? [piece] : []))
}

/** "Share", "Advertisement", "Читайте также:": lines that are the same on every page. */
function isFurniture(piece: PagePiece): boolean {
  const { text, kind } = piece
  if (kind === 'cell') return false
  return (text.length <= 60 && isLabel(text)) || isPointer(piece)
}

const isLabel = (text: string) =>
  FURNITURE.has(text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))

/** "Read also: Another rally refused", where what follows is a link. */
function isPointer({ text, linked }: PagePiece): boolean {
  const [, label] = /^([^:：|]{3,40})[:：|]\s*\S/u.exec(text.slice(0, 60)) ?? []
  if (label === undefined || text.length > LONGEST_TITLE + label.length || !isLabel(label))
    return false
  return linked * text.length >= (text.length - label.length - 2) * 0.8
}

/** Neighbours that belong together: items of a list, or link-only lines one after the other. */
function runs(pieces: readonly PagePiece[]): number[][] {
  const result: number[][] = []
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const together = before !== undefined && sort(before) === sort(piece) && sort(piece) !== 'other'
    const last = result.at(-1)
    if (together && last !== undefined) last.push(i)
    else result.push([i])
  })
  return result
}

function sort(piece: PagePiece): 'item' | 'link' | 'other' {
  if (piece.kind === 'item') return 'item'
  return piece.linked > 0.6 && (piece.kind === 'paragraph' || piece.kind === 'heading')
    ? 'link'
    : 'other'
}

function isLinkRun(run: readonly PagePiece[]): boolean {
  const [first] = run
  if (first === undefined || first.kind === 'cell' || first.kind === 'caption') return false
  const length = run.reduce((sum, piece) => sum + piece.text.length, 0)
  const linked = run.reduce((sum, piece) => sum + piece.linked * piece.text.length, 0)
  if (length / run.length > LONGEST_TITLE) return false
  if (first.kind === 'item') return linked > length * 0.75
  if (sort(first) !== 'link') return false
  return run.length > 1 || first.kind === 'paragraph'
}

/** A heading over something that was taken out, with nothing else below it. */
function isOrphan(
  all: readonly PagePiece[],
  rest: readonly (PagePiece | undefined)[],
  i: number,
): boolean {
  const piece = rest[i]
  if (piece?.kind !== 'heading' || piece.level === 1) return false
  const next = all[i + 1]
  if (next === undefined) return true
  const gone = rest[i + 1] === undefined || next.gap
  if (!gone) return false
  const following = rest.slice(i + 1, i + 60).find(other => other !== undefined)
  return (
    following === undefined ||
    (following.kind === 'heading' && (following.level ?? 9) <= (piece.level ?? 9))
  )
}

/** A picture's description is dropped where the picture has a caption, or where the same words stand as text. */
function withoutDoubles(pieces: readonly PagePiece[]): PagePiece[] {
  const captioned = new Set<unknown>()
  const texts = new Set<string>()
  for (const piece of pieces) {
    if (piece.alt) continue
    texts.add(piece.text)
    if (piece.kind === 'caption') captioned.add(figureOf(piece.element))
  }
  captioned.delete(undefined)
  return pieces.filter(piece => {
    if (!piece.alt) return true
    if (captioned.has(figureOf(piece.element)) || texts.has(piece.text)) return false
    texts.add(piece.text)
    return true
  })
}
