import { itemAt } from './item-at.ts'
import { follower } from './antecedents.ts'
import { opensPlace } from './clause-openings.ts'
import { type State, isOfCurrent, start } from './clause-state.ts'
import { doerOf } from './clause-subjects.ts'
import type { Chunk, Prepositional } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const ACCUSED = new Set(['charge', 'accuse', 'suspect'])

/** "appeared before a Lesk court charged with sedition": who appeared was charged, and not by the court. */
function isAccusedThere(chunks: readonly Chunk[], at: number): boolean {
  const [before, ...others] = chunks.slice(at, at + 4)
  if (before?.type !== 'pp' || !before.object || !(before.object.classes & NOUN.court)) return false
  const behind = others[0]?.type === 'date' ? others.slice(1) : others
  const [verb, charge] = behind
  return (
    verb?.type === 'vg' &&
    verb.ambiguous &&
    ACCUSED.has(verb.lemma) &&
    charge?.type === 'pp' &&
    (charge.preposition === 'with' || charge.preposition === 'of')
  )
}

/** Takes in a phrase with a preposition: one with a verb of its own is a clause. */
export function onPhrase(state: State, phrase: Prepositional, at: number): void {
  if (phrase.verb) {
    const governor = state.current
    const near = itemAt(state.chunks, at - 1)
    const subject = governor
      ? doerOf(governor, phrase.preposition)
      : near?.type === 'np'
        ? near
        : null
    const draft = start(state, phrase.verb, {
      subject,
      via: 'matrix',
      link: phrase.preposition,
      governor,
      at,
    })
    if (subject === null) state.waiting.push(draft)
    return
  }
  const { chunk: next, comma } = follower(state.chunks, at)
  if (phrase.preposition === 'before' && isAccusedThere(state.chunks, at)) {
    if (state.current) state.current.phrases.push(phrase)
    else state.leadPhrases.push(phrase)
    return
  }
  const opens = ['after', 'before', 'since', 'until', 'as', 'than'].includes(phrase.preposition)
  if (
    opens &&
    phrase.object &&
    next?.type === 'vg' &&
    next.form === 'finite' &&
    !comma &&
    state.chunks[at + 1]?.type !== 'comma'
  ) {
    if (state.current || state.pending === null) {
      state.link = phrase.preposition
      state.pending = phrase.object
      state.open = false
      return
    }
  }
  const leads = PLACING.has(phrase.preposition) && opensPlace(state.chunks, at)
  if (state.current && isOfCurrent(state, at) && !leads) state.current.phrases.push(phrase)
  else state.leadPhrases.push(phrase)
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'on'])
