import type { Piece, ExtractContext } from '../extract.ts'
import { findMainContent } from './main-content.ts'
import { pagePieces } from './page-pieces.ts'
import { parsePage } from './page-tree.ts'
import { splitBullets } from './split-bullets.ts'

/** All words of a page that are shown, nothing left out as surroundings: for mails and messages, which have none. */
export function wholePieces(html: string, { limits, name }: ExtractContext): Piece[] {
  const tree = parsePage(html, limits, name)
  const main = findMainContent(tree)
  const pieces = pagePieces(tree.root, {
    leavesOut: element => main.isSilent(element),
    wants: () => true,
  })
  return splitBullets(pieces).map(({ kind, text, level, row }) => ({ kind, text, level, row }))
}
