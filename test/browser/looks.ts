import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { axeFindings } from './axe.ts'

/** A desk's screen and a telephone's, in CSS pixels. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

/**
 * What is wrong with the page as it stands, first in light and then in dark colours: what axe finds, and whether the page
 * itself scrolls sideways. With VIGIL_PICTURES=FOLDER and a name, a picture of each is kept there.
 */
export async function findingsByScheme(page: Page, name?: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const folder = process.env['VIGIL_PICTURES']
    if (folder && name !== undefined)
      await page.screenshot({ path: join(folder, pictureOf(page, `${name}-${colorScheme}`)) })
    found.push(...(await axeFindings(page)).map(finding => `${colorScheme}: ${finding}`))
    const scrolled = await sidewaysScroll(page)
    if (scrolled > 0) found.push(`${colorScheme}: the page scrolls ${scrolled} px sideways`)
  }
  return found
}

const pictureOf = (page: Page, name: string) =>
  `${name}-${page.viewportSize()?.width ?? ''}.png`.replace(/, /g, '-')

/** How many pixels the page itself scrolls sideways: wide things scroll within themselves. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.getElementById('main') ?? document.documentElement
    return Math.max(0, main.scrollWidth - main.clientWidth)
  })
