import type { Doc } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { wordSet } from '../text/scan.ts'

const DONE_TO = wordSet(
  'arrested detained held jailed imprisoned charged convicted sentenced accused acquitted released freed indicted fined summoned apprehended remanded pardoned questioned',
)
const POINTING = wordSet('those the')
const THOSE = wordSet('those')
const WHO = wordSet('who')
const WERE = wordSet('were was')

/** "those arrested", "the detained", "those | who were held", "all those | detained": people, by what was done to them. */
export function areDoneTo(
  { tokens }: Doc,
  { from, at, names }: Pick<Draft, 'from' | 'at' | 'names'>,
  head: number,
): boolean {
  if (head !== at - 1 || names.length > 0) return false
  const here = tokens.word[head] ?? 0
  const next = tokens.word[at] ?? 0
  if (THOSE.has(here))
    return DONE_TO.has(next) || (WHO.has(next) && WERE.has(tokens.word[at + 1] ?? 0))
  return head === from + 1 && DONE_TO.has(here) && POINTING.has(tokens.word[from] ?? 0)
}
