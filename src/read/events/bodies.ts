import { wordOf } from '../text/words.ts'
import { NOUN } from '../text/word-table.ts'
import { lawsuit } from '../rules/en/lawsuit.ts'
import type { Candidate, Parsed } from './constructions.ts'

const CIVIL = new Set(['libel', 'slapp', 'civil'])

/** "dismissed the libel case against the paper": a suit that failed, no charge that was dropped. */
function asCivilCase(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, noun, actor } = candidate
  const rule = lawsuit.rules.find(({ id }) => id === 'dismissed')
  const court = actor === null || (actor.classes & NOUN.court) !== 0
  if (kind !== 'acquittal' || !noun || !rule || !court) return candidate
  for (let i = noun.from; i < noun.head; i++)
    if (CIVIL.has(wordOf(doc.tokens.word[i] ?? 0)))
      return { ...candidate, kind: 'lawsuit', frame: lawsuit, rule, set: { outcome: 'dismissed' } }
  return candidate
}

const LANDS = new Set(['country', 'territory', 'kingdom', 'state', 'republic', 'island', 'region'])

/** "was denied entry to the hall": barred from an event, not from a country. */
function asBarred(candidate: Candidate): Candidate {
  const { set, noun, clause } = candidate
  if (set.means !== 'travel' || noun?.lemma !== 'entry') return candidate
  const phrases = [...noun.complements, ...(clause?.phrases ?? [])]
  const to = phrases.find(({ preposition }) => preposition === 'to')?.object
  const event =
    to != null &&
    to.name?.class !== 'place' &&
    !LANDS.has(to.lemma) &&
    (to.classes & NOUN.person) === 0
  return event ? { ...candidate, set: { ...set, means: 'access' } } : candidate
}

const SENDING_AWAY = new Set(['expel', 'banish', 'remove'])

/** "was expelled from Nicaragua", "Ardovia expels the reporter": from a country, no post. */
function asBanished(candidate: Candidate): Candidate {
  const { clause, set, actor } = candidate
  if (set.means !== 'dismissal' || !clause || !SENDING_AWAY.has(clause.verb.lemma)) return candidate
  const away = clause.phrases.some(
    ({ preposition, object }) => preposition === 'from' && object?.name?.class === 'place',
  )
  const byCountry = clause.verb.lemma === 'expel' && actor?.name?.class === 'place'
  return away || byCountry ? { ...candidate, set: { ...set, means: 'travel' } } : candidate
}

/** What authorities and courts do to outlets, groups and those who work for them, told apart by the words beside the verb. */
export const asToldOfBodies = (candidate: Candidate, parsed: Parsed): Candidate =>
  asBanished(asBarred(asCivilCase(candidate, parsed)))

/** "is suing three activists, demanding 300,000 euros": what the suit is for, no statement. */
export const isSumSought = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' &&
  clause?.verb.form === 'gerund' &&
  clause.objects.some(({ money }) => money !== null)
