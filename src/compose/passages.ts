import { compareWhen, daysApart, daysBetween, type Case, type Incident } from '../codebook/index.ts'
import { firstDay } from './dates.ts'
import { partiesOf } from './people.ts'

/** Steps of a proceeding in their order; what has no rank is no step. */
const RANK: Readonly<Partial<Record<Incident['kind'], number>>> = {
  search: 1,
  summons: 1,
  detention: 1,
  charge: 2,
  trial: 3,
  conviction: 4,
  acquittal: 4,
  appeal: 5,
  release: 6,
}

/** Kinds that belong to the event of one day and place, if they happened there. */
const EVENT: ReadonlySet<Incident['kind']> = new Set([
  'assembly',
  'detention',
  'violence',
  'intimidation',
  'release',
  'death',
  'restriction',
])

const NEAR = 800
const MOST = 9

/** Incidents that are told together, each group in the order of telling: proceedings, events, and what followed. */
export function groupPassages(
  incidents: readonly Incident[],
  cases: readonly Case[],
): Incident[][] {
  const sets = new Sets(incidents)
  for (const one of cases) joinAll(sets, one.incidents)
  for (const timeline of timelines(incidents)) joinTimeline(sets, timeline)
  for (const group of dayGroups(incidents))
    joinAll(
      sets,
      group.map(({ id }) => id),
    )
  return sets.groups().map(inOrder)
}

/** Disjoint sets of incidents; a set stops growing where a passage would become a page. */
class Sets {
  private readonly parent = new Map<string, string>()
  private readonly members = new Map<string, Incident[]>()
  constructor(incidents: readonly Incident[]) {
    for (const incident of incidents) {
      this.parent.set(incident.id, incident.id)
      this.members.set(incident.id, [incident])
    }
  }
  root(id: string): string | undefined {
    const up = this.parent.get(id)
    return up === undefined || up === id ? up : this.root(up)
  }
  join(left: string, right: string): void {
    const a = this.root(left)
    const b = this.root(right)
    if (a === undefined || b === undefined || a === b) return
    const all = [...(this.members.get(a) ?? []), ...(this.members.get(b) ?? [])]
    if (all.length > MOST) return
    this.parent.set(b, a)
    this.members.set(a, all)
    this.members.delete(b)
  }
  groups(): Incident[][] {
    return [...this.members.values()]
  }
}

function joinAll(sets: Sets, ids: readonly string[]): void {
  const [first] = ids
  for (const id of ids.slice(1)) if (first !== undefined) sets.join(first, id)
}

/** For each named target, its incidents from early to late. */
function timelines(incidents: readonly Incident[]): Incident[][] {
  const byTarget = new Map<string, Incident[]>()
  for (const incident of incidents) {
    for (const { key, entity, party } of partiesOf(incident, 'target')) {
      const name = typeof party === 'string' ? party : party.name
      if (entity === null && !/^\p{Lu}/u.test(name)) continue
      byTarget.set(key, [...(byTarget.get(key) ?? []), incident])
    }
  }
  return [...byTarget.values()].map(list => list.toSorted(byTime))
}

function byTime(a: Incident, b: Incident): number {
  return compareWhen(a.value.when, b.value.when) || rank(a) - rank(b) || offsetOf(a) - offsetOf(b)
}

const rank = (incident: Incident) => RANK[incident.kind] ?? 0
const offsetOf = (incident: Incident) => incident.records[0]?.record.quote.start ?? 0

/** Joins neighbours of a timeline unless a new proceeding begins; the undated go where the text tells them. */
function joinTimeline(sets: Sets, timeline: readonly Incident[]): void {
  const dated = timeline.filter(({ value }) => value.when !== null)
  dated.forEach((incident, i) => {
    const last = dated[i - 1]
    if (last && follows(last, incident)) sets.join(last.id, incident.id)
  })
  for (const incident of timeline.filter(({ value }) => value.when === null)) {
    const nearest = dated
      .filter(other => distance(other, incident) <= NEAR)
      .toSorted((a, b) => distance(a, incident) - distance(b, incident))[0]
    if (nearest) sets.join(nearest.id, incident.id)
  }
}

function follows(last: Incident, next: Incident): boolean {
  const gap = daysApart(last.value.when ?? '', next.value.when ?? '')
  if (gap <= 3) return true
  const step = rank(next) > rank(last) && rank(last) > 0
  return step ? gap <= 800 && sameAccusation(last, next) : gap <= 7
}

function sameAccusation(a: Incident, b: Incident): boolean {
  if (a.value.offence === undefined || b.value.offence === undefined) return true
  const wordsOf = (text: string) => new Set(text.toLocaleLowerCase('en').match(/\p{L}{4,}/gu) ?? [])
  const left = wordsOf(a.value.offence)
  return [...wordsOf(b.value.offence)].some(word => left.has(word))
}

/** How far apart in one document two incidents are told; endless in different ones. */
export function distance(a: Incident, b: Incident): number {
  const gaps = a.records.flatMap(left =>
    b.records
      .filter(right => right.documentId === left.documentId)
      .flatMap(right =>
        left.record.anchors.flatMap(one =>
          right.record.anchors.map(other => Math.abs(one.start - other.start)),
        ),
      ),
  )
  return Math.min(Infinity, ...gaps)
}

/** Incidents of one document on one day that are told next to each other: a rally, and who was held at it. */
function dayGroups(incidents: readonly Incident[]): Incident[][] {
  const byDay = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const { when } = incident.value
    const document = incident.records[0]?.documentId
    if (when === null || document === undefined || !EVENT.has(incident.kind)) continue
    if (daysBetween(when, when) === null) continue
    const key = `${document} ${when}`
    byDay.set(key, [...(byDay.get(key) ?? []), incident])
  }
  return [...byDay.values()].flatMap(list =>
    list
      .toSorted((a, b) => offsetOf(a) - offsetOf(b))
      .reduce<Incident[][]>((groups, incident) => {
        const last = groups.at(-1)
        const near = last?.some(
          other => distance(other, incident) <= NEAR && shareGround(other, incident),
        )
        return near && last
          ? [...groups.slice(0, -1), [...last, incident]]
          : [...groups, [incident]]
      }, []),
  )
}

/** Whether two incidents name a common place, or one of them names none. */
function shareGround(a: Incident, b: Incident): boolean {
  const left = a.value.where ?? []
  const right = b.value.where ?? []
  return left.length === 0 || right.length === 0 || left.some(place => right.includes(place))
}

/** From early to late; an undated one beside the dated one it is told next to. */
function inOrder(group: readonly Incident[]): Incident[] {
  const dated = group.filter(({ value }) => value.when !== null)
  const dayOf = (incident: Incident) => {
    if (incident.value.when !== null) return firstDay(incident.value.when) ?? ''
    const nearest = dated.toSorted((a, b) => distance(a, incident) - distance(b, incident))[0]
    return firstDay(nearest?.value.when ?? null) ?? ''
  }
  return group
    .map(incident => ({ incident, day: dayOf(incident) }))
    .sort(
      (a, b) =>
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
        rank(a.incident) - rank(b.incident) ||
        offsetOf(a.incident) - offsetOf(b.incident),
    )
    .map(({ incident }) => incident)
}
