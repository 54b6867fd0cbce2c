import type { Block, Span } from '../../codebook/index.ts'

/** Words that mean something to a reader: a record's quote, by its id. */
export type Mark = { readonly id: string; readonly span: Span }

/** A stretch of a block in which the same marks hold. */
export type Segment = {
  readonly start: number
  readonly end: number
  readonly marks: readonly string[]
  readonly lit: boolean
}

/** What of a text is shown as one element; `kind` is a block's, or `rest` for text that no block covers. */
export type Part = {
  readonly kind: Block['kind'] | 'rest'
  readonly level: number
  readonly start: number
  readonly end: number
  /** Of a transcript: seconds from the beginning of the recording, where they are other than of the part before. */
  readonly second?: number
  /** Of an item: its number or sign in the text is part of it. */
  readonly signed?: true
  /** Of a cell: its address ("B7"), or that of its row's stretch ("A7:F7"), where its original has such. */
  readonly cell?: string
  /** Of a cell: the name of its sheet. */
  readonly sheet?: string
}

/** The parts of a text in order, none shown twice; text outside all blocks is shown too, not dropped. */
export function partsOf(text: string, blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  let heard: number | undefined
  const rest = (end: number) => {
    if (text.slice(at, end).replace(TIME_CODE, '').trim())
      parts.push({ kind: 'rest', level: 1, start: at, end })
  }
  for (const block of blocks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const first = Math.max(block.start, at)
    if (first >= block.end) continue
    const sign = block.kind === 'item' ? ITEM_SIGN.exec(text.slice(at, first))?.[0] : undefined
    const start = first - (sign?.length ?? 0)
    rest(start)
    const second = block.at?.second
    parts.push({
      kind: block.kind,
      level: block.level ?? 1,
      start,
      end: block.end,
      ...(second !== undefined && second !== heard && { second }),
      ...(sign && { signed: true as const }),
      ...(block.at?.cell !== undefined && { cell: block.at.cell }),
      ...(block.at?.sheet !== undefined && { sheet: block.at.sheet }),
    })
    heard = second
    at = block.end
  }
  rest(text.length)
  return parts
}

/** What numbers or marks an item on its own line in the text: "1. ", "(b) ", "– ". */
const ITEM_SIGN = /(?<=^|\n[ \t]*)[^\s]{1,5}[ \t]+$/

/** Between the parts of a transcript time codes stand, which are shown as such. */
const TIME_CODE = /\[(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\]/g

const overlaps = ([start, end]: Span, part: Span) => start < part[1] && end > part[0]

/** The spans that touch a stretch of text. */
export function within(part: Span, spans: readonly Span[]): readonly Span[] {
  const found = spans.filter(span => overlaps(span, part))
  return found.length > 0 ? found : NONE
}
const NONE: readonly Span[] = []

/** Cuts a stretch of text wherever a mark or a lit span begins or ends. */
export function segmentsOf(
  [start, end]: Span,
  marks: readonly Mark[],
  lit: readonly Span[],
): readonly Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, start), end)
  const spans = [...marks.map(mark => mark.span), ...lit].filter(span =>
    overlaps(span, [start, end]),
  )
  const cuts = [...new Set([start, end, ...spans.flat().map(inside)])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    return {
      start: from,
      end: to,
      marks: marks.filter(mark => overlaps(mark.span, [from, to])).map(mark => mark.id),
      lit: lit.some(span => overlaps(span, [from, to])),
    }
  })
}
