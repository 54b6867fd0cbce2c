import { addDays, addMonths, hasDay, partsOf } from '../dates/calendar.ts'
import { resolveDate } from '../dates/resolve.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { DateMention } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Anchored } from './anchoring.ts'
import { finerDate } from './finer-dates.ts'
import {
  LASTING,
  backOn,
  beforeReturn,
  brokenAfter,
  clearedOn,
  daysOfNoun,
  goesOnSince,
} from './stretches.ts'
import type { Timeline } from './timeline.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const ENDING = words('end conclude finish halt cease abandon lift suspend')
const BEGINNING = words('begin start commence launch open')
const RESTORING = words(
  'restore lift resume reopen unblock unfreeze rescind revoke return reinstate reconnect end',
)

const CALLED_OUT = /^assembly\.(?:called-out|strike)\./

/** Whether the noun that a candidate tells of, or its verb's own phrases, names what goes on for days. */
function isLasting({ doc }: Parsed, { noun, clause, trigger, id }: Candidate): boolean {
  if (CALLED_OUT.test(id)) return true
  const spans = [noun, clause?.subject ?? null, ...(clause?.objects ?? [])]
  const within = spans.some(
    one => one !== null && LASTING.has(infoOf(doc.tokens.word[one.head] ?? 0).lemma || one.lemma),
  )
  return within || LASTING.has(wordOf(doc.tokens.word[trigger[1] - 1] ?? 0))
}

type Telling = {
  readonly parsed: Parsed
  readonly timeline: Timeline
}

function dayOf({ timeline, parsed }: Telling, date: DateMention | undefined, ahead = false) {
  if (!date) return null
  const known = timeline.resolved.get(date) ?? null
  const { published } = parsed.doc
  const put = ahead ? resolveDate(date.expression, { published, future: true }) : known
  const when = (put ?? known)?.replace(/^\.\.\//, '') ?? null
  return hasDay(when) ? when : null
}

/** The clause of the same sentence that tells when it began: "The strike, which began on 2 April, ended on 14 April". */
function beginningOf({ parsed }: Telling, clause: Clause): Clause | undefined {
  return parsed.clauses.find(
    one => one !== clause && BEGINNING.has(one.verb.lemma) && one.subject === clause.subject,
  )
}

/** "The strike ended on 14 April": a day that is its last. */
function endedOn(
  telling: Telling,
  { clause, noun }: Candidate,
  { date, when }: Begun,
): string | null {
  if (!clause || date.from < clause.verb.from) return null
  if (!ENDING.has(clause.verb.lemma) || clause.verb.modality !== 'asserted') return null
  const begun = beginningOf(telling, clause)
  const [first] = begun ? ownDates(telling.parsed, begun) : []
  const days = [noun, ...clause.objects].map(one => daysOfNoun(telling.parsed, one))
  const long = days.find(one => one !== null) ?? null
  const from = dayOf(telling, first) ?? (long === null ? null : addDays(when, 1 - long))
  return from !== null && from < when ? `${from}/${when}` : `../${when}`
}

/** "The strike that began on 2 April ended on 14 April": the last day, where another clause tells it. */
function lastedTo(telling: Telling, { clause }: Candidate, when: string): string | null {
  if (!clause || !BEGINNING.has(clause.verb.lemma)) return null
  const end = telling.parsed.clauses.find(
    one => ENDING.has(one.verb.lemma) && one.subject === clause.subject,
  )
  const until = dayOf(telling, end ? ownDates(telling.parsed, end)[0] : undefined)
  return until !== null && until > when ? `${when}/${until}` : null
}

/** "was back on the air", "came back online" */
const isBackAgain = ({ doc }: Parsed, { verb }: Clause): boolean =>
  wordOf(doc.tokens.word[verb.to] ?? 0) === 'back' &&
  wordOf(doc.tokens.word[verb.to + 1] ?? 0) === 'on'

/** "was cut on Monday and restored on Wednesday": the day on which what began is over. */
function restoredOn(telling: Telling, { clause }: Candidate, when: string): string | null {
  if (!clause) return null
  const { clauses } = telling.parsed
  for (const after of clauses.slice(clauses.indexOf(clause) + 1)) {
    const { verb, subject } = after
    const back = verb.lemma === 'be' && isBackAgain(telling.parsed, after)
    if ((!RESTORING.has(verb.lemma) && !back) || verb.negative || verb.modality !== 'asserted')
      continue
    if (!back && subject !== clause.subject && after.via !== 'shared') continue
    const until = dayOf(telling, ownDates(telling.parsed, after)[0])
    if (until !== null && until > when) return `${when}/${until}`
  }
  return null
}

const UNTIL = new Set(['until', 'till'])

/** "Internet services, suspended on Sunday, will remain so till Tuesday": how long it is said to last; a ban has the day of its decision. */
function lastsUntil(telling: Telling, { clause, set }: Candidate, when: string): string | null {
  if (set.means !== 'shutdown') return null
  const { parsed } = telling
  const date = parsed.mentions.find(
    (one): one is DateMention =>
      one.type === 'date' &&
      UNTIL.has(one.preposition ?? '') &&
      one.from > (clause?.verb.from ?? 0),
  )
  const until = dayOf(telling, date, true)
  return until !== null && until > when ? `${when}/${until}` : null
}

const STARTING = words('from starting beginning commencing')

/** How long it is to last, in days: "a three-day strike", "for a week". */
function daysOf({ parsed }: Telling, { noun, clause }: Candidate): number | null {
  const from = noun?.from ?? clause?.from ?? parsed.from
  for (const one of parsed.mentions) {
    if (one.type !== 'duration' || one.age || one.from < from || typeof one.value !== 'number')
      continue
    const days = one.unit === 'days' ? one.value : one.unit === 'hours' ? one.value / 24 : null
    return days !== null && days >= 1 ? Math.ceil(days) : null
  }
  return null
}

/** "a three-day strike from 25 March": from that day on. */
function startsOn(telling: Telling, candidate: Candidate, { date, when }: Begun): string | null {
  const { doc } = telling.parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const told = STARTING.has(word(date.from - 1)) || STARTING.has(word(date.from - 2))
  const { clause } = candidate
  const begins = clause !== null && BEGINNING.has(clause.verb.lemma)
  if (!told && begins) {
    const long = [candidate.noun, clause.subject, ...clause.objects].map(one =>
      daysOfNoun(telling.parsed, one),
    )
    const some = long.find(one => one !== null) ?? null
    return some === null || some < 2 ? null : `${when}/${addDays(when, some - 1)}`
  }
  if (!told) return null
  const days = daysOf(telling, candidate)
  if (days === 1) return null
  return days === null ? `${when}/..` : `${when}/${addDays(when, days - 1)}`
}

const ORDINALS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  )
const NTH = String.raw`(?:its|their|the|a) (${ORDINALS.join('|')}|\d{1,3}(?:st|nd|rd|th))`

/** "entered its third week", "on the fifth day of a strike": how far it had come by then. */
const SO_FAR = new RegExp(
  String.raw`\b(?:enter(?:s|ed|ing)|into|on) ${NTH} (?:consecutive |straight )?(day|week|month)\b`,
  'iu',
)
const COMPLETED = /\bcompleted (\d{1,3}) days\b/iu
/** "for the second day on Tuesday": that day, and those before. */
const RUNNING = new RegExp(
  String.raw`\bfor ${NTH} (?:consecutive |straight |successive |running )?day\b`,
  'iu',
)

const nth = (word: string): number =>
  ORDINALS.includes(word.toLowerCase())
    ? ORDINALS.indexOf(word.toLowerCase()) + 2
    : Number.parseInt(word, 10)

/** "entered its third week on 20 May": since its first day. */
function longBy({ parsed }: Telling, lasts: boolean, when: string): string | null {
  const { doc, from, to } = parsed
  const text = doc.source.slice(doc.tokens.start[from], doc.tokens.end[to - 1])
  const running = RUNNING.exec(text)
  if (running?.[1]) return `${addDays(when, 1 - nth(running[1]))}/${when}`
  if (!lasts) return null
  const completed = COMPLETED.exec(text)
  if (completed?.[1]) return `${addDays(when, 1 - Number(completed[1]))}/..`
  const [, word, unit] = SO_FAR.exec(text) ?? []
  if (!word || !unit) return null
  const gone = nth(word) - 1
  if (unit !== 'month') return `${addDays(when, -gone * (unit === 'week' ? 7 : 1))}/..`
  const { year, month } = partsOf(when) ?? { year: 0, month: 0 }
  return `${addMonths(year, month ?? 1, -gone) ?? when}/..`
}

type Begun = { readonly date: DateMention; readonly when: string }

/** The stretch of what lasts, where its sentence tells when it ended or began; what it was given otherwise. */
export function stretchOf(telling: Telling, candidate: Candidate, anchored: Anchored): Anchored {
  const { kind, clause } = candidate
  const told = finerDate(telling.parsed, clause, { anchored, timeline: telling.timeline })
  const lasts = kind === 'assembly' && isLasting(telling.parsed, candidate)
  const whole = lasts ? (beforeReturn(telling, candidate) ?? clearedOn(telling, candidate)) : null
  if (whole) return { ...whole, via: told.via === 'apart' ? 'noun' : told.via }
  const { when, date } = told
  const open = kind === 'assembly' && when?.endsWith('/..') ? when.slice(0, -3) : null
  const over = open === null ? null : backOn(telling, candidate, open)
  if (over !== null) return { ...told, when: over }
  if (!date || !hasDay(when)) return told
  if (kind === 'assembly' && goesOnSince(telling.parsed)) return { ...told, when: `${when}/..` }
  const stretch =
    kind === 'assembly'
      ? ((lasts
          ? (endedOn(telling, candidate, { date, when }) ??
            lastedTo(telling, candidate, when) ??
            brokenAfter(telling, candidate, when) ??
            startsOn(telling, candidate, { date, when }))
          : null) ?? longBy(telling, lasts, when))
      : kind === 'restriction'
        ? (restoredOn(telling, candidate, when) ?? lastsUntil(telling, candidate, when))
        : null
  return stretch === null ? told : { ...told, when: stretch }
}
