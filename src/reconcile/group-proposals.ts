import {
  groupBy,
  type Proposal,
  type ProposalGroup,
  type ProposalMember,
} from '../codebook/index.ts'
import { compareUse } from './order.ts'
import type { ReconcileState } from './state.ts'
import { lookUp, rowsOf } from './table.ts'

/** Nobody looks through more sides of one question at once. */
const MOST = 12

/** What is probably one: its ends, and the proposals that say so. */
type Cluster = { readonly ends: readonly string[]; readonly pairs: readonly Proposal[] }
type Nearby = ReadonlyMap<Cluster, ReadonlyMap<Cluster, readonly Proposal[]>>

/**
 * Questions put together, so that one rally in six records is asked about once: what is probably one, however many
 * ways it is told, and beside it those of which each may be one with each. Every proposal is in a group; the likeliest
 * group comes first.
 */
export function groupProposals(
  proposals: readonly Proposal[],
  joinedAs: JoinedAs = end => end,
): ProposalGroup[] {
  const clusterOf = clustersOf(proposals, joinedAs)
  const clusterIn = (pair: Proposal) => {
    const cluster = clusterOf.get(pair.left)
    return cluster === clusterOf.get(pair.right) ? cluster : undefined
  }
  const asks = proposals.filter(({ outcome }) => outcome === 'ask')
  const [alone, others] = [asks.filter(isAlone), asks.filter(one => !isAlone(one))]
  const settled = groupBy(others.filter(clusterIn), clusterIn)
  const joined = [...new Set(clusterOf.values())].filter(({ pairs }) => pairs.length > 0)
  const groups = [
    ...joined.map(one =>
      groupOf(sidesIn(one, joinedAs), [...one.pairs, ...(settled.get(one) ?? [])]),
    ),
    ...alone.map(pair => groupOf([single(pair.left)], [pair])),
    ...togetherAsked(nearby(others, clusterOf)),
  ]
  return groups.toSorted((a, b) => {
    const [one, other] = [a.pairs[0], b.pairs[0]]
    return one && other ? compareUse(one, other) : 0
  })
}

/** By which ends are known that somebody has said to be one: the same for all of them. */
type JoinedAs = (end: string) => string

const sidesIn = ({ ends }: Cluster, joinedAs: JoinedAs): Cluster[] =>
  [...groupBy(ends, joinedAs).values()].map(one => ({ ends: one, pairs: [] }))

/** By what spellings are known that name one somebody wherever they stand: by whom they name. */
export function joinedSpellings(state: ReconcileState): JoinedAs {
  const named = new Map<string, string | null>()
  for (const [, { id, spelling }] of rowsOf(state.mentions)) {
    const entity = lookUp(state.entityOf, id) ?? null
    const before = named.get(spelling)
    named.set(spelling, before === undefined || before === entity ? entity : null)
  }
  return end => named.get(end) ?? end
}

/** One spelling that several bear. */
const isAlone = ({ left, right }: Proposal) => left === right

const single = (end: string): Cluster => ({ ends: [end], pairs: [] })

/** For each end what it is probably one with. */
function clustersOf(
  proposals: readonly Proposal[],
  joinedAs: JoinedAs,
): ReadonlyMap<string, Cluster> {
  const near = new Map<string, Proposal[]>()
  for (const pair of proposals)
    for (const end of new Set([pair.left, pair.right])) {
      const pairs = near.get(end) ?? []
      near.set(end, pairs)
      if (pair.outcome === 'same') pairs.push(pair)
    }
  const together = groupBy(near.keys(), joinedAs)
  const found = new Map<string, Cluster>()
  for (const start of near.keys()) {
    if (found.has(start)) continue
    const ends = new Set([start])
    const pairs = new Set<Proposal>()
    for (const end of ends) {
      for (const one of together.get(joinedAs(end)) ?? []) ends.add(one)
      for (const pair of near.get(end) ?? []) {
        pairs.add(pair)
        ends.add(pair.left).add(pair.right)
      }
    }
    const cluster = { ends: [...ends], pairs: [...pairs].toSorted(compareUse) }
    for (const end of ends) found.set(end, cluster)
  }
  return found
}

/** Which clusters may be one with which, and the questions that say so. */
function nearby(
  asks: readonly Proposal[],
  clusterOf: ReadonlyMap<string, Cluster>,
): Map<Cluster, Map<Cluster, Proposal[]>> {
  const found = new Map<Cluster, Map<Cluster, Proposal[]>>()
  for (const pair of asks.toSorted(compareUse)) {
    const [left, right] = [clusterOf.get(pair.left), clusterOf.get(pair.right)]
    if (!left || !right || left === right) continue
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const row = found.get(one) ?? new Map<Cluster, Proposal[]>()
      found.set(one, row.set(other, [...(row.get(other) ?? []), pair]))
    }
  }
  return found
}

/** From so many on those who are asked about together may hold one of whom not each is asked. */
const SEVERAL = 3

/** Each may be one with each; of incidents, which two texts may tell too differently, with two of three. */
function mayJoin(near: Nearby, members: readonly Cluster[], next: Cluster): boolean {
  const asked = members.filter(member => near.get(member)?.has(next)).length
  if (asked === members.length) return true
  const ofIncidents = near.get(next)?.values().next().value?.[0]?.of === 'incident'
  return ofIncidents && members.length >= SEVERAL && asked * 3 >= members.length * 2
}

/** Those of a question with all that may join it, as long as it asks something new. */
function gathered(
  near: Nearby,
  [one, other]: readonly [Cluster, Cluster],
  asked: ReadonlySet<readonly Proposal[]>,
): Cluster[] {
  const members = [one, other]
  // Who joins brings others that may join: the list grows while it is gone through.
  for (const member of members)
    for (const next of near.get(member)?.keys() ?? []) {
      const fits =
        members.length < MOST &&
        !members.includes(next) &&
        mayJoin(near, members, next) &&
        members.some(each => {
          const pairs = pairsBetween(near, each, next)
          return pairs.length > 0 && !asked.has(pairs)
        })
      if (fits) members.push(next)
    }
  return members
}

/** Covers all questions by groups in which each may be one with each, the likeliest question first. */
function togetherAsked(near: Nearby): ProposalGroup[] {
  const questions = [...near].flatMap(([one, row]) =>
    [...row].map(([other, pairs]) => ({ one, other, best: pairs[0] })),
  )
  const ordered = questions.toSorted((a, b) => (a.best && b.best ? compareUse(a.best, b.best) : 0))
  const asked = new Set<readonly Proposal[]>()
  return ordered.flatMap(({ one, other }) => {
    if (asked.has(pairsBetween(near, one, other))) return []
    const members = gathered(near, [one, other], asked)
    const between = members.flatMap((member, at) =>
      members.slice(at + 1).map(next => [member, next] as const),
    )
    const pairs = between.flatMap(([a, b]) => pairsBetween(near, a, b))
    for (const [a, b] of between) asked.add(pairsBetween(near, a, b)).add(pairsBetween(near, b, a))
    return [groupOf(members, pairs.toSorted(compareUse))]
  })
}

const NONE: readonly Proposal[] = []
const pairsBetween = (near: Nearby, one: Cluster, other: Cluster) =>
  near.get(one)?.get(other) ?? NONE

/** The side that most is told of leads; each other one says why it may be one with a side before it. */
function groupOf(clusters: readonly Cluster[], pairs: readonly Proposal[]): ProposalGroup {
  const weight = ({ ends }: Cluster) => pairs.filter(pair => ends.some(touches(pair))).length
  const ordered = clusters.toSorted(
    (a, b) => b.ends.length - a.ends.length || weight(b) - weight(a),
  )
  const inner = clusters.flatMap(cluster => cluster.pairs)
  const [best] = pairs
  return {
    of: best?.of ?? 'person',
    outcome: best?.outcome ?? 'ask',
    score: best?.score ?? 0,
    members: ordered.map((cluster, at) => {
      const before = new Set(ordered.slice(0, at).flatMap(({ ends }) => ends))
      return memberOf(cluster, pairs, before)
    }),
    pairs: [...pairs, ...inner],
  }
}

const touches =
  ({ left, right }: Proposal) =>
  (end: string) =>
    left === end || right === end

function memberOf(
  { ends, pairs: inner }: Cluster,
  pairs: readonly Proposal[],
  before: ReadonlySet<string>,
): ProposalMember {
  const own = new Set(ends)
  const sides = [...pairs, ...inner].flatMap(pair =>
    ([0, 1] as const).map(at => ({
      end: at === 0 ? pair.left : pair.right,
      name: pair.names?.[at],
      records: pair.records?.[at] ?? [],
      documents: pair.documents?.[at] ?? [],
    })),
  )
  const mine = sides.filter(({ end }) => own.has(end))
  const why = pairs.find(
    ({ left, right }) =>
      (own.has(left) && before.has(right)) || (own.has(right) && before.has(left)),
  )
  return {
    ends,
    names: [...new Set(mine.flatMap(({ name }) => name ?? []))],
    records: [...new Set(mine.flatMap(({ records }) => records))],
    documents: [...new Set(mine.flatMap(({ documents }) => documents))],
    reasons: why?.reasons ?? [],
  }
}
