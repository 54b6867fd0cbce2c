import type { BlockPlace } from '../../codebook/index.ts'
import type { Piece } from '../extract.ts'
import { joinLines } from '../pdf/join-lines.ts'

type Word = {
  readonly paragraph: string
  readonly line: string
  readonly text: string
  readonly sure: number
  readonly box: readonly [number, number, number, number]
}

/** Where a scan stands, and how many of its page's units one of the image's pixels is. */
export type ScanPlace = {
  readonly page?: number | undefined
  readonly image?: string | undefined
  readonly scale: number
}

/** How sure Tesseract is of a paragraph at least, in per cent; less is mostly stains and signatures. */
const LEAST = 30

export type OcrPage = {
  readonly pieces: readonly Piece[]
  /** Per cent, the mean of all words; 0 where there are none. */
  readonly sure: number
  /** Paragraphs that were left out because hardly any of it could be read. */
  readonly unsure: number
}

/** Tesseract's table as paragraphs, each with its box. */
export function readTable(table: string, place: ScanPlace): OcrPage {
  const words = table.split('\n').flatMap(wordOf)
  const groups = new Map<string, Word[]>()
  for (const word of words) {
    const group = groups.get(word.paragraph)
    if (group) group.push(word)
    else groups.set(word.paragraph, [word])
  }
  const all = [...groups.values()].filter(group => /[\p{L}\p{N}]/u.test(textOf(group)))
  const kept = all.filter(group => mean(group) >= LEAST)
  return {
    pieces: kept.map(group => ({
      kind: 'paragraph',
      text: textOf(group),
      at: placeOf(group, place),
    })),
    sure: Math.round(mean(kept.flat())),
    unsure: all.length - kept.length,
  }
}

/** A row: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordOf(row: string): Word[] {
  const cells = row.split('\t')
  const text = cells[11]?.trim() ?? ''
  const [left = 0, top = 0, width = 0, height = 0, sure = -1] = cells.slice(6, 11).map(Number)
  if (cells[0] !== '5' || text === '' || sure < 0) return []
  const paragraph = `${cells[2]} ${cells[3]}`
  return [{ paragraph, line: `${cells[4]}`, text, sure, box: [left, top, width, height] }]
}

function textOf(words: readonly Word[]): string {
  const lines = new Map<string, string[]>()
  for (const { line, text } of words) {
    const found = lines.get(line)
    if (found) found.push(text)
    else lines.set(line, [text])
  }
  return joinLines([...lines.values()].map(line => line.join(' ')))
}

const mean = (words: readonly Word[]) =>
  words.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, words.length)

function placeOf(words: readonly Word[], { page, image, scale }: ScanPlace): BlockPlace {
  const left = Math.min(...words.map(({ box }) => box[0]))
  const top = Math.min(...words.map(({ box }) => box[1]))
  const right = Math.max(...words.map(({ box }) => box[0] + box[2]))
  const bottom = Math.max(...words.map(({ box }) => box[1] + box[3]))
  const [x, y, wide, high] = [left, top, right - left, bottom - top].map(n => Math.round(n * scale))
  return {
    ...(page !== undefined && { page }),
    ...(image !== undefined && { image }),
    box: [x ?? 0, y ?? 0, wide ?? 0, high ?? 0],
  }
}
