import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addNote,
  keptLexicon,
  listDocuments,
  packDocuments,
  readDocuments,
  showDocument,
} from '../../src/desk/index.ts'
import { axeFindings } from './axe.ts'
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

  test('says which field a quote came from; consent is withdrawn by keyboard, with its story', async () => {
    const { page, desk, origin } = workbench
    const { documents } = await listDocuments(desk)
    const [note = expect.fail('no note')] = documents
    await readDocuments(desk, { ids: [note.id], again: true })
    await packDocuments(desk, join(workbench.folder, 'pack.zip'), { documents: [note.id] })
    await page.goto(`${origin}/documents/${note.id}`)
    await page.waitForSelector('.record-place:has-text("field “Account”")')
    await press(page, 'o')
    await page.waitForSelector('.consent-story:has-text("evidence pack, tier partner, by tester")')
    await page.getByRole('group', { name: 'What it says is published' }).getByLabel('No').focus()
    await press(page, 'Space')
    await page.getByLabel('Why, or how it was said').fill('called on 3 May')
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Control+Enter')
    await page.waitForSelector('.consent-story:has-text("withdraws publishing – called on 3 May")')
    expect((await showDocument(desk, note.id)).consent).toEqual({ store: true, publish: false })
  }, 60_000)

  test('own words are written, corrected, tried, kept, read with, taken away and kept again', async () => {
    const { page, desk, complaints } = workbench
    const text = 'On 3 May 2026 officers whizzed off Asan Bekov in Osh.'
    const consent = { store: true }
    await addNote(desk, { text, type: 'call', by: 'tester', taken: '2026-05-04', consent })
    await press(page, 'g', 'w')
    const button = async (name: string) => {
      await page.getByRole('button', { name }).first().focus()
      await press(page, 'Enter')
    }
    await button('Read them')
    await page.waitForSelector('.notice:has-text("1 document read: 0 records drafted.")')
    await press(page, 'n', 'Control+A')
    await page.keyboard.insertText('ways:\n  - kind: detentoin\n    verbs: [zap *]\n')
    await press(page, 'Control+Enter')
    await page.waitForSelector('[role=alert]:has-text("line 2")')
    await press(page, 'Escape', 'n')
    await button('Try on what was read')
    await page.waitForSelector(
      '.words-trial:has-text("2 documents tried. 1 new, 0 changed, 0 gone.")',
    )
    expect(await axeFindings(page)).toEqual([])
    expect(await keptLexicon(desk.vault)).toBe(null)
    await page.getByLabel('Own words, in YAML').last().focus()
    await press(page, 'Control+Enter')
    await page.waitForSelector('.words-kept:has-text("words.yaml")')
    await button('Read them')
    await page.waitForSelector('.notice:has-text("2 documents read: 2 records drafted.")')
    await button('Take away')
    await page.waitForSelector('.words-kept:has-text("No own words yet")')
    await button('Keep again')
    await page.waitForSelector('.words-kept:has-text("words.yaml")')
    expect(await keptLexicon(desk.vault)).toMatchObject({ name: 'words.yaml' })
    expect(complaints.filter(each => !each.includes('400'))).toEqual([])
  }, 60_000)
})
