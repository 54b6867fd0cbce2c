import type { Piece } from '../extract.ts'
import { walkXml } from '../story/walk-xml.ts'

/** What stands on a slide, or in its notes. */
export type Slide = {
  readonly pieces: readonly Piece[]
  readonly hidden: boolean
}

/** Shapes that say the same on every slide. */
const REPEATED = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg'])

type Shape = { holder: string | undefined; readonly paragraphs: { text: string; level: number }[] }

/** The words of a slide, shape by shape: its title a heading, lists as items, tables cell by cell. */
export function readSlide(bytes: Uint8Array, page: number, firstRow: number): Slide {
  const at = { page }
  const pieces: Piece[] = []
  const shapes: Shape[] = []
  let hidden = false
  let row = firstRow - 1
  let cell: string[] | undefined
  let paragraph: { text: string; level: number } | undefined
  let inText = false
  // What newer programs show comes a second time, for older ones.
  let fallback = 0
  const endParagraph = () => {
    const words = paragraph?.text.replace(/\s+/g, ' ').trim() ?? ''
    if (paragraph && /[\p{L}\p{N}]/u.test(words)) {
      if (cell) cell.push(words)
      else shapes.at(-1)?.paragraphs.push({ text: words, level: paragraph.level })
    }
    paragraph = undefined
  }
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'Fallback') fallback += 1
      if (fallback > 0) return
      if (name === 'sld') hidden = attributes.get('show') === '0'
      else if (name === 'sp') shapes.push({ holder: undefined, paragraphs: [] })
      else if (name === 'ph') {
        const shape = shapes.at(-1)
        if (shape) shape.holder = attributes.get('type') ?? 'body'
      } else if (name === 'tr') row += 1
      else if (name === 'tc') cell = []
      else if (name === 'p') paragraph = { text: '', level: 0 }
      else if (name === 'pPr' && paragraph)
        paragraph.level = Math.min(8, Number(attributes.get('lvl') ?? 0) || 0)
      else if (name === 'br' && paragraph) paragraph.text += ' '
      else if (name === 't') inText = true
    },
    close: name => {
      if (name === 'Fallback') fallback -= 1
      if (fallback > 0) return
      if (name === 't') inText = false
      else if (name === 'p') endParagraph()
      else if (name === 'tc') {
        const text = cell?.join(' ') ?? ''
        if (text !== '') pieces.push({ kind: 'cell', text, row, at })
        cell = undefined
      } else if (name === 'sp') {
        const shape = shapes.pop()
        if (shape) pieces.push(...shapePieces(shape, page))
      }
    },
    text: text => {
      if (inText && fallback === 0 && paragraph) paragraph.text += text
    },
  })
  return { pieces, hidden }
}

function shapePieces({ holder, paragraphs }: Shape, page: number): Piece[] {
  if (holder !== undefined && REPEATED.has(holder)) return []
  const at = { page }
  if (holder === 'title' || holder === 'ctrTitle') {
    const text = paragraphs.map(each => each.text).join(' ')
    return text === '' ? [] : [{ kind: 'heading', text, level: 2, at }]
  }
  const isList = (holder === 'body' || holder === 'obj') && paragraphs.length > 1
  return paragraphs.map(({ text, level }): Piece => {
    if (isList) return { kind: 'item', text, level: level + 1, at }
    return { kind: 'paragraph', text, at }
  })
}
