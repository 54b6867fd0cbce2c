import {
  compareOrder,
  TIERS,
  type Decision,
  type Order,
  type RecordState,
  type Seen,
} from '../codebook/index.ts'
import { canonical } from './canonical.ts'

/** Something said in an entry: where that entry stands, and what it had seen. */
export type Said = { readonly id: string; readonly order: Order; readonly seen: Seen }

/** Which decision on a record stands, the state it gives, and those it is contested by. */
export type RecordStanding = {
  readonly state: RecordState
  readonly decision: string | null
  readonly contested: readonly string[]
}

const inOrder = (a: Said, b: Said): number =>
  compareOrder(a.order, b.order) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether one entry was made knowing the other. */
export function hadSeen(later: Said, earlier: Said): boolean {
  return later.id !== earlier.id && (later.seen[earlier.order.feed] ?? 0) >= earlier.order.seq
}

/** Those that no other had seen: one where everybody knew of each other. */
export function latest<Item extends Said>(items: readonly Item[]): Item[] {
  return items.filter(item => !items.some(other => hadSeen(other, item)))
}

/** Without what was taken back; an undo can be taken back too. */
export function effective<Item extends Said & { readonly undoes?: string | undefined }>(
  items: readonly Item[],
): Item[] {
  const undone = new Set<string>()
  for (const item of [...items].sort(inOrder).toReversed())
    if (item.undoes !== undefined && !undone.has(item.id)) undone.add(item.undoes)
  return [...items].sort(inOrder).filter(item => !undone.has(item.id))
}

const meaningOf = ({ verb, body }: Decision): string =>
  verb === 'refuse' ? 'refuse' : canonical(body)

function stateOf(standing: Decision, earlier: readonly Decision[]): RecordState {
  if (standing.verb === 'refuse') return 'refused'
  if (standing.verb === 'accept' && standing.batch !== undefined) return 'batch-accepted'
  if (standing.verb !== 'confirm') return 'accepted'
  const confirmed = earlier.findLast(decision => decision.verb !== 'confirm')
  return confirmed && confirmed.verb !== 'refuse' && confirmed.by !== standing.by
    ? 'confirmed'
    : 'accepted'
}

/** What stands of a record, whatever order its decisions arrived in. */
export function standingOf(decisions: readonly Decision[]): RecordStanding {
  const counted = effective(decisions).filter(decision => decision.verb !== 'undo')
  const standing = counted.at(-1)
  if (!standing) return { state: 'draft', decision: null, contested: [] }
  const differing = latest(counted).filter(
    decision => decision.id !== standing.id && meaningOf(decision) !== meaningOf(standing),
  )
  return {
    state: stateOf(standing, counted.slice(0, -1)),
    decision: standing.id,
    contested: differing.map(decision => decision.id),
  }
}

/** One word on a subject: a tier, a mask, a consent, a setting, a text. */
export type Claim = Said & { readonly value: unknown }

/** How protective a value is; a higher one stands while two are contested. */
const PROTECTION: Readonly<Record<string, (value: unknown) => number>> = {
  tier: value => TIERS.findIndex(tier => tier === value),
  mask: value => (canonical(value).includes('"masked":true') ? 1 : 0),
  consent: value => (value === false ? 1 : 0),
  admit: value => (canonical(value).includes('"admitted":false') ? 1 : 0),
}

/** The claim that stands: the last, or of contested protective ones the most restrictive. */
export function standingClaim(
  act: string,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly isContested: boolean } | undefined {
  const heads = latest(claims).sort(inOrder)
  const last = heads.at(-1)
  if (!last) return undefined
  const isContested = heads.some(head => canonical(head.value) !== canonical(last.value))
  const protection = PROTECTION[act]
  if (!isContested || !protection) return { claim: last, isContested }
  const claim = heads.reduce((best, head) =>
    protection(head.value) >= protection(best.value) ? head : best,
  )
  return { claim, isContested }
}
