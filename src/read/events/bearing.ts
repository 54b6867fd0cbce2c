import type { Bearing, Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'

const CONTEXT = new Set<Kind>(['statement', 'figure', 'vote', 'law', 'petition', 'assembly'])
const PROCEEDINGS = new Set<Kind>(['charge', 'conviction', 'detention', 'trial'])
const OFFICIAL =
  /\b(?:police|officers?|officials?|guards?|soldiers?|gendarmes?|policem[ae]n|militiam[ae]n|sergeants?|constables?|corporals?|warders?|jailers?|gaolers?|superintendents?|interrogators?)\b/i
const GOOD = new Set(['granted', 'restored', 'overturned', 'reduced'])

/** "an investigation into the police beating of A": what is looked into was done to somebody, by whomever. */
const LOOKED_INTO =
  /\b(?:(?:beating|shooting|killing|murder|assassination|torture|ill-treatment|mistreatment|abduction|disappearance|stabbing|lynching|deaths?) (?:in|of)\b|(?:assault|attack|attempt|arson) (?:on|against|at)\b|police (?:violence|brutality|shooting|beating)|use of force|excessive force|abuse of (?:detainees|prisoners|power))/i

/** "died after a long illness", "died aged 84": of no violence, and of nobody's doing. */
const OF_ITSELF =
  /\b(?:(?:after|following) (?:an? )?(?:\w+ )?(?:illness|stroke|heart attack|surgery|(?:battle|fight|struggle) with)|(?:died|dies|passed away|passes away|death) (?:\w+ ){0,4}(?:of (?:\w+ )?(?:cancer|natural causes|old age|pneumonia|leukaemia|leukemia)|peacefully|aged \d|at the age of|at home)|road accident|(?:car|plane|bus|air|train|helicopter|motorcycle|road) crash|traffic accident)\b/i
const HELD_OR_HIT =
  /\b(?:custody|prison\w*|jail\w*|detention|detain\w*|cells?|colony|police|beat\w*|tortur\w*|shot|shoot\w*|wound\w*|injur\w*|attack\w*|guards?|arrest\w*|denied|hunger strike|camp)\b/i

/** Whether a record tells of a violation, of accountability, of something good, or of the context: proposed by rule. */
export function bearingOfDraft(draft: Draft, sentence: string): Bearing {
  const { kind, attributes, target } = draft
  if (CONTEXT.has(kind)) return 'context'
  if (kind === 'death' && OF_ITSELF.test(sentence) && !HELD_OR_HIT.test(sentence)) return 'context'
  const looked = kind === 'charge' && target.parties.length === 0
  if (looked && LOOKED_INTO.test(attributes.offence ?? '')) return 'accountability'
  const good = [attributes.decision, attributes.outcome].some(
    value => value !== undefined && GOOD.has(value),
  )
  if (good || kind === 'release' || kind === 'acquittal') return 'positive'
  const official = target.parties.some(party =>
    OFFICIAL.test(`${party.as ?? ''} ${party.named ? '' : party.name}`),
  )
  return official && PROCEEDINGS.has(kind) ? 'accountability' : 'violation'
}
