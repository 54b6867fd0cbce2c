import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const TWICE = `On 10 March 2026 miners held a march in Karaganda, Kazakhstan. On 12 March 2026, a court in Karaganda, Kazakhstan, fined Tova Brandt 100,000 tenge under Article 488 of the Code of Administrative Offences over the march on 10 March 2026. On 2 April 2026, prosecutors in Karaganda, Kazakhstan, charged Tova Brandt under Article 272 of the Criminal Code with organising mass riots over the march on 10 March 2026. On 20 June 2026, a court in Karaganda, Kazakhstan, sentenced Tova Brandt to two years in prison under Article 272 of the Criminal Code over the march on 10 March 2026.`

describe.skipIf(chromiumPath === undefined)('two proceedings of one person', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-twice-'))
    writeFileSync(join(folder, 'twice.txt'), TWICE)
    workbench = await openWorkbench({ add: [folder] })
    ;({ page } = workbench)
    rmSync(folder, { recursive: true, force: true })
  })
  afterAll(() => workbench.close())

  const go = (path: string) => page.goto(workbench.origin + path)
  const text = (selector: string) => expect.poll(() => page.locator(selector).first().textContent())
  const cases = async (): Promise<number> => {
    await go('/cases?drafts=1')
    await page.waitForSelector('.case-table .cover')
    return page.locator('.case-table .cover').count()
  }

  test('who was punished twice over one march is shown with both verdicts', async () => {
    await go('/cases/punished?drafts=1&twice=1')
    await page.waitForSelector('.punished-table a')
    await text('.punished-table').toMatch(/Karaganda.*Tova Brandt/s)
    await text('.punished-table').toMatch(/12 March 2026.*20 June 2026/s)
    expect(await axeFindings(page)).toEqual([])
  })

  test('a case is parted and joined again by keyboard', async () => {
    expect(await cases()).toBe(2)
    await page.locator('.case-table .cover', { hasText: 'Article 272' }).focus()
    await press(page, 'Enter')
    await page.waitForSelector('.defendant')
    await page
      .getByRole('button', { name: /^Another proceeding begins here/ })
      .first()
      .focus()
    await press(page, 'Enter')
    await text('.log').toContain('Two steps are two proceedings')
    expect(await axeFindings(page)).toEqual([])
    expect(await cases()).toBe(3)
    await page.goBack()
    await page.waitForSelector('.log button')
    await page
      .getByRole('button', { name: /^Take back/ })
      .first()
      .focus()
    await press(page, 'Enter')
    await expect.poll(cases).toBe(2)
  })
})
