import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDocuments, showDocument } from '../../src/desk/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

/** Twenty seconds of a hum. */
function hum(): Buffer {
  const samples = 20 * 8000
  const wave = Buffer.alloc(44 + samples, 0x80)
  wave.write('RIFF', 0, 'latin1')
  wave.writeUInt32LE(36 + samples, 4)
  wave.write('WAVEfmt ', 8, 'latin1')
  wave.writeUInt32LE(16, 16)
  wave.writeUInt16LE(1, 20)
  wave.writeUInt16LE(1, 22)
  wave.writeUInt32LE(8000, 24)
  wave.writeUInt32LE(8000, 28)
  wave.writeUInt16LE(1, 32)
  wave.writeUInt16LE(8, 34)
  wave.write('data', 36, 'latin1')
  wave.writeUInt32LE(samples, 40)
  for (let i = 0; i < samples; i += 1) wave[44 + i] = 128 + Math.round(8 * Math.sin(i / 9))
  return wave
}

describe.skipIf(!chromiumPath)('transcripts in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-recordings-'))
  let workbench: Workbench
  beforeAll(async () => {
    writeFileSync(join(folder, 'hearing.wav'), hum())
    workbench = await openWorkbench({
      add: [join(folder, 'hearing.wav'), 'test/files/verdict.png'],
    })
  }, 120_000)
  afterAll(async () => {
    await workbench?.close()
    rmSync(folder, { recursive: true })
  })
  const idOf = async (name: string) => (await showDocument(workbench.desk, name)).document.id

  test('a recording is heard and written down by keyboard, with time codes that lead back', async () => {
    const { page, desk, origin } = workbench
    await page.goto(`${origin}/documents/${await idOf('hearing.wav')}`)
    await page.waitForSelector('audio')
    await press(page, 't')
    await page.waitForSelector('.transcript-form textarea:focus')
    await page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 19)
    await page.evaluate(() => {
      const [player] = document.getElementsByTagName('audio')
      if (player) player.currentTime = 12
    })
    await press(page, 'F9')
    await page.keyboard.type('Police detained Pavel Horak in Orvik on 3 May 2031.')
    await press(page, 'F7', 'F9')
    await page.keyboard.type('The judge left.')
    expect(await page.locator('textarea').inputValue()).toBe(
      '[00:00:12] Police detained Pavel Horak in Orvik on 3 May 2031.\n[00:00:07] The judge left.',
    )
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Control+Enter')
    await page.waitForSelector('.transcript-versions')
    await page.waitForSelector('.card')
    expect(await page.locator('.time-code').allTextContents()).toEqual(['00:00:12', '00:00:07'])
    await page.getByRole('button', { name: 'Play from 00:00:12' }).press('Enter')
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) >= 12)
    expect(await axeFindings(page)).toEqual([])
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect((await showDocument(desk, id)).document.blocks[0]?.at).toEqual({ second: 12 })
  }, 60_000)

  test('a picture is shown beside the box; a correction stands in place of what it corrects', async () => {
    const { page, desk, origin } = workbench
    await page.goto(`${origin}/documents/${await idOf('verdict.png')}`)
    await page.waitForFunction(() => (document.querySelector('figure img')?.clientWidth ?? 0) > 100)
    for (const words of ['The court fined Ana Lesko.', 'The court fined Ana Lesko 300 marks.']) {
      await press(page, 't')
      await page.locator('textarea').fill(words)
      await press(page, 'Control+Enter')
      await page.waitForSelector(`.text:has-text("${words}")`)
    }
    expect(await page.getByRole('link', { name: /^Earlier version by tester/ }).count()).toBe(1)
    await page.getByRole('link', { name: /^Earlier version/ }).press('Enter')
    await page.waitForSelector('.notice:has-text("A later version stands")')
    const { documents } = await listDocuments(desk)
    expect(documents.filter(({ transcript }) => transcript === 'replaced').length).toBe(1)
    expect(workbench.complaints).toEqual([])
  }, 60_000)
})
