import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const TOLD = [
  'Police detained activist Ana Dorel in Lund on 4 May 2031. Bren Okado was released on 5 May 2031.',
  'Activist Ana Dorel was charged on 9 June 2031 in Lund. Bren Okado was fined 40 euros on 10 June 2031.',
  'A court in Lund acquitted Ana Dorel on 12 July 2031. Bren Okado was detained on 13 July 2031. Ana Dorell was fined 30 euros on 14 July 2031.',
]

describe.skipIf(chromiumPath === undefined)('linking by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-linking-'))
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    const texts = join(folder, 'texts')
    mkdirSync(texts)
    for (const [at, words] of TOLD.entries()) writeFileSync(join(texts, `${at}.txt`), words)
    workbench = await openWorkbench({ add: [texts] })
    ;({ page } = workbench)
    await page.goto(`${workbench.origin}/incidents/questions?of=person`)
    await page.waitForSelector('.proposals .side q')
  })
  afterAll(async () => {
    expect(workbench.complaints).toEqual([])
    await workbench.close()
    rmSync(folder, { recursive: true })
  })

  const ticked = () => page.locator('.proposals input:checked').count()
  const waiting = () => page.locator('.proposals > li').count()
  const said = () => page.locator('.said > li').count()

  test('shows the words that tell of both, and ticks what is probably one', async () => {
    const words = await page.locator('.proposals > li').first().locator('q').allTextContents()
    expect(words.length).toBeGreaterThan(1)
    expect(await ticked()).toBeGreaterThan(1)
  })

  test('a tick is taken away and given back', async () => {
    const before = await ticked()
    await press(page, 'x')
    await expect.poll(ticked).toBe(before - 1)
    await press(page, 'x')
    await expect.poll(ticked).toBe(before)
  })

  test('all that are ticked are joined at once, and taken back at once', async () => {
    const [before, joined] = [await waiting(), await ticked()]
    await press(page, 'b')
    await expect.poll(waiting).toBeLessThanOrEqual(before - joined)
    await expect
      .poll(() => page.locator('.live').textContent())
      .toContain('pairs linked as the same')
    expect(await said()).toBe(1)
    await press(page, 'u')
    await expect.poll(waiting).toBe(before)
    await expect.poll(said).toBe(0)
    expect(await ticked()).toBe(joined)
  })

  test('one is answered, and that answer alone is taken back', async () => {
    const before = await waiting()
    await press(page, 'n')
    await expect.poll(said).toBe(1)
    expect(await page.locator('.said > li').first().textContent()).toContain('not the same')
    await page.locator('.said button').first().click()
    await expect.poll(waiting).toBe(before)
  })
})
