import { exactDay, groupBy, type Incident } from '../codebook/index.ts'
import { relationOf } from './relation.ts'

/** What is counted of a crowd: one thing, whichever word an agency has for it. */
const CROWD = new Set(
  `turnout crowd crowds attendance participation participants participant people protesters protestors demonstrators
  marchers attendees strikers mourners`.split(/\s+/),
)

/** "the turnout", "the crowd", "the number of participants": how many came, and nothing else of them. */
export function isOfCrowd({ value: { unit = '', of = '' } }: Incident): boolean {
  const words = (of.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !FILLING.has(word))
  return CROWD.has(unit.toLowerCase()) && words.every(word => CROWD.has(word))
}

const FILLING = new Set(
  'the and of in on at to by as for from with this that their its a an number size every year each per annually'.split(
    ' ',
  ),
)

/** Figures by what they count, each group of one subject and a time that can be the same. */
export function figureSubjects(figures: readonly Incident[]): Incident[][] {
  const crowds = figures.filter(isOfCrowd)
  const others = groupBy(
    figures.filter(one => !isOfCrowd(one)),
    ({ value }) => (value.unit ?? '').toLowerCase(),
  )
  return [...groupCrowds(crowds), ...[...others.values()].flatMap(groupAlike)]
}

/** How many came to one gathering, as one text tells it, or several of one day and place. */
function groupCrowds(crowds: readonly Incident[]): Incident[][] {
  const groups: Incident[][] = []
  const known = new Map<string, number[]>()
  for (const crowd of crowds) {
    const near = [...new Set(placedNear(crowd).flatMap(key => known.get(key) ?? []))]
    const found = near
      .toSorted((a, b) => a - b)
      .find(at => groups[at]?.some(member => isOneCrowd(member, crowd)))
    const at = found ?? groups.length
    if (found === undefined) groups.push([crowd])
    else groups[found]?.push(crowd)
    for (const key of placedAt(crowd)) addTo(known, key, at)
  }
  return groups
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}

/** The day of a figure, where it is one. */
const dayOf = ({ value: { when } }: Incident) => exactDay(when) ?? 'longer'
const placesOf = ({ value: { where = [] } }: Incident) => where.map(fold)
const textsOf = ({ records }: Incident) => records.map(({ documentId }) => `text ${documentId}`)

/** The keys of a figure: its texts; and, of one with a day, that day and each place, or none. */
function placedAt(crowd: Incident): readonly string[] {
  if (crowd.value.when === null) return textsOf(crowd)
  const places = placesOf(crowd)
  const keys = ['at all', ...(places.length > 0 ? places : ['nowhere'])]
  const times = [dayOf(crowd), 'any day']
  return [...textsOf(crowd), ...times.flatMap(time => keys.map(place => `${time} ${place}`))]
}

/** The keys that another of the same crowd has one of. */
function placedNear(crowd: Incident): readonly string[] {
  if (crowd.value.when === null) return textsOf(crowd)
  const places = placesOf(crowd)
  const keys = places.length > 0 ? [...places, 'nowhere'] : ['at all']
  const day = exactDay(crowd.value.when)
  const times = day === null ? ['any day'] : [day, 'longer']
  return [...textsOf(crowd), ...times.flatMap(time => keys.map(place => `${time} ${place}`))]
}

function isOneCrowd(a: Incident, b: Incident): boolean {
  const places = [a, b].map(({ value }) => new Set((value.where ?? []).map(fold)))
  const [left, right] = [places[0] ?? new Set(), places[1] ?? new Set()]
  const apart = left.size > 0 && right.size > 0 && ![...left].some(place => right.has(place))
  if (apart || !sameTime(a, b)) return false
  const documents = new Set(a.records.map(({ documentId }) => documentId))
  if (b.records.some(({ documentId }) => documents.has(documentId))) return true
  // Of two texts a crowd without a day may be any.
  if (a.value.when === null || b.value.when === null) return false
  const isDated = a.value.when === b.value.when
  return a.value.unit === b.value.unit || (isDated && left.size > 0 && right.size > 0)
}

const fold = (name: string) => name.toLowerCase().trim()

type Subject = {
  readonly at: number
  readonly words: ReadonlySet<string>
  readonly members: Incident[]
  /** Of all that are alike but for their numbers one: how they stand to another figure is that of each. */
  readonly sorts: Map<string, Incident>
}

/** The same unit, and most of the longer words of the subject; of rates of every year what happens is enough. */
function groupAlike(those: readonly Incident[]): Incident[][] {
  const groups: Subject[] = []
  const known = new Map<string, Subject[]>()
  for (const figure of those) {
    const words = wordsOf(figure)
    const near = new Set(timesNear(figure).flatMap(time => inAny(known, words, time)))
    const found = [...near]
      .toSorted((a, b) => a.at - b.at)
      .find(one =>
        [...one.sorts.values()].every(
          member =>
            sameTime(member, figure) &&
            (alike(one.words, words) ||
              (isRate(member) && isRate(figure) && sameDeed(member, figure))),
        ),
      )
    const subject: Subject = found ?? { at: groups.length, words, members: [], sorts: new Map() }
    if (!found) groups.push(subject)
    subject.members.push(figure)
    subject.sorts.set(sortOf(figure), figure)
    for (const word of subject.words)
      for (const time of new Set([dayIn(subject), 'any day']))
        addTo(known, `${time} ${word}`, subject)
  }
  return groups.map(({ members }) => members)
}

const inAny = (
  known: ReadonlyMap<string, readonly Subject[]>,
  words: ReadonlySet<string>,
  time: string,
) => [...words].flatMap(word => known.get(`${time} ${word}`) ?? [])

/** All of a figure that decides whether it is on a subject. */
const sortOf = (figure: Incident) =>
  JSON.stringify([figure.value.when, isRate(figure) && [figure.country, deedOf(figure)]])

/** The one exact day of what a subject counts, if any: nothing of another day is on it. */
const dayIn = ({ sorts }: Subject) =>
  [...sorts.values()].flatMap(({ value }) => exactDay(value.when) ?? [])[0] ?? 'longer'

const timesNear = ({ value: { when } }: Incident) => {
  const day = exactDay(when)
  return day === null ? ['any day'] : [day, 'longer']
}

/** The longer words of a subject, and what happens to those who are counted. */
function wordsOf(figure: Incident): ReadonlySet<string> {
  const words = ((figure.value.of ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    word => !FILLING.has(word),
  )
  const deed = isRate(figure) ? [`deed ${deedOf(figure)}`] : []
  return new Set([...words, ...deed])
}

/** A subject without words is compared with nothing. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter(word => b.has(word)).length
  return shared > 0 && shared * 3 >= Math.max(a.size, b.size) * 2
}

const RATE = /\b(?:(?:every|each|per|a) year|annually|yearly)\b/i

const isRate = ({ value }: Incident) => RATE.test(value.of ?? '')

/** "dying from abuse every year" and "die every year in Lesk as a result of violence": the first word, whatever its ending. */
function deedOf({ value }: Incident): string {
  const words = (value.of ?? '').toLowerCase().match(/\p{L}+/gu) ?? []
  const first = words.find(word => !FILLING.has(word)) ?? ''
  return first.replace(/ying$/u, 'i').replace(/(?:ing|ed|es?|s)$/u, '')
}

function sameDeed(a: Incident, b: Incident): boolean {
  const elsewhere = a.country !== null && b.country !== null && a.country !== b.country
  return !elsewhere && deedOf(a) !== '' && deedOf(a) === deedOf(b)
}

function sameTime({ value: a }: Incident, { value: b }: Incident): boolean {
  return a.when === null || b.when === null || relationOf('when', a.when, b.when) !== 'contradicts'
}
