import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from './date-roles.ts'

/** What somebody learns of on the day when it takes hold of them. */
const LEARNT: ReadonlySet<string> = new Set([
  'restriction',
  'permission',
  'registration',
  'accreditation',
])
const INFORMING = new Set(['tell', 'inform', 'notify', 'learn'])

/** "was told on 4 May that its licence had been withdrawn": the day of which is known. */
export function informedOn(parsed: Parsed, { kind, clause }: Candidate): DateMention | null {
  if (!clause || !LEARNT.has(kind)) return null
  const ordered = clause.verb.form === 'infinitive' ? clause.governor : clause
  if (!ordered || !ordered.link.endsWith('that')) return null
  if (!ordered.verb.perfect || ordered.verb.tense !== 'past') return null
  const telling =
    ordered.governor ??
    parsed.clauses.findLast(
      ({ verb }) => verb.form === 'finite' && verb.to <= ordered.verb.from && verb !== ordered.verb,
    )
  return telling && INFORMING.has(telling.verb.lemma)
    ? (ownDates(parsed, telling)[0] ?? null)
    : null
}

/** "On Wednesday the owner had 30 families thrown out": what somebody has done. */
export function hadDone({ clauses }: Parsed, clause: Clause): Clause | null {
  if (clause.via !== 'antecedent' || clause.verb.voice !== 'passive' || !clause.subject) return null
  return (
    clauses.find(
      ({ verb, objects }) =>
        verb.lemma === 'have' &&
        verb.form === 'finite' &&
        verb.to <= clause.verb.from &&
        objects.some(object => object === clause.subject) &&
        clause.verb.from === clause.subject?.to,
    ) ?? null
  )
}

const OCCASIONS = new Set(['at', 'during', 'in', 'on'])

/** "a rally on 3 May, at which 40 were held", "the demonstration of 27 July, where": the day that stands right before. */
export function occasionDate({ doc }: Parsed, { from, link, via }: Clause): DateMention | null {
  if (via !== 'relative' && link !== 'where') return null
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  let at = from - 1
  while (at >= 0 && at > from - 4 && word(at) !== 'which' && word(at) !== 'where') at--
  if (word(at) === 'which') {
    if (!OCCASIONS.has(word(at - 1))) return null
    at--
  } else if (word(at) !== 'where') return null
  const before = word(at - 1) === ',' ? at - 2 : at - 1
  const date = doc.mentions[doc.mentionAt[before] ?? -1]
  return date?.type === 'date' && !isExtent(date) ? date : null
}

const SHOWING = new Set(['show', 'see', 'film', 'capture', 'depict', 'record'])

/** "Videos showed police using force": told of what went on just before, as any sentence is. */
export function isShown({ clauses }: Parsed, { verb, subject }: Clause): boolean {
  const before = clauses.findLast(
    other => other.verb.to <= verb.from && other.verb.form === 'finite',
  )
  if (verb.form !== 'gerund' || !before || !SHOWING.has(before.verb.lemma)) return false
  return subject !== null && subject.from >= before.verb.to
}

/** "handed down sentences on 2 May: Ana Lesko got six years": what comes after the colon was on the day told before it. */
export function colonDate(parsed: Parsed, clause: Clause): DateMention | null {
  const colon = parsed.chunks.find(chunk => chunk.type === 'stop' && chunk.word === ':')
  if (!colon || colon.from > clause.verb.from) return null
  const before = parsed.clauses.findLast(
    ({ verb }) => verb.form === 'finite' && verb.to <= colon.from,
  )
  return before ? (ownDates(parsed, before)[0] ?? null) : null
}
