import type { Candidate, Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { ASKING, isAsked } from './notices-told.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const HOLDING = new Set(
  'hold stage organise organize conduct march rally gather demonstrate protest picket'.split(' '),
)

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
  if (kind !== 'lawsuit' || !noun || !clause || !isAsked(noun)) return false
  const atCourt = isCourt(actor) || clause.phrases.some(({ object }) => isCourt(object))
  return !atCourt && isToGather(parsed, noun)
}

type HandedIn = { readonly by: NounPhrase; readonly on: DateMention | null }

/** "a refusal to a notification submitted by X", "nine notices of rallies that X had handed in were rejected" */
function handedIn(clauses: readonly Clause[], notices: NounPhrase | null): HandedIn | null {
  const meant = (one: NounPhrase | null): boolean =>
    one !== null &&
    (isAsked(one) || notices?.complements.some(({ object }) => object === one) === true)
  for (const { verb, via, subject, objects, phrases, dates } of clauses) {
    if ((via !== 'antecedent' && via !== 'relative') || !ASKING.has(verb.lemma)) continue
    const passive = verb.voice === 'passive'
    if (passive ? !meant(subject) : !objects.some(meant)) continue
    const by = passive ? phrases.find(({ preposition }) => preposition === 'by')?.object : subject
    if (by && by.pronoun === null && fits(by, NOUN.organisation | NOUN.person))
      return { by, on: dates[0] ?? null }
  }
  return null
}

/** "X had filed twelve applications for rallies, but all the requests were refused": those of X. */
export function withApplicant(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, noun, target, clause, set } = candidate
  const handed = kind === 'permission' && !target ? handedIn(clauses, noun) : null
  if (handed) {
    // Many notices are decided on over the time in which they are given.
    const dated = candidate.ownDate !== null || (clause?.dates.length ?? 0) > 0 || !noun?.number
    return { ...candidate, target: handed.by, ownDate: dated ? candidate.ownDate : handed.on }
  }
  const open = kind === 'permission' && !target && clause && noun && isAsked(noun)
  if (!open || noun.possessor || noun.number || noun.determiner === 'indefinite') return candidate
  const asked = clauses.findLast(
    ({ verb, objects, subject }) =>
      verb.to <= clause.verb.from &&
      ASKING.has(verb.lemma) &&
      verb.voice === 'active' &&
      objects.some(isAsked) &&
      subject !== null &&
      fits(subject, NOUN.organisation | NOUN.person),
  )
  if (!asked) return candidate
  const number = asked.objects.find(isAsked)?.number
  return {
    ...candidate,
    target: asked.subject,
    set: number && !number.percent ? { ...set, applications: number.value } : set,
  }
}
