import { NOUN } from '../text/word-table.ts'
import { lawsuit } from '../rules/en/lawsuit.ts'
import type { Candidate } from './constructions.ts'
import { ruleOf } from './frames.ts'

/** What a court does to a law that somebody challenged; a parliament votes down or repeals. */
const STRIKING = new Set(['strike', 'nullify', 'invalidate', 'annul', 'quash', 'void', 'overturn'])

/** "The Constitutional Court struck down the media law": a suit against it that succeeded. */
export function asStruckDown(candidate: Candidate): Candidate {
  const { kind, actor, clause, set } = candidate
  if (kind !== 'law' || set.step !== 'rejected' || !clause || !actor) return candidate
  if (!STRIKING.has(clause.verb.lemma) || (actor.classes & NOUN.court) === 0) return candidate
  const rule = ruleOf(lawsuit, 'struck-down')
  return rule
    ? {
        ...candidate,
        kind: 'lawsuit',
        frame: lawsuit,
        rule,
        set: { outcome: 'granted' },
        target: null,
      }
    : candidate
}
