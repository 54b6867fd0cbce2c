import { datesAgree, type Draft } from '../draft.ts'
import { NEAR } from './follow-ups.ts'
import { keysAgree } from '../agreement.ts'
import { fold, namesOf } from '../party-texts.ts'

/** How many sentences below a heading what it names is told. */
const BELOW = 8

const isUnnamed = ({ target }: Draft): boolean => namesOf(target).length === 0

/** "Death of journalist", above the lines that tell of it: what a heading names without a name. */
function toldBelow(drafts: readonly Draft[], at: number): Draft | undefined {
  const head = drafts[at]
  if (!head?.heading || !isUnnamed(head) || head.when !== null) return undefined
  return drafts
    .slice(at + 1, at + 1 + NEAR)
    .find(
      other =>
        other.kind === head.kind &&
        !other.heading &&
        other.sentence - head.sentence <= BELOW &&
        keysAgree(head, other),
    )
}

const offenceOf = ({ attributes }: Draft): string | null => {
  const { offence } = attributes
  return typeof offence === 'string' && offence.includes(' ') ? fold(offence) : null
}

/** Nobody by name or number, no day, no place. */
const isVague = (draft: Draft): boolean =>
  isUnnamed(draft) &&
  draft.target.parties.length > 0 &&
  draft.target.count === null &&
  draft.when === null &&
  draft.where.length === 0

/** "Some activists were charged with preparing riots", where a report tells of those charged with it by name or number. */
function chargesTold(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const told = new Map<string, Draft>()
  for (const draft of drafts) {
    const offence = draft.kind === 'charge' && !isVague(draft) ? offenceOf(draft) : null
    if (offence !== null && !told.has(offence)) told.set(offence, draft)
  }
  return told
}

const sameNames = (a: Draft, names: readonly string[]): boolean =>
  namesOf(a.target).join() === names.join()

/** "A and B were given suspended sentences", before each of them is told with their own term: the first of these. */
function toldOfEach(drafts: readonly Draft[], at: number): Draft | undefined {
  const group = drafts[at]
  if (group?.kind !== 'conviction') return undefined
  const names = namesOf(group.target)
  const types = group.penalty.map(({ penalty }) => penalty)
  if (names.length < 2 || types.length === 0 || types.some(one => one.amount !== undefined))
    return undefined
  const near = drafts.slice(at + 1, at + 1 + NEAR)
  const each = names.map(name =>
    near.find(
      other =>
        other.kind === group.kind &&
        sameNames(other, [name]) &&
        datesAgree(group.when, other.when) &&
        other.penalty.some(
          ({ penalty }) =>
            penalty.amount !== undefined && types.some(one => one.type === penalty.type),
        ),
    ),
  )
  return each.includes(undefined) ? undefined : each[0]
}

/** What a heading or summary only mentions is told by the record that says it in full. */
export function foldSummaries(drafts: readonly Draft[]): Draft[] {
  const charges = chargesTold(drafts)
  return drafts.filter((draft, at) => {
    const vague = draft.kind === 'charge' && isVague(draft)
    const told =
      toldBelow(drafts, at) ??
      toldOfEach(drafts, at) ??
      (vague ? charges.get(offenceOf(draft) ?? '') : undefined)
    if (!told) return true
    told.anchors.push(draft.quote)
    return false
  })
}
