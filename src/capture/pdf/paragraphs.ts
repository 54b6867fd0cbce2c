import { isRightToLeft } from './page-runs.ts'
import { median, type Segment } from './page-rows.ts'
import { joinLines } from './join-lines.ts'
import type { Region } from './regions.ts'

/** Lines that belong together, before it is known what they are. */
export type Part = {
  readonly page: number
  readonly text: string
  readonly size: number
  readonly font: string | undefined
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly row?: number | undefined
  /** Whether its last line is full, so that it may go on in the next column or on the next page. */
  readonly open: boolean
  /** Whether it is smaller than the text and stands at the foot of a page under a mark. */
  readonly foot: boolean
}

type Line = Segment & { readonly from: number; readonly to: number }

/** Distances between lines, as far as the document shows them. */
export type Measures = {
  readonly leading: number
  readonly size: number
  readonly font: string
  /** All words of the document. */
  readonly words: ReadonlySet<string>
}

const SENTENCE_END = /[.!?…:;؟۔।。]["'”’»)\]]*(?:\[[\d*†‡]{1,3}\])*$/u
export const ITEM =
  /^(?:[•◦▪‣■●○–—·\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)])\s+(?=\S)/iu

/** The paragraphs, headings and items of a region's lines. */
export function regionParts(
  region: Extract<Region, { lines: unknown }>,
  page: { readonly page: number; readonly height: number },
  measures: Measures,
): Part[] {
  const rtl = isRightToLeft(region.lines.map(({ text }) => text).join(''))
  const lines = region.lines.map((line): Line => ({
    ...line,
    from: rtl ? -line.right : line.x,
    to: rtl ? -line.x : line.right,
  }))
  const edges = rtl
    ? { from: -region.right, to: -region.left }
    : { from: region.left, to: region.right }
  const steps = lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? 0))
  const leading =
    steps.length >= 8 ? Math.min(median(steps), measures.leading * 2) : measures.leading
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && goesOn(last, line, { ...edges, leading })) last.push(line)
    else groups.push([line])
  }
  return groups.map(group => part(group, page, { ...edges, measures }))
}

type Edges = { readonly from: number; readonly to: number }

function goesOn(
  group: readonly Line[],
  line: Line,
  { from, to, leading }: Edges & { readonly leading: number },
): boolean {
  const [first, before] = [group[0], group.at(-1)]
  if (!first || !before) return false
  const ratio = line.size / before.size
  if (ratio > 1.12 || ratio < 0.88) return false
  if (line.base - before.base > Math.max(leading * 1.22 + 1, line.size * 1.4)) return false
  if (/\p{L}[-\u2010\u00ad]$/u.test(before.text)) return true
  const ended = SENTENCE_END.test(before.text)
  const roomLeft = to - before.to
  const short = fits(line, roomLeft)
  if (ITEM.test(line.text) && (ended || short || ITEM.test(first.text))) return false
  if (before.font !== undefined && line.font !== undefined && before.font !== line.font)
    if (short || ended) return false
  if (ended && short) return false
  if (short && roomLeft > (to - from) * 0.35 && /^[\p{Lu}\p{N}]/u.test(line.text)) return false
  const indent = line.from - before.from
  const indented = indent > line.size * 0.8 && indent < line.size * 5
  const isHanging = ITEM.test(first.text) || before.from > from + line.size * 0.8
  if (indented && !isHanging && ended) return false
  if (short && isCentered(before, { from, to }) !== isCentered(line, { from, to })) return false
  return !(ITEM.test(first.text) && line.from < first.from - 2 && (ended || short))
}

/** Whether as much is free before a line as behind it. */
function isCentered(line: Line, { from, to }: Edges): boolean {
  const [before, behind] = [line.from - from, to - line.to]
  return before > line.size * 2 && Math.abs(before - behind) < line.size
}

/** Whether the first word of a line would have found room on the line before. */
function fits(line: Line, room: number): boolean {
  const [word = ''] = line.text.split(' ')
  const width = ((line.to - line.from) / Math.max(1, line.text.length)) * (word.length + 1)
  return width < room - line.size
}

function part(
  group: readonly Line[],
  { page, height }: { readonly page: number; readonly height: number },
  { to, measures }: Edges & { readonly measures: Measures },
): Part {
  const last = group.at(-1)
  const size = median(group.map(line => line.size))
  const text = joinLines(
    group.map(line => line.text),
    measures.words,
  )
  const fonts = new Set(group.map(({ font }) => font))
  const top = Math.min(...group.map(({ base, size: high }) => base - high))
  return {
    page,
    text,
    size,
    font: fonts.size === 1 ? group[0]?.font : undefined,
    left: Math.min(...group.map(({ x }) => x)),
    right: Math.max(...group.map(({ right }) => right)),
    top,
    bottom: Math.max(...group.map(({ base, size: high }) => base + high * 0.25)),
    open: !SENTENCE_END.test(text) && to - (last?.to ?? to) < size * 6,
    foot:
      size <= measures.size * 0.92 &&
      top > height * 0.5 &&
      /^(?:\[?[\d*†‡]{1,3}[\].)]?)\s*\S/u.test(text),
  }
}
