import type { Candidate, Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import { isExtent } from './date-roles.ts'

/** What somebody is blamed for that is done over a time or nowhere in particular, unlike a road that is blocked on one day. */
const OVER_TIME = new Set(
  `insult defame slander libel spread disseminate distribute incite promote propagate discredit justify glorify rehabilitate
  belong support finance fund sponsor smuggle traffic launder evade embezzle conspire plot undermine spy collaborate possess
  violate breach contravene infringe mock ridicule blaspheme offend denigrate tarnish distort falsify forge betray run direct
  head manage found create aid abet assist plan prepare receive bribe corrupt misuse stir provoke endanger jeopardise
  jeopardize weaken advocate propagandise desecrate slur`.split(/\s+/),
)
const JUDGED: ReadonlySet<Candidate['kind']> = new Set<Candidate['kind']>([
  'charge',
  'conviction',
  'acquittal',
])
const BLAMED = new Set(['of', 'with', 'for'])

/** "was convicted of insulting religion on Sunday": the day at the end is that of the verdict, and not of such an offence. */
export function offenceDate(
  { clauses, chunks }: Parsed,
  { kind, clause }: Candidate,
): DateMention | null {
  if (!JUDGED.has(kind) || !clause || clause.verb.form !== 'finite') return null
  // An -ing form that is no form of a known verb names an offence: "with smuggling".
  const blamed = clauses.find(
    ({ governor, verb, link, objects }) =>
      governor === clause &&
      verb.form === 'gerund' &&
      verb.voice === 'active' &&
      (OVER_TIME.has(verb.lemma) || (verb.lemma.endsWith('ing') && objects.length === 0)) &&
      BLAMED.has(link),
  )
  const date = blamed?.dates.at(-1)
  if (!blamed || !date || isExtent(date) || date.preposition === 'since') return null
  // "of spreading lies in a post on 3 May": the day of the post.
  const before = chunks.findLast(({ to }) => to <= date.from)
  const told = before?.type === 'pp' && before.verb === null && before.object?.determiner !== null
  return told && before.preposition !== 'about' ? null : date
}
