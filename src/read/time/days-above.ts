import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'

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
