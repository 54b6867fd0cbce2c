import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { showDocument } from '../../src/desk/index.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

describe.skipIf(!chromiumPath)('a note in the workbench', () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench({ add: [] })
  }, 120_000)
  afterAll(() => workbench?.close())

  test('is filled in by keyboard, refused while it does not hold, and taken in', async () => {
    const { page, desk } = workbench
    await press(page, 'g', 'n')
    await page.waitForSelector('.note-form')
    const type = async (words: string) => page.keyboard.type(words)
    await type('Call')
    await page.getByLabel('Taken on').fill('in spring')
    await page.getByRole('radio', { name: 'Yes' }).first().check()
    await page.getByLabel('Account').focus()
    await type('Two men took Pavel Horak away in Orvik.')
    await press(page, 'Control+Enter')
    await page.waitForSelector('[role=alert]:has-text("Not saved")')
    await page.getByLabel('Taken on').fill('2026-03-14')
    await press(page, 'Control+Enter')
    await page.waitForSelector('.reading-head')
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const { document } = await showDocument(desk, id)
    expect(document).toMatchObject({
      note: { type: 'call', template: 'call', taken: '2026-03-14', by: 'tester' },
      text: 'Account\n\nTwo men took Pavel Horak away in Orvik.',
    })
    expect(document.note?.consent).toEqual({ store: true })
    expect(document.blocks.at(-1)?.at).toEqual({ field: 'account' })
    expect(workbench.complaints.filter(each => !each.includes('400'))).toEqual([])
  }, 60_000)
})
