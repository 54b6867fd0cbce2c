import {
  compareGroups,
  compareNames,
  comparePlaces,
  countryOfWord,
  type Comparison,
} from '../names/index.ts'
import { birthsConflict, birthWithin, bornTogether } from './birth-dates.ts'

/** What is known of somebody beside the spelling. */
export type Spelled = {
  readonly name: string
  /** Other names of theirs. */
  readonly names?: readonly string[] | undefined
  /** EDTF: a day, a month or a year; what is no date says nothing. */
  readonly birth?: string | null | undefined
  /** ISO 3166 alpha-2 code, or a name. */
  readonly country?: string | null | undefined
}

/** Two spellings that are of people, of organisations, or of places. */
export type SpellingKind = 'person' | 'organisation' | 'place'

const COMPARE: Readonly<Record<SpellingKind, (a: string, b: string) => Comparison>> = {
  person: compareNames,
  organisation: compareGroups,
  place: comparePlaces,
}

/** The most that two somebodies with a doubt between them can be. */
const DOUBTED = 0.75
const ASK = 0.45
const UNLIKE = 0.4

/**
 * Whether two spellings name one somebody, with what else is known of each: the likeliest pair of all their names
 * decides; days of birth that cannot be one part them; another country is a doubt. Never merges anything.
 */
export function compareSpellings(a: Spelled, b: Spelled, kind: SpellingKind): Comparison {
  const compare = COMPARE[kind]
  const all = [a.name, ...(a.names ?? [])].flatMap(left =>
    [b.name, ...(b.names ?? [])].map(right => ({ left, right, told: compare(left, right) })),
  )
  const best = all.reduce((one, other) => (other.told.score > one.told.score ? other : one))
  const other =
    best.left === a.name && best.right === b.name
      ? []
      : [`by other names: “${best.left}” and “${best.right}”`]
  const told = { ...best.told, reasons: [...other, ...best.told.reasons] }
  return kind === 'place' ? weighedPlace(told, a, b) : weighed(told, a, b)
}

/** Places of two countries are two places. */
function weighedPlace(told: Comparison, a: Spelled, b: Spelled): Comparison {
  if (told.outcome === 'different' || !countriesDiffer(a.country, b.country)) return told
  const reasons = [...told.reasons, `in two countries: ${a.country} and ${b.country}`]
  return { score: Math.min(told.score, UNLIKE), outcome: 'different', reasons }
}

function weighed(told: Comparison, a: Spelled, b: Spelled): Comparison {
  const say = (score: number, outcome: Comparison['outcome'], reason: string): Comparison => ({
    score,
    outcome,
    reasons: [...told.reasons, reason],
  })
  if (told.outcome === 'different')
    return told.score >= HALF && bornTogether(a.birth, b.birth)
      ? say(ASK, 'ask', `both born ${a.birth}`)
      : told
  const births = [a.birth ?? birthWithin(a.name), b.birth ?? birthWithin(b.name)] as const
  if (birthsConflict(...births))
    return say(
      Math.min(told.score, UNLIKE),
      'different',
      `born ${births.join(' and ')}: two people`,
    )
  if (told.score <= DOUBTED || !countriesDiffer(a.country, b.country)) return told
  return say(DOUBTED, 'ask', `of two countries: ${a.country} and ${b.country}`)
}

/** Names that have this much in common, a given or a family name, are asked about where the day of birth is one. */
const HALF = 0.3

function countriesDiffer(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [countryCode(a), countryCode(b)]
  return one !== null && other !== null && one !== other
}

/** A country by its code or any of its names; null where it is none that is known. */
function countryCode(written: string | null | undefined): string | null {
  const word = (written ?? '').trim().toLowerCase()
  return /^[a-z]{2}$/.test(word) ? word.toUpperCase() : countryOfWord(word)
}
