import { nameKeys } from '../names/index.ts'
import { birthOf, birthsConflict } from './birth-dates.ts'
import type { Decided } from './compare-decided.ts'
import { compareSpellings, type Spelled } from './compare-spellings.ts'
import { MOST } from './propose-names.ts'

/** What is compared where no vault has its say. */
const UNDECIDED: Decided = { compare: compareSpellings, entitiesOf: () => new Set() }

/**
 * A number for each of the rows, the same for those that are one person as if every "same" were accepted, counted from
 * 1 in their order. People of different birth, and names that are told apart, are never brought together by others
 * between them; a name without a birth beside two births of its name stands by itself. `unsearched` are rows whose sounds are so common that nothing was looked for. With a vault's decisions, what
 * they say of two spellings stands.
 */
export function clusterNames(
  rows: readonly Spelled[],
  decided: Decided = UNDECIDED,
): {
  readonly clusters: readonly number[]
  readonly unsearched: readonly number[]
} {
  const { people, personOf } = distinct(rows, decided)
  const groups = people.map((person, at): Group => ({
    members: [at],
    birth: birthOf(person.birth) ?? '',
    fullest: [person],
  }))
  const groupOf = [...groups]
  const { pairs, searched } = samePairs(people, decided)
  const torn = ofTwoBirths(groups, pairs)
  for (const { i, k } of pairs) {
    if ((torn.has(i) || torn.has(k)) && [i, k].some(at => people[at]?.birth)) continue
    const [left, right] = [groupOf[i], groupOf[k]]
    if (!left || !right || left === right || !fit(left, right, decided)) continue
    const [large, small] =
      left.members.length < right.members.length ? [right, left] : [left, right]
    join(large, small)
    for (const member of small.members) groupOf[member] = large
  }
  const numbers = new Map<Group | undefined, number>()
  const clusters = personOf.map(person => {
    const group = groupOf[person]
    const known = numbers.get(group) ?? numbers.size + 1
    numbers.set(group, known)
    return known
  })
  const unsearched = [...rows.keys()].filter(row => !searched.has(personOf[row] ?? -1))
  return { clusters, unsearched }
}

/**
 * Each name and birth once, and for each row which of them it is; a name so thin that it is not even the same as itself
 * is another each time.
 */
function distinct(rows: readonly Spelled[], { compare }: Decided) {
  const places = new Map<string, number>()
  const people: Spelled[] = []
  const personOf = rows.map(row => {
    const key = JSON.stringify([row.name, row.names ?? [], row.birth ?? '', row.country ?? ''])
    const known = places.get(key)
    if (known !== undefined) return known
    if (compare(row, row, 'person').outcome === 'same') places.set(key, people.length)
    people.push(row)
    return people.length - 1
  })
  return { people, personOf }
}

/** Names without a birth that are the same as names of two births: nothing tells whose they are. */
function ofTwoBirths(groups: readonly Group[], pairs: readonly Pair[]): ReadonlySet<number> {
  const births = new Map<number, Set<string>>()
  const see = (at: number, other: number) => {
    const birth = groups[other]?.birth ?? ''
    if (groups[at]?.birth === '' && birth !== '')
      births.set(at, (births.get(at) ?? new Set()).add(birth))
  }
  for (const { i, k } of pairs) {
    see(i, k)
    see(k, i)
  }
  const conflicts = (all: ReadonlySet<string>) =>
    [...all].some(one => [...all].some(other => birthsConflict(one, other)))
  return new Set([...births].flatMap(([at, all]) => (conflicts(all) ? [at] : [])))
}

type Group = {
  readonly members: number[]
  /** The most exact of the births in it, which all others agree with; empty where none is known. */
  birth: string
  /** Its fullest names: who joins must be none of somebody else. */
  fullest: readonly Spelled[]
}

/** So many of a group's names are compared before another joins it. */
const LOOKED_AT = 4

function fit(left: Group, right: Group, { compare }: Decided): boolean {
  if (birthsConflict(left.birth, right.birth)) return false
  if (left.members.length === 1 && right.members.length === 1) return true
  return left.fullest.every(one =>
    right.fullest.every(other => compare(one, other, 'person').outcome !== 'different'),
  )
}

function join(large: Group, small: Group): void {
  large.members.push(...small.members)
  if (small.birth.length > large.birth.length) large.birth = small.birth
  large.fullest = [...large.fullest, ...small.fullest]
    .toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, LOOKED_AT)
}

type Pair = { readonly i: number; readonly k: number; readonly score: number }

/** Pairs that are called the same, the likeliest first. What may stand for initials is a question, and not sought. */
function samePairs(
  people: readonly Spelled[],
  { compare, entitiesOf }: Decided,
): {
  readonly pairs: readonly Pair[]
  readonly searched: ReadonlySet<number>
} {
  const keys = people.map(({ name, names }) =>
    [
      ...new Set([name, ...(names ?? [])].flatMap(one => nameKeys(one, 'person'))),
      ...[...entitiesOf(name, 'person')].map(entity => `counts as ${entity}`),
    ].filter(key => !key.startsWith('.')),
  )
  const searched = new Set<number>()
  const blocks = blocksOf(keys)
  const lastSeen = new Int32Array(people.length).fill(-1)
  const found: Pair[] = []
  for (const [k, person] of people.entries()) {
    for (const key of keys[k] ?? []) {
      if (!key.startsWith('=') && blocks.has(key)) searched.add(k)
      for (const i of blocks.get(key) ?? []) {
        if (i >= k) break
        if (lastSeen[i] === k) continue
        lastSeen[i] = k
        const other = people[i]
        const told = other && compare(other, person, 'person')
        if (told?.outcome === 'same') found.push({ i, k, score: told.score })
      }
    }
  }
  return { pairs: found.toSorted((x, y) => y.score - x.score || x.i - y.i || x.k - y.k), searched }
}

/** Who shares a key; keys that too many share tell nothing. */
function blocksOf(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  }
  for (const [key, members] of blocks)
    if (members.length > (key.includes(' ') ? MOST.pair : MOST.single)) blocks.delete(key)
  return blocks
}
