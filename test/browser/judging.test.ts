import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

describe.skipIf(chromiumPath === undefined)('judging by keyboard alone', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    workbench = await openWorkbench({ add: ['examples/01-water-rally-agency.txt'] })
    ;({ page } = workbench)
  })
  afterAll(async () => {
    expect(workbench.complaints).toEqual([])
    await workbench.close()
  })

  const current = () => page.locator('.card[aria-current=true]')
  const stateOf = (id: string) => page.locator(`[id="${id}"] .state`).textContent()
  const currentId = async () => (await current().getAttribute('id')) ?? ''
  const settled = () => page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))

  test('opens a document', async () => {
    await page.waitForSelector('td .cover')
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await press(page, 'Tab')
      if (await page.evaluate(() => document.activeElement?.matches('td .cover'))) break
    }
    await press(page, 'Enter')
    await page.waitForSelector('.card')
    expect(await page.locator('.card').count()).toBeGreaterThan(3)
    expect(page.url()).toMatch(/\/documents\/[0-9a-f]{64}/)
  })

  test('goes through the records', async () => {
    const first = await currentId()
    await press(page, 'j')
    const second = await currentId()
    expect(second).not.toBe(first)
    await press(page, 'k')
    expect(await currentId()).toBe(first)
    await expect.poll(() => page.locator('.live').textContent()).toMatch(/^1 of \d+: /)
  })

  const judged: Record<string, string> = {}
  test('accepts, and goes on', async () => {
    judged['accepted'] = await currentId()
    await press(page, 'a')
    await settled()
    expect(await currentId()).not.toBe(judged['accepted'])
    expect(await stateOf(judged['accepted'])).toBe('Accepted')
  })

  test('amends a date, and hears of a wrong one', async () => {
    judged['amended'] = await currentId()
    await press(page, 'e')
    await page.waitForSelector('form')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('when')
    await press(page, 'Control+a')
    await page.keyboard.type('2031-13-45')
    await press(page, 'Control+Enter')
    await page.waitForSelector('.problem')
    expect(await page.getAttribute('[name=when]', 'aria-invalid')).toBe('true')
    await press(page, 'Control+a')
    await page.keyboard.type('2031-04')
    await press(page, 'Control+Enter')
    await page.waitForSelector('form', { state: 'detached' })
    await settled()
    expect(await page.locator(`[id="${judged['amended']}"]`).textContent()).toContain('2031-04')
    expect(await stateOf(judged['amended'])).toBe('Accepted')
  })

  test('refuses', async () => {
    await press(page, 'j')
    judged['refused'] = await currentId()
    await press(page, 'r')
    await settled()
    expect(await stateOf(judged['refused'])).toBe('Refused')
  })

  test('undoes the last decision', async () => {
    await press(page, 'u')
    await page.waitForFunction(
      id => document.getElementById(id)?.querySelector('.state')?.textContent === 'To judge',
      judged['refused'] ?? '',
    )
    expect(await currentId()).toBe(judged['refused'])
    await expect.poll(() => page.locator('.live').textContent()).toMatch(/^Taken back/)
  })

  test('shows the same after a reload, and the desk has it', async () => {
    const before = await page.locator('.card').allTextContents()
    await page.reload()
    await page.waitForSelector('.card')
    expect((await page.locator('.card').allTextContents()).map(trimmed)).toEqual(
      before.map(trimmed),
    )
    expect(await stateOf(judged['accepted'] ?? '')).toBe('Accepted')
    expect(await stateOf(judged['amended'] ?? '')).toBe('Accepted')
    expect(await stateOf(judged['refused'] ?? '')).toBe('To judge')
  })

  test('shows its keys and closes them', async () => {
    await press(page, '?')
    await page.waitForSelector('dialog[open]')
    await press(page, 'Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
  })

  test('makes a record of words that were typed', async () => {
    const cards = await page.locator('.card').count()
    await press(page, 'n')
    const words = page.locator('.composer textarea').first()
    await words.fill('words that no document says')
    expect(await page.locator('.composer [type=submit]').isDisabled()).toBe(true)
    await words.fill('police detained at least 24 of them')
    await page.locator('.composer select').first().selectOption('detention')
    await page.locator('.composer [name=when]').focus()
    await page.keyboard.type('2026-03-14')
    await press(page, 'Control+Enter')
    await page.waitForSelector('.composer', { state: 'detached' })
    expect(await page.locator('.card').count()).toBe(cards + 1)
    expect(await current().textContent()).toContain('Made by hand')
  })

  test('makes a record of words that were selected', async () => {
    const cards = await page.locator('.card').count()
    await page.locator('.part.paragraph').last().selectText()
    const words = (await page.locator('.part.paragraph').last().textContent()) ?? ''
    await press(page, 'n')
    expect(await page.locator('.composer textarea').first().inputValue()).toBe(words.trim())
    await press(page, 'Control+Enter')
    await page.waitForSelector('.composer', { state: 'detached' })
    expect(await page.locator('.card').count()).toBe(cards + 1)
  })

  test('keeps names out of the title, the address and the storage', async () => {
    const kept = await page.evaluate(() =>
      JSON.stringify([
        document.title,
        location.href,
        history.state,
        Object.entries(localStorage),
        Object.entries(sessionStorage),
      ]),
    )
    expect(kept).toMatch(/Documents · Vigil/)
    expect(kept).not.toMatch(/Dorvani|Merrin|water|detain/i)
  })
})

// Acts stand with the card in hand, which may be another after a reload.
const trimmed = (text: string) => text.replace(/Accept.*$/s, '')
