import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { guessMapping, mapRows, parseMapping, printMapping } from '../read/index.ts'

async function captured(name: string, bytes: Uint8Array) {
  const { document, notes } = await captureBytes({ name, bytes })
  return { document, notes }
}
type Document = Awaited<ReturnType<typeof captured>>['document']

/** Rows of a sheet by a mapping in short: what they say, or the cells that are wrong. */
const rowsBy = (document: Document, mapping: string | ReturnType<typeof guessMapping>['mapping']) =>
  mapRows(
    document,
    typeof mapping === 'string' ? parseMapping(mapping, 'mapping.yaml') : mapping,
    'cases',
  ).map(({ row, record, faults }) =>
    record
      ? [row, record.kind, record.when, record.target ?? null]
      : [
          row,
          ...faults.map(
            ({ cell, column, found, expected }) => `${cell} ${column}: ${found}: ${expected}`,
          ),
        ],
  )

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))

/** As Excel writes it: texts shared, rich text in parts, dates by style, hyperlinks apart, lists on a hidden sheet. */
const excel = (date1904 = '0', shift = 0) =>
  pack({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}"><workbookPr date1904="${date1904}"/><sheets><sheet name="Lists" sheetId="1" state="veryHidden" r:id="r1"/><sheet name="Дела" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="/xl/worksheets/s1.xml"/><Relationship Id="r2" Type="${REL}/worksheet" Target="worksheets/s2.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${[
      'Список дел за 2024 год',
      '№',
      'Дата',
      'Пострадавший',
      'ФИО',
      'Город',
      'Вид',
      'Ссылка',
      'Айгуль Сатпаева_x000D_\nТимур Оспан',
      'Орвик',
      'задержание',
      'Курьер',
      'Итого:',
    ]
      .map(text => `<si><t xml:space="preserve">${text}</t></si>`)
      .join('')}<si><r><t>Марат </t></r><r><rPr><b/></rPr><t>Лесов</t></r></si></sst>`,
    'xl/worksheets/s1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>10</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/s2.xml': `<worksheet ${MAIN} xmlns:r="${REL}"><sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="E3" t="s"><v>6</v></c><c r="F3" t="s"><v>7</v></c></row>
      <row r="4"><c r="C4" t="s"><v>4</v></c><c r="D4" t="s"><v>5</v></c></row>
      <row r="5"><c r="A5"><v>1</v></c><c r="B5" s="1"><v>${45512 - shift}</v></c><c r="C5" t="s"><v>8</v></c><c r="D5" t="s"><v>9</v></c><c r="E5" t="s"><v>10</v></c><c r="F5" t="s"><v>11</v></c></row>
      <row r="6"><c r="A6"><v>2</v></c><c r="B6" t="d"><v>2024-08-09T00:00:00</v></c><c r="C6" t="s"><v>13</v></c><c r="D6" t="s"><v>9</v></c><c r="E6" t="s"><v>10</v></c><c r="F6" t="str"><f>HYPERLINK("https://courier.example/2","Курьер")</f><v>Курьер</v></c></row>
      <row r="7"><c r="A7"><v>3</v></c></row>
      <row r="8"><c r="A8"><v>4</v></c><c r="B8" t="inlineStr"><is><r><t>12 августа </t></r><r><t>2024 г.</t></r></is></c><c r="C8" t="e"><v>#N/A</v></c><c r="E8" t="s"><v>10</v></c></row>
      <row r="9"><c r="A9" t="s"><v>12</v></c><c r="C9"><f>COUNTA(C5:C8)</f><v>3</v></c></row>
    </sheetData><hyperlinks><hyperlink ref="F5" r:id="h1"/></hyperlinks></worksheet>`,
    'xl/worksheets/_rels/s2.xml.rels': `<Relationships><Relationship Id="h1" Type="${REL}/hyperlink" Target="https://courier.example/1" TargetMode="External"/></Relationships>`,
  })

describe('a workbook as Excel writes it', () => {
  const MAPPING =
    'sheet: Дела\nheader: 4\nkey: №\nkind: { column: Вид, values: { задержание: detention } }\ncolumns: { Дата: when, ФИО: target, Город: where, Ссылка: source }\n'

  test.each([
    ['days since 1900', excel()],
    ['days since 1904', excel('1', 1462)],
  ])(
    'with a title, merged headings, rich text, links, a broken formula and totals, %s',
    async (_, bytes) => {
      const { document } = await captured('дела.xlsx', bytes)
      expect(rowsBy(document, MAPPING)).toEqual([
        [5, 'detention', '2024-08-08', ['Айгуль Сатпаева', 'Тимур Оспан']],
        [6, 'detention', '2024-08-09', ['Марат Лесов']],
        [8, 'C8 ФИО: #N/A: a value: its formula could not be worked out'],
        [9, 'A9 №: Итого:: a record: a row of totals is left'],
      ])
    },
  )

  test('leads a source to the address behind its words', async () => {
    const { document } = await captured('дела.xlsx', excel())
    const sources = mapRows(document, parseMapping(MAPPING, 'm'), 'cases').flatMap(({ record }) =>
      record
        ? [(record.spans['source'] ?? []).map(([start, end]) => document.text.slice(start, end))]
        : [],
    )
    expect(sources).toEqual([
      ['Курьер', 'https://courier.example/1'],
      ['Курьер', 'https://courier.example/2'],
    ])
  })

  test('is mapped on the sheet that has headings, by those under merged ones', async () => {
    const { mapping, columns, sheets } = guessMapping(
      (await captured('дела.xlsx', excel())).document,
    )
    expect([mapping.sheet, mapping.header, sheets]).toEqual(['Дела', 4, ['Lists', 'Дела']])
    expect(columns.map(({ letter, words }) => [letter, words])).toEqual([
      ['A', '№'],
      ['B', 'Дата'],
      ['C', 'ФИО'],
      ['D', 'Город'],
      ['E', 'Вид'],
      ['F', 'Ссылка'],
    ])
  })
})

test('a workbook of LibreOffice, with names in paragraphs, repeated rows, days as text and a link', async () => {
  const cell = (text: string, more = '') => `<table:table-cell${more}>${text}</table:table-cell>`
  const p = (text: string) => `<text:p>${text}</text:p>`
  const row = (...cells: readonly string[]) =>
    `<table:table-row>${cells.join('')}</table:table-row>`
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml':
      strToU8(`<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:xlink="l"><office:body><office:spreadsheet>
      <table:table table:name="Cases">
      ${row(cell(p('Arrests'), ' table:number-columns-spanned="4"'), '<table:covered-table-cell table:number-columns-repeated="3"/>')}
      ${row(cell(p('Date')), cell(p('Name')), cell(p('Town')), cell(p('Link')))}
      ${row(cell(p('8 Aug'), ' office:value-type="date" office:date-value="2024-08-08"'), cell(p('Ana Dorel') + p('Ilan Roske')), cell(p('Orvik')), cell('<text:p><text:a xlink:href="https://courier.example/3">Courier</text:a></text:p>'))}
      ${row(cell(p('March 2024')), cell(p('Tove<text:line-break/>Lindqar; Mira Osten')), cell(p('Tal'), ' table:number-columns-repeated="1"'))}
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`),
  })
  const { document } = await captured('cases.ods', bytes)
  const { mapping } = guessMapping(document)
  expect(mapping).toMatchObject({
    header: 2,
    columns: { Date: [{ slot: 'when' }], Name: [{ slot: 'target' }], Link: [{ slot: 'source' }] },
  })
  expect(rowsBy(document, mapping)).toEqual([
    [3, 'detention', '2024-08-08', ['Ana Dorel', 'Ilan Roske']],
    [4, 'detention', '2024-03', ['Tove', 'Lindqar', 'Mira Osten']],
  ])
  expect(document.text).toContain('D3: https://courier.example/3')
})

const RUSSIAN =
  '№;Дата;Вид;ФИО;Город;Штраф\r\n1;12.03.2024;штраф;Айгуль Сатпаева;Орвик;1 200,50 EUR\r\n2;март 2024;задержание;"Лесов Марат;\nОспан Тимур";Тал;\r\n;;;;;\r\nИтого;2;;;;1200,50\r\n'
const windows1251 = (text: string) =>
  Uint8Array.from(text, letter => {
    const code = letter.charCodeAt(0)
    if (code < 128) return code
    if (letter === '№') return 0xb9
    return letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0
  })

test.each([
  ['windows-1251', windows1251(RUSSIAN)],
  ['UTF-8', strToU8(RUSSIAN)],
  ['UTF-8 with its mark', strToU8(`\ufeff${RUSSIAN}`)],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from(RUSSIAN, 'utf16le')])],
  ['UTF-8, the separator named', strToU8(`sep=;\r\n${RUSSIAN}`)],
])('a Russian CSV in %s is guessed and taken in', async (named, bytes) => {
  const { document } = await captured('дела.csv', bytes)
  const { mapping } = guessMapping(document)
  expect(mapping.key).toBe('№')
  // The line that names the separator is no row, but counts as the file's first.
  const shift = named.includes('separator named') ? 1 : 0
  expect(document.text).not.toContain('sep=')
  expect(rowsBy(document, mapping)).toEqual([
    [2 + shift, 'conviction', '2024-03-12', ['Айгуль Сатпаева']],
    [3 + shift, 'detention', '2024-03', ['Лесов Марат', 'Оспан Тимур']],
    [5 + shift, expect.stringContaining('a row of totals is left')],
  ])
})

test.each([
  [
    'the headings on every page',
    'Date,Name\n2024-03-12,A B\nDate,Name\n',
    'A3 Date: Date: a record: these are the headings again',
  ],
  [
    'a total in words',
    'Date,Name\n2024-03-12,A B\nTotal for March,1\n',
    'A3 Date: Total for March: a record: a row of totals is left',
  ],
])('%s are no records', async (_, csv, fault) => {
  const { document } = await captured('a.csv', strToU8(csv))
  const [, last] = rowsBy(document, 'kind: detention\ncolumns: { Date: when, Name: target }\n')
  expect(last?.[1]).toBe(fault)
})

test('columns of the same heading, and of none, are named by their letter', async () => {
  const { document } = await captured(
    'a.csv',
    strToU8('Name,Date,Date,\nA B,2024-03-12,2024-04-01,Orvik\n'),
  )
  expect(guessMapping(document).columns.map(({ heading, words }) => [heading, words])).toEqual([
    ['Name', 'Name'],
    ['Date', 'Date'],
    ['C', 'Date'],
    ['D', ''],
  ])
  const [row] = mapRows(
    document,
    parseMapping('kind: conviction\ncolumns: { Name: target, C: when, D: where }\n', 'm'),
    'a',
  )
  expect(row?.record).toMatchObject({ when: '2024-04-01', where: ['Orvik'] })
})

test.each(['a.tsv', 'a.csv'])('values apart by tabs, in %s', async name => {
  const { document } = await captured(name, strToU8('Name\tDate\nA B\t2024-03-12\n'))
  expect(document.mediaType).toBe('text/csv')
  expect(rowsBy(document, guessMapping(document).mapping)).toEqual([
    [2, 'detention', '2024-03-12', ['A B']],
  ])
})

test.each(['x'.repeat(301), 'a: b', '- [x]', '#N/A', '"quoted" & <b>', '№ 1, {y}', "it's"])(
  'a mapping guessed from the heading %s is written down and read again',
  async heading => {
    const csv = `"${heading.replaceAll('"', '""')}",Name\n14.03.2024,Ana Dorel\n15.03.2024,Ilan Roske\n`
    const { document } = await captured('a.csv', strToU8(csv))
    const { mapping } = guessMapping(document)
    const again = parseMapping(printMapping(mapping), 'mapping.yaml')
    expect(again).toEqual(mapping)
    expect(rowsBy(document, again)).toEqual([
      [2, 'detention', '2024-03-14', ['Ana Dorel']],
      [3, 'detention', '2024-03-15', ['Ilan Roske']],
    ])
  },
)

test('several penalties in a cell are several', async () => {
  const { document } = await captured('a.csv', strToU8('Name,Sentence\nA B,"15 days\n500 EUR"\n'))
  const [row] = mapRows(
    document,
    parseMapping(
      'kind: conviction\ncolumns: { Name: target, Sentence: { slot: penalty, type: detention } }\n',
      'm',
    ),
    'a',
  )
  expect(row?.record?.penalty).toMatchObject([
    { amount: 15, unit: 'days' },
    { amount: 500, unit: 'EUR' },
  ])
})
