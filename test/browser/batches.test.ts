import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptAbove, listDocuments, reviewQueue } from '../../src/desk/index.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const TOLD = [
  'Police detained activist Ana Dorel in Lund on 4 May 2026. Bren Okado was released on 5 May 2026.',
  'On 6 May 2026, police in Lund detained Corin Vale.',
]

describe.skipIf(chromiumPath === undefined)('records that were accepted together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-batches-'))
  let workbench: Workbench
  const wait = async () => (await reviewQueue(workbench.desk)).total
  beforeAll(async () => {
    const texts = join(folder, 'texts')
    mkdirSync(texts)
    for (const [at, words] of TOLD.entries()) writeFileSync(join(texts, `${at}.txt`), words)
    workbench = await openWorkbench({ add: [texts] })
  })
  afterAll(async () => {
    expect(workbench.complaints.filter(text => !text.includes('status of 404'))).toEqual([])
    await workbench.close()
    rmSync(folder, { recursive: true })
  })

  test('are taken back singly, and the rest at once', async () => {
    const { desk, page, origin } = workbench
    const before = await wait()
    const { records } = await acceptAbove(desk, 0.01)
    expect(records).toBe(before)
    const { documents } = await listDocuments(desk)
    const both = documents.find(one => one.records > 1)
    await page.goto(`${origin}/documents/${both?.id ?? ''}`)
    const notice = page.locator('.batch-notice')
    await notice.waitFor()
    expect(await notice.textContent()).toContain(`${records} records were accepted together`)

    await press(page, 'u')
    await expect.poll(wait).toBe(1)
    await expect.poll(() => notice.textContent()).toContain(`Take back all ${records - 1}`)
    await notice.getByRole('button').click()
    await expect.poll(wait).toBe(before)
    await expect.poll(() => page.locator('.live').textContent()).toContain('wait again')
    await expect.poll(() => notice.count()).toBe(0)
    await expect
      .poll(() => page.locator('.card .state').allTextContents())
      .toEqual(['To judge', 'To judge'])
  })

  test('an address that leads nowhere says so, and where to go on', async () => {
    const { page, origin } = workbench
    await page.goto(`${origin}/documents/0123`)
    await page.getByText('There is nothing at this address.').waitFor()
    await page.getByRole('link', { name: 'Go to the documents' }).click()
    await page.waitForSelector('h1')
  })

  test('an update of a period in which nothing was accepted says so', async () => {
    const { page, origin } = workbench
    await page.goto(`${origin}/update?from=2020-01-01&to=2020-06-30`)
    await page.getByText('Nothing has been accepted for this period.').waitFor()
  })
})
