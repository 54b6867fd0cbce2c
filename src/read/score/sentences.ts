import type { Span } from '../../codebook/index.ts'

const ABBREVIATION = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|No|Art|[A-Z])\.\s*$/

/**
 * Sentence boundaries as offsets, in order; a line end is one too, an abbreviation or an initial is none.
 * Line by line: a line end is a boundary anyway, and the segmenter of Node 20 takes quadratic time on long strings.
 */
export function sentenceCuts(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const cuts = new Set([0, text.length])
  for (let from = 0; from < text.length;) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd < 0 ? text.length : lineEnd + 1
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      const at = from + index
      if (!ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))) cuts.add(at)
    }
    cuts.add(to)
    from = to
  }
  return [...cuts].sort((a, b) => a - b)
}

/** The whole sentences around a span. */
export function widen([start, end]: Span, cuts: readonly number[]): Span {
  let from = 0
  for (const cut of cuts) {
    if (cut <= start) from = cut
    if (cut >= end) return [from, cut]
  }
  return [from, cuts.at(-1) ?? 0]
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
