// The released page in a real browser: accessible, quiet, the same offline. Skipped, saying so, where there is no Chromium.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { told } from '../../src/compose/fixture.ts'
import { composeUpdate } from '../../src/compose/index.ts'
import { renderHtml } from '../../src/publish/index.ts'
import { stampInternal } from '../../src/redact/index.ts'

const browser = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && existsSync(path))

const input = JSON.parse(
  readFileSync(join(import.meta.dirname, 'season-in-orvel', 'input.json'), 'utf8'),
)
const incidents = input.incidents.map(([kind, given]: Parameters<typeof told>, i: number) =>
  told(kind, { id: `incident ${i}`, state: 'draft', ...given }),
)
const report = composeUpdate({ ...input, incidents, drafts: true })
const page = renderHtml(
  stampInternal(report, [{ code: 'draft', message: 'All are drafts.', where: [] }]),
)

test.skipIf(browser === undefined)(
  'axe finds nothing serious, nothing is requested, nothing is complained about (skipped without Chromium)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-page-'))
    const file = join(folder, 'page.html')
    writeFileSync(file, page)
    const opened = await chromium.launch({
      executablePath: browser ?? '',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    })
    try {
      const axe = readFileSync(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      )
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1280, 390]) {
          const view = await opened.newPage({ colorScheme, viewport: { width, height: 900 } })
          const noise: string[] = []
          view.on('console', message => noise.push(message.text()))
          view.on('request', request => {
            if (!request.url().startsWith('file:')) noise.push(request.url())
          })
          await view.goto(pathToFileURL(file).href)
          await view.evaluate(axe)
          const found: string[] = await view.evaluate(
            `axe.run().then(all => all.violations.map(one => one.impact + ' ' + one.id + ' ' + one.nodes[0].target))`,
          )
          expect(found).toEqual([])
          expect(noise).toEqual([])
          expect(await view.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
            true,
          )
          await view.close()
        }
      }
    } finally {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
