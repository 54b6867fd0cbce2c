import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Draft } from '../draft.ts'
import { wordOf } from '../text/words.ts'

const HIGHER = new Set('appeal appeals appellate cassation higher supreme regional'.split(' '))
const OWN_REASONS = new Set(['due', 'because', 'given', 'considering', 'account', 'view', 'light'])
const WHOSE = new Set(['his', 'her', 'their'])
/** How far after its reason's first word it may say whose reason it is. */
const NEAR = 5

/** "as her testimony was useful", "for pleading guilty": what the same court takes off for. */
const GROUNDS = new Set(
  `testimony confession confessed confessing pleaded pleading plea cooperation cooperated cooperating remorse remorseful
  useful beneficial mitigating`.split(/\s+/),
)

/** "because of her age", "in view of his poor health" */
function forOwnReasons({ doc }: Parsed, from: number, to: number): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from; at < to; at++) {
    if (!OWN_REASONS.has(word(at))) continue
    for (let next = at + 1; next < at + NEAR; next++) if (WHOSE.has(word(next))) return true
  }
  return false
}

const saysHigher = ({ doc, from, to }: Parsed): boolean => {
  for (let at = from; at < to; at++) if (HIGHER.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const namesGrounds = ({ doc, from, to }: Parsed): boolean => {
  for (let at = from; at < to; at++) if (GROUNDS.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const TERMS = new Set(['sentence', 'term'])

/** "The court later suspended the sentence for two years": its own, which nobody appealed against. */
const isSameCourts = ({ kind, clause, noun, actor }: Candidate, parsed: Parsed): boolean =>
  kind === 'appeal' &&
  clause?.verb.lemma === 'suspend' &&
  TERMS.has(noun?.lemma ?? '') &&
  actor !== null &&
  actor.name === null &&
  !saysHigher(parsed)

/** "Her fine was reduced because of her age", by no higher court: a penalty of her own. */
export function asOwnReduction(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, set, clause, actor } = candidate
  if (isSameCourts(candidate, parsed)) return { ...candidate, kind: 'conviction', set: {} }
  if (kind !== 'appeal' || set.outcome !== 'reduced' || !clause || actor) return candidate
  if (clause.verb.voice !== 'passive') return candidate
  if (saysHigher(parsed)) return candidate
  if (!forOwnReasons(parsed, clause.verb.to, parsed.to) && !namesGrounds(parsed)) return candidate
  return { ...candidate, kind: 'conviction', set: {} }
}

/** "Each was fined 200 euros, though Asanova's fine was reduced": what the others got, she did not. */
export function settleReductions(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1]
    if (draft.kind !== 'conviction' || !draft.rule.startsWith('appeal.reduced') || !before) continue
    if (before.kind !== 'conviction' || before.sentence !== draft.sentence) continue
    const names = new Set(draft.target.parties.map(({ name }) => name))
    const parties = before.target.parties.filter(({ name }) => !names.has(name))
    if (parties.length === 0 || parties.length === before.target.parties.length) continue
    before.target = { ...before.target, parties, count: parties.length }
  }
}
