import { setOffDate } from '../events/noun-dates.ts'
import type { Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import type { Clause } from './grammar.ts'
import { PUNISHING } from './apart.ts'
import { wordOf } from '../text/words.ts'

/** "summoned over the assault on six reporters on 9 July": the day of the assault. */
export const BEFALLEN = new Set(
  `assault attack killing murder death shooting beating storming clash violence riot unrest disappearance crackdown
  massacre incident stabbing bombing abduction kidnapping burning looting lynching ambush blast explosion rape`.split(
    /\s+/,
  ),
)

/** "a ban on the march on 3 May", "held in a crackdown on the rally on 7 December": the day of what was done to it. */
export const ON_IT = new Set(['ban', 'crackdown', 'attack', 'raid'])

const BEGINNINGS = new Set(['beginning', 'start', 'end', 'middle'])

/**
 * "since its enactment in 2001": the date that stands behind such a phrase of a clause is that of the enactment. What
 * has gone on "since the election of 12 May" has that day for its beginning, and keeps it.
 */
export function dateOfThen({ phrases, dates }: Clause, at: number): DateMention | undefined {
  const phrase = phrases[at]
  if (phrase?.preposition !== 'since' || BEGINNINGS.has(phrase.object?.lemma ?? ''))
    return undefined
  return dates.find(date => date.expression.form !== 'open' && Math.abs(date.from - phrase.to) <= 1)
}

const DEEDS = new Set(
  'arrest detention killing murder death raid search sentencing conviction release attack abduction disappearance'.split(
    ' ',
  ),
)

/** "The arrests of A and B, on 5 and 6 May, followed": the day that stands between commas behind what is told of. */
export function subjectDate(parsed: Parsed, { subject, verb }: Clause): DateMention | null {
  if (!subject || subject.name || !DEEDS.has(subject.lemma)) return null
  const at = parsed.chunks.findIndex(chunk => chunk === subject)
  if (at < 0) return null
  for (let i = at + 1; i < parsed.chunks.length; i++) {
    if ((parsed.chunks[i]?.from ?? 0) >= verb.from) return null
    const date = setOffDate(parsed, i)
    if (date) return date
  }
  return null
}

const DECIDED = new Set(
  'find acquit clear release free arrest detain remand pardon deport extradite convict'.split(' '),
)

/** "On trial since May, she was sentenced to a year": done once, so that it cannot go on since then. */
export const isDoneOnce = ({ doc }: Parsed, { verb }: Clause): boolean =>
  (PUNISHING.has(verb.lemma) || DECIDED.has(verb.lemma)) &&
  !verb.perfect &&
  verb.tense === 'past' &&
  wordOf(doc.tokens.word[verb.from] ?? 0) !== 'been'
