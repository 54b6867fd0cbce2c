import { phraseWith } from '../grammar/owners.ts'
import { registration } from '../rules/en/registration.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'

const REGISTRIES = new Set(['registrar', 'registry', 'registrars', 'registration'])

/** "The Registrar of Societies rejected the application by the League": no suit, but a registration that was refused. */
export function asRegistry(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, set, actor, clause } = candidate
  if (kind !== 'lawsuit' || set.outcome !== 'dismissed' || !actor) return candidate
  const asked = clause?.objects[0]
  const by = asked && phraseWith([...asked.complements, ...clause.phrases], ['by', 'from', 'of'])
  const rule = ruleOf(registration, 'refused')
  if (!rule) return candidate
  for (let i = actor.from; i < actor.to; i++)
    if (REGISTRIES.has(wordOf(doc.tokens.word[i] ?? 0).toLowerCase()))
      return {
        ...candidate,
        kind: 'registration',
        frame: registration,
        rule,
        id: 'registration.refused.active',
        set: { decision: 'refused' },
        target: by?.object ?? candidate.target,
      }
  return candidate
}
