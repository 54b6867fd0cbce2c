import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import { read } from '../../src/read/index.ts'
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts'

const TEXTS = readdirSync('examples').filter(name => name.endsWith('.txt'))

describe.skipIf(chromiumPath === undefined)('the reader in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-library-'))
  const complaints: string[] = []
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        lib: { entry: 'src/read/index.ts', formats: ['iife'], name: 'vigil', fileName: 'vigil' },
      },
    })
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: chromiumPath ?? '',
      args: CHROMIUM_FLAGS,
    })
    page = await context.newPage()
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('request', request => complaints.push(`a request to ${request.url()}`))
    await page.addScriptTag({ content: readFileSync(join(folder, 'vigil.iife.js'), 'utf8') })
  })

  afterAll(async () => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('there is something to read', () => expect(TEXTS.length).toBeGreaterThan(5))

  test.each(TEXTS)('%s gives the records that it gives in Node', async name => {
    const text = readFileSync(join('examples', name), 'utf8')
    const about = { published: '2026-05-20', name }
    const there: unknown = await page.evaluate(
      `JSON.stringify(vigil.read(${JSON.stringify(text)}, ${JSON.stringify(about)}))`,
    )
    expect(there).toBe(JSON.stringify(read(text, about)))
  })

  test('nothing was asked of the network, and nothing failed', () => expect(complaints).toEqual([]))
})
