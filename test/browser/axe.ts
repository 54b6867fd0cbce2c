import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

type Findings = Pick<AxeResults, 'violations' | 'passes'>

/** What axe finds serious or critical on a page, each with the element it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // What comes back from the page has no type; only these three are read of it.
  const { violations, passes }: Findings = await page.evaluate('axe.run(document)')
  // A page on which axe looked at nothing would pass too.
  if (passes.length < 10) throw new Error(`axe looked at ${passes.length} things only`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${String(node.target)}`))
}
