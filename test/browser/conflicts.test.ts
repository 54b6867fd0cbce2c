import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  admitFeed,
  backupVault,
  closeDesk,
  decide,
  feedsOf,
  listIncidents,
  maskPerson,
  openDesk,
  setTier,
  takeInExchange,
  unmaskPerson,
  writeExchange,
  type Desk,
} from '../../src/desk/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const HELD = 'Police detained activist Tova Brandt in Lund on 4 May 2026.'

describe.skipIf(chromiumPath === undefined)('what two laptops said differently', () => {
  let workbench: Workbench
  let page: Page
  const passphrase = () => Promise.resolve('')

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-conflicts-'))
    writeFileSync(join(folder, 'held.txt'), HELD)
    workbench = await openWorkbench({ add: [join(folder, 'held.txt')] })
    ;({ page } = workbench)
    const copy = join(folder, 'copy.vigil')
    await backupVault(workbench.desk, copy)
    const other = await openDesk(copy, { author: 'finch', passphrase })
    await disagree(workbench.desk, other)
    await closeDesk(other)
    rmSync(folder, { recursive: true, force: true })
  })
  afterAll(() => workbench.close())

  /** Each judges the same record, tier and mask without having seen the other. */
  async function disagree(here: Desk, there: Desk): Promise<void> {
    const { incidents } = await listIncidents(here, { drafts: true })
    const record = incidents[0]?.records[0]?.record.id ?? ''
    await decide(here, { record, verb: 'accept' })
    await setTier(here, ['held.txt'], 'public')
    await maskPerson(here, 'Tova Brandt', 'a woman')
    await decide(there, { record, verb: 'refuse', reason: 'another person of that name' })
    await setTier(there, ['held.txt'], 'partner')
    await maskPerson(there, 'Tova Brandt', 'a student')
    await unmaskPerson(there, 'Tova Brandt')
    const bundle = join(workbench.folder, 'there.bundle')
    await writeExchange(there, bundle, { isPlain: true })
    await takeInExchange(here, bundle, { passphrase })
    for (const { fingerprint, standing } of await feedsOf(here))
      if (standing === 'waiting') await admitFeed(here, { fingerprint, isAdmitted: true })
  }

  const cards = () => page.locator('.proposals > .card')

  test('is led to from the documents and told in words', async () => {
    await page.goto(`${workbench.origin}/documents`)
    await page.getByRole('link', { name: 'Look at them' }).focus()
    await press(page, 'Enter')
    await page.waitForSelector('.contested')
    expect(await cards().count()).toBe(3)
    const told = await page.locator('.proposals').textContent()
    for (const words of ['Tova Brandt', 'held.txt', 'refused', 'another person of that name'])
      expect(told).toContain(words)
    expect(await axeFindings(page)).toEqual([])
  })

  test('runs over no edge on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(over).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('is settled by keyboard, word by word, until nothing is left', async () => {
    for (const left of [2, 1, 0]) {
      await cards().first().getByRole('button').first().focus()
      await press(page, 'Enter')
      await expect.poll(() => cards().count()).toBe(left)
    }
    await page.getByRole('heading', { name: 'Nothing contradicts itself' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(workbench.complaints).toEqual([])
  })
})
