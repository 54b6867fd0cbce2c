import { bounds, compareWhen, countDays, type Incident, type Kind } from '../codebook/index.ts'
import { accusationOf, accusationsAgree, type Accusation } from './accusation.ts'
import type { StandingWord } from './followed.ts'
import { isChanged, isChangedLater, sharesDocument, swappedIn } from './changed-charges.ts'
import { isDropped, isToldIn } from './stage.ts'
import { isStep, STEPS } from './steps.ts'
import { termOf } from './term.ts'
import { layAhead, toldOn, unknownDays, type DaysOf } from './told-on.ts'

/** The steps against one person under one accusation, oldest first. */
export type Proceeding = {
  readonly person: string
  readonly accusation: Accusation
  readonly steps: readonly Incident[]
}

/** Whether an incident took a proceeding a step on: what is only planned or was denied did not. */
export function isProceeding({ kind, value }: Incident): boolean {
  return isStep(kind) && value.modality !== 'planned' && value.modality !== 'denied'
}

/** What people said of two records that tell of steps against somebody: whether they belong to one proceeding. */
export type SaidOf = (
  record: string,
) => readonly { readonly other: string; readonly one: boolean }[]

/** What people said, by the records that it is about. */
export function saidBy(words: readonly StandingWord<'proceeding'>[]): SaidOf {
  const found = new Map<string, { other: string; one: boolean }[]>()
  for (const { value } of words)
    for (const [at, record] of value.records.entries()) {
      const other = value.records[1 - at]
      if (other === undefined) continue
      found.set(record, [...(found.get(record) ?? []), { other, one: value.one }])
    }
  return record => found.get(record) ?? []
}

/** By what besides their own words steps are sorted: what people said of them, and when documents told of them. */
export type KnownOfSteps = {
  readonly said?: SaidOf | undefined
  readonly daysOf?: DaysOf | undefined
}

/** Sorts the steps against one person into proceedings; a person may have many. */
export function proceedingsOf(
  person: string,
  incidents: readonly Incident[],
  { said = () => [], daysOf = unknownDays }: KnownOfSteps = {},
): Proceeding[] {
  const proceedings: Proceeding[] = []
  const steps = incidents.filter(one => isProceeding(one) && !isExpected(one, daysOf))
  const ordered = freedFirst(orderSteps(steps, daysOf))
  // Where a step without a date belongs is clear once all others are sorted.
  const undated = ordered.filter(({ value }) => value.when === null)
  for (const incident of [...ordered.filter(({ value }) => value.when !== null), ...undated]) {
    const at = closest(proceedings, incident, said)
    const before = proceedings[at]
    const next = {
      person,
      accusation: accusationOf(incident, before?.accusation),
      steps: [...(before?.steps ?? []), incident],
    }
    proceedings.splice(before ? at : proceedings.length, before ? 1 : 0, next)
  }
  return joined(proceedings, said).map(one => inOrder(one, daysOf))
}

/** A release that is told of ahead ("is expected in March") is no step yet. */
const isExpected = (incident: Incident, daysOf: DaysOf) =>
  incident.kind === 'release' && layAhead(incident, daysOf)

/** Proceedings as people joined them, whatever they are accused of: with all of their steps, unless some are to stand apart. */
function joined(proceedings: readonly Proceeding[], said: SaidOf): Proceeding[] {
  const whole: Proceeding[] = []
  for (const one of proceedings) {
    const words = (other: Proceeding) => one.steps.map(step => saidOf(other, step, said))
    const at = whole.findIndex(
      other => words(other).includes(true) && !words(other).includes(false),
    )
    const { accusation, steps } = whole[at] ?? { steps: [] }
    const last = one.steps.reduce((known, step) => accusationOf(step, known), accusation)
    whole.splice(at < 0 ? whole.length : at, at < 0 ? 0 : 1, {
      ...one,
      accusation: last ?? one.accusation,
      steps: [...steps, ...one.steps],
    })
  }
  return whole.length < proceedings.length ? joined(whole, said) : whole
}

/** A proceeding with its steps as they came; where that is another order than the one they were sorted in, the accusation is told anew. */
function inOrder(proceeding: Proceeding, daysOf: DaysOf): Proceeding {
  const steps = orderSteps(proceeding.steps, daysOf)
  const isMoved = steps.some((step, at) => step !== proceeding.steps[at])
  const told = isMoved
    ? steps.reduce<Accusation | undefined>((known, step) => accusationOf(step, known), undefined)
    : undefined
  return { ...proceeding, steps, accusation: told ?? proceeding.accusation }
}

/** Within how many days of its end a term that somebody served is taken to have ended in a release. */
const ABOUT = 3

/** Who is arrested again on the day on which a term ends was let go first: the release is of the term, not of the arrest. */
function freedFirst(ordered: readonly Incident[]): Incident[] {
  const steps = [...ordered]
  for (const [at, step] of ordered.entries()) {
    const day = step.value.when
    const arrest = steps.findIndex(({ kind, value }) => kind === 'detention' && value.when === day)
    if (step.kind !== 'release' || day === null || arrest < 0 || arrest > at) continue
    const before = steps.slice(0, arrest)
    const verdict = before.findLastIndex(({ kind }) => kind === 'conviction' || kind === 'appeal')
    const isFree = before.findLastIndex(({ kind }) => kind === 'release') > verdict
    const end = isFree ? undefined : termOf(before)?.until[1]
    if (end === undefined || countDays(end, day) > ABOUT) continue
    steps.splice(at, 1)
    steps.splice(arrest, 0, step)
  }
  return steps
}

/** Where the proceeding stands that a step goes on with; -1 where it begins another. */
function closest(proceedings: readonly Proceeding[], incident: Incident, said: SaidOf): number {
  const fits = (one: Proceeding) => continues(one, incident, said)
  const agrees = (one: Proceeding) =>
    accusationsAgree(one.accusation, accusationOf(incident)) === true
  const near = (one: Proceeding) => sharesDocument(one, incident)
  const ways = [
    (one: Proceeding) => incident.value.when === null && isToldAgain(one, incident) && fits(one),
    (one: Proceeding) => agrees(one) && near(one) && fits(one),
    (one: Proceeding) => agrees(one) && fits(one),
    (one: Proceeding) => near(one) && fits(one),
    fits,
  ]
  const at = ways.map(way => proceedings.findLastIndex(way)).find(found => found >= 0)
  return at ?? onlyTried(proceedings, incident)
}

/** What an appeal without a date is about, where the person was sentenced in one proceeding only. */
function onlyTried(proceedings: readonly Proceeding[], { kind, value }: Incident): number {
  if (kind !== 'appeal' || value.when !== null) return -1
  const tried = proceedings.filter(({ steps }) => steps.some(one => one.kind === 'conviction'))
  return tried.length === 1 ? proceedings.findIndex(one => one === tried[0]) : -1
}

const rank = ({ kind }: Incident) => STEPS.findIndex(step => step === kind)

/**
 * Steps as they came: by date, where dates do not tell as steps usually come. A charge that is dropped on the day on
 * which another is brought was changed, and goes before it; a step without a date goes before the first that follows it
 * in a proceeding, or that came after its document, else behind the last that its document tells of.
 */
export function orderSteps(steps: readonly Incident[], daysOf: DaysOf = unknownDays): Incident[] {
  const charged = new Set(
    steps.flatMap(({ kind, value }) => (kind === 'charge' ? (value.when ?? []) : [])),
  )
  const swapped = swappedIn(steps)
  const place = (step: Incident) =>
    swapped.has(step) ||
    (step.kind === 'acquittal' && charged.has(step.value.when ?? '') && isDropped(step))
      ? rank(step) - LATER
      : rank(step) + (isCutTerm(step) ? 0.5 : 0)
  const ordered = steps
    .filter(({ value }) => value.when !== null)
    .toSorted(
      (a, b) => compareWhen(a.value.when, b.value.when) || place(a) - place(b) || byId(a, b),
    )
  const undated = steps
    .filter(({ value }) => value.when === null)
    .toSorted((a, b) => place(a) - place(b) || byId(a, b))
  for (const step of undated) {
    const told = toldOn(step, daysOf)
    const isLater = ({ value: { when } }: Incident) =>
      told !== undefined && when !== null && (bounds(when).earliest ?? '') > told
    const at = ordered.findIndex(
      one => (FOLLOWING.has(one.kind) && place(one) > rank(step)) || isLater(one),
    )
    const freed = isTimeSpent(step)
      ? ordered.findIndex(one => one.kind === 'release' && shareDocument(one, step))
      : -1
    const beside =
      freed >= 0 ? freed : at < 0 ? ordered.findLastIndex(one => shareDocument(one, step)) + 1 : at
    const nowhere = beside === 0 && at < 0 && freed < 0
    ordered.splice(nowhere ? ordered.length : beside, 0, step)
  }
  return ordered
}

/** Words by which time in custody is told when it is over. */
const SPENT = /\b(?:has|had|having)? ?spent\b|пров[её]л/iu

/** "was released: he spent two and a half years behind bars": before the release. */
const isTimeSpent = (step: Incident) => step.kind === 'detention' && isToldIn(step, SPENT)

const shareDocument = (one: Incident, other: Incident) =>
  one.records.some(({ documentId }) =>
    other.records.some(record => record.documentId === documentId),
  )

const byId = (a: Incident, b: Incident) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
/** More than there are steps. */
const LATER = 10
/** What comes once in a proceeding, and after a charge: people are held and let go at any time. */
const FOLLOWING: ReadonlySet<Kind> = new Set(['trial', 'conviction', 'acquittal', 'appeal'])

/** Whether a step belongs to a proceeding: not if people said otherwise, else by what it is over, by its accusation, else because the proceeding is open to it. */
function continues(proceeding: Proceeding, incident: Incident, said: SaidOf): boolean {
  if (saidOf(proceeding, incident, said) === false) return false
  if (isOver(proceeding, incident) || isOverIt(proceeding, incident)) return true
  const agrees = accusationsAgree(proceeding.accusation, accusationOf(incident))
  if (agrees === false)
    return isChanged(proceeding, incident) || isChangedLater(proceeding, incident)
  if (incident.value.when === null)
    return (
      agrees === true ||
      isToldAgain(proceeding, incident) ||
      (sharesDocument(proceeding, incident) && hasRoom(proceeding, incident))
    )
  if (isServing(proceeding, incident) || isLowered(proceeding, incident)) return true
  const goesOn = isProlonged(incident) || isRemanded(proceeding, incident)
  return isOpenTo(proceeding, incident, agrees === true || goesOn)
}

/** A verdict without a day, told of again later with the penalty that is known: "upheld the three-year sentence of". */
function isToldAgain({ steps }: Proceeding, { kind, value: { penalty = [] } }: Incident): boolean {
  const said = JSON.stringify(penalty)
  return (
    kind === 'conviction' &&
    penalty.length > 0 &&
    steps.some(one => one.kind === kind && JSON.stringify(one.value.penalty) === said)
  )
}

/** Words by which somebody who is held is held longer, or elsewhere, and not taken anew. */
const PROLONGED =
  /\b(?:extend|prolong|renew)\w*|\b(?:transferr|mov)\w* .*\bto (?:house arrest|custody|pre-?trial)|\bhouse arrest\b|продл|ұзарт|узарт/iu

const isProlonged = (incident: Incident) =>
  incident.kind === 'detention' && isToldIn(incident, PROLONGED)

/** Words by which a court or a prosecutor keeps somebody who was arrested. */
const REMANDED =
  /\bremand|\bpre-?trial\b|\bin custody\b|\border(?:s|ed)?\b.*\b(?:detention|arrest|custody)|\b(?:court|judge|magistrate)\b.*\b(?:arrest|detention|custody)|под стражу|санкционир|қамауға/iu
/** Within how many days of an arrest a court decides on it. */
const SOON = 14

/** "was taken from his home on 3 March … was remanded for 14 days the next morning": the arrest goes on. */
function isRemanded({ steps }: Proceeding, incident: Incident): boolean {
  const arrest = steps.at(-1)
  const from = arrest?.value.when ?? null
  const { when } = incident.value
  if (incident.kind !== 'detention' || arrest?.kind !== 'detention') return false
  if (from === null || when === null || !isToldIn(incident, REMANDED)) return false
  const days = countDays(from, when)
  return days >= 0 && days <= SOON
}

/** Words by which the court that sentences somebody takes off from the sentence. */
const LOWERED = /\b(?:cut|reduc|halv|lower|shorten|commut)\w*/iu

const isCutTerm = (step: Incident): boolean => step.kind === 'conviction' && isToldIn(step, LOWERED)

/** "sentenced to three years. The term was cut to two": one verdict, told on the same day by the same document. */
const isLowered = (proceeding: Proceeding, incident: Incident): boolean => {
  const before = proceeding.steps.at(-1)
  return (
    incident.kind === 'conviction' &&
    before?.kind === 'conviction' &&
    before.value.when === incident.value.when &&
    sharesDocument(proceeding, incident) &&
    (isCutTerm(incident) || isCutTerm(before))
  )
}

/** Words by which somebody who was sentenced begins to serve it. */
const SERVING = /\bserv(?:e|es|ing) (?:his|her|their|the|a|out)\b|отбыва/iu

/** "was arrested and taken to prison to serve her sentence": the verdict is carried out. */
const isServing = ({ steps }: Proceeding, incident: Incident): boolean =>
  incident.kind === 'detention' &&
  steps.some(({ kind }) => kind === 'conviction') &&
  isToldIn(incident, SERVING)

/** What people said of the step and the proceeding; that two are apart outweighs. */
function saidOf({ steps }: Proceeding, { records }: Incident, said: SaidOf): boolean | undefined {
  const words = records.flatMap(({ record }) => said(record.id))
  if (words.length === 0) return undefined
  const own = new Set(recordsOf(steps).map(({ id }) => id))
  const found = words.filter(({ other }) => own.has(other))
  return found.length === 0 ? undefined : found.every(({ one }) => one)
}

const recordsOf = (steps: readonly Incident[]) =>
  steps.flatMap(step => step.records.map(({ record }) => record))

/** "over" names a record of the proceeding. */
function isOver({ steps }: Proceeding, { records }: Incident): boolean {
  const ids = new Set(recordsOf(steps).map(record => record.id))
  return records.some(({ record }) => record.over !== undefined && ids.has(record.over))
}

/** A record of the proceeding is "over" this one. */
function isOverIt({ steps }: Proceeding, { records }: Incident): boolean {
  const ids = new Set(records.map(({ record }) => record.id))
  return recordsOf(steps).some(record => record.over !== undefined && ids.has(record.over))
}

/** Whether a step that shares a document with a proceeding can be one of its own: none of its kind is there yet, or it is open. */
const hasRoom = (proceeding: Proceeding, incident: Incident) =>
  !proceeding.steps.some(({ kind }) => kind === incident.kind) ||
  isOpenTo(proceeding, incident, false)

/** An arrest opens a proceeding, unless one began with a charge and has not been tried; a verdict closes it to all but what follows verdicts. */
function isOpenTo({ steps }: Proceeding, { kind }: Incident, agrees: boolean): boolean {
  const has = (...kinds: Kind[]) => steps.some(step => kinds.includes(step.kind))
  const closed = lastOf(steps, 'conviction', 'acquittal') > lastOf(steps, 'charge')
  const reopened = steps.findLast(step => step.kind === 'appeal')?.value.outcome === 'overturned'
  if (kind === 'appeal') return agrees || has('conviction', 'acquittal') || has('appeal')
  if (kind === 'release') return has('detention', 'conviction', 'appeal', 'trial', 'charge')
  if (closed && !reopened) return kind === 'conviction' && agrees && has('appeal')
  if (kind === 'detention') return !has('release') && (!has('detention') || agrees)
  return !has('release') || kind !== 'charge' || agrees
}

const lastOf = (steps: readonly Incident[], ...kinds: Kind[]) =>
  steps.findLastIndex(({ kind }) => kinds.includes(kind))
