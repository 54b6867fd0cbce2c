import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { link, listIncidents, listProposals } from '../../src/desk/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const TEXTS = [
  'Police detained activist Ana Dorel in Lund on 4 May 2024.',
  'On 4 May 2024 Anna Dorel was detained in Lund.',
  'Ana Dorel was detained by police in Lund on 4 May 2024.',
  'On 10 March 2026 activists held a rally on Fenarji Square in Almaty, Kazakhstan. On 20 March 2026, a court in Almaty, Kazakhstan, sentenced activist Sade Okwell to 15 days of administrative detention over the rally on Fenarji Square on 10 March 2026. On 2 May 2026, a court in Almaty, Kazakhstan, sentenced activist Sade Okwell to three years in prison over the rally on Fenarji Square on 10 March 2026.',
]

describe.skipIf(chromiumPath === undefined)('records moved, and who was punished twice', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-moving-'))
    try {
      mkdirSync(join(folder, 'texts'))
      for (const [at, text] of TEXTS.entries())
        writeFileSync(join(folder, 'texts', `${at}.txt`), text)
      workbench = await openWorkbench({ add: [join(folder, 'texts')] })
      ;({ page } = workbench)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
  afterAll(() => workbench.close())

  const go = (path: string) => page.goto(workbench.origin + path)
  const text = (selector: string) => expect.poll(() => page.locator(selector).first().textContent())

  test('a record is moved out of an incident, into another, and back', async () => {
    const joined = async () =>
      (await listIncidents(workbench.desk, { drafts: true, kind: 'detention' })).incidents
        .map(({ records }) => records.length)
        .toSorted((a, b) => a - b)
    const { proposals } = await listProposals(workbench.desk, { of: 'incident' })
    for (const { left, right } of proposals)
      await link(workbench.desk, { verb: 'same', of: 'incident', left, right })
    expect(await joined()).toEqual([3])

    await go('/incidents?drafts=1&kind=detention')
    await page.locator('td .cover').first().click()
    await page.waitForSelector('.claims')
    await page.locator('.claims').getByRole('button', { name: 'Move…' }).last().focus()
    await press(page, 'Enter')
    await page.waitForSelector('.write-form select')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Move the record' }).click()
    await text('.notice').toContain('The record was moved.')
    await expect.poll(joined).toEqual([1, 2])
    await expect.poll(() => page.locator('.claims thead th').count()).toBe(2)

    await page.locator('.claims').getByRole('button', { name: 'Move…' }).click()
    await page.locator('.write-form select').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Move the record' }).click()
    await expect.poll(joined).toEqual([3])
    await page.locator('.notice').getByRole('button', { name: 'Take back' }).click()
    await expect.poll(joined).toEqual([1, 2])
  })

  test('who was sentenced twice over one incident is shown, and stands alone under the filter', async () => {
    await go('/cases/punished?drafts=1')
    await page.locator('.filters select').selectOption({ label: 'One sentenced twice' })
    await text('.punished-table').toMatch(/Assembly, 10 March 2026.*Sade Okwell/s)
    await text('.punished-table .chip.warn').toContain('sentenced more than once')
    await text('.punished-table').toMatch(/Conviction, 20 March 2026.*Conviction, 2 May 2026/s)
    expect(workbench.complaints).toEqual([])
  })
})
