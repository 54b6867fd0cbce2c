import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

/** The way by which somebody or something has people in the streets. */
const BROUGHT_OUT = 'brought-out'

/** "The killing brought thousands onto the streets", "addressed thousands of supporters": those who came gathered. */
export function asBroughtOut(candidate: Candidate): Candidate {
  const { rule, kind, noun, clause } = candidate
  if (kind !== 'assembly' || rule.id !== BROUGHT_OUT) return candidate
  const spoken = clause?.phrases.find(({ preposition }) => preposition === 'to')?.object
  return { ...candidate, actor: noun ?? clause?.objects[0] ?? spoken ?? null, noun: null }
}

/** How far before a verb "during which" may stand. */
const REACH = 6

/** "a march during which a group carried placards": what was done there is part of it. */
export function isWithin(
  { doc }: Parsed,
  clause: Clause | null,
  told: readonly Candidate[],
): boolean {
  if (!clause || told.length === 0) return false
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  for (let i = clause.verb.from; i > clause.verb.from - REACH; i--)
    if (word(i) === 'which' && (word(i - 1) === 'during' || word(i - 1) === 'at'))
      return told.some(({ trigger }) => trigger[0] < i)
  return false
}
