import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentSchema } from '../../codebook/index.ts'
import { captureBytes } from '../index.ts'
import { printSerial } from '../xlsx/number-formats.ts'
import { cellPlace, columnLetters } from '../../codebook/index.ts'

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { document, notes } = await captureBytes({ name, bytes })
  const { text, blocks, title } = documentSchema.parse(document)
  const shown = blocks.map(({ start, end, at }) =>
    [[at?.sheet, at?.cell].filter(Boolean).join('!'), text.slice(start, end)].join(': '),
  )
  return { text, shown, notes, title }
}

describe('a CSV file', () => {
  test.each([
    ['commas', 'Name,Days\n"Horak, Pavel",15\n'],
    ['semicolons', 'Name;Days\nHorak, Pavel;15\n'],
    ['tabs', 'Name\tDays\nHorak, Pavel\t15\n'],
    ['bars', '\ufeffName|Days\r\nHorak, Pavel|15\r\n'],
  ])('with %s gives each cell its place', async (_, content) => {
    const { text, shown } = await read('a.csv', content)
    expect(text).toBe('Name\tDays\nHorak, Pavel\t15')
    expect(shown).toEqual(['A1: Name', 'B1: Days', 'A2: Horak, Pavel', 'B2: 15'])
  })

  test('keeps rows with line breaks in them whole, and skips empty ones', async () => {
    const { shown } = await read('a.csv', 'Name,Note\n\nPavel,"fined\non Monday"\n,,late\n')
    expect(shown).toEqual(['A1: Name', 'B1: Note', 'A3: Pavel', 'B3: fined\non Monday', 'C4: late'])
  })

  test('says what is uneven or broken in it', async () => {
    expect((await read('a.csv', 'a,b\nc\n')).notes[0]).toBe('its rows have between 1 and 2 values')
    const { shown, notes } = await read('a.csv', 'a,b\nPavel,"fined\nTove,let go\n')
    expect(notes.join()).toContain('never closed')
    expect(shown).toContain('A3: Tove')
  })

  test('in an old encoding is read by its letters', async () => {
    // "Суд оштрафовал;её в мае" in windows-1251.
    const bytes = Buffer.from('d1f3e420eef8f2f0e0f4eee2e0eb3be5b820e220ece0e5', 'hex')
    expect((await read('a.csv', bytes)).shown).toEqual(['A1: Суд оштрафовал', 'B1: её в мае'])
  })

  test('is told by its name: prose with commas is none', async () => {
    const prose = 'Ada, Tove, and Pavel were fined.\nAda, Tove, and Pavel were let go.\n'
    const { document } = await captureBytes({ name: 'a.txt', bytes: Buffer.from(prose) })
    expect(document.mediaType).toBe('text/plain')
  })
})

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function workbook(sheet: string, more: Readonly<Record<string, string>> = {}, date1904 = '0') {
  const files = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELATION}"><workbookPr date1904="${date1904}"/><sheets><sheet name="Cases &amp; fines" sheetId="1" state="hidden" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${RELATION}/worksheet" Target="worksheets/first.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Name</t></si><si><r><t>Pavel </t></r><r><t>Horak</t></r><rPh><t>reading</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="&quot;day&quot;0"/><numFmt numFmtId="165" formatCode="[$-419]d\\ mmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="46"/></cellXfs></styleSheet>`,
    'xl/worksheets/first.xml': `<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  )
}

describe('an Excel workbook', () => {
  test('gives what each cell shows, with sheet and place, packed or flat', async () => {
    const { shown, notes } = await read(
      'a.xlsx',
      workbook(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Fined</t></is></c></row>
         <row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>45512</v></c><c r="C3" s="2"><v>5</v></c><c r="D3" s="3"><v>45512.979166666664</v></c></row>
         <row r="4"><c r="A4"><f>1/10+2/10</f><v>0.30000000000000004</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="str"><f>A1</f><v>word</v></c><c r="E4" s="4"><v>0.25</v></c><c r="F4" t="s"><v>99999</v></c></row>`,
      ),
    )
    expect(shown).toEqual([
      'Cases & fines: Cases & fines',
      'Cases & fines!A1: Name',
      'Cases & fines!C1: Fined',
      'Cases & fines!A3: Pavel Horak',
      'Cases & fines!B3: 2024-08-08',
      'Cases & fines!C3: 5',
      'Cases & fines!D3: 2024-08-08 23:30',
      'Cases & fines!A4: 0.3',
      'Cases & fines!B4: TRUE',
      'Cases & fines!C4: #N/A',
      'Cases & fines!D4: word',
      'Cases & fines!E4: 25%',
    ])
    expect(notes).toContain(
      'its sheet “Cases & fines” is hidden in the workbook, has 1 hidden rows, has 2 formulas, read by the value last saved',
    )
  })

  test('gives lengths of time as hours, and tells of formulas that were never worked out', async () => {
    const { shown, notes } = await read(
      'a.xlsx',
      workbook(
        `<row r="1"><c r="A1" s="5"><v>1.25</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>IF(1,"")</f><v></v></c></row>`,
      ),
    )
    expect(shown).toContain('Cases & fines!A1: 30:00')
    expect(notes[0]).toContain(
      'has 1 formulas whose value was never saved and that show nothing: open it in a spreadsheet program',
    )
  })

  test('gives comments, text in boxes, and who made it', async () => {
    const { shown, title } = await read(
      'a.xlsx',
      workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
        'xl/worksheets/_rels/first.xml.rels': `<Relationships><Relationship Id="r" Type="${RELATION}/comments" Target="../comments1.xml"/><Relationship Id="d" Type="${RELATION}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:row>7</xdr:row></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>Not yet </a:t></a:r><a:r><a:t>checked.</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>',
        'xl/comments1.xml': `<comments ${MAIN}><commentList><comment ref="A1"><text><r><t>Ask Tove.</t></r></text></comment></commentList></comments>`,
        'docProps/core.xml':
          '<cp:coreProperties xmlns:dc="x"><dc:title>Fines in Orvik</dc:title></cp:coreProperties>',
      }),
    )
    expect(shown.slice(-2)).toEqual([
      'Cases & fines!A1: A1: Ask Tove.',
      'Cases & fines!F2: F2: Not yet checked.',
    ])
    expect(title).toBe('Fines in Orvik')
  })

  test('of very many cells gives each row as a block, its cells apart by tabs', async () => {
    const row = (number: number) =>
      `<row r="${number}">${'<c><v>1</v></c>'.repeat(999)}<c r="AMZ${number}"><v>2</v></c></row>`
    const sheet = Array.from({ length: 201 }, (_, at) => row(at + 1)).join('')
    const { shown } = await read('a.xlsx', workbook(sheet))
    expect(shown).toHaveLength(1 + 2 * 201)
    expect(shown[1]).toBe(`Cases & fines!A1:ALK1: ${Array(999).fill('1').join('\t')}`)
    expect(shown.at(-1)).toBe('Cases & fines!AMZ201:AMZ201: 2')
  })

  test('of more cells than a document has gives the first, and says so', async () => {
    const row = (number: number) => `<row r="${number}">${'<c><v>1</v></c>'.repeat(10_000)}</row>`
    const sheet = Array.from({ length: 201 }, (_, at) => row(at + 1)).join('')
    const { shown, notes } = await read('a.xlsx', workbook(sheet))
    expect(shown).toHaveLength(1 + 200)
    expect(notes.at(-1)).toContain('filled cells: what comes after row 200 is not in the text')
  })
})

test.each([
  [0.5, false, '12:00'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45512, false, '2024-08-08'],
  [44050, true, '2024-08-08'],
  [0, true, '1904-01-01'],
  [-1, false, undefined],
  [1e12, false, undefined],
  [Number.NaN, false, undefined],
])('day number %s, since 1904: %s, is %s', (serial, since1904, expected) =>
  expect(printSerial(serial, since1904)).toBe(expected),
)

test.each([1, 26, 27, 702, 703, 16_384])('column %i has a name that leads back', column =>
  expect(cellPlace(`${columnLetters(column)}7`)).toEqual({ column, row: 7, isStretch: false }),
)

test('an OpenDocument spreadsheet gives what each cell shows, with sheet and place, packed or flat', async () => {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Cases">
    <table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:date-value="2024-08-08T23:30:00"><text:p>8 Aug</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row table:visibility="collapse"><table:table-cell><office:annotation><text:p>Ask Tove.</text:p></office:annotation><text:p>Pavel<text:s/><text:span>Horak</text:span></text:p><text:p>baker</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  </table:table></office:spreadsheet></office:body></office:document-content>`
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  })
  const { shown, notes } = await read('a.ods', bytes)
  const flat = `<?xml version="1.0"?><office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:master-styles><text:p>Page 1</text:p></office:master-styles>${/<office:body>.*<\/office:body>/s.exec(content)?.[0] ?? ''}</office:document>`
  expect(await read('a.fods', flat)).toMatchObject({ shown, notes })
  expect(shown).toEqual([
    'Cases: Cases',
    'Cases!A1: Name',
    'Cases!D1: 2024-08-08 23:30',
    'Cases!A5: Pavel Horak\nbaker',
    'Cases!B5: 5',
    'Cases!C5: 5',
    'Cases!A5: A5: Ask Tove.',
  ])
  expect(notes).toEqual(['1 of its rows or columns are hidden'])
})
