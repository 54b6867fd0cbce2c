import type { Candidate } from './constructions.ts'

/** "has been on hunger strike": whoever it is said of does it, and nothing is done to them. */
export function asGatherer(candidate: Candidate): Candidate {
  const { kind, rule, actor, target } = candidate
  const told = kind === 'assembly' && rule.noTarget === true && actor === null && target !== null
  return told && candidate.clause?.subject === target
    ? { ...candidate, actor: target, target: null }
    : candidate
}
