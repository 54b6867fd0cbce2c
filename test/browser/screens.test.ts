import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { findingsByScheme, sidewaysScroll, SIZES } from './looks.ts'
import { EXAMPLES, openWorkbench, press, type Workbench } from './workbench.ts'

type Screen = {
  readonly name: string
  readonly path: string
  readonly wait: string
  /** What to do there before looking. */
  readonly act?: (page: Page) => Promise<void>
}

const FIRST = '@first'
const PERIOD = 'from=2026-01-01&to=2026-12-31&drafts=1'
const FULL: readonly Screen[] = [
  { name: 'documents', path: '/documents', wait: 'td .cover' },
  {
    name: 'search',
    path: '/documents',
    wait: 'td .cover',
    act: async page => {
      await press(page, '/')
      await page.keyboard.type('police')
      await page.waitForSelector('.hits mark')
    },
  },
  { name: 'reading room', path: FIRST, wait: '.card' },
  {
    name: 'the form',
    path: FIRST,
    wait: '.card',
    act: async page => {
      await press(page, 'e')
      await page.waitForSelector('form', { state: 'attached' })
    },
  },
  {
    name: 'the keys',
    path: FIRST,
    wait: '.card',
    act: async page => {
      await press(page, '?')
      await page.waitForSelector('dialog[open]')
    },
  },
  { name: 'incidents', path: '/incidents?drafts=1', wait: 'td .cover' },
  { name: 'incident', path: '/incidents?drafts=1', wait: 'td .cover', act: openFirst },
  { name: 'questions', path: '/incidents/questions', wait: '.proposals' },
  {
    name: 'a new record',
    path: FIRST,
    wait: '.card',
    act: async page => {
      await press(page, 'n')
      await page.waitForSelector('.composer', { state: 'attached' })
    },
  },
  { name: 'a note', path: '/documents/note', wait: '.note-form' },
  { name: 'spreadsheets', path: '/documents/sheets', wait: '.sheet-open' },
  {
    name: 'own words',
    path: '/documents/words',
    wait: '.words-kept',
    act: async page => {
      await press(page, 'n')
      await page.waitForSelector('.words-trial')
    },
  },
  { name: 'update', path: `/update?${PERIOD}`, wait: '.paper h1' },
  { name: 'cases', path: '/cases?drafts=1', wait: '.case-table .cover' },
  { name: 'counts', path: `/analyses?${PERIOD}&by=place`, wait: '.counts' },
  { name: 'permits', path: '/analyses/permits?drafts=1', wait: '.counts' },
  { name: 'claims', path: '/analyses/claims?drafts=1', wait: 'section[aria-label]' },
  { name: 'nowhere', path: '/nowhere', wait: '.empty' },
]
const EMPTY: readonly Screen[] = [
  { name: 'documents, empty', path: '/documents', wait: '.empty' },
  { name: 'incidents, empty', path: '/incidents', wait: '.empty' },
  { name: 'update, empty', path: '/update', wait: '.empty' },
  { name: 'cases, empty', path: '/cases', wait: '.empty' },
  { name: 'what to ask about, empty', path: '/cases/reminders', wait: '.empty' },
  { name: 'interventions, empty', path: '/cases/interventions', wait: 'section .faint' },
  { name: 'punished together, empty', path: '/cases/punished', wait: '.empty' },
  { name: 'laws, empty', path: '/analyses/laws', wait: '.empty' },
  { name: 'freedoms, empty', path: '/analyses/obligations', wait: '.empty' },
  { name: 'counts, empty', path: '/analyses', wait: 'section .faint' },
]

async function openFirst(page: Page): Promise<void> {
  await page.locator('td .cover').first().click()
  await page.waitForSelector('.claims')
}

const rows = (screens: readonly Screen[]) =>
  screens.flatMap(screen => SIZES.map(size => ({ ...screen, ...size })))

describe.skipIf(chromiumPath === undefined).each([
  { vault: 'a full vault', add: EXAMPLES, screens: FULL },
  { vault: 'an empty vault', add: [], screens: EMPTY },
])('$vault', ({ add, screens }) => {
  let workbench: Workbench
  let first = ''
  beforeAll(async () => {
    workbench = await openWorkbench({ add })
    if (add.length === 0) return
    const link = workbench.page.locator('td .cover').first()
    first = (await link.getAttribute('href')) ?? ''
  })
  afterAll(() => workbench.close())

  test.each(rows(screens))(
    '$name at $width, light and dark',
    async ({ path, wait, act, ...size }) => {
      const { page, origin, complaints } = workbench
      complaints.length = 0
      await page.setViewportSize(size)
      await page.goto(origin + (path === FIRST ? first : path))
      await page.waitForSelector(wait, { state: 'attached' })
      await act?.(page)
      expect(await findingsByScheme(page)).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  test('what is printed has its title, and says that it is not cleared', async () => {
    const { page, origin } = workbench
    await page.emulateMedia({ media: 'print' })
    const full = add.length > 0 ? [`/update?${PERIOD}`] : []
    for (const path of ['/incidents?drafts=1', ...full]) {
      await page.goto(origin + path)
      await page.waitForSelector('.frame h1:visible')
      const stamps = page.locator('.stamp:visible')
      await expect.poll(() => stamps.allInnerTexts()).toEqual(['INTERNAL – NOT CLEARED'])
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await page.emulateMedia({ media: 'screen' })
  })
})
