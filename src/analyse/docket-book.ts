import {
  compareWhen,
  differingItems,
  putInOrder,
  type Entity,
  type Incident,
} from '../codebook/index.ts'
import { byTarget, keysOf, type NameOf } from './cases.ts'
import { drawDocket, type Docket, type DocketRequest } from './docket.ts'
import type { StandingWord } from './followed.ts'
import { proceedingsOf, saidBy, type KnownOfSteps, type Proceeding } from './proceedings.ts'
import { hadHappened, unknownDays } from './told-on.ts'

/** Of which day, and against which update. */
export type BookDay = Omit<DocketRequest, 'dates' | 'said'>

/** What cases are drawn from. */
export type BookTold = {
  readonly incidents: readonly Incident[]
  readonly dates: readonly StandingWord<'date'>[]
  /** What people said of steps: whether they belong to one proceeding. */
  readonly said?: readonly StandingWord<'proceeding'>[] | undefined
  /** Another function where names may be others. */
  readonly nameOf: NameOf
  /** Ids under which a person went before others were found to be the same one. */
  readonly formerly?: ((person: string) => readonly string[]) | undefined
}

/** All cases as they stood on a day, with what they were drawn from, so that what changes is drawn anew and nothing else. */
export type DocketBook = BookTold & {
  readonly day: BookDay
  /** Those with the latest step first. */
  readonly dockets: readonly Docket[]
  readonly people: ReadonlyMap<string, Followed>
}

/** What was done to a person, the proceedings that makes, and the case that each belongs to. */
type Followed = {
  readonly told: readonly Incident[]
  readonly proceedings: readonly Proceeding[]
  readonly dockets: ReadonlyMap<Proceeding, Docket>
}
const NOBODY: Followed = { told: [], proceedings: [], dockets: new Map() }

/** A book before anything was told. */
export function emptyBook(day: BookDay): DocketBook {
  return {
    day,
    incidents: [],
    dates: [],
    nameOf: () => undefined,
    dockets: [],
    people: new Map(),
  }
}

/** All cases as they stood on a day, those with the latest step first. */
export function docketOf(
  incidents: readonly Incident[],
  entities: readonly Entity[],
  { dates = [], said = [], ...day }: DocketRequest,
): readonly Docket[] {
  const names = new Map(entities.map(entity => [entity.id, entity.name]))
  const nameOf = (person: string) => names.get(person)
  return stepDockets(emptyBook(day), { incidents, dates, said, nameOf }).dockets
}

/** The book as other incidents, dates or names make it; works only on the people they are about and their co-defendants. */
export function stepDockets(book: DocketBook, told: BookTold): DocketBook {
  const { incidents, dates, nameOf } = told
  const isSaidAgain = book.said === told.said
  if (book.incidents === incidents && book.dates === dates && book.nameOf === nameOf && isSaidAgain)
    return book
  const said = saidBy(told.said ?? [])
  const { gone, come } = differingItems(book.incidents, incidents)
  const came = byTarget(come)
  const touched = new Set([
    ...came.keys(),
    ...byTarget(gone).keys(),
    ...outdated(book, told),
    ...saidAnew(book, told),
  ])
  const people = new Map(book.people)
  for (const person of touched) {
    const before = book.people.get(person)?.told ?? []
    const after = [...before.filter(one => !gone.has(one)), ...(came.get(person) ?? [])]
    people.set(person, follow(person, after, { day: book.day, said }))
  }
  const leaving = caseFrom(proceedingsIn(book.people, touched), book.people)
  const stay = [...leaving].filter(({ person }) => !touched.has(person))
  const left = new Set([...leaving].flatMap(one => docketAt(book.people, one) ?? []))
  const drawn: Docket[] = []
  const open = new Set([...proceedingsIn(people, touched), ...stay])
  for (const first of open) {
    const group = caseFrom([first], people)
    const docket = drawDocket([...group], {
      ...book.day,
      dates,
      nameOf,
      formerly: told.formerly,
      told: person => people.get(person)?.told ?? [],
    })
    drawn.push(docket)
    for (const one of group) {
      open.delete(one)
      const old = docketAt(book.people, one)
      if (old) left.add(old)
      const who = people.get(one.person) ?? NOBODY
      people.set(one.person, { ...who, dockets: new Map(who.dockets).set(one, docket) })
    }
  }
  const dockets = putInOrder(book.dockets, { gone: left, come: drawn }, compareLatest)
  return { ...told, day: book.day, people, dockets }
}

function follow(
  person: string,
  told: readonly Incident[],
  {
    day: { asOf, daysOf = unknownDays },
    said,
  }: Pick<KnownOfSteps, 'said'> & { readonly day: BookDay },
): Followed {
  const happened = told.filter(one => hadHappened(one, asOf, daysOf))
  const proceedings = proceedingsOf(person, happened, { said, daysOf })
  return { told, proceedings, dockets: new Map() }
}

/** Whose steps somebody said something new of. */
function saidAnew({ people, said: before = [] }: DocketBook, { said = [] }: BookTold): string[] {
  const { gone, come } = differingItems(before, said)
  const records = new Set([...gone, ...come].flatMap(({ value }) => value.records))
  if (records.size === 0) return []
  const isMeant = (one: Incident) => one.records.some(({ record }) => records.has(record.id))
  return [...people].flatMap(([person, { told }]) => (told.some(isMeant) ? [person] : []))
}

/** Whose name, or confirmed end of a term, is another now. */
function outdated(book: DocketBook, told: BookTold): readonly string[] {
  if (book.nameOf === told.nameOf && book.dates === told.dates) return []
  const { gone, come } = differingItems(book.dates, told.dates)
  const subjects = new Set([...gone, ...come].map(({ subject }) => subject))
  return book.dockets.flatMap(({ defendants }) =>
    defendants
      .filter(
        ({ person, name, term }) =>
          (told.nameOf(person) ?? name) !== name || term?.ids.some(id => subjects.has(id)),
      )
      .map(({ person }) => person),
  )
}

type People = DocketBook['people']

const proceedingsIn = (people: People, some: Iterable<string>) =>
  [...some].flatMap(person => people.get(person)?.proceedings ?? [])

const docketAt = (people: People, one: Proceeding) => people.get(one.person)?.dockets.get(one)

/** All proceedings that are one case with some: those with a charge, trial or verdict in common, and so on. */
function caseFrom(some: Iterable<Proceeding>, people: People): Set<Proceeding> {
  const found = new Set(some)
  for (const one of found) {
    const keys = new Set(keysOf(one))
    const others = one.steps.flatMap(({ parties }) => parties.target)
    for (const other of proceedingsIn(people, new Set(others.flatMap(id => id ?? []))))
      if (!found.has(other) && keysOf(other).some(key => keys.has(key))) found.add(other)
  }
  return found
}

function compareLatest(a: Docket, b: Docket): number {
  const byDay =
    a.latest === null || b.latest === null
      ? compareWhen(a.latest, b.latest)
      : compareWhen(b.latest, a.latest)
  return byDay || (a.case.id < b.case.id ? -1 : a.case.id > b.case.id ? 1 : 0)
}
