import type { PagePiece } from './page-pieces.ts'

const BULLET = /^[•·▪●◦‣➢✓✔▫◽◾◻◼🔹🔸🔺🔻▶►➡👉–-]\uFE0F?\s+/u

/**
 * Items that were typed rather than marked up: lines that begin with a bullet, each its own paragraph or broken by
 * `<br>`. A single line with a dash is speech in many languages and stays.
 */
export function splitBullets(pieces: readonly PagePiece[]): PagePiece[] {
  return pieces.flatMap((piece, i) => {
    if (piece.kind !== 'paragraph') return [piece]
    const lines = piece.text.split('\n')
    const marked = lines.filter(line => BULLET.test(line)).length
    const beside = [pieces[i - 1], pieces[i + 1]].some(
      other => other?.kind === 'paragraph' && BULLET.test(other.text),
    )
    if (marked === 0 || (marked === 1 && !beside && !/^[•·▪●◦‣➢✓✔]/u.test(piece.text)))
      return [piece]
    return lines.map((line, nth): PagePiece => {
      const text = line.replace(BULLET, '')
      const gap = nth === 0 && piece.gap
      return text === line
        ? { ...piece, text, gap }
        : { ...piece, kind: 'item', level: 1, text, gap }
    })
  })
}
