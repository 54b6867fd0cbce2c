import { itemAt } from './item-at.ts'
import type { State } from './clause-state.ts'
import type { Chunk, Clause, NounPhrase, VerbGroup } from './grammar.ts'
import { opensContent } from './that-words.ts'
import { NOUN } from '../text/word-table.ts'

/** "Two were killed and more than fifty wounded at Osh", "was held and her passport seized": a clause of its own, without its "were". */
export function isGapped({ chunks, current }: State, at: number): boolean {
  const who = itemAt(chunks, at - 1)
  if (who?.type !== 'np' || itemAt(chunks, at - 2)?.type !== 'conj') return false
  if (who.number === null && who.determiner !== 'possessive') return false
  return current?.verb.voice === 'passive' && current.verb.form === 'finite'
}

const DOERS =
  NOUN.person | NOUN.organisation | NOUN.authority | NOUN.outlet | NOUN.police | NOUN.court

/** "her passport": something that does nothing by itself. */
export const isOwnThing = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' && chunk.determiner === 'possessive' && (chunk.classes & DOERS) === 0

/** "jailed Ana Lesko, founder of the daily, and fined her": what she is, nobody who does anything. */
export function isAside(
  { chunks, current }: State,
  { classes, determiner, name, plural }: NounPhrase,
  at: number,
): boolean {
  const before = itemAt(chunks, at - 2)
  const object = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  if (
    current === null ||
    itemAt(chunks, at - 1)?.type !== 'comma' ||
    object?.name?.class !== 'person'
  )
    return false
  if (name !== null || plural || (classes & NOUN.person) === 0) return false
  return determiner === null || (determiner === 'indefinite' && isClosed(chunks, at))
}

/** ", a reporter for the weekly, and beat her": a comma ends what somebody is. */
function isClosed(chunks: readonly Chunk[], at: number): boolean {
  let end = at + 1
  while (chunks[end]?.type === 'pp') end++
  return chunks[end]?.type === 'comma'
}

/** "added 14 people to the list of those wanted": no word of what they did. */
export function isAddedTo({ chunks, current }: State, at: number): boolean {
  const next = chunks[at + 1]
  return current?.verb.lemma === 'add' && next?.type === 'pp' && next.preposition === 'to'
}

const OBJECTS = new Set(['him', 'them', 'me', 'us'])
const LETTING = new Set(['let', 'make', 'help'])

/** "let him go", "made her delete the footage": whom, and nobody who does it by himself. */
function isMadeTo({ verb }: Pick<Clause, 'verb'>, { pronoun }: NounPhrase): boolean {
  return pronoun !== null && (OBJECTS.has(pronoun) || LETTING.has(verb.lemma))
}

const WITHHELD = new Set('bail entry access parole treatment visit visa leave asylum'.split(' '))

/** "denied bail for a lawyer held in prison": what is kept from somebody does nothing itself. */
const isWithheldFrom = (
  { verb }: Pick<Clause, 'verb'>,
  { lemma, determiner }: NounPhrase,
): boolean =>
  (verb.lemma === 'deny' || verb.lemma === 'refuse') && determiner === null && WITHHELD.has(lemma)

/** "who were held while attending a trial": what the -ing form is done to, where a subject still waits for its verb. */
const isObjectInAside = ({ chunks, current, main, outer }: State, at: number): boolean =>
  outer !== null &&
  main === null &&
  current?.verb.form === 'gerund' &&
  current.objects.length === 0 &&
  itemAt(chunks, at - 1) === current.verb

/** "the fact that police searched her home shows": the fact waits for its verb, and the home does nothing. */
const isOfContent = ({ current, outer }: State): boolean =>
  outer !== null && opensContent(outer) && current?.link === 'that' && current.objects.length === 0

/** Whether what stands behind a verb does nothing by itself. */
export const isNoDoer = (state: State, phrase: NounPhrase, at: number): boolean =>
  isObjectInAside(state, at) ||
  isOfContent(state) ||
  (state.current !== null &&
    (isMadeTo(state.current, phrase) || isWithheldFrom(state.current, phrase)))

const SAYING = new Set('say report add claim allege note state believe understand think'.split(' '))

/** "her passport, she was told, had been cancelled", "the rally, it was announced, would be moved" */
const TOLD = new Set('tell inform advise announce say report allege claim understand'.split(' '))

const isSaid = ({ lemma, voice }: VerbGroup): boolean =>
  voice === 'active' ? SAYING.has(lemma) : TOLD.has(lemma)

/** In "Ana Lesko, her lawyer said, was held": who says so, while she waits for her verb. */
export function saysAside({ chunks, pending, open }: State, at: number): boolean {
  const [before, , says, ...rest] = chunks.slice(at - 1, at + 5)
  const [after, verb] = rest[0]?.type === 'date' ? rest.slice(1) : rest
  if (pending === null || open || at === 0 || before?.type !== after?.type) return false
  if (before?.type !== 'comma' && before?.type !== 'dash') return false
  if (verb?.type !== 'vg' || verb.form !== 'finite') return false
  return says?.type === 'vg' && isSaid(says)
}

/** "41 of whom have been released, Paul Hove said.": who says all of it, at its end. */
export function closesAsSpeaker({ chunks, pending, current }: State, at: number): boolean {
  const [before, who, says, ...rest] = chunks.slice(at - 1, at + 6)
  if (pending === null || current?.via !== 'relative' || before?.type !== 'comma') return false
  if (who?.type !== 'np' || who.name?.class !== 'person') return false
  if (says?.type !== 'vg' || says.lemma !== 'say') return false
  return rest.every(({ type }) => type === 'date' || type === 'pp' || type === 'stop')
}

/** Words that open an aside between a subject and its verb. */
export const ASIDES = new Set('while when although though once whilst'.split(' '))

/** "The man whose house was searched was fined": what is told with "whose", while the man's own verb is still to come. */
export const isWithinWhose = ({ outer, current, main }: State): boolean =>
  outer !== null && main === null && current?.link === 'whose' && current.verb.form === 'finite'

/** "A man who said that the president was ill | was fined": whose own verb is still to come. */
export function tellerOf({ clauses, current, main }: State): NounPhrase | null {
  const teller = itemAt(clauses, clauses.length - 2)
  if (main !== null || teller?.via !== 'relative' || current !== clauses.at(-1)) return null
  const told = current?.verb.form === 'finite' && /(?:^|:)that$/.test(current.link)
  return told ? teller.subject : null
}

/** A verb behind a comma, or of several people behind "while attending a trial in Osh", is that of the subject before the aside. */
export function takeOuter(state: State, { ofSeveral }: VerbGroup, at: number): void {
  const { chunks, current, main, outer, pending, link } = state
  const attending =
    outer !== null && main === null && ofSeveral === true && current?.verb.form === 'gerund'
  const content = outer !== null && current?.link === 'that' && opensContent(outer)
  const said = outer !== null && outer === tellerOf(state)
  const aside = attending || content || said || isWithinWhose(state)
  const waits = itemAt(chunks, at - 1)?.type !== 'comma' && !aside
  if (pending !== null || waits) return
  if (outer !== null && ASIDES.has(link)) state.link = ''
  state.pending = outer
  state.outer = null
}
