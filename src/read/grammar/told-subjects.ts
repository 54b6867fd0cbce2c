import { isDoerInTown } from './clause-openings.ts'
import { itemAt } from './item-at.ts'
import { laterFinite } from './later-finite.ts'
import type { Draft, State } from './clause-state.ts'
import { REPORTING } from './relative-objects.ts'
import { NOUN } from '../text/word-table.ts'
import type { NounPhrase } from './grammar.ts'

/** "said a man who was selling fruit and was not in the march was hit": whom it is said of, past what "who" tells of him. */
function saidOf(state: State, governor: Draft | null, at: number): NounPhrase | null {
  const { chunks, clauses } = state
  const subject = governor?.subject ?? null
  if (
    subject === null ||
    ['comma', 'conj', 'sub', 'rel'].includes(itemAt(chunks, at - 1)?.type ?? '')
  )
    return null
  const relative = clauses.some(one => one.via === 'relative' && one.subject === subject)
  const teller = clauses.find(
    ({ verb, objects }) => verb.lemma === 'say' && objects.includes(subject),
  )
  if (!relative || !teller) return null
  state.link = 'say:that'
  return subject
}

/** "In Nairobi police fired", "while in Kano police shot": those who did it, with their town, where a clause begins so. */
function doerInTown({ chunks }: State, at: number): NounPhrase | null {
  const opening = itemAt(chunks, at - 1)
  return opening?.type === 'pp' && isDoerInTown(chunks, at - 1) ? opening.object : null
}

const GATHERED = new Set(['gather', 'assemble', 'mass', 'congregate', 'camp'])
const isCrowd = ({ classes, plural, lemma }: NounPhrase): boolean =>
  (classes & NOUN.person) !== 0 && (plural || lemma === 'crowd' || lemma === 'group')

/** "fired into a crowd of activists gathered in the square": those it was fired at had gathered. */
function crowdBefore({ chunks, clauses }: State, at: number): NounPhrase | null {
  const verb = chunks[at]
  const last = itemAt(chunks, at - 1)
  if (verb?.type !== 'vg' || !GATHERED.has(verb.lemma) || clauses.length === 0) return null
  const object = last?.type === 'pp' ? last.object : null
  if (last?.type !== 'pp' || !object || !isCrowd(object)) return null
  const before = itemAt(chunks, at - 2)
  const whole = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  return last.preposition === 'of' && whole && isCrowd(whole) ? whole : object
}

/** What whoever said so goes on to do. */
const ASKING = new Set(
  'call urge demand condemn ask add appeal criticise criticize warn describe express'.split(' '),
)

/** "was slapped by an officer, the union said, and had her camera seized": the clause before who said so. */
export function beforeAside({ chunks, clauses }: State, at: number): Draft | null {
  const said = clauses.at(-1)
  const before = clauses.at(-2)
  if (!said || !before || !REPORTING.has(said.verb.lemma) || said.objects.length > 0) return null
  const verb = chunks[at]
  if (verb?.type === 'vg' && ASKING.has(verb.lemma)) return null
  const end = chunks.findIndex(chunk => chunk.from === said.verb.from)
  const [comma, who] = [itemAt(chunks, end - 2), itemAt(chunks, end - 1)]
  if (comma?.type !== 'comma' || who?.type !== 'np' || who !== said.subject) return null
  if (before.verb.form !== 'finite' || before.verb.to > comma.from) return null
  // The aside ends with a comma, right before "and".
  return itemAt(chunks, at - 1)?.type === 'conj' && itemAt(chunks, at - 2)?.type === 'comma'
    ? before
    : null
}

/** "Ana, who was arrested in May and has been on trial since June, went on hunger strike": she waits for her own verb. */
export function isWithinRelative(
  { chunks, pending }: State,
  governor: Draft | null,
  at: number,
): boolean {
  if (governor?.via !== 'relative' || pending === null || governor.subject !== pending) return false
  return itemAt(chunks, at - 2)?.type !== 'comma' && laterFinite(chunks, at)
}

/** The subject of a finite verb for which none waits. */
export const subjectBefore = (state: State, governor: Draft | null, at: number) =>
  doerInTown(state, at) ?? saidOf(state, governor, at) ?? crowdBefore(state, at)
