import { addDays, hasDay } from '../dates/calendar.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { DateMention, DurationMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Timeline } from './timeline.ts'

type Telling = { readonly parsed: Parsed; readonly timeline: Timeline }

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const dayOf = ({ timeline }: Telling, date: DateMention | undefined): string | null =>
  date ? (timeline.resolved.get(date) ?? null) : null

/** What goes on for days. */
export const LASTING = words(
  `strike sit-in sit-down blockade encampment camp occupation stoppage walkout boycott hartal bandh shutdown go-slow vigil`,
)

/** A stretch said in days or weeks: "five-day", "48-hour". */
export function daysIn(duration: DurationMention | null | undefined): number | null {
  if (!duration || duration.age || typeof duration.value !== 'number') return null
  if (duration.unit === 'days') return duration.value
  return duration.unit === 'hours' && duration.value >= 24 ? Math.ceil(duration.value / 24) : null
}

/** How many days the noun says that it lasted: "a five-day sit-in". */
export function daysOfNoun({ mentions }: Parsed, noun: NounPhrase | null): number | null {
  if (!noun) return null
  if (noun.duration) return daysIn(noun.duration)
  const within = mentions.find(
    (one): one is DurationMention =>
      one.type === 'duration' && one.from >= noun.from && one.to <= noun.head,
  )
  return daysIn(within)
}

const COMING_BACK = words('return resume go')

/** "returned to work on Monday after a six-day strike": the days before that one. */
export function beforeReturn(telling: Telling, { clause, noun }: Candidate) {
  if (!clause || !noun) return null
  const { doc } = telling.parsed
  const main = clause.verb.form === 'infinitive' ? (clause.governor ?? clause) : clause
  const behind = /^(?:after|following)$/.test(wordOf(doc.tokens.word[noun.from - 1] ?? 0))
  if (!behind || !COMING_BACK.has(main.verb.lemma) || main.verb.tense !== 'past') return null
  const days = daysOfNoun(telling.parsed, noun)
  const [date] = [...ownDates(telling.parsed, main), ...ownDates(telling.parsed, clause)]
  const back = dayOf(telling, date)
  if (days === null || days < 2 || !date || !hasDay(back)) return null
  return { when: `${addDays(back, -days)}/${addDays(back, -1)}`, date }
}

const BREAKING = words('end suspend halt abandon break call stop interrupt conclude')

/** "began a hunger strike on 2 May and suspended it after 19 days": so many days on. */
export function brokenAfter(
  { parsed }: Telling,
  { clause }: Candidate,
  when: string,
): string | null {
  if (!clause) return null
  const { doc, clauses, mentions } = parsed
  const next = clauses.find(
    ({ verb, subject, via }) =>
      verb.from > clause.verb.from &&
      BREAKING.has(verb.lemma) &&
      !verb.negative &&
      (via === 'shared' || subject === clause.subject),
  )
  if (!next) return null
  const lasted = mentions.find(
    (one): one is DurationMention =>
      one.type === 'duration' &&
      one.from > next.verb.from &&
      wordOf(doc.tokens.word[one.from - 1] ?? 0) === 'after',
  )
  const days = daysIn(lasted)
  return days === null ? null : `${when}/${addDays(when, days)}`
}

const SETTING_UP = words(
  'set erect pitch put build establish keep maintain hold begin start launch occupy mount stage',
)
const CLEARING = words(
  'clear dismantle evict disperse break remove demolish bulldoze lift end raze tear storm',
)

const isAbout = (clause: Clause, noun: NounPhrase): boolean =>
  clause.subject === noun || clause.objects.some(object => object === noun)

/** "The camp set up on 3 May was cleared on 9 May", "that tenants had kept up since August was cleared": from its first day to its last. */
export function clearedOn(
  telling: Telling,
  { noun }: Candidate,
): { when: string; date: DateMention } | null {
  if (!noun) return null
  const { parsed } = telling
  const cleared = parsed.clauses.find(one => CLEARING.has(one.verb.lemma) && isAbout(one, noun))
  if (!cleared) return null
  const begun = parsed.clauses.find(
    one => one !== cleared && SETTING_UP.has(one.verb.lemma) && isAbout(one, noun),
  )
  if (!begun) return null
  const [last] = ownDates(parsed, cleared)
  const [first] = ownDates(parsed, begun)
  const [to, from] = [dayOf(telling, last), dayOf(telling, first)?.replace(/\/\.\.$/, '') ?? null]
  if (!first || !last || first === last || !hasDay(to) || from === null) return null
  return from.length <= 10 && from < to ? { when: `${from}/${to}`, date: first } : null
}

const GOING_ON = words('continue last persist go endure')

/** "and the sit-in has continued ever since": it goes on. */
export const goesOnSince = ({ clauses }: Parsed): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      GOING_ON.has(verb.lemma) &&
      verb.perfect &&
      verb.tense === 'present' &&
      !verb.negative &&
      subject !== null &&
      LASTING.has(subject.lemma),
  )

/** "who had been on strike since 12 May went back on Friday": the day on which it was over. */
export function backOn(telling: Telling, { clause }: Candidate, from: string): string | null {
  if (!clause) return null
  const back = telling.parsed.clauses.find(
    ({ verb, subject, via }) =>
      verb.from > clause.verb.from &&
      (COMING_BACK.has(verb.lemma) || BREAKING.has(verb.lemma)) &&
      verb.tense === 'past' &&
      !verb.negative &&
      verb.modality === 'asserted' &&
      via !== 'relative' &&
      subject !== null &&
      subject === clause.subject,
  )
  const last = back ? dayOf(telling, ownDates(telling.parsed, back)[0]) : null
  return hasDay(last) && from < last ? `${from}/${last}` : null
}
