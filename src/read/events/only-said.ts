import type { Candidate } from './constructions.ts'

const BEHIND = new Set(['for', 'of', 'with', 'from'])

/** "was jailed for calling for a rally": what somebody is punished for having said, no statement of its own. */
export const isSaidBefore = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' && clause?.verb.form === 'gerund' && BEHIND.has(clause.link)

const CALLING = new Set(['call', 'announce', 'urge'])

/** "called for protests on Saturday", "announced plans to march": the gathering is told, and who called for it. */
export function isCallOut({ kind, clause }: Candidate, told: readonly Candidate[]): boolean {
  if (kind !== 'statement' || !clause || !CALLING.has(clause.verb.lemma)) return false
  return told.some(other => {
    if (other.kind !== 'assembly') return false
    if (clause.verb.lemma === 'announce') return other.clause?.governor === clause
    const asked = clause.phrases.some(
      part => part.preposition === 'for' && part.object !== null && part.object === other.noun,
    )
    return other.set.status === 'planned' && asked
  })
}

const WARNING = new Set(['warn', 'caution', 'remind', 'tell'])
const ANYBODY = new Set(
  'people public citizen resident population youth parent motorist supporter inhabitant local voter'.split(
    ' ',
  ),
)

/** "warned residents not to join the march": said to all, to nobody in particular. */
export function isWarningToAll({ kind, clause, target }: Candidate): boolean {
  if (kind !== 'intimidation' && kind !== 'summons') return false
  if (!clause || !WARNING.has(clause.verb.lemma) || !target || target.name !== null) return false
  return ANYBODY.has(target.lemma) && target.number === null && target.possessor === null
}
