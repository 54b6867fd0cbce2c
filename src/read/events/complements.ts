import { isAgent, isOfAnother } from './agents.ts'
import type { Parsed } from './constructions.ts'
import { fits } from './fits.ts'
import type { Complement, VerbPattern } from './frames.ts'
import { isOf } from './handed.ts'
import { isInquiry, isOfMatter } from './inquiries.ts'
import { findWords, regionEnd } from './regions.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { OF_SOMEBODY } from '../grammar/held-by.ts'
import { owner } from '../grammar/owners.ts'
import type { Doc } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** Whether a passive's subject says the words: "tear gas was fired"; never by a preposition alone. */
function saysWords(doc: Doc, words: readonly string[], subject: NounPhrase): boolean {
  const { fn } = infoOf(idOf(words[0] ?? ''))
  let end = subject.to
  // "The state of emergency in the valley was extended"
  for (const { from, to } of subject.complements) if (from === end) end = to
  return (
    (fn & FN.preposition) === 0 && findWords(doc, words, [Math.max(0, subject.from - 1), end]) >= 0
  )
}

/** Kinds in which whose place it was done to or at is whom it was done to. */
const OWNED_PLACES = new Set(['search', 'summons', 'intimidation', 'violence'])

type PhrasePart = Extract<Complement, { type: 'phrase' }>

function addFitting(phrases: readonly Prepositional[], part: PhrasePart, to: Prepositional[]) {
  for (const phrase of phrases) {
    const { object, preposition } = phrase
    if (!object || !part.prepositions.includes(preposition)) continue
    const any = part.mask === 0 && part.nouns.length === 0
    const among = preposition === 'with' && object.items.some(one => part.nouns.includes(one.lemma))
    if (any || among || isOf(object, part.mask, part.nouns)) to.push(phrase)
  }
}

/** "added the site of the union, founded by exiles, to its register": phrases of the verb that stand behind what is set off. */
function pastAside({ doc, clauses }: Parsed, { verb, objects }: Clause): readonly Prepositional[] {
  if (objects.length === 0) return []
  const comma = (at: number): boolean => wordOf(doc.tokens.word[at] ?? 0) === ','
  const aside = clauses.find(
    ({ via, verb: told, from }) =>
      told.from > verb.to &&
      (via === 'antecedent' || via === 'relative') &&
      (comma(told.from - 1) || comma(from - 1) || comma(from - 2)),
  )
  return aside?.phrases.filter(({ from }) => from > aside.verb.to && comma(from - 1)) ?? []
}

/** The phrases of a clause that a pattern's part asks for: its own (behind the verb first: “At the gate, troops fired on people”), its objects', a passive's subject's. */
function fittingPhrases(parsed: Parsed, clause: Clause, part: PhrasePart) {
  const { phrases, objects, subject, verb } = clause
  const fitting: Prepositional[] = []
  if (part.prepositions.includes('on') || part.prepositions.includes('at'))
    addFitting(
      phrases.filter(one => one.from >= verb.to),
      part,
      fitting,
    )
  // "the press service of the council restored", "officers from the unit seized": whose the subject is, is no part of what was done.
  const ofSubject = ({ preposition, from, to }: Prepositional): boolean =>
    verb.voice === 'active' &&
    from < verb.from &&
    (preposition === 'of' ||
      (preposition === 'from' && subject !== null && from >= subject.to && to === verb.from))
  addFitting(
    phrases.filter(one => !ofSubject(one)),
    part,
    fitting,
  )
  for (const { complements: more, items } of objects) {
    addFitting(more, part, fitting)
    // "the names and photographs of eight activists"
    if (more.length === 0) addFitting(items.at(-1)?.complements ?? [], part, fitting)
  }
  if (verb.voice === 'passive' && subject) addFitting(subject.complements, part, fitting)
  if (fitting.length === 0) addFitting(pastAside(parsed, clause), part, fitting)
  return fitting
}

const LODGING = new Set(['with', 'to', 'at', 'in', 'before'])

/** "lodged a petition with the commission": who decides on it, not whom it is against. */
const isLodgedAt = ({ frame, rule }: VerbPattern, { preposition }: Prepositional): boolean =>
  frame.kind === 'lawsuit' && rule.set?.outcome === 'filed' && LODGING.has(preposition)

/** "was heard by a panel of three judges" */
const isOfAgent = ({ phrases, verb }: Clause, { preposition, from }: Prepositional): boolean =>
  preposition === 'of' &&
  verb.voice === 'passive' &&
  phrases.some(other => other.preposition === 'by' && other.to === from)

/** "gave its approval to a bill": the law that something was done with. */
export const isLaw = ({ frame }: VerbPattern, { classes }: NounPhrase): boolean =>
  frame.kind === 'law' && (classes & NOUN.law) !== 0

/** "was back home after 30 days in custody": where somebody no longer is. */
function stayEnd(
  { doc, to, clauses }: Parsed,
  { verb }: Clause,
  { frame, lemma, rule }: VerbPattern,
): number {
  // "was arrested, handed six days": the days are not those of the arrest
  if (rule.id === 'arrested')
    return clauses.find(other => other.verb.from > verb.from)?.verb.from ?? to
  if (frame.kind !== 'detention' || lemma !== 'be') return to
  for (let at = verb.to; at < to; at++) if (wordOf(doc.tokens.word[at] ?? 0) === 'after') return at
  return to
}

/** "came to the parents of X": to them, whose parents they are told beside. */
const isKin = ({ lemma, classes }: NounPhrase): boolean =>
  OF_SOMEBODY.has(lemma) && (classes & NOUN.person) !== 0

type Match = {
  target: NounPhrase | null
  actor: NounPhrase | null
  specificity: number
  lodged: boolean
}

/** "the windows of the newsroom of the monthly Dawn": whose the place is. */
export function placeOwner({ frame, targetMask }: VerbPattern, place: NounPhrase): NounPhrase {
  const owned = OWNED_PLACES.has(frame.kind) && place.name === null
  return owned && (place.classes & NOUN.premise) !== 0 ? (owner(place, targetMask) ?? place) : place
}

/** What a pattern asks for behind its verb, and how closely it fits; null where something is missing. */
export function complements(parsed: Parsed, clause: Clause, pattern: VerbPattern): Match | null {
  const match: Match = { target: null, actor: null, specificity: 0, lodged: false }
  if (pattern.complements.length === 0) return match
  const { doc } = parsed
  let region: readonly [number, number] | null = null
  for (const part of pattern.complements) {
    if (part.type === 'words') {
      const here = (region ??= [
        clause.verb.to,
        Math.min(regionEnd(parsed, clause), clause.verb.to + 24, stayEnd(parsed, clause, pattern)),
      ])
      const told = clause.verb.voice === 'passive' && pattern.object !== 'target' && clause.subject
      const hit =
        part.phrases.find(words => findWords(doc, words, here) >= 0) ??
        (told ? part.phrases.find(words => saysWords(doc, words, told)) : undefined) ??
        part.phrases.find(
          ([word = '', ...more]) => more.length === 0 && clause.verb.adverbs.includes(word),
        )
      if (hit) match.specificity += 1 + hit.length
      else if (!part.optional) return null
      continue
    }
    const all = fittingPhrases(parsed, clause, part)
    const fitting =
      part.role === 'target'
        ? all.filter(
            phrase =>
              !isAgent(clause, phrase) &&
              !isInquiry(pattern, phrase) &&
              !isOfMatter(pattern, [...clause.phrases, ...all], phrase) &&
              !isOfAgent(clause, phrase) &&
              !isOfAnother(clause, phrase),
          )
        : all
    const found = fitting.find(
      phrase =>
        part.role !== 'target' ||
        (phrase.object !== null && fits(phrase.object, pattern.targetMask)),
    )
    const owned =
      found || part.role !== 'target' || !pattern.targetMask
        ? null
        : (fitting.map(phrase => ownerAfter(clause, phrase, pattern.targetMask)).find(Boolean) ??
          null)
    if (owned) {
      match.specificity += 1
      match.target = owned
    } else if (found?.object) {
      match.specificity += part.mask || part.nouns.length > 0 ? 2 : 1
      if (part.role === 'target' && isLodgedAt(pattern, found)) match.lodged = true
      else if (part.role === 'target') match.target = placeOwner(pattern, found.object)
      else if (part.role === 'actor') match.actor = found.object
      else if (OWNED_PLACES.has(pattern.frame.kind))
        match.target = isKin(found.object)
          ? found.object
          : ownerAfter(clause, found, pattern.targetMask)
      else if (isLaw(pattern, found.object)) match.target = found.object
    } else if (!part.optional) return null
  }
  return match
}

/** Whose flat, in "combed through the flat of X". */
function ownerAfter(clause: Clause, part: Prepositional, mask: number): NounPhrase | null {
  const of = clause.phrases.find(one => one.preposition === 'of' && one.from === part.to)?.object
  if (of && fits(of, mask)) return of
  return part.object ? owner(part.object, mask) : null
}
