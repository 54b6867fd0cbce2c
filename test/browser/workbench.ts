import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import {
  addFiles,
  closeDesk,
  initVault,
  openDesk,
  readDocuments,
  type Desk,
} from '../../src/desk/index.ts'
import { startServer, type RunningServer } from '../../src/server/index.ts'
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts'

/** A real vault behind the real server, and a real browser that has come in. */
export type Workbench = {
  readonly page: Page
  readonly desk: Desk
  readonly origin: string
  readonly server: RunningServer
  /** Of this test alone; removed with it. */
  readonly folder: string
  /** What the browser complained about: errors, warnings, policy, and requests that would have left. */
  readonly complaints: string[]
  close(): Promise<void>
}

export type WorkbenchOptions = {
  /** Files and folders to take in and read; none for an empty vault. */
  readonly add: readonly string[]
  /** Of an encrypted vault; a plain one where there is none. */
  readonly passphrase?: string
}

/** The documents that the project carries as examples. */
export const EXAMPLES = readdirSync('examples')
  .filter(name => /^\d\d-.*\.(txt|md|html)$/.test(name))
  .map(name => join('examples', name))

/** Takes documents into a new vault, reads them, serves it and opens the printed address. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-browser-'))
  try {
    return await open(folder, options)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function open(folder: string, { add, passphrase }: WorkbenchOptions): Promise<Workbench> {
  const path = join(folder, 'demo.vigil')
  await initVault(path, passphrase ?? null)
  const desk = await openDesk(path, { author: 'tester', passphrase: async () => passphrase ?? '' })
  for await (const outcome of addFiles(desk, add)) {
    if (outcome.outcome === 'failed') throw outcome.error
  }
  await readDocuments(desk, { ids: [], again: false })
  const server = await startServer(desk, { port: 0, web: inject('web') })
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath ?? '',
    args: CHROMIUM_FLAGS,
    viewport: { width: 1440, height: 900 },
  })
  const origin = new URL(server.url).origin
  const complaints: string[] = []
  await watch(context, origin, complaints)
  const page = await context.newPage()
  listen(page, complaints)
  page.setDefaultTimeout(10_000)
  await page.goto(server.url)
  await page.waitForSelector('h1')
  return {
    page,
    desk,
    origin,
    server,
    folder,
    complaints,
    async close() {
      await context.close()
      await server.close()
      await closeDesk(desk)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets nothing leave, and says what tried to. */
async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  await context.route(
    url => url.origin !== origin,
    route => {
      complaints.push(`a request to ${route.request().url()}`)
      return route.abort()
    },
  )
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
}

/** Presses keys one after another, as a person would. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}
