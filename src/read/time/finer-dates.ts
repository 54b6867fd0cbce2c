import type { Parsed } from '../events/constructions.ts'
import { hasDay } from '../dates/calendar.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Anchored } from './anchoring.ts'
import type { Timeline } from './timeline.ts'

/** "was held last month, a week after the rally of 3 February": the day, where a clause tells its month or year too. */
export function finerDate(
  parsed: Parsed,
  clause: Clause | null,
  { anchored, timeline }: { readonly anchored: Anchored; readonly timeline: Timeline },
): Anchored {
  const { when, date } = anchored
  if (!clause || !date || when === null || !/^\d{4}(?:-\d{2})?$/.test(when)) return anchored
  const month = monthBehind(parsed, clause, { anchored, timeline })
  if (month) return month
  if (clause.dates.length < 2) return anchored
  for (const other of ownDates(parsed, clause)) {
    const day = timeline.resolved.get(other) ?? null
    if (other !== date && hasDay(day) && day.startsWith(`${when}-`))
      return { ...anchored, when: day, date: other }
  }
  return anchored
}

/** "The year before, in the crisis of November 2019, ten people were shot": the month, where a year opens the sentence. */
function monthBehind(
  { mentions }: Parsed,
  { verb }: Clause,
  { anchored, timeline }: { readonly anchored: Anchored; readonly timeline: Timeline },
): Anchored | null {
  const { when, date } = anchored
  if (!date || when?.length !== 4 || date.to > verb.from) return null
  for (const other of mentions) {
    if (other.type !== 'date' || other.from < date.to || other.to > verb.from) continue
    const month = timeline.resolved.get(other) ?? ''
    if (month.length === 7 && month.startsWith(`${when}-`))
      return { ...anchored, when: month, date: other }
  }
  return null
}
