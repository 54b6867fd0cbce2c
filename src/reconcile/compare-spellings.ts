import { compareGroups, compareNames, type Comparison } from '../names/index.ts'
import { blockKeys, MOST } from './propose-names.ts'

/** What is known of somebody beside the spelling. */
export type Spelled = {
  readonly name: string
  /** Other names of theirs. */
  readonly names?: readonly string[] | undefined
  /** EDTF: a day, a month or a year. */
  readonly birth?: string | null | undefined
  /** ISO 3166 code, or a name; compared letter by letter. */
  readonly country?: string | null | undefined
}

/** Two spellings that are of people, or of organisations. */
export type SpellingKind = 'person' | 'organisation'

/** The most that two somebodies with a doubt between them can be. */
const DOUBTED = 0.75
const ASK = 0.45
const UNLIKE = 0.4

/**
 * Whether two spellings name one somebody, with what else is known of each: the likeliest pair of all their names
 * decides; days of birth that cannot be one part them; another country is a doubt. Never merges anything.
 */
export function compareSpellings(a: Spelled, b: Spelled, kind: SpellingKind): Comparison {
  const compare = kind === 'person' ? compareNames : compareGroups
  const all = [a.name, ...(a.names ?? [])].flatMap(left =>
    [b.name, ...(b.names ?? [])].map(right => ({ left, right, told: compare(left, right) })),
  )
  const best = all.reduce((one, other) => (other.told.score > one.told.score ? other : one))
  const other =
    best.left === a.name && best.right === b.name
      ? []
      : [`by other names: “${best.left}” and “${best.right}”`]
  return weighed({ ...best.told, reasons: [...other, ...best.told.reasons] }, a, b)
}

function weighed(told: Comparison, a: Spelled, b: Spelled): Comparison {
  if (told.outcome === 'different') return told
  if (birthsConflict(a.birth, b.birth)) {
    const reason = `born ${a.birth} and ${b.birth}: two people`
    return {
      score: Math.min(told.score, UNLIKE),
      outcome: 'different',
      reasons: [...told.reasons, reason],
    }
  }
  const apart = a.country && b.country && a.country.toLowerCase() !== b.country.toLowerCase()
  if (!apart || told.score <= DOUBTED) return told
  const reason = `of two countries: ${a.country} and ${b.country}`
  return { score: Math.max(ASK, DOUBTED), outcome: 'ask', reasons: [...told.reasons, reason] }
}

/** Whether two dates of birth cannot be one: each is as exact as the other needs. */
export function birthsConflict(
  a: string | null | undefined,
  b: string | null | undefined,
): boolean {
  if (!a || !b) return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) !== b.slice(0, length)
}

/**
 * A number for each of the rows, the same for those that are one person as if every "same" were accepted, counted from
 * 1 in their order. People of different birth are never brought together, not by others between them either.
 */
export function clusterNames(rows: readonly Spelled[]): readonly number[] {
  const groups = rows.map((_, at) => [at])
  const groupOf = groups.map(group => group)
  const pairs = candidatePairs(rows)
    .map(([i, k]) => ({ i, k, told: compareSpellings(rows[i]!, rows[k]!, 'person') }))
    .filter(({ told }) => told.outcome === 'same')
    .toSorted((x, y) => y.told.score - x.told.score || x.i - y.i || x.k - y.k)
  for (const { i, k } of pairs) {
    const [left, right] = [groupOf[i]!, groupOf[k]!]
    if (left === right) continue
    const conflict = left.some(x => right.some(y => birthsConflict(rows[x]!.birth, rows[y]!.birth)))
    if (conflict) continue
    left.push(...right)
    for (const at of right) groupOf[at] = left
  }
  const numbers = new Map<readonly number[], number>()
  return groupOf.map(group => {
    const known = numbers.get(group) ?? numbers.size + 1
    numbers.set(group, known)
    return known
  })
}

/** Pairs of rows that have enough sounds in common to be looked at, each once. */
function candidatePairs(rows: readonly Spelled[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  for (const [at, { name, names }] of rows.entries()) {
    const keys = new Set([name, ...(names ?? [])].flatMap(one => blockKeys(one, 'person')))
    for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), at])
  }
  const found = new Map<string, [number, number]>()
  for (const [key, members] of blocks) {
    if (members.length > (key.includes(' ') ? MOST.pair : MOST.single)) continue
    for (const [place, i] of members.entries())
      for (const k of members.slice(place + 1)) found.set(`${i} ${k}`, [i, k])
  }
  return [...found.values()]
}
