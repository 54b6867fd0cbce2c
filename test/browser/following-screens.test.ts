import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeContact, writeIntervention } from '../../src/desk/index.ts'
import { chromiumPath } from './chromium.ts'
import { DAY, openFollowing } from './following-vault.ts'
import { findingsByScheme, SIZES } from './looks.ts'
import { press, type Workbench } from './workbench.ts'

describe.skipIf(chromiumPath === undefined)('the screens of what is followed', () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openFollowing()
    const { desk, page, origin } = workbench
    await page.goto(`${origin}/cases?${DAY}`)
    await page.waitForSelector('.case-table .cover')
    const [, id = ''] = /cases\/(\w+)/.exec(await anasCase()) ?? []
    const about = [id]
    await writeContact(desk, { who: 'lawyer L.', how: 'by phone', asked: 'Was she let go?', about })
    const names = { by: ['Harbour Watch'], to: ['Ministry of Justice'] }
    const dates = { sent: '2026-03-15', due: '2026-04-15' }
    await writeIntervention(desk, { form: 'letter', title: 'Free her', ...names, ...dates, about })
  })
  afterAll(() => workbench.close())

  const anasCase = async () =>
    (await workbench.page
      .locator('.case-table .cover', { hasText: 'Ana Dorel' })
      .getAttribute('href')) ?? ''
  const SCREENS = [
    { name: 'cases', path: `/cases?${DAY}&since=2026-03-01`, wait: '.case-table .cover' },
    { name: 'case', path: '', wait: '.defendant' },
    { name: 'case, writing', path: '', wait: '.defendant', keys: ['n'] },
    { name: 'reminders', path: `/cases/reminders?${DAY}&near=30`, wait: '.reminder-table a' },
    {
      name: 'deadlines',
      path: `/cases/deadlines?${DAY}`,
      wait: '.country-files .card',
      keys: ['n'],
    },
    { name: 'interventions', path: '/cases/interventions?drafts=1', wait: '.cases .card' },
    { name: 'punished', path: '/cases/punished?drafts=1', wait: '.punished-table a' },
    { name: 'laws', path: '/analyses/laws?drafts=1', wait: '.law-table a' },
    {
      name: 'provisions',
      path: '/analyses/laws?drafts=1&show=provisions',
      wait: '.provision-table a',
    },
    { name: 'obligations', path: '/analyses/obligations?drafts=1', wait: '.obligation-table a' },
    {
      name: 'correcting',
      path: '/analyses/obligations?drafts=1',
      wait: '.obligation-table a',
      keys: ['j', 'Enter'],
    },
  ]
  test.each(SCREENS.flatMap(screen => SIZES.map(size => ({ keys: [], ...screen, ...size }))))(
    '$name at $width, light and dark',
    async ({ name, path, wait, keys, ...size }) => {
      const { origin, complaints, page } = workbench
      complaints.length = 0
      await page.setViewportSize(size)
      await page.goto(origin + (path || `/cases?${DAY}`))
      if (path === '') {
        await page.waitForSelector('.case-table .cover')
        await page.goto(origin + (await anasCase()))
      }
      await page.waitForSelector(wait)
      await press(page, ...keys)
      expect(await findingsByScheme(page, name)).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
