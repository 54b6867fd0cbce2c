import {
  bounds,
  groupBy,
  nameOf,
  type Amount,
  type DecidedKind,
  type Incident,
  type Party,
  type PermitGrouping,
} from '../codebook/index.ts'
import { isDecided, totalsOf } from './permit-row.ts'
import { pretextOf } from './pretexts.ts'

/** Decisions of one authority, place, month, year, applicant or pretext; null where it is not told. */
export type PermitGroup = {
  readonly key: string | null
  readonly granted: Amount
  readonly refused: Amount
  readonly revoked: Amount
  readonly incidents: readonly string[]
}

const list = (words: string | readonly string[] | undefined) =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

function stretch(when: string | null, width: 4 | 7): string[] {
  const { earliest, latest } = when === null ? { earliest: null, latest: null } : bounds(when)
  const told = earliest?.slice(0, width)
  return told !== undefined && told === latest?.slice(0, width) ? [told] : []
}

/** A key as it is told, and what it is one with: an entity, where somebody joined its names. */
type Key = string | { readonly told: string; readonly one: string }

const KEYS: Readonly<Record<PermitGrouping, (incident: Incident) => readonly Key[]>> = {
  authority: ({ value, parties }) => partyKeys(value.actor, parties.actor),
  place: ({ value }) => [value.venue ?? value.where?.[0] ?? []].flat(),
  month: ({ value }) => stretch(value.when, 7),
  year: ({ value }) => stretch(value.when, 4),
  applicant: ({ value, parties }) => partyKeys(value.target, parties.target),
  pretext: ({ value }) => list(value.grounds).map(pretextOf),
}

const partyKeys = (told: readonly Party[] = [], entities: readonly (string | null)[] = []): Key[] =>
  told.map((party, at) => {
    const name = nameOf(party)
    return { told: name, one: entities[at] ?? folded(name) }
  })

export type GroupOptions = {
  /** Decisions on what: leave to assemble where it is not said. */
  readonly of?: DecidedKind | undefined
  /** One word for all names of a place. */
  readonly placeOf?: (name: string) => string
}

/** Decisions grouped by what is asked; one of two applicants stands with both: rows are never to be added. */
export function groupPermits(
  incidents: readonly Incident[],
  by: PermitGrouping,
  { of, placeOf = folded }: GroupOptions = {},
): PermitGroup[] {
  const names = new Map<string, string>()
  const oneWord = by === 'place' ? placeOf : folded
  const keyed = incidents
    .filter(one => isDecided(one, of))
    .flatMap(incident => {
      const told = KEYS[by](incident).map(key =>
        typeof key === 'string' ? { told: key, one: oneWord(key) } : key,
      )
      const keys = [...new Set(told.map(key => named(key, names)))]
      return (keys.length === 0 ? [null] : keys).map(key => ({ key, incident }))
    })
  return [...groupBy(keyed, ({ key }) => key)]
    .map(([key, those]) => ({
      key,
      ...totalsOf(those.map(({ incident }) => incident)),
      incidents: those.map(({ incident }) => incident.id),
    }))
    .toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || order(a.key, b.key))
}

const order = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1)

const folded = (key: string) => key.normalize('NFC').toLowerCase()

/** Of keys that are one the first: names of one applicant, spellings that differ in case only, names of one place. */
function named({ told, one }: Exclude<Key, string>, names: Map<string, string>): string {
  const known = names.get(one)
  if (known === undefined) names.set(one, told)
  return known ?? told
}
