import { bounds, type Incident, type Penalty } from '../codebook/index.ts'
import { partiesOf } from './people.ts'
import type { Twins } from './source.ts'

/** Who may be whom: pairs of records that were found alike, and penalties that look told twice. */
export function twinsOf(
  incidents: readonly Incident[],
  byRecord: ReadonlyMap<string, Incident>,
  alike: readonly (readonly [string, string])[],
): Twins {
  const twins = new Map<string, string[]>()
  const add = (one: string | undefined, other: string | undefined) => {
    if (one === undefined || other === undefined || one === other) return
    const known = twins.get(one) ?? []
    if (!known.includes(other)) twins.set(one, [...known, other])
  }
  const both = (one?: string, other?: string) => {
    add(one, other)
    add(other, one)
  }
  for (const [left, right] of alike) both(byRecord.get(left)?.id, byRecord.get(right)?.id)
  for (const [left, right] of penaltyPairs(incidents)) both(left, right)
  return twins
}

/** Those of a group that may be the same as one before them in it. */
export function mayRepeat(group: readonly Incident[], twins: Twins): Incident[] {
  return group.filter((one, i) =>
    group.slice(0, i).some(({ id }) => twins.get(one.id)?.includes(id) ?? false),
  )
}

/** One person, one penalty, dates that may be the same: told twice, as far as anybody can tell. */
function penaltyPairs(incidents: readonly Incident[]): [string, string][] {
  const byPenalty = new Map<string, Incident[]>()
  for (const incident of incidents) {
    if (incident.value.modality === 'denied' || incident.value.modality === 'planned') continue
    for (const key of penaltyKeys(incident)) {
      byPenalty.set(key, [...(byPenalty.get(key) ?? []), incident])
    }
  }
  return [...byPenalty.values()].flatMap(same =>
    same.flatMap((one, i) =>
      same
        .slice(i + 1)
        .filter(other => mayBeSameTime(one.value.when, other.value.when))
        .map((other): [string, string] => [one.id, other.id]),
    ),
  )
}

function penaltyKeys(incident: Incident): string[] {
  const { penalty } = incident.value
  if (penalty === undefined || penalty.every(({ amount }) => amount === undefined)) return []
  const what = penalty.map(penaltyKey).toSorted().join(' ')
  return partiesOf(incident, 'target').flatMap(({ entity }) =>
    entity === null ? [] : [`${incident.kind} ${entity} ${what}`],
  )
}

const penaltyKey = ({ type, amount, unit }: Penalty) => JSON.stringify([type, amount, unit])

/** Whether two dates can mean one day: one of them is not known, or they overlap. */
function mayBeSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const left = bounds(a)
  const right = bounds(b)
  const starts = (one: string | null, end: string | null) =>
    one === null || end === null || one <= end
  return starts(left.earliest, right.latest) && starts(right.earliest, left.latest)
}
