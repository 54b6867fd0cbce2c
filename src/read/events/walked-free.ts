import { acquittal } from '../rules/en/acquittal.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'

const HOLDING = new Set(['holding', 'finding', 'ruling', 'saying', 'noting', 'citing', 'having'])

/** "The poet walked free, the tribunal holding that nothing was proved": acquitted, and not let out. */
export function asWalkedFree(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, clause } = candidate
  if (kind !== 'release' || clause?.verb.lemma !== 'walk') return candidate
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const { to } = clause.verb
  if (word(to) !== 'free' || word(to + 1) !== ',') return candidate
  const rule = ruleOf(acquittal, 'walked-from-court')
  if (!rule) return candidate
  for (let at = to + 2; at < to + 7; at++)
    if (HOLDING.has(word(at)))
      return (infoOf(doc.tokens.word[at - 1] ?? 0).noun & NOUN.court) !== 0
        ? { ...candidate, kind: 'acquittal', frame: acquittal, rule, set: {} }
        : candidate
  return candidate
}
