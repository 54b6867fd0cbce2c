import { strToU8, zipSync } from 'fflate'

export const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`
export const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

export function workbook(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const files: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Orvik" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries))
}
export const CELL = '<row r="1"><c r="A1" t="str"><v>Orvik</v></c></row>'

export function spreadsheet(table: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:body><table:table table:name="S">${table}</table:table></office:body>`,
    ),
  })
}
export const filled = '<table:table-cell><text:p>Orvik</text:p></table:table-cell>'
