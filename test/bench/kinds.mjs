import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { addFiles, closeDesk, initVault, openDesk } from '../../dist/desk/index.js'
import { generateDocument } from './generate.mjs'
import { measured } from './memory.mjs'

const passphrase = 'a passphrase for the bench'
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const zipped = files =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** A generated text as a file of each kind, by the kind's ending. */
const KINDS = {
  txt: ({ text }) => text,
  html: ({ text }) =>
    `<html><head><title>Report</title></head><body><article>${paragraphs(text)
      .map(each => `<p>${escaped(each)}</p>`)
      .join('\n')}</article></body></html>`,
  eml: ({ text }) =>
    `From: Ana <ana@example.org>\r\nTo: Tomas <tomas@example.org>\r\nSubject: Report\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <${text.length}.${text.slice(7, 13).trim()}@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
  pdf: ({ text }) => pdfOf(text),
  docx: ({ text }) =>
    zipped({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs(
        text,
      )
        .map(each => `<w:p><w:r><w:t>${escaped(each)}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    }),
  xlsx: ({ text }) => xlsxOf(text),
  zip: ({ name, text }) => zipped({ [name]: text }),
  jpg: ({ text }) => jpegOf(text.slice(0, 400)),
}

const paragraphs = text => text.split('\n\n')

/** How many documents of each kind are added a second, each kind to a vault of its own, and with what memory. */
export async function benchKinds({ documents, size }) {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-kinds-'))
  try {
    const rows = []
    for (const [kind, make] of Object.entries(KINDS))
      rows.push(await addKind(folder, { kind, make, documents, size }))
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addKind(folder, { kind, make, documents, size }) {
  const files = join(folder, kind)
  mkdirSync(files)
  for (let i = 0; i < documents; i += 1)
    writeFileSync(join(files, `report-${i}.${kind}`), make(generateDocument(i, { size })))
  const vault = join(folder, `${kind}.vigil`)
  await initVault(vault, passphrase)
  const desk = await openDesk(vault, { author: 'bench', passphrase: async () => passphrase })
  const outcomes = new Map()
  globalThis.gc?.()
  const { time, processor, memory } = await measured(async () => {
    for await (const { outcome } of addFiles(desk, [files]))
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  })
  const rate = (documents / time) * 1000
  await closeDesk(desk)
  const told = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  return {
    what: `add ${kind}, ${documents} files of ${size} characters`,
    measured: `${rate.toFixed(0)} a second (${told})`,
    beside: `${(processor / documents).toFixed(1)} ms of processor each, without its parser’s process; at most ${memory.toFixed(0)} MB`,
    ...(kind === 'txt' && { bar: '200 a second', held: rate >= 200 }),
  }
}

function xlsxOf(text) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rows = paragraphs(text).map(
    (each, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i + 1}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>${escaped(each)}</t></is></c></row>`,
  )
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  })
}

/** One page of A4 for each 60 lines, in a standard font. */
function pdfOf(text) {
  const lines = text.match(/.{1,90}(?:\s|$)/g) ?? []
  const pages = []
  for (let from = 0; from < lines.length; from += 60) pages.push(lines.slice(from, from + 60))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => {
      const words = page
        .map((line, at) => {
          const shown = line.trim().replace(/[^ -~]/g, "'")
          return `BT /F1 10 Tf 50 ${790 - at * 12} Td (${shown.replace(/[\\()]/g, '\\$&')}) Tj ET`
        })
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

/** A JPEG without a picture, whose caption (IPTC) holds words. */
function jpegOf(caption) {
  const segment = (marker, body) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  const words = Buffer.from(caption)
  const set = Buffer.from([0x1c, 2, 120, 0, 0])
  set.writeUInt16BE(words.length, 3)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(set.length + words.length)
  const photoshop = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1')
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xed, Buffer.concat([photoshop, size, set, words])),
    segment(0xc0, Buffer.from([8, 480 >> 8, 480 & 255, 640 >> 8, 640 & 255, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0, 0xff, 0xd9]),
  ])
}
