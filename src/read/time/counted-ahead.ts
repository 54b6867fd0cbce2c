import type { Kind } from '../../codebook/index.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'
import { namesOf } from '../party-texts.ts'
import { KEPT } from './event-days.ts'

/** "eleven days after his arrest": what such a day is counted from, and by how many days. */
export type CountsFrom = {
  readonly kinds: readonly Kind[]
  readonly offset: number
  /** "after the arrest": of whomever. */
  readonly anyone: boolean
}

/** How many sentences further down the day of the event may be told. */
const REACH = 12

/** Whether a record tells the day of the event that another counts from. */
function isEventOf(draft: Draft, other: Draft): boolean {
  const { counts } = draft
  if (!counts?.kinds.includes(other.kind) || !hasDay(other.when)) return false
  if (other.title || other.modality === 'planned' || KEPT.test(other.rule)) return false
  const away = other.sentence - draft.sentence
  if (away < 0 || away > REACH) return false
  const whom = namesOf(other.target)
  return whom.length > 0 && namesOf(draft.target).some(name => whom.includes(name))
}

/** "Eleven days after his arrest he was freed. He had been arrested on 5 May.": counted from a day that is told further down. */
export function settleCountedAhead(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.counts || draft.when !== null) continue
    const event = drafts.find(other => isEventOf(draft, other))
    if (!event?.when) continue
    draft.when = addDays(event.when, draft.counts.offset)
    draft.whenSpan = event.whenSpan
    draft.why.push('when: counted from the event it names, whose day is told further down')
  }
}
