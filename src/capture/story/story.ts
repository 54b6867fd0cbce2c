import type { BlockKind } from '../../codebook/index.ts'

/** What a paragraph's style says of it. */
export type Style = {
  readonly kind?: BlockKind | undefined
  readonly level?: number | undefined
  /** Left out: a table of contents, which says the headings twice. */
  readonly leftOut?: boolean | undefined
}

/** A paragraph, or a cell made of some. */
export type Unit = {
  readonly kind: BlockKind
  readonly text: string
  readonly level?: number | undefined
  readonly row?: number | undefined
  /** Of how many paragraphs it is made. */
  readonly paragraphs: number
  /** Whether every letter of it is bold. */
  readonly bold: boolean
}

type Open = { text: string; style: Style; bold: number; plain: number }
type Frame = {
  readonly out: Unit[]
  readonly after: Unit[]
  open: Open | undefined
  prefix: string
}
type Table = { readonly rows: Unit[][][]; cell: Unit[] }

/** Collects the text of a word processor's document, told as it comes: paragraphs, tables, notes, text boxes. */
export type Story = ReturnType<typeof tellStory>

/** A story that has not begun. */
export function tellStory() {
  const units: Unit[] = []
  const frames: Frame[] = [newFrame(units)]
  const tables: Table[] = []
  const count = { leftOut: 0 }
  let row = 0
  const frame = () => frames.at(-1) ?? newFrame(units)
  const push = (out: Unit[], prefix = '') => frames.push(newFrame(out, prefix))
  const pop = () => {
    endParagraph()
    if (frames.length > 1) frames.pop()
  }

  function startParagraph(style: Style = {}) {
    endParagraph()
    frame().open = { text: '', style, bold: 0, plain: 0 }
  }
  function setStyle(style: Style) {
    const { open } = frame()
    if (open) open.style = { ...open.style, ...style }
  }
  function addText(text: string, bold = false) {
    const here = frame()
    here.open ??= { text: '', style: {}, bold: 0, plain: 0 }
    here.open.text += text
    const letters = text.trim().length
    if (bold) here.open.bold += letters
    else here.open.plain += letters
  }
  function endParagraph() {
    const here = frame()
    const { open } = here
    here.open = undefined
    const text = open ? tidy(here.prefix + open.text) : ''
    if (open && /[\p{L}\p{N}]/u.test(open.text)) {
      if (open.style.leftOut) count.leftOut += 1
      else here.out.push(unitOf(text, open))
      here.prefix = ''
    }
    here.out.push(...here.after.splice(0))
  }

  return {
    units,
    count,
    startParagraph,
    setStyle,
    addText,
    endParagraph,
    /** A text box, which comes after the paragraph that it stands in. */
    startBox: () => push(frame().after),
    endBox: pop,
    /** A note, whose mark stands in the text. */
    startNote: (mark: string) => {
      addText(`[${mark}]`)
      push(frame().after, `[${mark}] `)
    },
    endNote: pop,
    startTable: () => {
      endParagraph()
      tables.push({ rows: [], cell: [] })
    },
    startRow: () => tables.at(-1)?.rows.push([]),
    startCell: () => {
      const table = tables.at(-1)
      if (!table) return
      table.cell = []
      push(table.cell)
    },
    endCell: () => {
      const table = tables.at(-1)
      if (!table) return
      pop()
      table.rows.at(-1)?.push(table.cell)
      table.cell = []
    },
    endTable: () => {
      const table = tables.pop()
      if (!table) return
      frame().out.push(...tableUnits(table.rows, row))
      row += table.rows.length
    },
    /** All units, once the last paragraph has ended. */
    end: (): readonly Unit[] => {
      while (frames.length > 1) pop()
      endParagraph()
      return units
    },
  }
}

function newFrame(out: Unit[], prefix = ''): Frame {
  return { out, after: [], open: undefined, prefix }
}

function unitOf(text: string, { style, bold, plain }: Open): Unit {
  const { kind = 'paragraph', level } = style
  return { kind, text, level, paragraphs: 1, bold: bold > 0 && plain === 0 }
}

/** Soft hyphens and zero-width marks are for the page, not for the words. */
const tidy = (text: string) =>
  text
    .replace(/[\u00ad\u200b\ufeff]|(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()

/** So many paragraphs, or letters, make a cell a part of the page's layout. */
const LAYOUT = { paragraphs: 4, letters: 1000 }

/** A table of one column, and cells that hold whole texts, are layout: their paragraphs stay paragraphs. */
function tableUnits(rows: readonly (readonly Unit[][])[], from: number): Unit[] {
  if (rows.every(row => row.length < 2)) return rows.flat(2)
  return rows.flatMap((row, at) =>
    row.flatMap(cell => {
      const text = cell.map(unit => unit.text).join(' ')
      if (text === '') return []
      if (cell.length >= LAYOUT.paragraphs && text.length > LAYOUT.letters) return cell
      const paragraphs = cell.reduce((sum, unit) => sum + unit.paragraphs, 0)
      return [{ kind: 'cell' as const, text, row: from + at, paragraphs, bold: false }]
    }),
  )
}
