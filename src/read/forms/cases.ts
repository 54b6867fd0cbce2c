import { isOffice } from '../referring/officials.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { speaksForAnother } from '../referring/officials.ts'
import { NOUN } from '../text/word-table.ts'
import { mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

const WITHIN = new Set(['in', 'over', 'under', 'on'])

/** Who was held or tried in the case that a clause tells of. */
function standsIn(clauses: readonly Clause[], noun: NounPhrase): NounPhrase | null {
  const told = clauses.find(({ phrases }) =>
    phrases.some(({ object, preposition }) => object === noun && WITHIN.has(preposition)),
  )
  if (!told || told.verb.negative) return null
  if (told.verb.voice === 'passive')
    return told.subject && fits(told.subject, NOUN.person) ? told.subject : null
  // "granted bail to A in a case filed under the Act"
  const given = told.phrases.find(({ preposition }) => preposition === 'to')?.object ?? null
  return [told.objects[0] ?? null, given].find(one => one && fits(one, NOUN.person)) ?? null
}

/** "A was one of nine people taken into custody": A was. */
export function asOneOf(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { clause, target } = candidate
  if (!target || clause?.via !== 'antecedent' || clause.subject !== target) return candidate
  const told = clauses.find(
    ({ verb, objects }) => verb.lemma === 'be' && !verb.negative && objects.includes(target),
  )
  const somebody = told
    ? target.plural && target.number?.value === 1 && told.subject
    : target.number === null && amongThem(clauses, target)
  if (!somebody) return candidate
  const named = somebody.name ? somebody : somebody.apposition
  return named?.name && fits(named, NOUN.person) ? { ...candidate, target: named } : candidate
}

/** "Kern's wife, journalist A, was among the activists detained" */
const amongThem = (clauses: readonly Clause[], target: NounPhrase): NounPhrase | null =>
  clauses.find(
    ({ verb, phrases }) =>
      verb.lemma === 'be' &&
      !verb.negative &&
      phrases.some(part => part.preposition === 'among' && part.object === target),
  )?.subject ?? null

const HIGHER = new Set(['appeal', 'appeals', 'cassation', 'appellate'])
const HEARD_AS: Readonly<Record<string, string>> = { dismissed: 'rejected', granted: 'accepted' }

const PUNISHED = new Set(['sentence', 'convict', 'fine', 'jail', 'imprison', 'find'])
const VERDICTS = new Set(['verdict', 'sentence', 'conviction', 'fine', 'arrest', 'detention'])

/** "left without satisfaction the complaint of Ana Lesko, who was jailed in May", "her complaint against the verdict" */
function isOfVerdict({ clause }: Candidate, { doc, clauses }: Parsed): boolean {
  const complaint = clause?.objects.find(({ lemma }) => lemma === 'complaint')
  if (!clause || !complaint || clause.verb.voice !== 'active') return false
  const against = clause.phrases.some(
    ({ preposition, object }) => preposition === 'against' && VERDICTS.has(object?.lemma ?? ''),
  )
  const whose = clauses.some(
    ({ via, verb, subject }) =>
      via === 'relative' &&
      verb.voice === 'passive' &&
      PUNISHED.has(verb.lemma) &&
      subject !== null &&
      subject.from >= complaint.to &&
      subject.from - complaint.to <= 2 &&
      wordOf(doc.tokens.word[complaint.to] ?? 0) === 'of',
  )
  return against || whose
}

/** "The Court of Appeal dismissed her complaint": a higher instance decided. */
export function asAppeal(candidate: Candidate, parsed: Parsed): Candidate {
  const { doc } = parsed
  const { kind, noun, actor, set } = candidate
  const outcome = typeof set.outcome === 'string' ? HEARD_AS[set.outcome] : undefined
  if (kind !== 'lawsuit' || !outcome || !actor) return candidate
  if (isOfVerdict(candidate, parsed))
    return { ...candidate, kind: 'appeal', set: { ...set, outcome } }
  if (noun?.lemma !== 'complaint') return candidate
  for (let at = actor.from; at < actor.to; at++)
    if (HIGHER.has(wordOf(doc.tokens.word[at] ?? 0)))
      return { ...candidate, kind: 'appeal', set: { ...set, outcome } }
  return candidate
}

/** "Following his release", "A week after her arrest": whether nothing but how long before or after stands before it. */
function opensWith({ from }: NounPhrase, opens: number, doc: Parsed['doc']): boolean {
  if (from - opens <= 1) return true
  const time = mentionOver(doc, opens)
  const near = from - opens <= COUNTED && (time?.type === 'duration' || time?.type === 'date')
  return near && COUNTING.has(wordOf(doc.tokens.word[from - 1] ?? 0))
}

/** How many words may count from it: "two and a half weeks after". */
const COUNTED = 6
const COUNTING = new Set(['after', 'before', 'following', 'since'])

/** "Following his release, Ana Lesko said": whose the noun is that opens a sentence, where it is named after. */
export function asNamedNext(candidate: Candidate, { doc, from: opens }: Parsed): Candidate {
  const { clause, target, noun } = candidate
  const subject = clause?.subject
  if (!noun || target?.pronoun == null || target !== noun.possessor) return candidate
  if (subject?.name?.class !== 'person' || noun.to > subject.from) return candidate
  return opensWith(noun, opens, doc) && !speaksForAnother(subject)
    ? { ...candidate, target: subject }
    : candidate
}

/** "was arrested in a case filed over a post": the case is against whoever was arrested. */
export function withAccused(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, clause, noun, target } = candidate
  if (kind !== 'charge' || target || !noun || clause?.via !== 'antecedent') return candidate
  const accused = standsIn(clauses, noun)
  return accused ? { ...candidate, target: accused } : candidate
}

/** "The seven appeared before magistrate Ruth Moyo, charged with sedition": those who appear are charged, not the bench. */
export function asOfDefendant(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { kind, clause, target } = candidate
  if (kind !== 'charge' || !clause || !target || clause.via === 'own') return candidate
  if (!isOffice(target.name?.as ?? target.lemma)) return candidate
  const before = clauses.findLast(one => one.verb.to <= clause.verb.from && one.subject !== null)
  const bench = before?.phrases.some(({ object }) => object === target)
  return bench && before?.subject ? { ...candidate, target: before.subject } : candidate
}
