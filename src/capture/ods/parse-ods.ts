import { columnLetters, VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { MOST_CELLS, sheetDocument, type Cell, type Row } from '../sheet/sheet-document.ts'
import { META } from '../odt/parse-odt.ts'
import { coreMetadata } from '../story/core-metadata.ts'
import { flatPart } from '../story/flat-part.ts'
import { unpackWorkbook } from '../sheet/unpack-workbook.ts'
import { walkXml, type XmlAttributes } from '../sheet/walk-xml.ts'

/** A workbook of LibreOffice: each filled cell with its sheet and place. */
export const ods: Format = {
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  extractor: 'ods/3',
  parse: parseOds,
}

/** The same, in one piece of XML that is not packed. */
export const fods: Format = {
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet-flat-xml',
  extractor: 'ods/3',
  parse: (bytes, { name }) => {
    const source = new TextDecoder().decode(bytes)
    return tabled({ content: flatPart(source, 'body'), meta: flatPart(source, 'meta') }, name)
  },
}

async function parseOds(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const files = await unpackWorkbook(bytes, context, path =>
    ['content.xml', 'meta.xml'].includes(path),
  )
  const content = files('content.xml')
  if (content === undefined)
    throw new VigilError(
      'input-unreadable',
      `${context.name} is an OpenDocument spreadsheet without its contents. Nothing was stored. Save it again, without a password.`,
    )
  return tabled({ content, meta: files('meta.xml') ?? '' }, context.name)
}

type Parts = { readonly content: string; readonly meta: string }

function tabled({ content, meta }: Parts, name: string): Parsed {
  const { sheets, hidden } = readSheets(content)
  const { metadata } = coreMetadata(new TextEncoder().encode(meta), META)
  return sheetDocument(name, sheets, {
    metadata,
    notes: hidden > 0 ? [`${hidden} of its rows or columns are hidden`] : [],
  })
}

type OpenSheet = {
  name: string
  rows: Row[]
  comments: { cell: string; text: string }[]
}

/** An empty row or cell may stand for a million; a filled one for a few. */
const MOST_REPEATS = 1000

function readSheets(content: string) {
  const sheets: OpenSheet[] = []
  const state = { row: 0, column: 0, cells: 0, hidden: 0, comment: false, inText: 0 }
  let row: Cell[] = []
  let rowRepeats = 1
  let cell: XmlAttributes = {}
  let lines: string[] = []
  let notes: string[] = []
  let link = ''
  const finishCell = () => {
    const repeats = count(cell['number-columns-repeated'])
    const text = cell['date-value'] ?? lines.join('\n')
    const column = state.column + 1
    state.column += repeats
    const beside = [...notes, ...(link === '' || text.includes(link) ? [] : [link])]
    if (beside.length > 0)
      sheets.at(-1)?.comments.push({
        cell: `${columnLetters(column)}${state.row + 1}`,
        text: beside.join(' '),
      })
    if (text.trim() === '') return
    const shown = text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2')
    for (let at = 0; at < Math.min(repeats, MOST_REPEATS) && state.cells <= MOST_CELLS; at += 1) {
      state.cells += 1
      row.push({ column: column + at, text: shown })
    }
  }
  const finishRow = () => {
    const filled = row.length > 0 ? Math.min(rowRepeats, MOST_REPEATS) : 0
    for (let at = 0; at < filled && state.cells <= MOST_CELLS; at += 1) {
      state.cells += at === 0 ? 0 : row.length
      sheets.at(-1)?.rows.push({ number: state.row + 1 + at, cells: row })
    }
    state.row += rowRepeats
  }
  walkXml(content, {
    open(name, attributes) {
      if (name === 'table') {
        sheets.push({ name: attributes.name ?? '', rows: [], comments: [] })
        state.row = 0
      } else if (name === 'table-row') {
        row = []
        state.column = 0
        rowRepeats = count(attributes['number-rows-repeated'])
        if (attributes.visibility === 'collapse') state.hidden += 1
      } else if (name === 'table-column' && attributes.visibility === 'collapse') {
        state.hidden += 1
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes
        lines = []
        notes = []
        link = ''
      } else if (name === 'annotation') state.comment = true
      else if (name === 'p') {
        state.inText += 1
        ;(state.comment ? notes : lines).push('')
      } else if (name === 's' || name === 'tab') addWords(' ')
      else if (name === 'line-break') addWords('\n')
      else if (name === 'a' && state.inText > 0) link = attributes.href ?? ''
    },
    text: addWords,
    close(name) {
      if (name === 'p') state.inText = Math.max(0, state.inText - 1)
      else if (name === 'annotation') state.comment = false
      else if (name === 'table-cell' || name === 'covered-table-cell') finishCell()
      else if (name === 'table-row') finishRow()
    },
  })
  function addWords(words: string) {
    const list = state.comment ? notes : lines
    if (state.inText > 0) list[list.length - 1] = (list.at(-1) ?? '') + words
  }
  return { sheets, hidden: state.hidden }
}

const count = (repeated: string | undefined) =>
  Math.min(Math.max(1, Math.floor(Number(repeated ?? 1)) || 1), 1_048_576)
