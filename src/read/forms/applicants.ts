import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const ASKED = new Set(['application', 'request', 'notice', 'notification', 'bid'])
const ASKING = new Set('file submit lodge make send hand put forward apply present'.split(' '))
const HOLDING = new Set(
  'hold stage organise organize conduct march rally gather demonstrate protest picket'.split(' '),
)

const asks = ({ classes, lemma }: NounPhrase): boolean =>
  (classes & NOUN.notice) !== 0 && ASKED.has(lemma)

/** "applications for rallies", "a request to hold a march" */
function isToGather({ doc }: Parsed, { complements, to }: NounPhrase): boolean {
  const gathering = complements.some(
    ({ preposition, object }) =>
      preposition === 'for' && object !== null && (object.classes & NOUN.assembly) !== 0,
  )
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  return gathering || (word(to) === 'to' && HOLDING.has(word(to + 1)))
}

const isCourt = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.classes & NOUN.court) !== 0

/** "filed twelve applications for rallies": asked of a city hall, no suit, unless it was lodged with a court. */
export function isAskedOfTheCity(
  { kind, noun, clause, actor }: Candidate,
  parsed: Parsed,
): boolean {
  if (kind !== 'lawsuit' || !noun || !clause || !asks(noun)) return false
  const atCourt = isCourt(actor) || clause.phrases.some(({ object }) => isCourt(object))
  return !atCourt && isToGather(parsed, noun)
}

/** "issued a refusal to a notification submitted by X" */
function handedInBy(clauses: readonly Clause[]): NounPhrase | null {
  const handed = clauses.find(
    ({ verb, via, subject }) =>
      (via === 'antecedent' || via === 'relative') &&
      verb.voice === 'passive' &&
      ASKING.has(verb.lemma) &&
      subject !== null &&
      asks(subject),
  )
  const by = handed?.phrases.find(({ preposition }) => preposition === 'by')?.object
  return by && fits(by, NOUN.organisation | NOUN.person) ? by : null
}

/** "X had filed twelve applications for rallies, but all the requests were refused": those of X. */
export function withApplicant(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, noun, target, clause, set } = candidate
  const by = kind === 'permission' && !target ? handedInBy(clauses) : null
  if (by) return { ...candidate, target: by }
  const open = kind === 'permission' && !target && clause && noun && asks(noun)
  if (!open || noun.possessor || noun.number || noun.determiner === 'indefinite') return candidate
  const asked = clauses.findLast(
    ({ verb, objects, subject }) =>
      verb.to <= clause.verb.from &&
      ASKING.has(verb.lemma) &&
      verb.voice === 'active' &&
      objects.some(asks) &&
      subject !== null &&
      fits(subject, NOUN.organisation | NOUN.person),
  )
  if (!asked) return candidate
  const number = asked.objects.find(asks)?.number
  return {
    ...candidate,
    target: asked.subject,
    set: number && !number.percent ? { ...set, applications: number.value } : set,
  }
}
