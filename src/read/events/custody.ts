import { lastOf } from '../forms/follow-ups.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'

/** How many sentences after somebody was taken a blow is still one in custody. */
const AFTER = 3

const sharesSomebody = (a: Draft, b: Draft): boolean =>
  a.target.parties.some(party => b.target.parties.some(other => other.name === party.name))

const THERE = /\bthere\b/i

/** "took eleven to the station. Two of them, A and B, were beaten there": some of those who are held. */
const isOfThemThere = ({ source }: Doc, { members }: Draft, { target, quote }: Draft): boolean =>
  members !== undefined &&
  target.parties.some(({ name }) => members.includes(name)) &&
  THERE.test(source.slice(...quote))

/** "used force when detaining her": done to somebody who was not held yet. */
const isInTaking = (force: Draft, next: Draft | undefined): boolean =>
  next?.kind === 'detention' &&
  next.sentence === force.sentence &&
  next.rule.includes('.adjunct') &&
  sharesSomebody(force, next)

/** "beat him in front of his children and took his phones": done while they searched. */
const isInSearch = (force: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(other => other.kind === 'search' && other.sentence === force.sentence)

/** "had been beaten and subjected to electric shocks": one and the same. */
const goesOnToTorture = (force: Draft, next: readonly Draft[]): boolean =>
  next.some(
    other =>
      other.kind === 'torture' &&
      other.sentence === force.sentence &&
      other.rule.includes('.shared') &&
      sharesSomebody(force, other),
  )

/** How far behind a blow it may stand that somebody was held then. */
const BEHIND = 70

const HELD_THEN =
  /\b(?:(?:after|following|since) (?:his|her|their) (?:arrest|detention)|after (?:being|(?:he|she) was|(?:he|she) had been|they (?:were|had been)) (?:arrested|detained|taken)|(?:while|when) (?:(?:he|she|they) (?:was|were|lay) )?(?:already )?(?:handcuffed|in handcuffs|in custody)|in handcuffs|on (?:the|their|his|her) way to (?:a|the) (?:police )?(?:station|department|precinct|isolator|barracks))\b/i

/** "had been beaten in a minibus after his arrest", "hit while handcuffed": the words say that they were held then. */
function isHeldThen({ source }: Doc, { quote: [from, to] }: Draft): boolean {
  const [told = ''] = source.slice(from, to + BEHIND).split(/[.;](?=\s)/)
  return HELD_THEN.test(told)
}

const GUARDS = /\b(?:guards?|warders?|wardens?|jailers?)$/i

/** "a guard struck him", of somebody who was jailed before and not let go since. */
function isByTheirGuards(drafts: readonly Draft[], at: number, force: Draft): boolean {
  if (!force.actor.parties.some(({ name }) => GUARDS.test(name))) return false
  const last = lastOf(
    drafts,
    at,
    other =>
      ['detention', 'conviction', 'release', 'acquittal'].includes(other.kind) &&
      sharesSomebody(other, force),
  )
  return last?.kind === 'detention' || last?.kind === 'conviction'
}

/** "He was taken to the station. Officers beat him": what is done to somebody who is held is ill-treatment. */
export function settleCustody(doc: Doc, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    if (draft.kind !== 'violence' || draft.title || isInTaking(draft, drafts[i + 1])) return draft
    if (goesOnToTorture(draft, drafts.slice(i + 1, i + 3)))
      return { ...draft, kind: 'torture', why: [...draft.why, 'told as one with torture'] }
    if (isHeldThen(doc, draft) || isByTheirGuards(drafts, i, draft))
      return { ...draft, kind: 'torture', why: [...draft.why, 'done to somebody who was held'] }
    if (isInSearch(draft, drafts.slice(i + 1, i + 3))) return draft
    const last = lastOf(
      drafts,
      i,
      other =>
        other.block === draft.block &&
        (other.sentence < draft.sentence ||
          (other.kind === 'torture' && other.sentence === draft.sentence)) &&
        draft.sentence - other.sentence <= AFTER &&
        ['detention', 'torture', 'release'].includes(other.kind) &&
        (sharesSomebody(other, draft) || isOfThemThere(doc, other, draft)),
    )
    if (!last || last.kind === 'release') return draft
    const apart = draft.when !== null && last.when !== null && draft.when !== last.when
    return apart
      ? draft
      : { ...draft, kind: 'torture', why: [...draft.why, 'done to somebody who was held'] }
  })
}
