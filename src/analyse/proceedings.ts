import { compareWhen, type Incident, type Kind } from '../codebook/index.ts'
import { isStep, STEPS } from './steps.ts'
import { accusationOf, accusationsAgree, type Accusation } from './accusation.ts'

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

/** Sorts the steps against one person into proceedings; a person may have many. */
export function proceedingsOf(person: string, incidents: readonly Incident[]): Proceeding[] {
  const proceedings: Proceeding[] = []
  for (const incident of incidents.filter(isProceeding).toSorted(compareSteps)) {
    const at = proceedings.findLastIndex(proceeding => continues(proceeding, incident))
    const before = proceedings[at]
    const next = {
      person,
      accusation: accusationOf(incident, before?.accusation),
      steps: [...(before?.steps ?? []), incident].toSorted(compareSteps),
    }
    proceedings.splice(before ? at : proceedings.length, before ? 1 : 0, next)
  }
  return proceedings
}

const rank = ({ kind }: Incident) => STEPS.findIndex(step => step === kind)

/** By date; where dates do not tell, in the order in which steps usually come. */
export function compareSteps(a: Incident, b: Incident): number {
  const dated = a.value.when !== null && b.value.when !== null
  return (
    (dated ? compareWhen(a.value.when, b.value.when) : 0) ||
    Number(a.value.when === null) - Number(b.value.when === null) ||
    rank(a) - rank(b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** Whether a step belongs to a proceeding: by what it is over, by its accusation, else because the proceeding is open to it. */
function continues(proceeding: Proceeding, incident: Incident): boolean {
  if (isOver(proceeding, incident) || isOverIt(proceeding, incident)) return true
  const agrees = accusationsAgree(proceeding.accusation, accusationOf(incident, undefined))
  if (agrees === false) return false
  if (incident.value.when === null && !sharesDocument(proceeding, incident)) return false
  return isOpenTo(proceeding, incident, agrees === true)
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

function sharesDocument({ steps }: Proceeding, { records }: Incident): boolean {
  const documents = new Set(steps.flatMap(step => step.records.map(({ documentId }) => documentId)))
  return records.some(({ documentId }) => documents.has(documentId))
}

/** An arrest opens a proceeding, unless one began with a charge and has not been tried; a verdict closes it to all but what follows verdicts. */
function isOpenTo({ steps }: Proceeding, { kind }: Incident, agrees: boolean): boolean {
  const has = (...kinds: Kind[]) => steps.some(step => kinds.includes(step.kind))
  const closed = has('conviction', 'acquittal')
  const reopened = steps.findLast(step => step.kind === 'appeal')?.value.outcome === 'overturned'
  if (kind === 'appeal') return agrees || has('conviction', 'acquittal') || has('appeal')
  if (kind === 'release') return has('detention', 'conviction', 'appeal', 'trial', 'charge')
  if (closed && !reopened) return kind === 'conviction' && agrees && has('appeal')
  if (kind === 'detention') return !has('release') && (!has('detention') || agrees)
  return !has('release') || kind !== 'charge' || agrees
}
