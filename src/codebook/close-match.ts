/** Where a close match of a pattern ends, and how many edits it is away. */
export type CloseEnd = { readonly end: number; readonly edits: number }

/**
 * Calls `found` with every end of a stretch of `text` that is at most `most` edits away from `pattern`
 * (Sellers' algorithm with Ukkonen's cut-off: time grows with text times edits, at worst text times pattern).
 */
export function eachCloseEnd(
  text: string,
  { pattern, most }: { readonly pattern: string; readonly most: number },
  found: (match: CloseEnd) => void,
): void {
  const codes = Uint16Array.from({ length: pattern.length }, (_, i) => pattern.charCodeAt(i))
  const edits = Int32Array.from({ length: codes.length + 1 }, (_, i) => i)
  let active = Math.min(most, codes.length)
  for (let end = 1; end <= text.length; end++) {
    const code = text.charCodeAt(end - 1)
    let diagonal = 0
    const last = Math.min(active + 1, codes.length)
    for (let i = 1; i <= last; i++) {
      const beside = edits[i] ?? 0
      const above = edits[i - 1] ?? 0
      const replaced = diagonal + (codes[i - 1] === code ? 0 : 1)
      edits[i] = Math.min(replaced, beside + 1, above + 1)
      diagonal = beside
    }
    active = last
    while (active > 0 && (edits[active] ?? 0) > most) active -= 1
    // What lies beyond the cut-off must not look closer than it is when it becomes active again.
    if (active + 1 <= codes.length) edits[active + 1] = most + 1
    if (active === codes.length) found({ end, edits: edits[active] ?? 0 })
  }
}

/** Where a close match begins whose end is known: of the stretches that explain its edits, the one nearest in length. */
export function closeStart(text: string, pattern: string, match: CloseEnd): number {
  const from = Math.max(0, match.end - pattern.length - match.edits)
  const backwards = (words: string) => words.split('').toReversed().join('')
  const stretch = backwards(text.slice(from, match.end))
  let length = 0
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  const reversed = backwards(pattern)
  for (let end = 1; end <= stretch.length; end++) {
    row = nextRow(row, { pattern: reversed, letter: stretch[end - 1] ?? '', end })
    const nearer = Math.abs(end - pattern.length) < Math.abs(length - pattern.length)
    if (row[pattern.length] === match.edits && (nearer || length === 0)) length = end
  }
  return match.end - length
}

function nextRow(
  row: readonly number[],
  { pattern, letter, end }: { pattern: string; letter: string; end: number },
): number[] {
  const next = [end]
  for (let i = 1; i < row.length; i++) {
    const replaced = (row[i - 1] ?? 0) + (pattern[i - 1] === letter ? 0 : 1)
    next.push(Math.min(replaced, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1))
  }
  return next
}
