import { itemAt } from './item-at.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import {
  GATHERING,
  attendedBefore,
  attendedDate,
  isLater,
  ownDates,
  sharedDate,
} from './clause-dates.ts'
import type { Clause } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What a clause that hangs on another takes its day from; `date` is null where that one has none of its own. */
export type Tied = { readonly date: DateMention | null }

const OFFICIALS = NOUN.court | NOUN.police | NOUN.authority

const holdsIts = (clause: Clause, { subject }: Clause): boolean =>
  clause.subject === subject ||
  clause.subject?.complements.some(({ object }) => object !== null && object === subject) ===
    true ||
  clause.objects.some(one => one === subject) ||
  clause.phrases.some(({ object }) => object !== null && object === subject)

/** The clause that names what a relative clause speaks of. */
function hostOf({ clauses }: Parsed, clause: Clause): Clause | null {
  return (
    clauses.find(
      one =>
        one !== clause && one.via !== 'relative' && one.subject !== null && holdsIts(one, clause),
    ) ?? null
  )
}

const HURTING: ReadonlySet<Candidate['kind']> = new Set<Candidate['kind']>(['death', 'violence'])

/** "live rounds, which killed two": what force did at once. */
const isForce = (kind: Candidate['kind'], { subject, verb }: Clause): boolean =>
  HURTING.has(kind) &&
  verb.voice === 'active' &&
  subject !== null &&
  subject.name === null &&
  (subject.classes & (NOUN.person | NOUN.assembly)) === 0

/** "before a judge, who fined her", "by the court, which gave him two years": told on, behind a comma. */
function isToldOn({ chunks }: Parsed, clause: Clause, kind: Candidate['kind']): boolean {
  const { subject, verb } = clause
  const official = subject !== null && (subject.classes & OFFICIALS) !== 0 && !subject.plural
  if (!subject || (!official && !isForce(kind, clause))) return false
  const at = chunks.findLastIndex(chunk => chunk.type === 'rel' && chunk.to <= verb.from)
  return itemAt(chunks, at - 1)?.type === 'comma'
}

/** What goes on while something else is done to those who do it: "villagers who were staging a sit-in". */
const ONGOING: ReadonlySet<Candidate['kind']> = new Set<Candidate['kind']>([
  'assembly',
  'violence',
  'intimidation',
])

/** "were sitting" */
function isOngoing({ doc }: Parsed, { verb }: Clause): boolean {
  const ing = wordOf(doc.tokens.word[verb.head] ?? 0).endsWith('ing')
  return ing && verb.form === 'finite' && verb.voice === 'active' && verb.tense === 'past'
}

/** What is done to people where they have gathered, on that day. */
const ON_THE_SPOT = new Set(
  `arrest detain disperse beat attack fire use shoot remove evict clear break spray hit kettle surround film photograph join visit
  meet throw launch open deploy assault injure kill drag push run ram drive stone pelt hold take round seize tear-gas teargas
  pepper-spray baton-charge storm encircle stop order confront approach cordon harass insult shout kick punch shove`.split(
    /\s+/,
  ),
)

/** "police used tear gas against students protesting in Lund": both on one day. */
const isOnTheSpot = (host: Clause, { via, verb, link }: Clause): boolean =>
  via === 'antecedent' &&
  verb.form === 'gerund' &&
  verb.voice === 'active' &&
  link === '' &&
  host.verb.to <= verb.from &&
  host.verb.form === 'finite' &&
  host.verb.tense === 'past' &&
  ON_THE_SPOT.has(host.verb.lemma)

/** The day of people who gather, where something is told to have been done to them there; null where it may be another. */
function dayOnTheSpot(parsed: Parsed, clause: Clause): Tied | null {
  if (clause.via !== 'antecedent' || clause.verb.form !== 'gerund') return null
  const host = hostOf(parsed, clause)
  if (!host || !isOnTheSpot(host, clause)) return null
  return { date: ownDates(parsed, host)[0] ?? sharedDate(parsed, host) }
}

/** "Police beat students protesting in Lund on 3 May", "reporters who had gathered on 3 May were held": the day of those who gather, where the sentence opens with none. */
export function dateThere(
  parsed: Parsed,
  clause: Clause,
  first: DateMention | null,
): DateMention | null {
  const attended = attendedDate(parsed, clause)
  if (attended || first) return attended
  const those = parsed.clauses.find(
    one => GATHERING.has(one.verb.lemma) && holdsIts(clause, one) && isOnTheSpot(clause, one),
  )
  return those ? (ownDates(parsed, those)[0] ?? null) : null
}

/** The day of a relative clause that tells on, or tells what was going on, from the clause it hangs on; null where it may be of another day. */
export function relativeDate(parsed: Parsed, { kind, clause }: Candidate): Tied | null {
  if (clause && kind === 'assembly' && !isLater(clause)) {
    const there = dayOnTheSpot(parsed, clause)
    if (there) return there
  }
  if (clause?.via !== 'relative' || isLater(clause)) return null
  const ongoing =
    ONGOING.has(kind) &&
    (isOngoing(parsed, clause) || (kind === 'assembly' && attendedBefore(clause)))
  const told =
    clause.verb.tense === 'past' && !clause.verb.perfect && isToldOn(parsed, clause, kind)
  if (!ongoing && !told) return null
  const host = hostOf(parsed, clause)
  if (!host || host.verb.tense === 'present') return null
  return { date: ownDates(parsed, host)[0] ?? sharedDate(parsed, host) }
}

/** How many clauses back a list of what was done to somebody is followed. */
const LIST = 5

/** "were taken to court on Thursday, charged with holding a rally and remanded": one after the other, on one day. */
export function listedDate(parsed: Parsed, clause: Clause): DateMention | null {
  const { clauses, chunks } = parsed
  const listed = (one: Clause): boolean =>
    one.subject === clause.subject && one.verb.form === 'finite' && one.verb.voice === 'passive'
  if (!listed(clause) || clause.verb.perfect || isLater(clause)) return null
  if (clause.verb.tense === 'present') return null
  const at = clauses.indexOf(clause)
  const comma = chunks.findIndex(chunk => chunk === clause.verb || chunk.from === clause.verb.from)
  if (clause.via === 'antecedent') {
    const next = clauses.slice(at + 1).some(one => one.via === 'shared' && listed(one))
    if (!next || itemAt(chunks, comma - 1)?.type !== 'comma') return null
  } else if (clause.via !== 'shared') return null
  for (let i = at - 1; i >= Math.max(0, at - LIST); i--) {
    const before = clauses[i]
    if (!before || before.verb.form !== 'finite') continue
    if (!listed(before) || before.verb.tense !== 'past') return null
    const [date] = ownDates(parsed, before)
    // "had been held since May and was sentenced": since then, not on that day.
    if (date) return date.preposition === 'since' ? null : date
    // "Ana, who was deported in May, was held and charged": a sentence of its own begins there.
    if (before.via === 'own') return null
  }
  return null
}
