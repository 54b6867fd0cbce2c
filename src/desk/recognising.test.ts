import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tesseractLanguages } from '../capture/ocr/tesseract.ts'
import {
  addFiles,
  addTranscript,
  closeDesk,
  initVault,
  makeRecord,
  openDesk,
  recogniseScan,
  showDocument,
  verifyVault,
  type Desk,
} from './index.ts'

const languages = await tesseractLanguages().catch((): readonly string[] => [])
const isReady = languages.includes('eng')
if (!isReady)
  process.stderr.write(
    'The tests of reading kept scans are skipped: no Tesseract with eng (apt-get install tesseract-ocr).\n',
  )

const folder = mkdtempSync(join(tmpdir(), 'vigil-recognising-'))
let desk: Desk
beforeAll(async () => {
  await initVault(join(folder, 'a.vigil'), null)
  desk = await openDesk(join(folder, 'a.vigil'), { author: 'mina', passphrase: async () => '' })
  const files = ['test/files/verdict-scan.pdf', 'test/files/review.html', 'test/files/verdict.png']
  for await (const added of addFiles(desk, files)) expect(added.outcome).toBe('added')
})
afterAll(async () => {
  await closeDesk(desk)
  rmSync(folder, { recursive: true })
})

describe.skipIf(!isReady)('a scan that was taken in without its letters', () => {
  test('is read later, with page and box, and what stood on its own text stays as it was', async () => {
    const words = 'the lawyer appealed'
    await makeRecord(desk, {
      document: 'verdict-scan.pdf',
      kind: 'trial',
      slots: {},
      quote: words,
    })
    const before = await showDocument(desk, 'verdict-scan.pdf')
    const { document, notes } = await recogniseScan(desk, 'verdict-scan.pdf')
    const shown = await showDocument(desk, document.id)
    const { text, blocks, extractor, transcript, within } = shown.document
    expect(extractor).toBe('pdf/4+ocr')
    expect(transcript?.by).toBe('Tesseract')
    expect(within?.id).toBe(before.document.id)
    expect(text).toContain('found Pavel Horak guilty')
    expect(text).not.toContain(words)
    expect(blocks[0]?.at).toMatchObject({ page: 2, box: expect.any(Array) })
    expect(notes.join()).toContain('compare names, dates and numbers')
    expect(shown.records.length).toBeGreaterThan(0)
    const after = await showDocument(desk, before.document.id)
    expect(after.document).toEqual(before.document)
    expect(after.records).toEqual(before.records)
    expect((await verifyVault(desk, { deep: true })).findings).toEqual([])
  })

  test('or a photograph is read with its boxes in pixels', async () => {
    const { document } = await recogniseScan(desk, 'verdict.png')
    const { blocks, extractor } = (await showDocument(desk, document.id)).document
    expect(extractor).toBe('image/2+ocr')
    expect(blocks[0]?.at).toMatchObject({ image: 'verdict.png', box: expect.any(Array) })
  })

  test('is read again in place of the last time, and not above what a person wrote', async () => {
    const { document } = await recogniseScan(desk, 'verdict-scan.pdf')
    const { transcripts } = await showDocument(desk, 'verdict-scan.pdf')
    expect(transcripts.filter(({ stands }) => stands).map(({ id }) => id)).toEqual([document.id])
    await addTranscript(desk, { of: 'verdict-scan.pdf', text: 'The court found him guilty.' })
    await expect(recogniseScan(desk, document.id)).rejects.toThrow(/mina wrote down the words/)
  })
})

test('what is no picture is refused with what to do', async () => {
  await expect(recogniseScan(desk, 'review.html')).rejects.toThrow(/only pictures and PDFs/)
})
