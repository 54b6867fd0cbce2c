import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { guessMapping, mapRows, parseMapping } from '../read/index.ts'

async function rowsOf(name: string, content: string | Uint8Array, mapping: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { document } = await captureBytes({ name, bytes })
  return mapRows(document, parseMapping(mapping, 'mapping.yaml'), 'cases')
}

const plain = ({ row, record, faults }: Awaited<ReturnType<typeof rowsOf>>[number]) =>
  record ? { row, target: record.target, when: record.when } : { row, faults }

const MAPPING = 'kind: detention\ncolumns: { Date: when, Name: target }\n'

describe('a workbook', () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const book = (since1904: string, sheets: readonly (readonly [name: string, rows: string])[]) =>
    zipSync(
      Object.fromEntries(
        [
          [
            'xl/workbook.xml',
            `<workbook ${MAIN} xmlns:r="${REL}"><workbookPr date1904="${since1904}"/><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
          ],
          [
            'xl/_rels/workbook.xml.rels',
            `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i}" Type="${REL}/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
          ],
          [
            'xl/styles.xml',
            `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
          ],
          ...sheets.map(
            ([, rows], i) =>
              [
                `xl/worksheets/s${i}.xml`,
                `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
              ] as const,
          ),
        ].map(([path = '', xml = '']) => [path, strToU8(xml)]),
      ),
    )
  const words = (text: string, ref: string) =>
    `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
  const CASES = `<row r="1">${words('The year 2024', 'A1')}</row>
    <row r="3">${words('Date', 'A3')}${words('Name', 'B3')}</row>
    <row r="4"><c r="A4" s="1"><v>45512</v></c>${words('Ana Dorel', 'B4')}</row>
    <row r="5"><c r="A5"><v>45513</v></c>${words('Ilan Roske', 'B5')}</row>
    <row r="7"><c r="A7"><f>A5+1</f><v>45514</v></c><c r="B7" t="str"><f>B5&amp;""</f><v>Ilan Roske</v></c></row>
    <row r="8">${words('Tove Lindqar', 'B8')}</row>`

  test('of several sheets, with its heading in the third row, empty rows, formulas and merged cells', async () => {
    const bytes = book('0', [
      ['Notes', `<row r="1">${words('nothing', 'A1')}</row>`],
      ['Cases', CASES],
    ])
    const mapping =
      'sheet: cases\nheader: 3\nkind: detention\ncolumns: { Date: { slot: when, fill: true }, Name: target }\n'
    const rows = await rowsOf('a.xlsx', bytes, mapping)
    expect(rows.map(plain)).toEqual([
      { row: 4, target: ['Ana Dorel'], when: '2024-08-08' },
      { row: 5, target: ['Ilan Roske'], when: '2024-08-09' },
      { row: 7, target: ['Ilan Roske'], when: '2024-08-10' },
      { row: 8, target: ['Tove Lindqar'], when: '2024-08-10' },
    ])
  })

  test('that counts days from 1904', async () => {
    const shifted = CASES.replace(/<v>(\d{5})<\/v>/g, (_, days) => `<v>${Number(days) - 1462}</v>`)
    const mapping =
      'header: 3\nkind: detention\ncolumns: { Date: { slot: when, numbers: 1904 }, Name: target }\n'
    const rows = await rowsOf('a.xlsx', book('1', [['Cases', shifted]]), mapping)
    expect(rows.slice(0, 3).map(({ record }) => record?.when)).toEqual([
      '2024-08-08',
      '2024-08-09',
      '2024-08-10',
    ])
  })

  test('a sheet that is not there is named with those that are', async () => {
    const bytes = book('0', [['Cases', CASES]])
    await expect(rowsOf('a.xlsx', bytes, `sheet: Fines\n${MAPPING}`)).rejects.toThrow(
      'no sheet “Fines”; there are: Cases',
    )
  })
})

test('a cell that would be a formula stays words', async () => {
  const [row] = await rowsOf('a.csv', `Date,Name\n2025-03-14,"=HYPERLINK(""http://x"")"\n`, MAPPING)
  expect(row?.record?.target).toEqual(['=HYPERLINK("http://x")'])
})

test('dates of both orders in one column: those that may be read either way wait', async () => {
  const rows = await rowsOf(
    'a.csv',
    'Date,Name\n14/03/2025,A B\n03/14/2025,C D\n04/03/2025,E F\n',
    MAPPING,
  )
  expect(rows.map(plain)).toEqual([
    { row: 2, target: ['A B'], when: '2025-03-14' },
    { row: 3, target: ['C D'], when: '2025-03-14' },
    {
      row: 4,
      faults: [expect.objectContaining({ column: 'Date', cell: 'A4', found: '04/03/2025' })],
    },
  ])
})

test('a reference that stands twice, and one that is missing, are faults of their rows', async () => {
  const rows = await rowsOf(
    'a.csv',
    'No,Name\n1,A B\n1,C D\n,E F\n',
    'key: No\nkind: detention\ncolumns: { Name: target }\n',
  )
  expect(rows.map(({ faults }) => faults.map(one => one.expected))).toEqual([
    [],
    ['a reference of its own: row 2 has it too'],
    ['the row’s own reference: the cell is empty'],
  ])
})

test('a value that the kind of its row has no slot for is a fault', async () => {
  const rows = await rowsOf(
    'a.csv',
    'Kind,Name,Fine\ndetention,A B,20 EUR\nconviction,C D,20 EUR\n',
    'kind: { column: Kind }\ncolumns: { Name: target, Fine: penalty }\n',
  )
  expect(rows[0]?.faults[0]?.expected).toContain(
    'a detention has no penalty (of kind: conviction, appeal)',
  )
  expect(rows[1]?.record?.penalty).toEqual([{ type: 'fine', amount: 20, unit: 'EUR' }])
})

test('unless the column leaves such cells out; what no slot holds is a fault still', async () => {
  const rows = await rowsOf(
    'a.csv',
    'Kind,Name,Fine\ndetention,A B,20 EUR\nconviction,C D,much\n',
    'kind: { column: Kind }\ncolumns: { Name: target, Fine: { slot: penalty, leave: true } }\n',
  )
  expect(rows[0]?.record).toMatchObject({ kind: 'detention', target: ['A B'] })
  expect(rows[1]?.faults.map(({ cell }) => cell)).toEqual(['C3'])
})

test('without a reference equal rows are told apart, and known again', async () => {
  const csv = 'Date,Name\n2025-03-14,A B\n2025-03-14,A B\n'
  const [first, second] = await rowsOf('a.csv', csv, MAPPING)
  expect(first?.key).not.toBe(second?.key)
  const [, again] = await rowsOf('a.csv', `Date,Name\n2025-03-15,C D\n2025-03-14,A B\n`, MAPPING)
  expect(again?.key).toBe(first?.key)
})

test.each([
  [
    '№;Дата;Вид;ФИО;Город;Штраф;Ссылка\n1;14.03.2025;задержание;Айгуль Сатпаева;Орвик;;\n',
    ['when', 'target', 'where', 'penalty', 'source'],
  ],
  [
    'Número;Fecha;Tipo;Víctima;Ciudad;Multa\n1;14.03.2025;detención;Ana Dorel;Orvik;\n',
    ['when', 'target', 'where', 'penalty'],
  ],
  [
    'Numéro;Date;Catégorie;Victime;Ville;Amende\n1;14.03.2025;arrestation;Ana Dorel;Orvik;\n',
    ['when', 'target', 'where', 'penalty'],
  ],
])('a mapping is guessed from %s', async (csv, slots) => {
  const { document } = await captureBytes({ name: 'a.csv', bytes: new TextEncoder().encode(csv) })
  const { mapping } = guessMapping(document)
  expect(Object.values(mapping.columns).flatMap(uses => uses.map(use => use.slot))).toEqual(slots)
  expect(mapping.key).toBe(csv.split(';')[0])
  expect(mapRows(document, mapping, 'a')[0]?.record).toMatchObject({
    kind: 'detention',
    when: '2025-03-14',
  })
})
