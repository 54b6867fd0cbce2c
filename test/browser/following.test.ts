import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { DAY, openFollowing } from './following-vault.ts'
import { press, type Workbench } from './workbench.ts'

describe.skipIf(chromiumPath === undefined)('following cases by keyboard alone', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    workbench = await openFollowing()
    ;({ page } = workbench)
  })
  afterAll(() => workbench.close())

  const said = () => expect.poll(() => page.locator('.live').textContent())
  const go = (path: string) => page.goto(workbench.origin + path)
  const text = (selector: string) => expect.poll(() => page.locator(selector).first().textContent())
  const openCase = async (name: string) => {
    await go(`/cases?${DAY}`)
    await page.waitForSelector('.case-table .cover')
    await page.locator('.case-table .cover', { hasText: name }).focus()
    await press(page, 'Enter')
    await page.waitForSelector('.defendant')
  }

  test('the list is gone through, filtered by day, by what is open, and by news', async () => {
    await go(`/cases?${DAY}`)
    await page.waitForSelector('.case-table .cover')
    await press(page, 'j', 'j', 'k')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('cover'))).toBe(
      true,
    )
    const first = page.locator('.case-table .cover').first()
    expect(await first.textContent()).toMatch(/^Ana Dorel/)
    await press(page, 'd', 'Tab')
    await page.keyboard.type('2026-03-01')
    await press(page, 'Enter')
    await text('.case-table').toMatch(/Ana Dorel.*new.*Bren Okado/s)
    const news = page.locator('.filters select').first()
    await expect.poll(() => news.textContent()).toContain('new (2)')
    await news.selectOption('new')
    await expect.poll(() => page.locator('.case-table .cover').count()).toBe(2)
    await go(`/cases?${DAY}&show=facing`)
    await text('.case-table').toContain('Bren Okado')
    expect(await page.locator('.case-table').textContent()).not.toContain('Ana Dorel')
  })

  test('a case tells its stages, and those of an earlier day', async () => {
    await openCase('Ana Dorel')
    await text('.defendant').toMatch(/convicted.*Detention.*Conviction/s)
    await text('.defendant').toContain('administrative')
    await press(page, 'd', 'Control+a')
    await page.keyboard.type('2026-03-13')
    await press(page, 'Enter')
    await text('.defendant').toMatch(/detained/)
    expect(await page.locator('.case-page').textContent()).not.toContain('Conviction')
    await press(page, 'Control+a')
    await page.keyboard.type('2026-03-01')
    await press(page, 'Enter')
    await text('.notice').toContain('had not begun')
  })

  test('charges stand as they changed', async () => {
    await openCase('Bren Okado')
    const charges = page.locator('.defendant table tbody tr')
    expect(await charges.count()).toBe(2)
    expect(await charges.allTextContents()).toEqual([
      expect.stringMatching(/2 February 2026.*Article 274/),
      expect.stringMatching(/9 February 2026.*Article 174/),
    ])
  })

  test('an expected release is internal until it is confirmed, is corrected, and taken back', async () => {
    await openCase('Ana Dorel')
    await text('.defendant').toMatch(/Expected to end 27 March 2026 \(2 days left\)/)
    await text('.confirm').toContain('internal until confirmed')
    await text('.defendant').toContain('served in full')
    await press(page, 'c')
    await page.waitForSelector('.write-form')
    await press(page, 'Control+a')
    await page.keyboard.type('2026-03-99')
    await text('.write-form .problem').toContain('Not a date')
    await press(page, 'Control+a')
    await page.keyboard.type('2026-03-29')
    await press(page, 'Tab')
    await page.keyboard.type('said her lawyer')
    await press(page, 'Control+Enter')
    await said().toBe('Written down.')
    await text('.defendant').toMatch(/Expected to end 29 March 2026 \(4 days left\)/)
    await text('.confirm').toMatch(/confirmed by tester.*said her lawyer.*Worked out as 27 March/s)
    await page
      .locator('.confirm')
      .first()
      .getByRole('button', { name: /Take back/ })
      .focus()
    await press(page, 'Enter')
    await said().toBe('Taken back.')
    await text('.confirm').toContain('internal until confirmed')
  })

  test('a deadline is confirmed with c, once nothing before it waits', async () => {
    await openCase('Ana Dorel')
    await text('.deadlines').toMatch(/Appeal by 30 March 2026.*5 days left.*no lawyer/s)
    await press(page, 'c')
    await press(page, 'Control+Enter')
    await text('.confirm').toContain('confirmed by tester')
    await expect.poll(() => page.locator('.write-form').count()).toBe(0)
    await press(page, 'c')
    await press(page, 'Control+Enter')
    await text('.deadlines .confirm').toContain('confirmed by tester')
  })

  test('who was asked is written down, and what was answered', async () => {
    await openCase('Ana Dorel')
    await press(page, 'n')
    await page.keyboard.type('lawyer L.')
    await press(page, 'Tab')
    await page.keyboard.type('by phone')
    await press(page, 'Tab')
    await page.keyboard.type('Will she appeal?')
    await press(page, 'Tab')
    await page.keyboard.type('2026-03-24')
    await press(page, 'Control+Enter')
    const log = page.locator('.log li', { hasText: 'lawyer L.' })
    await expect.poll(() => log.textContent()).toMatch(/tester asked lawyer L. \(by phone\)/)
    await log.getByRole('button', { name: 'Write down the answer lawyer L.' }).focus()
    await press(page, 'Enter')
    await page.keyboard.type('She will.')
    await press(page, 'Escape')
    expect(await page.locator('.write-form').count()).toBe(0)
    await press(page, 'Enter')
    await page.keyboard.type('She will.')
    await press(page, 'Control+Enter')
    await expect.poll(() => log.textContent()).toContain('She will.')
    await expect.poll(() => page.locator('.write-form').count()).toBe(0)
  })

  test('what to ask about names who was asked since', async () => {
    await press(page, 'g', 'r')
    await page.waitForSelector('.views')
    await go(`/cases/reminders?${DAY}&near=30&silent=20`)
    await text('.reminder-table').toMatch(/Ana Dorel.*appeal due by 30 March 2026.*lawyer L\./s)
    await text('.reminder-table').toMatch(/Bren Okado.*nothing heard for 44 days/s)
    await press(page, 'j', 'Enter')
    await page.waitForSelector('.defendant')
  })

  test('an intervention about the case is written down, and its reply', async () => {
    await openCase('Ana Dorel')
    await press(page, 'i')
    await page.keyboard.type('Free her')
    await press(page, 'Tab', 'Tab')
    await page.keyboard.type('Harbour Watch, Pen House')
    await press(page, 'Tab')
    await page.keyboard.type('Ministry of Justice')
    await press(page, 'Tab')
    await page.keyboard.type('2026-03-15')
    await press(page, 'Tab')
    await page.keyboard.type('2026-04-15')
    await press(page, 'Control+Enter')
    await text('.case-page .card:has-text("Free her")').toMatch(
      /Harbour Watch, Pen House to Ministry of Justice.*sent 15 March 2026 · reply due 15 April 2026.*After it.*Conviction, 20 March 2026, Almaty/s,
    )
    await press(page, 'g', 'v')
    await text('.cases').toContain('no reply')
    await page.getByRole('button', { name: 'Write down the reply Free her' }).focus()
    await press(page, 'Enter')
    await page.keyboard.type('No grounds.')
    await press(page, 'Control+Enter')
    await text('.cases').toContain('Replied: No grounds.')
  })

  test('an intervention that a record tells of is taken', async () => {
    await go('/cases/interventions?drafts=1')
    await page.waitForSelector('.proposed-table .row-key')
    await press(page, 'j', 'Enter')
    await said().toMatch(/^Taken: /)
    await expect.poll(() => page.locator('.cases .card').count()).toBe(2)
  })

  test('what a record tells of as its reply is taken as such; the focus stays near', async () => {
    await text('.cases').toContain('Perhaps its reply (Ministry of Justice, 24 March 2026)')
    await page.getByRole('button', { name: /^Take as the reply/ }).focus()
    await press(page, 'Enter')
    await text('.cases').toMatch(/Replied 24 March 2026: the verdict was lawful/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.card')?.textContent))
      .toContain('Replied 24 March 2026')
  })

  test('everyone punished over one incident stands together', async () => {
    await press(page, 'g', 'p')
    await go('/cases/punished?drafts=1')
    await text('.punished-table').toMatch(/Assembly, 10 March 2026.*Ana Dorel.*Sade Okwell/s)
    await page.locator('.filters select').selectOption({ label: 'One sentenced twice' })
    await text('.empty').toContain('Nobody was punished together')
  })

  test('laws stand with their steps, provisions with those against whom they are used', async () => {
    await press(page, 'g', 'l')
    await go('/analyses/laws?drafts=1')
    await text('.law-table').toMatch(/Law on Foreign Agents.*first reading.*signed/s)
    await page.getByRole('button', { name: 'Provisions used' }).focus()
    await press(page, 'Enter')
    await text('.provision-table').toMatch(/Article 174/)
    await text('.provision-table').toMatch(/Ana Dorel: convicted, .*15 days/)
  })

  test('obligations are shown as a table proposed them, corrected, and taken back', async () => {
    await press(page, 'g', 'o')
    await go('/analyses/obligations?drafts=1&kind=charge')
    await text('.obligation-table').toContain('the table')
    await text('.notice').toContain('never a legal finding')
    await press(page, 'j', 'Enter')
    await page.waitForSelector('dialog[open]')
    await page.getByRole('checkbox', { name: 'Association' }).focus()
    await press(page, 'Space')
    await page.locator('dialog select').selectOption('association')
    await page.locator('dialog [type=submit]').focus()
    await press(page, 'Enter')
    await text('.obligation-table').toMatch(/Association\*.*tester/s)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('row-key')
    await press(page, 'Enter')
    await page
      .locator('dialog')
      .getByRole('button', { name: /Take back/ })
      .focus()
    await press(page, 'Enter')
    await said().toBe('Taken back.')
    await text('.obligation-table').not.toContain('tester')
  })

  test('lists and counts go by bearing', async () => {
    await go('/incidents?drafts=1')
    await page.waitForSelector('td .cover')
    const all = await page.locator('td .cover').count()
    await page.locator('.filters select').nth(1).selectOption('violation')
    await expect.poll(() => page.locator('td .cover').count()).toBeLessThan(all)
    expect(page.url()).toContain('bearing=violation')
    await go('/analyses?drafts=1&bearing=violation&unit=incidents&by=bearing')
    await text('.counts tbody').toMatch(/violation/)
    expect(await page.locator('.counts tbody tr').count()).toBe(1)
  })
})
