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

/** In which order incidents of one day are told: what was done first, what came of it last. */
const ORDER: Readonly<Partial<Record<Incident['kind'], number>>> = {
  permission: 0,
  assembly: 0,
  violence: 1,
  search: 1,
  summons: 1,
  detention: 1.5,
  torture: 1.7,
  charge: 2,
  trial: 3,
  conviction: 4,
  acquittal: 4,
  appeal: 5,
  release: 6,
  death: 7,
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
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'registration',
])

const OWN_DOING: ReadonlySet<Incident['kind']> = new Set(['assembly', 'lawsuit', 'petition'])

const NEAR = 800
/** How far from a person's dated step an undated one of the same person may be told to belong to it. */
const ADJOINING = 2500
const MOST = 8
/** An undated step makes a passage long rather than stand alone. */
const MOST_WITH_UNDATED = 12

/** Incidents that are told together, each group in the order of telling: proceedings, events, and what followed. */
export function groupPassages(
  incidents: readonly Incident[],
  cases: readonly Case[],
): Incident[][] {
  const sets = disjointSets(incidents)
  for (const one of cases) joinAll(sets, one.incidents)
  for (const timeline of timelines(incidents)) joinTimeline(sets, timeline)
  for (const group of dayGroups(incidents))
    joinAll(
      sets,
      group.map(({ id }) => id),
    )
  return sets.groups().map(inOrder)
}

type Sets = {
  readonly join: (left: string, right: string) => void
  readonly groups: () => Incident[][]
}

/** Disjoint sets of incidents; a set stops growing where a passage would become a page. */
function disjointSets(incidents: readonly Incident[]): Sets {
  const parent = new Map(incidents.map(({ id }) => [id, id]))
  const members = new Map(incidents.map(incident => [incident.id, [incident]]))
  const root = (id: string): string | undefined => {
    const up = parent.get(id)
    return up === undefined || up === id ? up : root(up)
  }
  const join = (left: string, right: string) => {
    const a = root(left)
    const b = root(right)
    if (a === undefined || b === undefined || a === b) return
    const all = [...(members.get(a) ?? []), ...(members.get(b) ?? [])]
    const undated = all.filter(({ value }) => value.when === null).length
    if (all.length > (undated > 0 ? MOST_WITH_UNDATED : MOST) || all.length - undated > MOST) return
    parent.set(b, a)
    members.set(a, all)
    members.delete(b)
  }
  return { join, groups: () => [...members.values()] }
}

function joinAll(sets: Sets, ids: readonly string[]): void {
  const [first] = ids
  for (const id of ids.slice(1)) if (first !== undefined) sets.join(first, id)
}

/** For each named target, its incidents from early to late. */
function timelines(incidents: readonly Incident[]): Incident[][] {
  const byTarget = new Map<string, Incident[]>()
  for (const incident of incidents) {
    // Who holds a rally or sues is the one it is about.
    const slots = OWN_DOING.has(incident.kind)
      ? (['target', 'actor'] as const)
      : (['target'] as const)
    for (const { key, entity, party } of slots.flatMap(slot => partiesOf(incident, slot))) {
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

const rank = ({ kind }: Pick<Incident, 'kind'>) => RANK[kind] ?? 0
const offsetOf = (incident: Incident) => incident.records[0]?.record.quote.start ?? 0

/** Joins neighbours of a timeline unless a new proceeding begins; the undated go where the text tells them. */
function joinTimeline(sets: Sets, timeline: readonly Incident[]): void {
  const dated = timeline.filter(({ value }) => value.when !== null)
  dated.forEach((incident, i) => {
    const last = dated[i - 1]
    if (last && follows(last, incident)) sets.join(last.id, incident.id)
  })
  for (const later of dated.filter(({ kind }) => kind === 'appeal')) {
    const verdict = dated.findLast(
      one => one.kind === 'conviction' && compareWhen(one.value.when, later.value.when) < 0,
    )
    if (verdict) sets.join(verdict.id, later.id)
  }
  const undated = timeline.filter(({ value }) => value.when === null)
  undated.forEach((incident, i) => {
    const nearest =
      nearestOf(incident, dated, ADJOINING) ?? nearestOf(incident, undated.slice(0, i), NEAR)
    if (nearest) sets.join(nearest.id, incident.id)
  })
}

/** The incident told nearest to another in one document, if it is near enough. */
function nearestOf(
  incident: Incident,
  others: readonly Incident[],
  most: number,
): Incident | undefined {
  return others
    .filter(other => distance(other, incident) <= most)
    .toSorted((a, b) => distance(a, incident) - distance(b, incident))[0]
}

/** What is done to a person goes together; decisions on a group only with others of their kind. */
const isPersonal = ({ kind }: Incident) =>
  (ORDER[kind] ?? 0) > 0 || kind === 'intimidation' || kind === 'restriction'

function follows(last: Incident, next: Incident): boolean {
  if (last.kind !== next.kind && !(isPersonal(last) && isPersonal(next))) return false
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
    // A named person's release belongs to that person's case.
    if (incident.kind === 'release' && incident.parties.target.some(id => id !== null)) continue
    const key = `${document} ${when}`
    byDay.set(key, [...(byDay.get(key) ?? []), incident])
  }
  return [...byDay.values()].flatMap(list =>
    list
      .toSorted((a, b) => offsetOf(a) - offsetOf(b))
      .reduce<Incident[][]>((groups, incident) => {
        const last = groups.at(-1)
        const near = last?.some(other => belongTogether(other, incident))
        return near && last
          ? [...groups.slice(0, -1), [...last, incident]]
          : [...groups, [incident]]
      }, []),
  )
}

/** A rally and who was held at it, or two verdicts of one court on one day, told side by side. */
function belongTogether(a: Incident, b: Incident): boolean {
  const gap = distance(a, b)
  const proceedings = [a, b].filter(({ kind }) => rank({ kind }) > 1 && kind !== 'release').length
  if (proceedings === 1) return false
  if (proceedings === 2) return gap <= NEAR / 2 && shareGround(a, b) && sameAccusation(a, b)
  return gap <= NEAR && shareGround(a, b)
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
        (ORDER[a.incident.kind] ?? 1) - (ORDER[b.incident.kind] ?? 1) ||
        offsetOf(a.incident) - offsetOf(b.incident),
    )
    .map(({ incident }) => incident)
}
