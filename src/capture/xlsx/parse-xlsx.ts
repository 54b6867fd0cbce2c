import { posix } from 'node:path'
import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { cleanWords } from '../html/clean-words.ts'
import { isNobody } from '../nobody.ts'
import { parsePageDate } from '../page-date.ts'
import { sheetDocument, type Sheet } from '../sheet/sheet-document.ts'
import { unpackWorkbook } from '../sheet/unpack-workbook.ts'
import { walkXml } from '../sheet/walk-xml.ts'
import { numberKinds } from './number-formats.ts'
import { isOn, readSheet, sharedStrings, type ReadSheet } from './read-sheet.ts'
import { textBoxes } from './text-boxes.ts'

/** A workbook of Excel: each filled cell with its sheet and place. */
export const xlsx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extractor: 'xlsx/5',
  parse: parseXlsx,
}

type Files = (path: string) => string | undefined

async function parseXlsx(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const files = await unpackWorkbook(
    bytes,
    context,
    path => /\.(?:xml|rels)$/.test(path) && !/\/(?:charts|theme|media)\//.test(path),
  )
  const book = bookOf(files, context.name)
  const workbook = {
    strings: sharedStrings(files('xl/sharedStrings.xml')),
    kinds: numberKinds(files('xl/styles.xml')),
    since1904: book.since1904,
  }
  const sheets: Sheet[] = []
  const notes: string[] = []
  for (const { name, path, hidden } of book.sheets) {
    const source = files(path)
    if (source === undefined) {
      notes.push(`its sheet “${name}” is missing or no table`)
      continue
    }
    const sheet = readSheet(source, workbook)
    sheets.push({
      name,
      rows: sheet.rows,
      comments: [
        ...linksOf(files, path, sheet.links),
        ...commentsOf(files, path),
        ...boxesOf(files, path),
      ],
    })
    notes.push(...sheetNotes(name, hidden, sheet))
  }
  return sheetDocument(context.name, sheets, { metadata: metadataOf(files), notes })
}

function bookOf(files: Files, name: string) {
  const source = files('xl/workbook.xml')
  if (source === undefined)
    throw new VigilError(
      'input-unreadable',
      `${name} is an Excel workbook without its list of sheets (or of the binary kind, XLSB). Nothing was stored. Save it as XLSX or CSV.`,
    )
  const targets = relations(files, 'xl/workbook.xml')
  const sheets: { name: string; path: string; hidden: boolean }[] = []
  let since1904 = false
  walkXml(source, {
    open(tag, { name: title = '', id = '', state = '', date1904 }) {
      if (tag === 'workbookPr') since1904 = isOn(date1904)
      if (tag !== 'sheet') return
      const path = targets.get(id)?.path ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      sheets.push({ name: cleanWords(title), path, hidden: /hidden/i.test(state) })
    },
  })
  return { sheets, since1904 }
}

/** What a part of the workbook points to, by id. */
function relations(files: Files, of: string) {
  const folder = posix.dirname(of)
  const source = files(`${folder}/_rels/${posix.basename(of)}.rels`) ?? ''
  const found = new Map<string, { path: string; type: string; target: string }>()
  walkXml(source, {
    open(tag, { Id = '', Target = '', Type = '' }) {
      if (tag !== 'Relationship') return
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.set(Id, { path, type: Type, target: Target })
    },
  })
  return found
}

/** Where cells lead to that do not show it: the addresses of their links. */
function linksOf(files: Files, sheet: string, links: ReadSheet['links']): Comments {
  const targets = relations(files, sheet)
  return links.flatMap(({ cell, id, target }) => {
    const text = target ?? targets.get(id ?? '')?.target ?? ''
    return /^(?:https?|mailto):/i.test(text) ? [{ cell, text }] : []
  })
}

type Comments = NonNullable<Sheet['comments']>

const boxesOf = (files: Files, sheet: string): Comments =>
  [...relations(files, sheet).values()]
    .filter(({ type }) => type.endsWith('/drawing'))
    .flatMap(({ path }) => textBoxes(files(path) ?? ''))

function commentsOf(files: Files, sheet: string): Comments {
  const path = [...relations(files, sheet).values()].find(({ type }) => type.endsWith('/comments'))
  const comments: { cell: string; text: string }[] = []
  let cell = ''
  let text = ''
  let inText = false
  walkXml((path && files(path.path)) ?? '', {
    open(tag, { ref = '' }) {
      if (tag === 'comment') {
        cell = ref
        text = ''
      }
      if (tag === 't') inText = true
    },
    text(words) {
      if (inText) text += words
    },
    close(tag) {
      if (tag === 't') inText = false
      if (tag === 'comment' && text.trim() !== '') comments.push({ cell, text })
    },
  })
  return comments
}

function sheetNotes(name: string, hidden: boolean, sheet: ReadSheet): string[] {
  const { hiddenRows, hiddenColumns, formulas, unsaved } = sheet
  const parts = [
    ...(hidden ? ['is hidden in the workbook'] : []),
    ...(hiddenRows > 0 ? [`has ${hiddenRows} hidden rows`] : []),
    ...(hiddenColumns > 0 ? ['has hidden columns'] : []),
    ...(formulas > 0 ? [`has ${formulas} formulas, read by the value last saved`] : []),
    ...(unsaved > 0
      ? [
          `has ${unsaved} formulas whose value was never saved and that show nothing: open it in a spreadsheet program and save it again`,
        ]
      : []),
  ]
  return parts.length === 0 ? [] : [`its sheet “${name}” ${parts.join(', ')}`]
}

function metadataOf(files: Files): Metadata {
  const said = new Map<string, string>()
  let tag = ''
  walkXml(files('docProps/core.xml') ?? '', {
    open(name) {
      tag = name
    },
    text(words) {
      said.set(tag, (said.get(tag) ?? '') + words)
    },
    close() {
      tag = ''
    },
  })
  const field = (name: string) => cleanWords(said.get(name) ?? '').slice(0, 300)
  const modified = parsePageDate(field('modified'))
  return {
    ...(field('title') && { title: { value: field('title'), from: 'the workbook’s title' } }),
    ...(field('creator') &&
      !isNobody(field('creator')) && {
        author: { value: field('creator'), from: 'the workbook’s creator' },
      }),
    ...(modified && { modified: { value: modified, from: 'the workbook’s last change' } }),
  }
}
