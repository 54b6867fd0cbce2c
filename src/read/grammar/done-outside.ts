import { significant } from './antecedents.ts'
import { itemAt } from './item-at.ts'
import { type Draft, type State, start } from './clause-state.ts'
import { moodOf } from './clause-subjects.ts'
import type { VerbGroup } from './grammar.ts'

function mainBefore({ chunks, current, main }: State, verb: VerbGroup, at: number): Draft | null {
  if (verb.form !== 'participle' || verb.voice !== 'passive') return null
  if (itemAt(chunks, at - 1)?.type !== 'conj') return null
  const within = current?.via === 'relative' && current.verb.voice === 'active'
  const done = within && !current.verb.perfect && main?.verb.voice === 'passive'
  return done && main !== current ? main : null
}

/** "was parted from the man who drove him and taken to a cell": done to the subject outside, as the man who drove did it himself. */
export function goesOnOutsideOf(state: State, verb: VerbGroup, at: number): boolean {
  const main = mainBefore(state, verb, at)
  if (!main) return false
  const joined = { ...verb, ...moodOf(main.verb), form: 'finite' } as const
  const { subject, link, governor } = main
  start(state, joined, { subject, via: 'shared', link, governor, at })
  return true
}

/** "were freed and flown to Lindia last week": done to the same, in the same tense. */
export function goesOnDoneTo(state: State, verb: VerbGroup, at: number): boolean {
  const { chunks, current } = state
  if (verb.form !== 'participle' || verb.voice !== 'passive' || !current) return false
  if (itemAt(chunks, at - 1)?.type !== 'conj' || itemAt(chunks, at - 2) !== current.verb)
    return false
  if (current.verb.voice !== 'passive' || current.verb.form !== 'finite') return false
  const { tense, modality, modalWord, perfect, negative } = current.verb
  const joined = { ...verb, tense, modality, modalWord, perfect, negative, form: 'finite' } as const
  const { subject, link, governor } = current
  start(state, joined, { subject, via: 'shared', link, governor, at })
  return true
}

/** "have arrested the editor and raided her home": done by the same, in the same tense. */
export function goesOnDoing(state: State, verb: VerbGroup, at: number): boolean {
  const { chunks, current } = state
  if (significant(chunks, at, -1)?.type !== 'conj' || !current) return false
  const { perfect, voice } = current.verb
  if (!perfect || voice !== 'active') return false
  const joined = { ...verb, voice, perfect, ...moodOf(current.verb), form: 'finite' } as const
  const { subject, link, governor } = current
  start(state, joined, { subject, via: 'shared', link, governor, at })
  return true
}
