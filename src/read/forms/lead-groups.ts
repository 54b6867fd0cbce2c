import type { Kind } from '../../codebook/index.ts'
import { datesAgree, type Draft } from '../draft.ts'
import { join } from '../merge.ts'
import type { Filler } from '../referring/memory.ts'

/** Kinds that a report sums up first ("jailed two bloggers") and then tells of each person. */
const SUMMED: ReadonlySet<Kind> = new Set([
  'detention',
  'conviction',
  'acquittal',
  'charge',
  'release',
  'death',
  'summons',
  'trial',
  'violence',
])

/** How many sentences on the people of a group may be named: after the opening of a report, and elsewhere. */
const FROM_OPENING = 25
const ELSEWHERE = 6

/** How many people a draft tells of; null where it does not say, or only about. */
function sizeOf({ target }: Draft): number | null {
  if (typeof target.count === 'number') return target.count
  const named = target.parties.every(party => party.named)
  return target.count === null && named && target.parties.length > 0 ? target.parties.length : null
}

/** "two forum commentators": a group that is counted, and nobody of it named. */
function isGroup({ kind, title, target }: Draft): boolean {
  const [party] = target.parties
  return (
    SUMMED.has(kind) &&
    !title &&
    target.parties.length === 1 &&
    party !== undefined &&
    !party.named &&
    typeof target.count === 'number' &&
    target.count > 1
  )
}

/** "jailed an opposition activist", in a report's first sentence: somebody who is not named yet. */
function isSomebody({ kind, title, target, rule }: Draft): boolean {
  const [party] = target.parties
  return (
    SUMMED.has(kind) &&
    kind !== 'violence' &&
    !title &&
    target.parties.length === 1 &&
    party !== undefined &&
    !party.named &&
    target.count === 1 &&
    /^(?:an?|one|another) /i.test(party.name) &&
    !ASIDE.test(rule)
  )
}

const ASIDE = /nominal|possessive|relative|reduced|adjunct|participle/

/** The one record of the paragraphs after a report's first sentence that tells by name of whom it was about. */
function samePerson(one: Draft, later: readonly Draft[]): Draft | undefined {
  for (const other of later) {
    if (other.block - one.block > NEXT || other.sentence - one.sentence > FROM_OPENING) break
    const near = other.block > one.block && other.kind === one.kind && sizeOf(other) === 1
    if (near && !ASIDE.test(other.rule)) return isMember(one, other) ? other : undefined
  }
  return undefined
}

/** How many paragraphs on whoever a report's first sentence is about may be named. */
const NEXT = 2

/** By name, but for one of several perhaps: "A, B and a 17-year-old who cannot be named". */
function isNamed({ target: { parties } }: Draft): boolean {
  const unnamed = parties.filter(party => !party.named).length
  return parties.length > 0 && (unnamed === 0 || (unnamed === 1 && parties.length > 2))
}

/** Whether a record may tell of people of a group: of the same kind, by name, and punished in the same way. */
function isMember(group: Draft, other: Draft): boolean {
  if (other.kind !== group.kind || other.title || !isNamed(other)) return false
  if (other.modality !== group.modality || !datesAgree(group.when, other.when)) return false
  const types = new Set(group.penalty.map(({ penalty }) => penalty.type))
  const others = other.penalty.map(({ penalty }) => penalty.type)
  return types.size === 0 || others.length === 0 || others.some(type => types.has(type))
}

/** The records after a group's that tell of just as many people by name; none where they are more or fewer. */
function membersOf(group: Draft, later: readonly Draft[], reach: number): readonly Draft[] {
  let whole: Draft | undefined
  for (const one of later) {
    if (one.sentence - group.sentence > reach) break
    const same = sizeOf(one) === sizeOf(group) && one.sentence > group.sentence
    if (same && isMember(group, one)) {
      whole = one
      break
    }
  }
  if (whole) return [whole]
  const found: Draft[] = []
  let left = sizeOf(group) ?? 0
  const seen = new Set<string>()
  for (const other of later) {
    if (other.sentence - group.sentence > reach) break
    if (!isMember(group, other)) continue
    if (other.target.parties.some(party => seen.has(party.name))) continue
    const size = sizeOf(other)
    if (size === null || size > left) break
    for (const party of other.target.parties) seen.add(party.name)
    found.push(other)
    left -= size
    if (left === 0) return found
  }
  return []
}

/** "freed two mayors who had been arrested in May": of whom it is told by name further on, whatever befell them. */
function nameAlike(
  drafts: readonly Draft[],
  { party, group }: { readonly party: Filler | undefined; readonly group: Draft },
): void {
  if (!party || !group.target.parties.every(({ named }) => named)) return
  for (const draft of drafts) {
    const [own, ...others] = draft.target.parties
    if (draft === group || others.length > 0 || !own || own.named || !SUMMED.has(draft.kind))
      continue
    if (String(own.span) !== String(party.span)) continue
    draft.target = group.target
    draft.why.push(`“${own.name}” are those named further on`)
  }
}

/**
 * "A court jailed two bloggers on Wednesday. A received eight years. B was given four.": the group is no record beside
 * those of its members, who take its date where they have none. One record that names them all is the same one.
 */
export function foldGroups(drafts: readonly Draft[]): Draft[] {
  const inOrder = drafts.toSorted((a, b) => a.quote[0] - b.quote[0])
  const opening = Math.min(...drafts.filter(draft => !draft.title).map(draft => draft.block))
  const gone = new Set<Draft>()
  for (const [at, group] of inOrder.entries()) {
    const other = group.target.parties[0]?.name.startsWith('another ') === true
    const single = (group.block === opening || other) && isSomebody(group)
    const reachable = other ? inOrder.slice(at + 1, at + 2) : inOrder.slice(at + 1)
    const same = single ? samePerson(group, reachable) : undefined
    if (same) {
      join(group, same)
      gone.add(same)
      continue
    }
    if (!isGroup(group)) continue
    const reach = group.block === opening ? FROM_OPENING : ELSEWHERE
    const members = membersOf(group, inOrder.slice(at + 1), reach)
    const [first] = members
    if (!first) continue
    if (members.length === 1) {
      const [party] = group.target.parties
      join(group, first)
      gone.add(first)
      nameAlike(inOrder, { party, group })
      continue
    }
    // What the group had in common with a penalty of its own is told of all of them: two occurrences cannot differ so.
    const stated = group.penalty.some(({ penalty }) => penalty.amount !== undefined)
    if (stated && members.some(one => one.penalty.length > 0)) continue
    for (const member of members) {
      if (member.when !== null || group.when === null) continue
      member.when = group.when
      member.whenSpan = group.whenSpan
      member.why.push('when: told of the group before')
    }
    first.anchors.push(group.quote)
    gone.add(group)
  }
  return drafts.filter(draft => !gone.has(draft))
}
