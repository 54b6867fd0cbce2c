import type { Block, BlockKind, BlockPlace } from '../codebook/index.ts'
import type { Metadata } from './captured.ts'
import type { CaptureLimits } from './limits.ts'

/** What a format's reader takes out of decoded text. */
export type Extract = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
  readonly notes: readonly string[]
}

/** What a reader of a format may need besides the text. */
export type ExtractContext = {
  /** For messages. */
  readonly name: string
  /** As the sidecar gives it, so that the title's block is found. */
  readonly title: string | undefined
  readonly limits: CaptureLimits
  /** Where a page was fetched from: what its relative addresses lead on from. */
  readonly base?: string | undefined
}

/** A block before it has a place: `after` is what stands between it and the block before. */
export type Piece = {
  readonly kind: BlockKind
  readonly text: string
  readonly level?: number | undefined
  readonly row?: number | undefined
  /** Where it stands in the original. */
  readonly at?: BlockPlace | undefined
}

/**
 * Lays pieces out as clean text: cells of one row on one line with tabs between, items, cells and captions of a list
 * or row on following lines, an empty line between all else.
 */
export function layOut(pieces: readonly Piece[]): {
  readonly text: string
  readonly blocks: readonly Block[]
} {
  const blocks: Block[] = []
  const parts: string[] = []
  let length = 0
  let before: Piece | undefined
  for (const piece of pieces) {
    const gap = before === undefined ? '' : between(before, piece)
    const start = length + gap.length
    const end = start + piece.text.length
    parts.push(gap, piece.text)
    if (start < end) {
      const level = piece.level === undefined ? {} : { level: piece.level }
      const at = piece.at === undefined ? {} : { at: piece.at }
      blocks.push({ kind: piece.kind, start, end, ...level, ...at })
    }
    length = end
    before = piece
  }
  return { text: parts.join(''), blocks }
}

function between(before: Piece, piece: Piece): string {
  if (before.kind === 'cell' && piece.kind === 'cell') return before.row === piece.row ? '\t' : '\n'
  return before.kind === 'item' && piece.kind === 'item' ? '\n' : '\n\n'
}
