import { addDays, hasDay } from '../dates/calendar.ts'
import { mentionsIn } from '../events/slots.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { type Timeline, isExtent, isOfSpeech } from './timeline.ts'

/** Where something is told. */
export type Place = { doc: Doc; timeline: Timeline; block: number; sentence: number }

/** A day, or two that follow one another. */
export function isShort(when: string): boolean {
  const [first = '', last = first] = when.split('/')
  return hasDay(first) && hasDay(last) && (first === last || addDays(first, 1) === last)
}

/** "had been fined on 3 May", "said on Tuesday": no day that the telling has moved on to. */
function isAside(doc: Doc, date: DateMention, from: number): boolean {
  if (isExtent(date) || isOfSpeech(doc, date) || date.preposition === 'since') return true
  for (let i = from; i < date.from; i++) if (ASIDE.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const ASIDE = new Set(['had', 'who', 'which', 'will', 'would', 'has', 'have'])

/** The last record with its day, or the day that the sentences since have gone on to: "The next day women read out a statement." */
export function lastTold({ doc, timeline, sentence, block }: Place): Timeline['last'] {
  const { last } = timeline
  if (!last || !isShort(last.when)) return last
  for (let at = sentence - 1; at > last.sentence; at--) {
    const told = doc.sentences[at]
    if (!told || told.block !== block) return last
    const dates = mentionsIn(doc, told.from, told.to).flatMap(date => {
      const when = date.type === 'date' ? timeline.resolved.get(date) : null
      return date.type === 'date' && when && isShort(when) && !isAside(doc, date, told.from)
        ? [{ date, when }]
        : []
    })
    const moved = dates.at(-1)
    if (moved) return { ...last, ...moved, sentence: at, block }
  }
  return last
}
