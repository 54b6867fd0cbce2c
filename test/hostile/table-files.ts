import { strToU8, zipSync } from 'fflate'
import { CELL, filled, laughs, outside, spreadsheet, workbook } from './make-tables.ts'
import type { HostileFile } from './take-hostile.ts'

/** Tables and workbooks, each made to hang, to crash or to mislead a parser. */
export const TABLE_FILES: readonly HostileFile[] = [
  ['a table of a million columns', 'a.csv', () => `${'a,'.repeat(1e6)}a`],
  ['a table of 300,000 rows', 'a.csv', () => 'a,b\n'.repeat(300_000)],
  ['a quote that never ends', 'a.csv', () => `a,"${'b,c\n'.repeat(100_000)}`],
  ['quotes only', 'a.csv', () => '"'.repeat(2e6)],
  ['zero bytes in a table', 'a.csv', () => 'a,b\0\0,c\n'],
  [
    'letters of no encoding in a table',
    'a.csv',
    () => `${Buffer.from('é,я,é,я,é,я').toString('latin1')},\xff`,
  ],
  ['a formula that a spreadsheet would run', 'a.csv', () => '=cmd|"/c calc"!A1,Orvik\n'],
  [
    'a ZIP bomb as a sheet',
    'a.xlsx',
    () => workbook(CELL, { 'xl/worksheets/sheet1.xml': new Uint8Array(2.7e8) }),
  ],
  [
    'a text that is not among the shared ones',
    'a.xlsx',
    () =>
      workbook(
        '<row r="1"><c r="A1" t="s"><v>99999999</v></c><c r="B1" t="s"><v>-1</v></c><c t="s"><v>x</v></c></row>' +
          CELL,
      ),
  ],
  [
    'the largest sheet, with one cell',
    'a.xlsx',
    () => workbook('<row r="1048576"><c r="XFD1048576" t="str"><v>Orvik</v></c></row>'),
  ],
  [
    'cells outside of any sheet',
    'a.xlsx',
    () =>
      workbook(
        '<row r="-5"><c r="ZZZZ99999999" t="str"><v>Orvik</v></c><c r="" t="str"><v>Orvik</v></c></row>',
      ),
  ],
  [
    'day numbers of no day',
    'a.xlsx',
    () =>
      workbook(
        '<row r="1"><c s="0"><v>1e308</v></c><c s="0"><v>-1e9</v></c><c s="9"><v>NaN</v></c></row>',
        { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>' },
      ),
  ],
  [
    'a number format of 1 MB',
    'a.xlsx',
    () =>
      workbook(CELL, {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1e6)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
  ],
  [
    'a thousand million laughs in a workbook',
    'a.xlsx',
    () => workbook(CELL, { 'xl/sharedStrings.xml': `${laughs}<sst><si><t>&a11;</t></si></sst>` }),
  ],
  [
    'a file asked for by a workbook',
    'a.xlsx',
    () =>
      workbook('<row r="1"><c t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml': `${outside}<sst><si><t>&a;</t></si></sst>`,
      }),
  ],
  ['a workbook nested 100,000 deep', 'a.xlsx', () => workbook('<row><c>'.repeat(100_000) + CELL)],
  [
    'a workbook that leads out of itself',
    'a.xlsx',
    () =>
      workbook(CELL, {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>',
      }),
  ],
  [
    'a workbook whose sheets are one',
    'a.xlsx',
    () =>
      workbook(CELL, {
        'xl/workbook.xml': `<workbook>${'<sheet name="a" r:id="r1"/>'.repeat(2000)}</workbook>`,
      }),
  ],
  [
    '500,000 cells in a row',
    'a.xlsx',
    () => workbook(`<row r="1">${'<c t="str"><v>a</v></c>'.repeat(500_000)}</row>`),
  ],
  ['a workbook without sheets', 'a.xlsx', () => workbook('')],
  [
    'a filled cell that is repeated a million times',
    'a.ods',
    () =>
      spreadsheet(
        `<table:table-row table:number-rows-repeated="1048576">${filled.replace('cell>', 'cell table:number-columns-repeated="16384">')}</table:table-row>`,
      ),
  ],
  [
    'a count that is none',
    'a.ods',
    () =>
      spreadsheet(
        `<table:table-row table:number-rows-repeated="-1e99">${filled.replace('cell>', 'cell table:number-columns-repeated="x">')}</table:table-row>`,
      ),
  ],
  [
    'a thousand million laughs in a spreadsheet',
    'a.ods',
    () =>
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8(
          `${laughs}<table:table><table:table-row><table:table-cell><text:p>&a11;</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      }),
  ],
]
