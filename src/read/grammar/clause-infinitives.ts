import { itemAt } from './item-at.ts'
import { type Draft, type State, start } from './clause-state.ts'
import { doesBy, isIntention } from './clause-subjects.ts'
import type { NounPhrase, VerbGroup } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const CALLING = new Set([
  'call',
  'ask',
  'wait',
  'push',
  'press',
  'vote',
  'plead',
  'petition',
  'appeal',
])

/** "called for the group to be banned": who is to be banned. */
function calledFor({ chunks, current }: State, at: number): NounPhrase | null {
  const before = itemAt(chunks, at - 1)
  const asked = current !== null && CALLING.has(current.verb.lemma)
  return asked && before?.type === 'pp' && before.preposition === 'for' ? before.object : null
}

const BEING = new Set(['be', 'become', 'remain'])
const DUMMIES = new Set(['it', 'this', 'that', 'there', 'what'])

/** "Ana Lesko became the first teacher to be jailed": she is whom it tells of. */
function describedAs({ verb, subject, objects }: Draft): NounPhrase | null {
  const [what] = objects
  if (!BEING.has(verb.lemma) || subject === null || !what || objects.length > 1) return null
  const named = what.name !== null || what.items.length > 0
  return named || DUMMIES.has(subject.pronoun ?? subject.lemma) ? null : subject
}

/** "It took the court an hour to free him": who took so long. */
function whoTook({ verb, subject, objects }: Draft): NounPhrase | null {
  const [who, time] = objects
  if (verb.lemma !== 'take' || (subject?.pronoun ?? subject?.lemma) !== 'it') return null
  return who && time?.duration ? who : null
}

/** "applied four times to hold it", "waited two days to see her": how often or how long, and nobody who does it. */
const isMeasured = ({ name, lemma, duration, number }: NounPhrase): boolean =>
  name === null && (duration?.age === false || (lemma === 'times' && number !== null))

const HOLDING = new Set(['hold', 'stage', 'organise', 'organize', 'conduct'])

/** "notified the mayor of a rally of 200 people to be held on 26 May": the rally, and not the mayor. */
function gatheringHeld({ chunks }: State, verb: VerbGroup, at: number): NounPhrase | null {
  if (verb.voice !== 'passive' || !HOLDING.has(verb.lemma)) return null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'date') continue
    if (chunk?.type !== 'pp') return null
    if (chunk.object && (chunk.object.classes & NOUN.assembly) !== 0) return chunk.object
  }
  return null
}

/** Begins the clause of an infinitive under the verb before it: "ordered him to leave", "was forced to sign". */
export function onInfinitive(state: State, verb: VerbGroup, at: number): void {
  const governor = state.current
  const passive = governor?.verb.voice === 'passive'
  const last = governor && doesBy(governor) ? null : governor?.objects.at(-1)
  const object = last && !isIntention(last) && !isMeasured(last) ? last : null
  const subject = passive
    ? (governor?.subject ?? null)
    : (gatheringHeld(state, verb, at) ??
      calledFor(state, at) ??
      (governor ? (describedAs(governor) ?? whoTook(governor)) : null) ??
      object ??
      governor?.subject ??
      state.pending ??
      state.lastSubject)
  start(state, verb, { subject, via: 'matrix', link: 'to', governor: governor ?? null, at })
}
