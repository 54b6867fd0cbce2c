import type { Doc } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

const GOING_ON = new Set(['continued', 'continue', 'continues', 'kept'])

/** "continued to face harassment": over days, not on the one told before. */
export function isGoingOn({ tokens }: Doc, { verb }: Clause): boolean {
  for (let i = Math.max(0, verb.from - 2); i < verb.head; i++)
    if (GOING_ON.has(wordOf(tokens.word[i] ?? 0))) return true
  return false
}
