import { addDays, addMonths, hasDay, partsOf } from '../dates/calendar.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { type DateMention, mentionOver } from '../text/doc.ts'
import { mentionsIn } from '../events/slots.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Place } from './last-told.ts'
import { isExtent } from './date-roles.ts'
import { pointedAt } from './event-days.ts'

/** "shortly after they were granted bail", "hours before it was raided": on the same day. */
const SHORTLY = new Set(['shortly', 'soon', 'immediately', 'moments', 'minutes', 'hours'])

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** "in March, a month after": the month before; "in 2029, a week after": in that year still. */
function countedRoughly(main: string, link: string, unit: string): string | null {
  const { year, month = null } = partsOf(main) ?? {}
  if (year === undefined) return null
  const back = link === 'after' ? -1 : 1
  if (month === null) return unit === 'year' ? String(year + back) : unit === 'month' ? null : main
  if (unit === 'month') return addMonths(year, month, back) ?? null
  return unit === 'year' ? (addMonths(year, month, 12 * back) ?? null) : null
}

/** "She left the country in 2021, a year after police searched her flat": the only date before it in its sentence. */
function dateAhead({ doc, sentence }: Place, until: number): DateMention | null {
  const dates = mentionsIn(doc, doc.sentences[sentence]?.from ?? until, until).filter(
    (one): one is DateMention => one.type === 'date' && !isExtent(one),
  )
  const [date, more] = dates
  return date && !more ? date : null
}

const COMING = new Set(['take', 'come', 'happen', 'occur', 'follow'])
const DEEDS = new Set(
  'measure move decision step action announcement ruling order incident'.split(' '),
)
/** How many sentences back "the move" looks for what was done. */
const BACK = 3

type Day = { readonly date: DateMention; readonly main: string | null }

/** "The arrest took place two days after teachers marched", "The move comes a day after": the day of what was told before. */
function dayPointedAt({ doc, timeline, sentence }: Place, until: number): Day | null {
  const { from = until } = doc.sentences[sentence] ?? {}
  const noun = infoOf(doc.tokens.word[from + 1] ?? 0).lemma
  const verb = [from + 2, from + 3].find(at => COMING.has(infoOf(doc.tokens.word[at] ?? 0).verb))
  if (verb === undefined) return null
  const [kind] = pointedAt(doc, from)
  const told = kind ? timeline.days.get(kind) : undefined
  if (told) return { date: told.date, main: told.when }
  const { last } = timeline
  if (kind || !DEEDS.has(noun) || !last || last.sentence < sentence - BACK) return null
  return { date: last.date, main: timeline.resolved.get(last.date) ?? null }
}

/** The day of what stands before in the sentence, or of what its opening points back to. */
function dayBeside(place: Place, until: number): Day | null {
  const { timeline, sentence } = place
  const date = timeline.last?.sentence === sentence ? timeline.last.date : dateAhead(place, until)
  if (date) return { date, main: timeline.resolved.get(date) ?? null }
  return dayPointedAt(place, until)
}

/** "was remanded on 7 March, two days after police raided her flat": counted from the day of what it is told beside. */
export function besideMain({ link, subject, verb }: Clause, place: Place) {
  const { doc } = place
  const { date, main } = dayBeside(place, verb.from) ?? {}
  if (!date || !main || link === 'since' || main.includes('/')) return null
  const stop = subject && subject.from < verb.from ? subject.from : verb.from
  for (let at = stop - 1; at >= stop - 3; at--) {
    if (wordOf(doc.tokens.word[at] ?? 0) !== link) continue
    const before = mentionOver(doc, at - 1)
    if (SHORTLY.has(wordOf(doc.tokens.word[at - 1] ?? 0)))
      return { when: main, date, via: 'counted from the day beside it' }
    const unit = UNITS.get(wordOf(doc.tokens.word[at - 1] ?? 0))
    if (!hasDay(main) || unit === 'month' || unit === 'year') {
      const when = unit ? countedRoughly(main.slice(0, 7), link, unit) : null
      return when === null ? null : { when, date, via: 'counted from the day beside it' }
    }
    const day = unit === 'day'
    const counted = before?.type === 'duration' && before.unit === 'days' ? before.value : null
    const days = day ? 1 : unit === 'week' ? 7 : counted
    if (typeof days !== 'number') return null
    const when = addDays(main, link === 'after' ? -days : days)
    return { when, date, via: 'counted from the day beside it' }
  }
  return null
}

/** "detained on Saturday, a day after a march": counted from the day beside the noun. */
export function besideNoun({ noun, ownDate, clause }: Candidate, { doc, timeline }: Place) {
  const date = clause?.dates.find(one => !isExtent(one))
  const day = date ? (timeline.resolved.get(date) ?? null) : null
  if (!noun || ownDate || !date || day === null || day.includes('/')) return null
  const way = wordOf(doc.tokens.word[noun.from - 1] ?? 0)
  if (way !== 'after' && way !== 'before') return null
  const unit = UNITS.get(wordOf(doc.tokens.word[noun.from - 2] ?? 0))
  const article = /^an?$/.test(wordOf(doc.tokens.word[noun.from - 3] ?? 0))
  if (article && (unit === 'month' || unit === 'year')) {
    const rough = countedRoughly(day.slice(0, 7), way, unit)
    return rough === null ? null : { when: rough, date, via: 'counted from the day beside it' }
  }
  if (!hasDay(day)) return null
  const counted = mentionOver(doc, noun.from - 2)
  const one = wordOf(doc.tokens.word[noun.from - 2] ?? 0) === 'day'
  const days =
    counted?.type === 'duration' && counted.unit === 'days' ? counted.value : one ? 1 : null
  if (typeof days !== 'number') return null
  const when = addDays(day, way === 'after' ? -days : days)
  return { when, date, via: 'counted from the day beside it' }
}
