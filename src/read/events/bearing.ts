import type { Bearing, Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'

const CONTEXT = new Set<Kind>(['statement', 'figure', 'vote', 'law', 'petition', 'assembly'])
const PROCEEDINGS = new Set<Kind>(['charge', 'conviction', 'detention', 'trial'])
const OFFICIAL =
  /\b(?:police|officers?|officials?|guards?|soldiers?|gendarmes?|policem[ae]n|militiam[ae]n)\b/i
const GOOD = new Set(['granted', 'restored', 'overturned', 'reduced'])

/** Whether a record tells of a violation, of accountability, of something good, or of the context: proposed by rule. */
export function bearingOfDraft({ kind, attributes, target }: Draft): Bearing {
  if (CONTEXT.has(kind)) return 'context'
  const good = [attributes.decision, attributes.outcome].some(
    value => value !== undefined && GOOD.has(value),
  )
  if (good || kind === 'release' || kind === 'acquittal') return 'positive'
  const official = target.parties.some(party =>
    OFFICIAL.test(`${party.as ?? ''} ${party.named ? '' : party.name}`),
  )
  return official && PROCEEDINGS.has(kind) ? 'accountability' : 'violation'
}
