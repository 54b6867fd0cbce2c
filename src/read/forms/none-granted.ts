import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Amount } from '../../codebook/index.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

/** A decision on many requests, of which it is said that none was granted. */
export const NONE_GRANTED = 'permission.none-granted'

const NONE = new Set(['none', 'neither'])

/** "not a single one of the 96 notices", "not one of them", "none of the nine requests" */
function isNone({ doc }: Parsed, { from }: NounPhrase): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (NONE.has(word(from)) && word(from + 1) === 'of') return true
  // Where "of the 96 notices" is the phrase, "one" stands before it.
  const one = word(from) === 'of' ? from - 1 : from
  if (word(one) === 'one' && word(one - 1) === 'not') return true
  const single = [one - 1, one].find(at => word(at) === 'single')
  return single !== undefined && word(single - 1) === 'a' && word(single - 2) === 'not'
}

/** "of the 96 notices": how many there were. */
function howMany({ mentions }: Parsed, from: number, to: number): Amount | undefined {
  for (const one of mentions)
    if (one.type === 'number' && one.from > from && one.to <= to && !one.percent) return one.value
  return undefined
}

/** "Not a single one of the 96 notices was accepted": all of them were refused. */
export function asNoneGranted(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, set, clause } = candidate
  const asked = clause?.subject
  if (kind !== 'permission' || set.decision !== 'granted' || !asked) return candidate
  if (clause.verb.voice !== 'passive' || clause.verb.negative || !isNone(parsed, asked))
    return candidate
  const applications = howMany(parsed, asked.from, clause.verb.from)
  return {
    ...candidate,
    id: NONE_GRANTED,
    set: { ...set, decision: 'refused', ...(applications === undefined ? {} : { applications }) },
  }
}
