import { death } from '../rules/en/death.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'

const FATAL = new Set(['fatal', 'deadly', 'lethal'])

/** "the fatal shooting of Ana Lesko": she died of it. */
export function asFatal(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, noun, target } = candidate
  if (kind !== 'violence' || !noun || !target) return candidate
  const rule = ruleOf(death, 'noun')
  if (!rule || !FATAL.has(wordOf(doc.tokens.word[noun.head - 1] ?? 0))) return candidate
  return { ...candidate, kind: 'death', frame: death, rule }
}
