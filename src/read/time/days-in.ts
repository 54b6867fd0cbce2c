import { mentionsIn } from '../events/slots.ts'
import { isExtent } from './date-roles.ts'
import { type Place, isShort } from './last-told.ts'

/** How many words stand before the day that opens a paragraph, and how many sentences back it is looked for. */
const OPENING = 2
const PARAGRAPH = 12

/** Whether a sentence names a day behind a verb. */
export function namesDayBehind({ doc, timeline, sentence }: Place, from: number): boolean {
  return mentionsIn(doc, from, Math.max(from, doc.sentences[sentence]?.to ?? from)).some(date => {
    const when = date.type === 'date' && !isExtent(date) ? timeline.resolved.get(date) : null
    return when ? isShort(when) : false
  })
}

/** The days that a paragraph has named before a verb; `opens` where it begins with one: "On Thursday it was her turn." */
export function daysIn({ doc, timeline, block, sentence }: Place, until: number) {
  let first = sentence
  while (doc.sentences[first - 1]?.block === block && sentence - first < PARAGRAPH) first--
  const from = doc.sentences[first]?.from ?? 0
  return mentionsIn(doc, from, Math.max(from, until)).flatMap(date => {
    const when = date.type === 'date' ? timeline.resolved.get(date) : null
    if (date.type !== 'date' || !when || !isShort(when)) return []
    const opens = date.from - from <= OPENING && doc.sentences[first - 1]?.block !== block
    return [{ when, date, opens }]
  })
}
