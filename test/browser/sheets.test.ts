import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, listDocuments, listImports, listIncidents } from '../../src/desk/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const HEAD = 'Number;Day;What;Whom;Town\n'
const ROWS = [
  '1;14.03.2025;arrest;Ana Dorel;Orvik',
  '2;15.03.2025;beating;Ilan Roske, Tove Lindqar;Orvik',
  '3;when it rained;arrest;Mira Osten;Tal',
  '4;17.03.2025;arrest;Pavel Horak;Tal',
]

describe.skipIf(!chromiumPath)('a spreadsheet in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-sheet-'))
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench({ add: [] })
    // With a listener of its own the page never opens the system's dialog, which no test could close.
    workbench.page.on('filechooser', () => undefined)
  }, 120_000)
  afterAll(async () => {
    await workbench?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const write = (name: string, rows: readonly string[]) => {
    const path = join(folder, name)
    writeFileSync(path, `\ufeff${HEAD}${rows.join('\n')}\n`)
    return path
  }
  /** Presses Tab until what has the focus is called so. */
  const tabTo = async (name: RegExp) => {
    const { page } = workbench
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab')
      if (name.test(await focused(page))) return
    }
    throw new Error(`Tab never came to ${name}; it stands on ${await focused(page)}`)
  }
  const openFile = async (path: string) => {
    const { page } = workbench
    await page.locator('body').focus()
    await tabTo(/^A file: CSV/)
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    await (await chooser).setFiles(path)
    await page.waitForSelector('.sheet-columns')
    await heard(page, /is open: 5 columns/)
  }

  test('is opened, mapped, previewed and imported by keyboard; a row in conflict waits', async () => {
    const { page, desk, complaints } = workbench
    await press(page, 'g', 's')
    await page.waitForSelector('.sheet-open')
    await openFile(write('old cases.csv', ROWS))
    expect((await listDocuments(desk, {})).total).toBe(0)

    // The guess knows most; what the words of a column mean is chosen.
    await tabTo(/^Reference of a row/)
    expect(await valueOf(page)).toBe('Number')
    await tabTo(/^“beating” means/)
    await page.keyboard.type('Violence')
    await tabTo(/^“arrest” means|^Other words/)
    await tabTo(/“Whom” leads to/)
    await page.keyboard.type('To')
    await tabTo(/^Between several/)
    await page.keyboard.type(',')
    await tabTo(/“Town” leads to/)
    expect(await valueOf(page)).toBe('where')
    expect(await axeFindings(page)).toEqual([])
    await tabTo(/^Keep and preview/)
    await page.keyboard.press('Enter')
    await heard(page, /3 new, 0 changed, 0 in conflict, 1 wrong/)
    expect(await focused(page)).toMatch(/^What an import would do/)

    // What is wrong is told with its cell, and the way to where it is mended.
    expect(await page.locator('.sheet-faults').innerText()).toContain('B4, “Day”: “when it rained”')
    expect(await axeFindings(page)).toEqual([])
    await tabTo(/^Go to “Day”/)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toMatch(/“Day” leads to/)

    // The arrow keys go through the rows; Space leaves the last one.
    await tabTo(/^Take row 2/)
    await press(page, 'End', 'ArrowUp', 'ArrowDown')
    await expect.poll(() => focused(page)).toBe('Take row 5')
    expect(await describedBy(page)).toMatch(/^New Detention 2025-03-17 · Pavel Horak · Tal/)
    await page.keyboard.press('Space')
    await tabTo(/^Import 2 rows/)
    await page.keyboard.press('Enter')
    await heard(page, /^2 rows were taken in\. Left: 0 in conflict, 1 wrong, 0 gone, 1 not chosen/)
    const [incident, ...others] = (await listIncidents(desk, { drafts: true })).incidents
    expect(others).toHaveLength(1)
    expect((await listDocuments(desk, {})).total).toBe(1)

    // One record is amended here; the sheet comes again, corrected, and says another thing of it.
    const amended = [incident, ...others].find(one => one?.kind === 'detention')
    const record = amended?.records[0]?.record.id ?? ''
    await decide(desk, { record, verb: 'amend', changes: { when: '2025-03-13' } })
    const corrected = ROWS.map(row => row.replace('when it rained', '16.03.2025'))
    const again = corrected.map(row => row.replace('14.03.2025', '12.03.2025'))
    await openFile(write('old cases.csv', again))
    await tabTo(/^Mapping/)
    expect(await valueOf(page)).toBe('old cases')
    await tabTo(/^Keep and preview/)
    await page.keyboard.press('Enter')
    await heard(page, /2 new, 0 changed, 1 in conflict, 0 wrong, 1 the same/)
    await tabTo(/^Take row 2/)
    expect(await describedBy(page)).toContain('When: 2025-03-14 → 2025-03-12 (here: 2025-03-13)')
    await page.keyboard.press('Space')
    await tabTo(/^Import 3 rows/)
    await page.keyboard.press('Enter')
    await heard(page, /^3 rows were taken in/)

    // The same rows in a file of another name would stand twice: it is said, and previewed as a version.
    await openFile(write('cases of June.csv', again))
    await tabTo(/^Keep and preview/)
    await page.keyboard.press('Enter')
    await heard(page, /^4 new/)
    await tabTo(/^Preview as “old cases”/)
    await page.keyboard.press('Enter')
    await heard(page, /^0 new, 0 changed, 0 in conflict, 0 wrong, 4 the same/)

    // All of it is taken back, asked once more; then the earlier import stands again.
    await tabTo(/^Take back the import of old cases.csv/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Yes, take back')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^Take back the import of old cases.csv/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Imports')
    await heard(page, /^The import of old cases.csv was taken back/)
    expect((await listImports(desk)).map(one => one.undone !== undefined)).toEqual([false, true])
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  }, 120_000)

  test('of very many rows has only those in view in the page', async () => {
    const { page } = workbench
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `n${at};14.03.2025;arrest;Person ${at};Orvik`,
    )
    await openFile(write('many.csv', rows))
    await tabTo(/^Keep and preview/)
    await page.keyboard.press('Enter')
    await heard(page, /3000 new/)
    await tabTo(/^Take row 2/)
    await press(page, 'End')
    await expect.poll(() => focused(page)).toBe('Take row 3001')
    await expect.poll(() => describedBy(page)).toContain('Person 2999')
    expect(await page.locator('.sheet-rows tbody tr').count()).toBeLessThan(60)
  }, 60_000)

  test('records are saved as a sheet, which comes back unchanged', async () => {
    const { page } = workbench
    await page.getByLabel('Show what nobody has judged').check()
    await page.getByLabel(/It will not be encrypted/).check()
    const leaving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    const saved = await leaving
    expect(saved.suggestedFilename()).toMatch(/^records-\d{4}-\d\d-\d\d\.csv$/)
    await heard(page, /is saved: 2 records\. INTERNAL – NOT CLEARED/)
    expect(await page.getByLabel(/It will not be encrypted/).isChecked()).toBe(false)
    const path = join(folder, 'records.csv')
    await saved.saveAs(path)
    await page.getByLabel('A file: CSV').setInputFiles(path)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await heard(page, /^0 new, 0 changed, 0 in conflict, 0 wrong, 2 the same/)
    expect(await axeFindings(page)).toEqual([])
  }, 30_000)

  test('among the documents is a table with its addresses, with records at their words', async () => {
    const { page, desk, origin, complaints } = workbench
    complaints.length = 0
    const sheet = (await listDocuments(desk, {})).documents.at(-1)
    await page.goto(`${origin}/documents/${sheet?.id}`)
    const letters = page.locator('.text-table thead th')
    await expect.poll(() => letters.allInnerTexts()).toEqual(['', 'A', 'B', 'C', 'D', 'E'])
    const second = page.locator('.text-table tbody tr').nth(1)
    expect(await second.locator('th').innerText()).toBe('2')
    expect(await page.locator('.text-table mark.current').count()).toBeGreaterThan(0)
    expect(await second.locator('td mark[data-marks]').allInnerTexts()).toContain('Ana Dorel')
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await press(page, 'g', 's')
    await page.waitForSelector('.sheet-open')
  }, 30_000)

  test('what is no sheet is refused with what to do', async () => {
    const { page } = workbench
    const path = join(folder, 'page.html')
    writeFileSync(path, '<html><body><p>Ana Dorel was fined on 14 March.</p></body></html>')
    await page.getByLabel('A file: CSV').setInputFiles(path)
    await page.waitForSelector('[role=alert]:has-text("is no spreadsheet")')
  }, 30_000)
})

/** What a screen reader would call the element with the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]?.innerText
        : undefined
    return (element.getAttribute('aria-label') ?? label ?? element.innerText).trim()
  })

const valueOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLSelectElement ? element.value : ''
  })

const describedBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.innerText ?? '')
      .join(' ')
      .replace(/\s+/g, ' '),
  )

/** Waits until the words are said aloud. */
const heard = (page: Page, words: RegExp) =>
  expect.poll(() => page.locator('output.live').innerText(), { timeout: 15_000 }).toMatch(words)
