import type { Candidate, Parsed } from '../events/constructions.ts'
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

/** "a march during which a group carried placards", "mourners, many of them carrying candles", "addressed the crowd": part of what is told beside it. */
export function isWithin(
  { doc }: Parsed,
  { clause, actor, rule }: Candidate,
  told: readonly Candidate[],
): boolean {
  if (rule.id === BROUGHT_OUT && actor?.determiner === 'definite') return true
  const others = told.filter(one => one.kind === 'assembly' && one.clause !== clause)
  if (!clause || others.length === 0) return false
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (actor && ['them', 'whom'].includes(word(actor.to - 1)) && word(actor.to - 2) === 'of')
    return true
  for (let i = clause.verb.from; i > clause.verb.from - REACH; i--)
    if (word(i) === 'which' && (word(i - 1) === 'during' || word(i - 1) === 'at'))
      return others.some(({ trigger }) => trigger[0] < i)
  return false
}
