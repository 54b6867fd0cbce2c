import type { BlockKind } from '../../codebook/index.ts'
import type { Piece } from '../extract.ts'
import { altCaption, isCaption } from './captions.ts'
import { cleanPreformatted, cleanWords } from './clean-words.ts'
import { BLOCK_TAGS } from './elements.ts'
import type { PageElement } from './page-tree.ts'
import { isDataTable } from './table-shape.ts'

/** A piece of a page and the element its words stand in. */
export type PagePiece = Piece & {
  readonly element: PageElement
  /** Share of its characters that are links, between 0 and 1. */
  readonly linked: number
  /** Whether something between it and the piece before was left out. */
  readonly gap: boolean
  /** Whether it is the description of a picture that is not shown as text. */
  readonly alt: boolean
}

/** Which parts of a page are taken. */
export type Choice = {
  /** Whether an element with all in it is passed over. */
  leavesOut(element: PageElement): boolean
  /** Whether words that stand in an element are taken. */
  wants(element: PageElement): boolean
}

/** Where words stand: what kind of block they make, how deep in lists, in which cell and row. */
type Place = {
  readonly kind: BlockKind
  readonly level: number
  readonly link: boolean
  readonly row: number
  readonly data: boolean
  readonly cell: PageElement | undefined
}

type Step =
  | { readonly do: 'enter' | 'leave'; readonly element: PageElement; readonly place: Place }
  | {
      readonly do: 'write'
      readonly words: string
      readonly element: PageElement
      readonly place: Place
    }

const START: Place = {
  kind: 'paragraph',
  level: 0,
  link: false,
  row: 0,
  data: false,
  cell: undefined,
}

/** Walks a page in its order and cuts its words into pieces. Steps wait on a list: no page is too deep for it. */
export function pagePieces(from: PageElement, choice: Choice): PagePiece[] {
  const writer = pieceWriter()
  const steps: Step[] = [{ do: 'enter', element: from, place: START }]
  let row = 0
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { element, place } = step
    if (step.do === 'write') {
      if (choice.wants(element)) writer.write(step.words, element, place)
    } else if (step.do === 'leave') {
      writer.cut(place)
    } else if (choice.leavesOut(element)) {
      if (BLOCK_TAGS.has(element.tag)) writer.cut(place)
      writer.leaveOut()
    } else {
      const block = BLOCK_TAGS.has(element.tag)
      if (block) writer.cut(place)
      if (element.tag === 'tr') row++
      writeVoid(element, { place, writer, choice })
      const inside = placeIn(element, place, row)
      if (inside.cell === element && choice.wants(element)) writer.openCell(element, inside)
      if (block) steps.push({ do: 'leave', element, place })
      for (let i = element.children.length - 1; i >= 0; i--) {
        const child = element.children[i] ?? ''
        if (typeof child === 'string')
          steps.push({ do: 'write', words: child, element, place: inside })
        else steps.push({ do: 'enter', element: child, place: inside })
      }
    }
  }
  return writer.pieces()
}

type Writing = {
  readonly place: Place
  readonly writer: ReturnType<typeof pieceWriter>
  readonly choice: Choice
}

function writeVoid(element: PageElement, { place, writer, choice }: Writing): void {
  if (element.tag === 'br' && choice.wants(element)) writer.breakLine(place)
  if (element.tag === 'wbr') return
  if (element.tag !== 'img' && element.tag !== 'amp-img') return
  const caption = choice.wants(element) ? altCaption(element) : undefined
  if (caption !== undefined && place.cell === undefined) writer.caption(caption, element)
}

function placeIn(element: PageElement, place: Place, row: number): Place {
  const { tag } = element
  if (tag === 'a') return element.attributes.href === undefined ? place : { ...place, link: true }
  if (place.cell !== undefined) return place
  if (tag === 'table') return { ...place, data: isDataTable(element) }
  if ((tag === 'td' || tag === 'th') && place.data)
    return { ...place, kind: 'cell', row, cell: element }
  if (isCaption(element)) return { ...place, kind: 'caption' }
  if (/^h[1-6]$/.test(tag)) return { ...place, kind: 'heading', level: Number(tag[1]) }
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dl') {
    return { ...place, level: place.kind === 'item' ? place.level + 1 : 1 }
  }
  if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    return { ...place, kind: 'item', level: Math.max(place.level, 1) }
  }
  if (tag === 'blockquote') return { ...place, kind: 'quote' }
  if (tag === 'pre') return { ...place, kind: 'preformatted' }
  return place
}

/** Gathers words until a block ends. In a cell, blocks are only spaces: a cell is one piece. */
function pieceWriter() {
  const done: PagePiece[] = []
  let words = ''
  let linked = 0
  let gap = false
  let at: { readonly element: PageElement; readonly place: Place } | undefined

  const flush = () => {
    if (at === undefined) return
    const { element, place } = at
    const text = place.kind === 'preformatted' ? cleanPreformatted(words) : cleanWords(words)
    // An empty cell is kept: it holds the columns of its row in their places.
    if (text !== '' || place.kind === 'cell') {
      done.push({
        kind: place.kind,
        text,
        ...(place.kind === 'heading' || place.kind === 'item' ? { level: place.level } : {}),
        ...(place.kind === 'cell' ? { row: place.row } : {}),
        element,
        linked: text === '' ? 0 : Math.min(1, linked / text.length),
        gap,
        alt: false,
      })
      gap = false
    }
    words = ''
    linked = 0
    at = undefined
  }
  return {
    cut(place: Place) {
      if (at?.place.cell !== undefined && at.place.cell === place.cell) words += ' '
      else flush()
    },
    openCell(element: PageElement, place: Place) {
      at = { element, place }
    },
    write(text: string, element: PageElement, place: Place) {
      if (at === undefined && text.trim() === '') return
      if (at !== undefined && at.place.kind !== place.kind) flush()
      at ??= { element, place }
      words += place.kind === 'preformatted' ? text : text.replace(/\s+/g, ' ')
      if (place.link) linked += text.trim().length
    },
    breakLine(place: Place) {
      if (at === undefined) return
      if (place.cell !== undefined) words += ' '
      else if (/\n ?$/.test(words) && place.kind !== 'preformatted') flush()
      else words += '\n'
    },
    caption(text: string, element: PageElement) {
      flush()
      done.push({ kind: 'caption', text, element, linked: 0, gap, alt: true })
      gap = false
    },
    leaveOut() {
      gap = true
    },
    pieces(): PagePiece[] {
      flush()
      return done
    },
  }
}
