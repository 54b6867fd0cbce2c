import type { Incident } from '../codebook/index.ts'
import { trackOf } from './accusation.ts'
import { isDropped, isToldIn } from './stage.ts'

/** Steps of a proceeding so far, and the branch of law that it is of. */
type Known = {
  readonly steps: readonly Incident[]
  readonly accusation: { readonly track: string | null }
}

/** Words by which a charge takes the place of another. */
const CHANGED =
  /\b(?:re-?(?:qualif|classif|word)\w*|chang(?:ed|ing)|replac\w*|upgrad\w*|downgrad\w*|amended|instead)\b|переквалифи|сараланды/iu

/** A charge that was dropped for another: "dropped the charge of riot and charged her instead with disobedience". */
function isSwapped(dropped: Incident, charge: Incident): boolean {
  if (dropped.kind !== 'acquittal' || charge.kind !== 'charge') return false
  const isTold = dropped.records.some(({ documentId, record: { quote } }) =>
    charge.records.some(
      other =>
        other.documentId === documentId &&
        other.record.quote.start < quote.end &&
        quote.start < other.record.quote.end,
    ),
  )
  return isTold && isDropped(dropped) && isToldIn(charge, CHANGED)
}

/** A charge that takes the place of the one before it: the text says so, or that one was dropped on the same day. */
export function isChanged(proceeding: Known, incident: Incident): boolean {
  const { steps, accusation } = proceeding
  const { kind, value } = incident
  const track = trackOf(incident)
  if (kind !== 'charge') return false
  if (track !== null && accusation.track !== null && track !== accusation.track) return false
  const isSaid = isToldIn(incident, CHANGED) && steps.some(step => step.kind === 'charge')
  // Told without a day, it was changed where its document tells of another step of the case.
  if (value.when === null) return isSaid && sharesDocument(proceeding, incident)
  if (steps.some(one => one.kind === 'conviction')) return false
  const dropped = steps.findLast(step => step.kind === 'acquittal')
  if (dropped && !isSwapped(dropped, incident))
    return dropped.value.when === value.when && isDropped(dropped)
  return isSaid
}

/** A charge without a day that the first dated one of the proceeding takes the place of, told with an arrest of it. */
export function isChangedLater(proceeding: Known, incident: Incident): boolean {
  const { kind, value } = incident
  const later = proceeding.steps.find(step => step.kind === 'charge')
  return (
    kind === 'charge' &&
    value.when === null &&
    later !== undefined &&
    later.value.when !== null &&
    isToldIn(later, CHANGED) &&
    sharesDocument(proceeding, incident)
  )
}

/** The charges that were dropped for another one, among steps. */
export function swappedIn(steps: readonly Incident[]): ReadonlySet<Incident> {
  const charges = steps.filter(step => step.kind === 'charge' && isToldIn(step, CHANGED))
  return new Set(steps.filter(step => charges.some(charge => isSwapped(step, charge))))
}

/** Whether a document that tells of a step tells of others of the proceeding. */
export function sharesDocument({ steps }: Pick<Known, 'steps'>, { records }: Incident): boolean {
  const documents = new Set(steps.flatMap(step => step.records.map(({ documentId }) => documentId)))
  return records.some(({ documentId }) => documents.has(documentId))
}
