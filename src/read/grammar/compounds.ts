import type { Doc } from '../text/doc.ts'
import { COMPOUND_NOUNS } from '../rules/en/compound-nouns.ts'
import { compileLexicon, matchAt } from '../text/words.ts'

const compounds = compileLexicon<true>(
  COMPOUND_NOUNS.split(',').map(words => [words.trim().replace(/\s+/g, ' '), true] as const),
)

/** How many tokens a noun of several words takes that begins here ("tear gas"); 0 where none does. */
export function compoundAt(doc: Doc, at: number): number {
  const entry = matchAt(compounds, doc.tokens, at)
  return entry < 0 ? 0 : (compounds.lengths[entry] ?? 0)
}
