import { type Doc, FLAG } from '../text/doc.ts'
import { COMPOUND_NOUNS } from '../rules/en/compound-nouns.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { compileLexicon, matchAt } from '../text/words.ts'

const compounds = compileLexicon<true>(
  COMPOUND_NOUNS.split(',').map(words => [words.trim().replace(/\s+/g, ' '), true] as const),
)

/** "Police raid the office of", at the beginning of a sentence: several people, and what they do. */
function isDoing({ tokens }: Doc, at: number): boolean {
  if (!((tokens.flags[at] ?? 0) & FLAG.sentenceStart)) return false
  const who = infoOf(tokens.word[at] ?? 0)
  const does = infoOf(tokens.word[at + 1] ?? 0)
  const next = infoOf(tokens.word[at + 2] ?? 0)
  if (!who.plural || (who.noun & NOUN.police) === 0 || !(does.forms & FORM.base)) return false
  const several = next.plural && next.verb === ''
  return (next.fn & (FN.determiner | FN.possessive)) !== 0 || several
}

/** How many tokens a noun of several words takes that begins here ("tear gas"); 0 where none does. */
export function compoundAt(doc: Doc, at: number): number {
  const entry = matchAt(compounds, doc.tokens, at)
  return entry < 0 || isDoing(doc, at) ? 0 : (compounds.lengths[entry] ?? 0)
}
