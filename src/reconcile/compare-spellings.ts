import { compareGroups, compareNames, type Comparison } from '../names/index.ts'

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
