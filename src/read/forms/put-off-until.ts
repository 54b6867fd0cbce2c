import type { Parsed } from '../events/constructions.ts'
import type { Clause, NounPhrase, VerbGroup } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { isIt } from './gatherings-told.ts'

const PUTTING_OFF = new Set(['adjourn', 'postpone', 'defer', 'put', 'push', 'reschedule'])
const AHEAD = new Set(['to', 'until', 'till', 'for'])

/** "was put off", "adjourned" */
export const isPuttingOff = ({ lemma, negative, modality }: VerbGroup): boolean =>
  PUTTING_OFF.has(lemma) && !negative && modality === 'asserted'

/** "adjourned the proceedings to the original date of 7 October" */
function toDateOf({ mentions }: Parsed, { phrases }: Clause): DateMention | null {
  const part = phrases.find(
    ({ preposition, object }) => AHEAD.has(preposition) && object?.lemma === 'date',
  )
  if (!part) return null
  const day = mentions.find(
    one => one.type === 'date' && one.from >= part.from && one.from <= part.to + 1,
  )
  return day?.type === 'date' ? day : null
}

/** "put off until June", "adjourned to 14 March": to when. */
export const putOffUntil = (parsed: Parsed, clause: Clause): DateMention | null =>
  clause.dates.find(({ preposition }) => AHEAD.has(preposition ?? '')) ?? toDateOf(parsed, clause)

/** "The march planned for 3 June was postponed to 10 June": when a gathering is to be after all. */
export function gatheringPutOff(parsed: Parsed, phrase: NounPhrase): DateMention | null {
  for (const clause of parsed.clauses) {
    const { verb, subject, objects } = clause
    if (!isPuttingOff(verb)) continue
    const it = verb.voice === 'passive' ? isIt(subject, phrase) : objects.includes(phrase)
    if (it) return putOffUntil(parsed, clause)
  }
  return null
}
