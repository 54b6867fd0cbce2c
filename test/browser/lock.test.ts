import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const passphrase = 'seven boats on the lake'

describe.skipIf(chromiumPath === undefined)('a locked workbench', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    workbench = await openWorkbench({ add: ['examples/01-water-rally-agency.txt'], passphrase })
    ;({ page } = workbench)
  })
  afterAll(async () => {
    // A browser complains of every answer that is a refusal; here they are what was asked for.
    const others = workbench.complaints.filter(text => !/status of (403|423)/.test(text))
    expect(others).toEqual([])
    await workbench.close()
  })

  const title = () => page.locator('h1').textContent()
  const locked = () => page.waitForSelector('.lock-screen')

  test('shows nothing of the vault, and opens by its passphrase alone', async () => {
    await page.waitForSelector('td .cover')
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await locked()
    expect(await title()).toBe('Locked')
    expect(await page.content()).not.toContain('rally')
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password')
    await page.keyboard.type('six boats')
    await press(page, 'Enter')
    await expect
      .poll(() => page.locator('[role=alert]').textContent(), { timeout: 15_000 })
      .toMatch(/passphrase is wrong/)
    await page.locator('input').fill(passphrase)
    await press(page, 'Enter')
    await page.waitForSelector('td .cover')
    expect(await title()).toBe('Documents')
  })

  /** As from a second window, or for idleness: nothing in this one has asked for it. */
  const lockElsewhere = async () => {
    const status = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/api/lock', { method: 'POST', headers, body: '{}' })).status
    })
    expect(status).toBe(200)
    await locked()
    expect(await page.content()).not.toContain('half typed')
    await page.locator('input').fill(passphrase)
    await press(page, 'Enter')
    await page.waitForSelector('h1:not(:text("Locked"))')
  }

  test('is noticed when it was locked elsewhere; what was half typed comes back', async () => {
    await press(page, 'g', 'n')
    await page.getByLabel('Template').selectOption({ index: 1 })
    await page.getByLabel('Taken on').fill('2026-03-0')
    await page.getByLabel('Title').fill('half typed title')
    await lockElsewhere()
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('half typed title')
    expect(await page.getByLabel('Taken on').inputValue()).toBe('2026-03-0')

    // Another screen and back: it is there too. An amendment goes on at its record.
    await press(page, 'Tab')
    await page.getByRole('link', { name: 'All documents' }).click()
    await page.locator('td .cover').first().click()
    await page.waitForSelector('.card.current')
    await press(page, 'j', 'e')
    const where = page.locator('.card.current textarea').first()
    await where.fill('half typed square')
    await lockElsewhere()
    await expect.poll(() => where.inputValue()).toBe('half typed square')
    await press(page, 'Escape')
    await expect.poll(() => page.locator('.card.current form').count()).toBe(0)
    await press(page, 'e')
    expect(await where.inputValue()).not.toBe('half typed square')
    await press(page, 'Escape', 'g', 'n')
    expect(await page.getByLabel('Title').inputValue()).toBe('half typed title')

    // What is being written on claims and interventions, too.
    const written = page.locator('.write-form input, .write-form textarea').first()
    for (const [path, key] of [
      ['/analyses/claims', 'q'],
      ['/cases/interventions', 'i'],
    ] as const) {
      await page.evaluate(to => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path)
      await page.waitForSelector(`[data-chord="${key}"]`)
      await page.locator('h1').click()
      await press(page, key)
      await written.fill('half typed claim')
      await lockElsewhere()
      await expect.poll(() => written.inputValue()).toBe('half typed claim')
      await written.press('Escape')
    }
  }, 60_000)
})
