import { phraseWith } from '../grammar/owners.ts'
import type { Candidate } from './constructions.ts'
import type { Clause } from '../grammar/grammar.ts'

const DECIDED: ReadonlySet<string> = new Set(['permission', 'registration', 'accreditation'])
const NOTIFYING = new Set(['tell', 'inform', 'notify', 'advise'])

/** The clause that says who was told: "The Front was told by police on 2 May". */
const notifyingOf = ({ clause }: Candidate, clauses: readonly Clause[]): Clause | undefined => {
  if (clause?.link !== 'that' && !clause?.link.endsWith(':that')) return undefined
  return clauses.findLast(
    ({ verb, subject }) =>
      verb.to <= clause.verb.from &&
      verb.voice === 'passive' &&
      NOTIFYING.has(verb.lemma) &&
      !verb.negative &&
      subject !== null &&
      subject.pronoun !== 'it',
  )
}

/** "The Front was told by police on 2 May that the approval was withdrawn": whose it was, by whom and when. */
export function asNotified(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  if (!DECIDED.has(candidate.kind)) return candidate
  const told = notifyingOf(candidate, clauses)
  if (!told) return candidate
  const whom =
    candidate.target?.name || candidate.target?.possessor ? candidate.target : told.subject
  const own = (candidate.clause?.dates.length ?? 0) > 0 || candidate.ownDate !== null
  return {
    ...candidate,
    target: whom,
    actor: candidate.actor ?? phraseWith(told.phrases, ['by'])?.object ?? null,
    ownDate: own ? candidate.ownDate : (told.dates[0] ?? null),
  }
}
