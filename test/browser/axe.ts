import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

type Findings = Pick<AxeResults, 'violations'> & { readonly passes: number }

/** All rules; of what passes only how many, since to describe each element takes longer than to look at it. */
const RUN = `axe.run(document, { resultTypes: ['violations'] })
  .then(({ violations, passes }) => ({ violations, passes: passes.length }))`

/** What axe finds serious or critical on a page, each with the element it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // What comes back from the page has no type; only these two are read of it.
  const { violations, passes }: Findings = await page.evaluate(RUN)
  // A page on which axe looked at nothing would pass too.
  if (passes < 10) throw new Error(`axe looked at ${passes} things only`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${String(node.target)}`))
}
