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

/** Words anywhere in a sentence by which what it tells was done to somebody who was held. */
const HELD_AT =
  /\b(?:(?:while|when|held|kept|whilst) in (?:police |military |state |their |his |her )?(?:custody|detention|a cell|cells|prison|jail)|(?:in|inside) (?:the|his|her|their|a) (?:police |prison |holding )?cells?\b(?! phone)|(?:during|under) (?:the |his |her |their |an? |\w+ )?(?:interrogations?|questioning)|inside the (?:police )?station|in (?:the|a) police (?:van|car|vehicle|bus|truck|lorry|minibus|lock-up|post)|fellow (?:detainee|prisoner|inmate)|cell-?mates?|interrogators?|(?:forced|made|pressed|beaten) (?:\w+ ){0,3}(?:to|into) confess(?:ing)?|confess(?:ed)? because|told (?:the|a) (?:court|judge|magistrate|prosecutor|remand judge) (?:that )?(?:he|she|they) (?:was|were|had been)|in the punishment cell|in the (?:interrogation|visiting) room)\b/i

const NOT_HELD =
  /\b(?:outside|in front of|opposite|near) (?:the|a) (?:\w+ ){0,2}(?:station|prison|jail)|\b(?:inmates?|prisoners?|detainees?) (?:attack|stab|kill|assault|overpower)/i

/** "beaten in the cell", "hit during questioning", "A fellow detainee said officers hit him": the sentence says where. */
function isWhereHeld({ source, sentences }: Doc, { quote, sentence }: Draft): boolean {
  const { start, end } = sentences[sentence] ?? { start: quote[0], end: quote[1] }
  // "was beaten; he spent three days in a cell": another part of the sentence.
  const before = Math.max(start, source.lastIndexOf('; ', quote[0]) + 1)
  const after = source.indexOf('; ', quote[1])
  const text = source.slice(before, after < 0 ? end : Math.min(end, after))
  return HELD_AT.test(text) && !NOT_HELD.test(text)
}

const JAILERS =
  /\b(?:prison|jail|correctional|penitentiary|colony) (?:guards?|officials?|officers?|staff|service)$|\b(?:warders?|jailers?|interrogators?|gaolers?)$/i
const FREE =
  /\b(?:relatives|famil|visitors?|protesters?|demonstrators?|crowd|journalists?|reporters?|lawyers?|mothers|wives|supporters|villagers|residents)/i
const THE_HELD = /\b(?:detainees?|inmates?|prisoners?|arrestees?|captives?)$/i
const ARM =
  /\b(?:police\w*|officers?|soldiers?|guards?|agents?|troops|gendarmes?|sergeants?|marshals?|interrogators?)$/i

/** "Prison officials slapped him", "officers beat the detainees": done by, or to, those of whom that is said. */
function isOfThePrison({ actor, target }: Draft): boolean {
  const names = target.parties.map(({ name }) => name)
  if (names.some(name => FREE.test(name))) return false
  if (actor.parties.some(({ name }) => JAILERS.test(name))) return true
  return (
    names.some(name => THE_HELD.test(name)) &&
    (actor.parties.length === 0 || actor.parties.some(({ name }) => ARM.test(name)))
  )
}

const OF_THEM =
  /^(?:at least |about |some |around )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many|most|all|both|half|a number|\d+) of (?:them|the|those|these)\b/i

/** "Seventeen workers were held. Two of the women were slapped by a sergeant": some of a group that is held. */
function isOfHeldGroup({ source, sentences }: Doc, held: Draft, force: Draft): boolean {
  if (held.kind !== 'detention' || held.block !== force.block) return false
  if (!held.target.plural && held.target.parties.length < 2) return false
  const start = sentences[force.sentence]?.start ?? force.quote[0]
  if (!OF_THEM.test(source.slice(start, start + BEHIND))) return false
  return force.actor.parties.some(({ name }) => ARM.test(name))
}

const TAKEN_WHERE = /\b(?:where|there)\b/i

/** "was driven to a building, where he was struck": taken and hit in one sentence. */
const isTakenFirst = ({ source }: Doc, held: Draft, force: Draft): boolean =>
  held.kind === 'detention' &&
  held.sentence === force.sentence &&
  held.quote[1] <= force.quote[0] &&
  TAKEN_WHERE.test(source.slice(held.quote[1], force.quote[0]))

const GUARDS = /(?<!security |border |national |body)\b(?:guards?|warders?|wardens?|jailers?)$/i

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
    if (
      isHeldThen(doc, draft) ||
      isWhereHeld(doc, draft) ||
      isOfThePrison(draft) ||
      isByTheirGuards(drafts, i, draft)
    )
      return { ...draft, kind: 'torture', why: [...draft.why, 'done to somebody who was held'] }
    if (isInSearch(draft, drafts.slice(i + 1, i + 3))) return draft
    const last = lastOf(
      drafts,
      i,
      other =>
        other.block === draft.block &&
        (other.sentence < draft.sentence ||
          (other.kind === 'torture' && other.sentence === draft.sentence) ||
          isTakenFirst(doc, other, draft)) &&
        draft.sentence - other.sentence <= AFTER &&
        ['detention', 'torture', 'release'].includes(other.kind) &&
        (sharesSomebody(other, draft) ||
          isOfThemThere(doc, other, draft) ||
          isOfHeldGroup(doc, other, draft)),
    )
    if (!last || last.kind === 'release') return draft
    const apart = draft.when !== null && last.when !== null && draft.when !== last.when
    return apart
      ? draft
      : { ...draft, kind: 'torture', why: [...draft.why, 'done to somebody who was held'] }
  })
}
