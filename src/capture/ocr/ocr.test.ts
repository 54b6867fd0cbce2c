import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { captureFile, captureFiles, type Captured } from '../index.ts'
import { readTable } from './read-table.ts'
import { tesseractLanguages } from './tesseract.ts'

const languages = await tesseractLanguages().catch((): readonly string[] => [])
const isReady = ['eng', 'rus'].every(language => languages.includes(language))
if (!isReady)
  process.stderr.write(
    'The tests of reading scans are skipped: no Tesseract with eng and rus (apt-get install tesseract-ocr tesseract-ocr-rus).\n',
  )

const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ start, end }) => text.slice(start, end))
const VERDICT =
  'The district court of Orvik found Pavel Horak guilty of taking part in an unauthorised assembly and sentenced him to fifteen days of detention on 12 August 2024.'

describe.skipIf(!isReady)('letters of pictures', () => {
  test('a photograph of a verdict is read, and marked as read', async () => {
    const before = readdirSync(tmpdir())
    const captured = await captureFile('test/files/verdict.png', { ocr: true })
    expect(outline(captured).slice(0, 2)).toEqual([
      VERDICT,
      'Районный суд города Орвик признал Марту Колар виновной и назначил ей штраф в размере ста единиц.',
    ])
    const { document, notes } = captured
    expect(document.extractor).toBe('image/2+ocr')
    const [place] = document.blocks
    expect(place?.at).toMatchObject({ image: 'verdict.png', box: expect.any(Array) })
    expect(notes.join()).toMatch(/read by Tesseract \(eng, rus.*\), sure of them to \d\d %/)
    expect(
      readdirSync(tmpdir()).filter(name => /tess/i.test(name) && !before.includes(name)),
    ).toEqual([])
  })

  test('a photograph that lies on its side is read as it is shown', async () => {
    const captured = await captureFile('test/files/verdict-turned.jpg', { ocr: true })
    expect(outline(captured)[0]).toBe(VERDICT)
    const [, , width, height] = captured.document.blocks[0]?.at?.box ?? []
    expect(height).toBeGreaterThan(width ?? 0)
  })

  test('a scanned page is set in between the pages around it, its boxes in points', async () => {
    const captured = await captureFile('test/files/verdict-scan.pdf', { ocr: true })
    const texts = outline(captured)
    expect(texts[0]).toMatch(/^The verdict of the court stands on the next page/)
    expect(texts[1]).toBe(VERDICT)
    expect(texts.at(-1)).toBe('After the verdict the lawyer appealed.')
    expect(captured.document.extractor).toBe('pdf/4+ocr')
    const { page, box = [0, 0, 0, 0] } = captured.document.blocks[1]?.at ?? {}
    expect(page).toBe(2)
    expect(box[0] + box[2]).toBeLessThan(595)
  })
})

test('nothing is read off pictures unless it is asked for', async () => {
  const { document, notes } = await captureFile('test/files/verdict-scan.pdf')
  expect(document.extractor).toBe('pdf/4')
  expect(document.text).not.toContain('Pavel Horak')
  expect(notes[0]).toBe(
    'page 2 of 3 is a scan: a picture without text; vigil add --ocr reads such pages with Tesseract',
  )
})

test('where there is no Tesseract, that is said before anything is read', async () => {
  await expect(tesseractLanguages('no-such-program')).rejects.toThrow(
    'Tesseract, which reads letters off pictures, could not be started. Install it',
  )
  const path = process.env['PATH']
  process.env['PATH'] = '/nowhere'
  const first = captureFiles(['test/files'], { ocr: true }).next()
  await expect(first).rejects.toThrow('could not be started')
  process.env['PATH'] = path
})

test('a table of words is paragraphs with boxes; what can hardly be read is left out', () => {
  const row = (...cells: readonly string[]) => `5 1 ${cells.join(' ')}`.replaceAll(' ', '\t')
  const table = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    row('1 1 1 1', '10 10 50 10', '90', 'Police'),
    row('1 1 1 2', '70 10 60 10', '96', 'detai-'),
    row('1 1 2 1', '10 30 40 10', '93', 'ned'),
    row('1 1 2 2', '60 30 40 10', '91', 'her.'),
    row('2 1 1 1', '10 90 40 10', '12', 'x%q'),
  ].join('\n')
  expect(readTable(table, { page: 3, scale: 0.5 })).toEqual({
    pieces: [
      { kind: 'paragraph', text: 'Police detained her.', at: { page: 3, box: [5, 5, 60, 15] } },
    ],
    sure: 93,
    unsure: 1,
  })
})
