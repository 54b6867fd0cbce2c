import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listClaims, listPermits } from '../../src/desk/index.ts'
import { chromiumPath } from './chromium.ts'
import { openWorkbench, press, type Workbench } from './workbench.ts'

const REFUSED = `On 2 March 2026, Karsk City Hall refused the Clean Water Committee permission to hold a rally on Mill Square in Karsk on 14 March 2026, citing repair work. On 3 March 2026, Karsk City Hall permitted the Motherland Youth to hold a rally on Mill Square in Karsk on 12 March 2026.`
const COUNTED =
  'As of 1 May 2026, 17 journalists were in prison in Orvale, the Orvale Press Union said.'
const OTHERS = 'As of 1 May 2026, 23 journalists were in prison in Orvale, Press Watch said.'

describe.skipIf(chromiumPath === undefined)('permits and claims by keyboard alone', () => {
  let workbench: Workbench
  let page: Page
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-analyses-'))
    const texts = join(folder, 'texts')
    mkdirSync(texts)
    for (const [name, text] of Object.entries({ REFUSED, COUNTED, OTHERS }))
      writeFileSync(join(texts, `${name}.txt`), text)
    workbench = await openWorkbench({ add: [texts] })
    rmSync(folder, { recursive: true })
    ;({ page } = workbench)
  })
  afterAll(() => workbench.close())

  const said = () => expect.poll(() => page.locator('.live').textContent())
  const section = (name: string) => page.locator(`section[aria-label="${name}"]`)
  const told = (name: string) => expect.poll(() => section(name).textContent())
  const permits = async () => {
    await page.goto(`${workbench.origin}/analyses/permits?drafts=1`)
    await page.waitForSelector('section[aria-label="Permits and registrations"] table')
  }
  const claims = async () => {
    await page.goto(`${workbench.origin}/analyses/claims?drafts=1`)
    await page.waitForSelector('section[aria-label="Claims against claims"] .card')
  }

  test('decisions are grouped by authority, month and pretext', async () => {
    await permits()
    const choice = page.getByLabel('Group the decisions by')
    await choice.selectOption('pretext')
    await told('Permits and registrations').toMatch(/works/i)
    expect(page.url()).toContain('permits=pretext')
    await choice.selectOption('month')
    await told('Permits and registrations').toMatch(/March 2026/)
    await choice.selectOption('')
    await told('Permits and registrations').toContain('Clean Water Committee')
  })

  test('heads of columns stand beside each other, over their columns', async () => {
    await permits()
    const tables = await page.locator('table.counts').evaluateAll(all =>
      all.map(table => {
        const left = (cells: Iterable<Element>) =>
          [...cells].map(cell => Math.round(cell.getBoundingClientRect().left))
        const heads = [...table.querySelectorAll('thead th')]
        return {
          lines: new Set(heads.map(head => head.getBoundingClientRect().top)).size,
          heads: left(heads),
          cells: left(table.querySelectorAll('tbody tr:first-child > *')),
        }
      }),
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const { lines, heads, cells } of tables) {
      expect(lines).toBe(1)
      expect(heads).toEqual(cells)
    }
  })

  test('a leaning is judged and taken back', async () => {
    await permits()
    const field = section('Permits and registrations').locator('select').nth(2)
    await field.selectOption('critical')
    await said().toBe('Written down.')
    const leanings = async () =>
      (await listPermits(workbench.desk, { drafts: true })).rows.flatMap(row => row.leaning ?? [])
    await expect.poll(leanings).toEqual(['critical'])
    await section('Permits and registrations')
      .getByRole('button', { name: /^Take back/ })
      .focus()
    await press(page, 'Enter')
    await said().toBe('Taken back.')
    await expect.poll(leanings).toEqual([])
  })

  test('a question of one’s own is opened, judged, explained, answered with evidence, and taken back', async () => {
    await claims()
    await press(page, 'q')
    await page.waitForSelector('.write-form')
    await page.keyboard.type('Who broke up the rally?')
    const list = section('Claims against claims')
    await list.getByLabel(/^Version 1/).fill('police')
    await list.getByLabel(/^Version 2/).fill('men in plain clothes')
    await list.getByLabel('Who holds it').nth(1).fill('police, City Hall')
    await press(page, 'Control+Enter')
    await said().toBe('Written down.')
    await page.waitForSelector('.write-form', { state: 'detached' })
    await told('Claims against claims').toMatch(/Who broke up the rally\? open.*police, City Hall/s)
    const card = list.locator('.card', { hasText: 'Who broke up' })
    await card.getByRole('button', { name: 'contradict each other' }).focus()
    await press(page, 'Enter')
    await told('Claims against claims').toMatch(/Judged by tester/)
    await card.getByRole('button', { name: /^Say why/ }).focus()
    await press(page, 'Enter')
    await page.waitForSelector('.write-form')
    await page.keyboard.type('both were seen')
    await press(page, 'Control+Enter')
    await page.waitForSelector('.write-form', { state: 'detached' })
    await told('Claims against claims').toContain('both were seen')
    const [record = ''] = await recordsTold()

    await card.getByRole('button', { name: /^Name evidence/ }).focus()
    await press(page, 'Enter')
    await card.getByLabel(/^Record/).fill(`${workbench.origin}/documents/x?record=${record}`)
    await press(page, 'Control+Enter')
    await told('Claims against claims').toMatch(/against it: /)
    await told('Claims against claims').toContain('both were seen')
    // Each word is taken back by itself, down to the opening; the next only when the one before is gone.
    for (const gone of [/against it: /, /both were seen/, /Judged by tester/]) {
      await card.getByRole('button', { name: /^Take back/ }).focus()
      await press(page, 'Enter')
      await told('Claims against claims').not.toMatch(gone)
    }
    await told('Claims against claims').toMatch(/Who broke up the rally\? open/)
    await card.getByRole('button', { name: /^Take back/ }).focus()
    await press(page, 'Enter')
    await told('Claims against claims').not.toContain('Who broke up')
  })

  test('how far a document is from what it tells is said and taken back', async () => {
    await claims()
    const field = section('Claims against claims').locator('select.distance').first()
    await field.selectOption('tertiary')
    const distances = async () =>
      (await listClaims(workbench.desk, { drafts: true })).claims.flatMap(({ versions }) =>
        versions.flatMap(one => one.distances.filter(each => each.said).map(each => each.distance)),
      )
    await expect.poll(distances).toEqual(['tertiary'])
    await section('Claims against claims')
      .locator('.version')
      .getByRole('button', { name: /^Take back/ })
      .focus()
    await press(page, 'Enter')
    await expect.poll(distances).toEqual([])
  })

  /** The records behind what is told differently. */
  const recordsTold = async () =>
    (await listClaims(workbench.desk, { drafts: true })).claims.flatMap(({ versions }) =>
      versions.flatMap(one => one.records),
    )
})
