import type { Kind, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Context } from '../events/fill.ts'
import type { DateMention } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from '../time/date-roles.ts'

/** What befalls somebody more than once, each time on its own. */
const BEFALLING: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'conviction',
  'release',
  'search',
  'summons',
  'violence',
  'charge',
])

const AGAIN = new Set(['again', 'then', 'later', 'once', 'more', 'also'])
const JOINTS = new Set([',', 'and', ';'])
const WHEN = new Set(['in', 'on', 'during', 'early', 'late', 'earlier', 'as', 'well'])
/** "twice", "three times" before the first day. */
const TIMES = new Set(['twice', 'times', 'occasions', 'first'])
/** How many words may stand between one day and the next: ", and then again in". */
const BETWEEN = 6
const BEFORE = 8

/** Whether nothing but "and again in" stands between two days; and whether "again" does. */
function joint({ doc }: Context['parsed'], from: number, to: number): 'again' | 'and' | null {
  if (to - from > BETWEEN || to <= from) return null
  let again = false
  for (let at = from; at < to; at++) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (AGAIN.has(word)) again = true
    else if (!JOINTS.has(word) && !WHEN.has(word)) return null
  }
  return again ? 'again' : 'and'
}

/** "twice, in May and in June": the words before the first day count them. */
function areCounted({ doc }: Context['parsed'], first: DateMention, verb: number): boolean {
  for (let at = first.from - 1; at >= Math.max(verb - 2, first.from - BEFORE); at--)
    if (TIMES.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "charged him in March, and in June the court acquitted him": the day of what is told next. */
const isOfAnother = ({ parsed }: Context, clause: Clause, date: DateMention): boolean =>
  parsed.clauses.some(
    other =>
      other !== clause &&
      other.verb.form === 'finite' &&
      other.verb.from > clause.verb.from &&
      other.dates.includes(date),
  )

/** "was first detained in 2018, again in May 2020 and on 3 May 2022", "fined twice, in May and in June": one record each. */
export function severalTimes(context: Context, { clause }: Candidate, draft: Draft): Draft[] {
  const { parsed, timeline } = context
  const { whenSpan } = draft
  if (!clause || !whenSpan || draft.carried || !BEFALLING.has(draft.kind)) return [draft]
  const dates = parsed.mentions.filter((one): one is DateMention => one.type === 'date')
  const first = dates.findIndex(({ start }) => start === whenSpan[0])
  const start = dates[first]
  if (!start || start.from < clause.verb.from || isExtent(start)) return [draft]
  const others: DateMention[] = []
  let again = areCounted(parsed, start, clause.verb.from)
  let last = start
  for (const next of dates.slice(first + 1)) {
    const joined =
      isExtent(next) || isOfAnother(context, clause, next)
        ? null
        : joint(parsed, last.to, next.from)
    if (joined === null) break
    // "on 3 May and on 5 May" is twice, "on 3 and 5 May" may be one stretch.
    const apart = next.preposition !== null && next.preposition === last.preposition
    if (joined === 'again' || apart) again = true
    others.push(next)
    last = next
  }
  if (!again) return [draft]
  return [
    draft,
    ...others.flatMap((date): Draft[] => {
      const when = timeline.resolved.get(date) ?? null
      const quote: Span = [draft.quote[0], Math.max(draft.quote[1], date.end)]
      return when === null || when.includes('..')
        ? []
        : [
            {
              ...draft,
              when,
              whenSpan: [date.start, date.end],
              quote,
              anchors: [quote],
              why: [...draft.why, 'the verb goes on for the next time'],
            },
          ]
    }),
  ]
}
