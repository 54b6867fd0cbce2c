import { cellPlace, columnLetters } from '../../codebook/index.ts'
import { MOST_CELLS, type Cell, type Row } from '../sheet/sheet-document.ts'
import { walkXml, type XmlAttributes } from '../sheet/walk-xml.ts'
import { printDuration, printSerial, type NumberKind } from './number-formats.ts'

/** What the cells of all sheets of a workbook share. */
export type Workbook = {
  readonly strings: readonly string[]
  readonly kinds: readonly NumberKind[]
  readonly since1904: boolean
}

export type ReadSheet = {
  readonly rows: readonly Row[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  readonly formulas: number
  /** Formulas beside which no value was saved: they show nothing. */
  readonly unsaved: number
  /** Cells that lead somewhere: to an address, or to one that the workbook keeps under an id. */
  readonly links: readonly {
    readonly cell: string
    readonly id?: string
    readonly target?: string
  }[]
}

/** The filled cells of a sheet, row by row: what they show, formulas by the value that was last worked out. */
export function readSheet(source: string, workbook: Workbook): ReadSheet {
  const rows: { number: number; cells: Cell[] }[] = []
  const count = { cells: 0, hiddenRows: 0, hiddenColumns: 0, formulas: 0, unsaved: 0 }
  let row = 0
  let column = 0
  let cell: XmlAttributes = {}
  let value = ''
  let inValue = false
  let formula: string | undefined
  let inFormula = false
  let isSaved = false
  const links: { cell: string; id?: string; target?: string }[] = []
  const finish = () => {
    const text = shown(value, cell, workbook)
    if (formula !== undefined && !isSaved) count.unsaved += 1
    const target = /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula ?? '')?.[1]
    if (target !== undefined && target !== text)
      links.push({ cell: `${columnLetters(column)}${row}`, target })
    if (text.trim() === '' || count.cells > MOST_CELLS) return
    count.cells += 1
    const last = rows.at(-1)
    if (last?.number === row) last.cells.push({ column, text })
    else rows.push({ number: row, cells: [{ column, text }] })
  }
  walkXml(source, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r) || row + 1
        column = 0
        if (isOn(attributes.hidden)) count.hiddenRows += 1
      } else if (name === 'col' && isOn(attributes.hidden)) {
        count.hiddenColumns += 1
      } else if (name === 'c') {
        const place = cellPlace(attributes.r ?? '')
        column = place?.column ?? column + 1
        row = place?.row ?? row
        cell = attributes
        value = ''
        formula = undefined
        isSaved = false
      } else if (name === 'f') {
        count.formulas += 1
        formula = ''
        inFormula = true
      } else if (name === 'hyperlink' && attributes.ref && attributes.id)
        links.push({ cell: attributes.ref.split(':')[0] ?? '', id: attributes.id })
      else if (name === 'v' || name === 't') inValue = isSaved = true
    },
    text(words) {
      if (inValue) value += words
      else if (inFormula) formula += words
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'f') inFormula = false
      else if (name === 'c') finish()
    },
  })
  return { rows, links, ...count }
}

export const isOn = (value: string | undefined) => value === '1' || value === 'true'

function shown(value: string, { t, s }: XmlAttributes, workbook: Workbook): string {
  if (t === 's') return workbook.strings[Number(value)] ?? ''
  if (t === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (t === 'd')
    return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2').replace(/ 00:00$/, '')
  if (t !== undefined && t !== 'n') return unescaped(value)
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  const kind = workbook.kinds[Number(s ?? 0)] ?? 'number'
  if (kind === 'date') return printSerial(number, workbook.since1904) ?? value
  if (kind === 'duration') return printDuration(number) ?? value
  return kind === 'percent' ? `${plain(number * 100)}%` : plain(number)
}

/** Characters that XML does not allow stand as "_x000D_". */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** Without what binary counting adds: 0.30000000000000004 is 0.3. */
const plain = (number: number) => String(Number(number.toPrecision(15)))

/** The texts that cells refer to by number; readings of Japanese words are left out. */
export function sharedStrings(source: string | undefined): readonly string[] {
  const strings: string[] = []
  let words = ''
  let inText = false
  let reading = false
  if (source === undefined) return strings
  walkXml(source, {
    open(name) {
      if (name === 'si') words = ''
      if (name === 'rPh') reading = true
      if (name === 't') inText = !reading
    },
    text(more) {
      if (inText) words += more
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') reading = false
      if (name === 'si') strings.push(unescaped(words))
    },
  })
  return strings
}
