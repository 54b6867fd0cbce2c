import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { EXAMPLES, openWorkbench, type Workbench } from './workbench.ts'

describe.skipIf(chromiumPath === undefined)('the update', () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench({ add: EXAMPLES })
    const { page, origin } = workbench
    await page.goto(`${origin}/update?from=2026-01-01&to=2026-12-31&drafts=1`)
    await page.waitForSelector('.paper h1')
  })
  afterAll(async () => {
    expect(workbench.complaints).toEqual([])
    await workbench.close()
  })

  test('says that it is not cleared, and marks what nobody has judged', async () => {
    const text = (await workbench.page.locator('.paper').textContent()) ?? ''
    expect(text).toContain('INTERNAL – NOT CLEARED')
    expect(await workbench.page.locator('.sentence-mark').count()).toBeGreaterThan(3)
  })

  test('is saved as a file that says so too', async () => {
    const { page } = workbench
    const leaving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as HTML' }).click()
    const saved = await leaving
    expect(saved.suggestedFilename()).toBe('update-2026-01-01-2026-12-31.html')
    expect(readFileSync(await saved.path(), 'utf8')).toContain('INTERNAL – NOT CLEARED')
  })

  test('a footnote opens its source at the words', async () => {
    const { page } = workbench
    const quotes = page.locator('.footnotes .quote')
    // The last one: its words stand far down, so that they must be scrolled to.
    const quote = quotes.last()
    const words = ((await quote.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()
    await quote.click()
    await page.waitForSelector('.text mark.lit')
    const lit = (await page.locator('.text mark.lit').allTextContents()).join('')
    expect(lit.replaceAll(/\s+/g, ' ').trim()).toBe(words)
    await expect.poll(() => isInView(workbench, 'lit')).toBe(true)
  })

  test('the number behind a sentence does too', async () => {
    const { page } = workbench
    await page.goBack()
    await page.waitForSelector('.paper sup a')
    const address = await page.locator('.paper sup a').first().getAttribute('href')
    expect(address).toMatch(/^\/documents\/[0-9a-f]{64}\?record=[^&]+$/)
    await page.locator('.paper sup a').first().click()
    await page.waitForSelector('.text mark.current')
    await expect.poll(() => isInView(workbench, 'current')).toBe(true)
    expect(await page.locator('.card[aria-current=true]').getAttribute('id')).toBe(
      `card-${new URL(page.url()).searchParams.get('record')}`,
    )
  })
})

const isInView = ({ page }: Workbench, mark: 'lit' | 'current') =>
  page.evaluate(name => {
    const box = document.querySelector(`.text mark.${name}`)?.getBoundingClientRect()
    return box !== undefined && box.top > 0 && box.bottom < innerHeight
  }, mark)
