import type { MessageKey } from '../message.ts'

/** A chord and what it does, as the legend shows it. */
export type Shortcut = { readonly chord: string; readonly does: MessageKey }

/** Shortcuts that work on every screen. */
export const EVERYWHERE: readonly Shortcut[] = [
  { chord: 'g d', does: 'keys.documents' },
  { chord: 'g i', does: 'keys.incidents' },
  { chord: 'g u', does: 'keys.update' },
  { chord: 'g c', does: 'keys.cases' },
  { chord: 'g a', does: 'keys.analyses' },
  { chord: 'g n', does: 'keys.note' },
  { chord: 'g s', does: 'keys.sheets' },
  { chord: 'g w', does: 'keys.lexicon' },
  { chord: 'g r', does: 'keys.reminders' },
  { chord: 'g t', does: 'keys.deadlines' },
  { chord: 'g v', does: 'keys.interventions' },
  { chord: 'g p', does: 'keys.punished' },
  { chord: 'g m', does: 'keys.permits' },
  { chord: 'g q', does: 'keys.claims' },
  { chord: 'g l', does: 'keys.laws' },
  { chord: 'g o', does: 'keys.obligations' },
  { chord: 'j', does: 'keys.nextRow' },
  { chord: 'k', does: 'keys.previousRow' },
  { chord: '/', does: 'keys.search' },
  { chord: '?', does: 'keys.help' },
]

/** Shortcuts of the reading room. */
export const IN_READING_ROOM: readonly Shortcut[] = [
  { chord: 'j', does: 'keys.next' },
  { chord: 'k', does: 'keys.previous' },
  { chord: 'a', does: 'keys.accept' },
  { chord: 'e', does: 'keys.amend' },
  { chord: 'r', does: 'keys.refuse' },
  { chord: 'u', does: 'keys.undo' },
  { chord: 'c', does: 'keys.confirm' },
  { chord: 'n', does: 'keys.new' },
  { chord: 't', does: 'keys.transcript' },
  { chord: 'o', does: 'keys.consent' },
]

/** Shortcuts of cases, of a case and of what is written down on it. */
export const ON_CASES: readonly Shortcut[] = [
  { chord: 'd', does: 'keys.day' },
  { chord: 'c', does: 'keys.confirmDate' },
  { chord: 'n', does: 'keys.contact' },
  { chord: 'i', does: 'keys.intervention' },
]

/** Shortcuts of counts and claims. */
export const ON_ANALYSES: readonly Shortcut[] = [
  { chord: 'd', does: 'keys.day' },
  { chord: 'q', does: 'keys.ask' },
]

/** Shortcuts of an incident's proposals. */
export const ON_PROPOSALS: readonly Shortcut[] = [
  { chord: 'y', does: 'keys.same' },
  { chord: 'n', does: 'keys.different' },
  { chord: 'l', does: 'keys.later' },
  { chord: 'x', does: 'keys.tick' },
  { chord: 'b', does: 'keys.join' },
  { chord: 'u', does: 'keys.takeBack' },
]
