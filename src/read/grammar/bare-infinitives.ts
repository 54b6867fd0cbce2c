import type { Chunk, VerbGroup } from './grammar.ts'
import { itemAt } from './item-at.ts'

/** Whether a verb group may be the bare form that "let" is followed by. */
const isBare = (verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  verb.tense === 'present' &&
  verb.voice === 'active' &&
  !verb.perfect &&
  !verb.progressive &&
  !verb.negative &&
  verb.to - verb.from === 1

/** What people are made to do, and hardly do by themselves where something is made: "made him kneel". */
const MADE = new Set('kneel stand squat strip sign crawl undress confess lie'.split(' '))

/** Whether somebody is let do, or made to do, what the next verb says. */
const isLed = ({ lemma, voice }: VerbGroup, by: VerbGroup): boolean =>
  voice === 'active' && (lemma === 'let' || (lemma === 'make' && MADE.has(by.lemma)))

/** "let the students hold a vigil", "made him kneel": what somebody is let or made do is no clause of its own. */
export function withBareInfinitives(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(chunk => chunk.type === 'vg' && ['let', 'make'].includes(chunk.lemma)))
    return chunks
  return chunks.map((chunk, at) => {
    const whom = itemAt(chunks, at - 1)
    const leading = itemAt(chunks, at - 2)
    if (chunk.type !== 'vg' || whom?.type !== 'np' || leading?.type !== 'vg') return chunk
    return isLed(leading, chunk) && isBare(chunk) ? { ...chunk, form: 'infinitive' } : chunk
  })
}
