import type { Attributes, Kind } from '../codebook/index.ts'
import type { DateMention, Doc, Mention } from './doc.ts'
import {
  ACTORS,
  type Frame,
  type Grammar,
  type NounPattern,
  type Rule,
  type VerbPattern,
} from './frames.ts'
import type { Figure } from './figures.ts'
import type { Chunk, Clause, NounPhrase, Prepositional } from './grammar.ts'
import { FN, NOUN, infoOf } from './word-table.ts'
import { idOf, wordOf } from './words.ts'

/** What may become a record: a trigger with the phrases that fill its slots. */
export type Candidate = {
  readonly kind: Kind
  readonly frame: Frame
  readonly rule: Rule
  /** `kind.rule.construction`. */
  readonly id: string
  readonly construction: string
  readonly clause: Clause | null
  /** Tokens of the trigger. */
  readonly trigger: readonly [from: number, to: number]
  readonly actor: NounPhrase | null
  readonly target: NounPhrase | null
  /** The noun phrase of a nominal, or the object that is no target ("the bank accounts of two groups"). */
  readonly noun: NounPhrase | null
  readonly set: Attributes
  /** A date that stands with the noun itself. */
  readonly ownDate: DateMention | null
  readonly specificity: number
  /** The governing verb is part of the pattern: "refused to register". */
  readonly controlled?: boolean
  /** The statistic of a `figure`. */
  readonly figure?: Figure
}

/** Chunks and clauses of one sentence. */
export type Parsed = {
  readonly doc: Doc
  readonly from: number
  readonly to: number
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** The mentions of this sentence. */
  readonly mentions: readonly Mention[]
}

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'him',
  'them',
  'we',
  'us',
  'i',
  'me',
  'himself',
  'herself',
  'themselves',
  'others',
  'who',
])

/** Whether a phrase can be what a mask of classes asks for. */
export function fits(phrase: NounPhrase, mask: number): boolean {
  if (phrase.determiner === 'negative') return false
  if (phrase.pronoun !== null) {
    if (PERSONAL.has(phrase.pronoun)) return (mask & (NOUN.person | NOUN.organisation)) !== 0
    return (mask & ~NOUN.person) !== 0
  }
  if (phrase.quoted) return false
  if (phrase.items.some(item => item.name !== null && (item.classes & mask) !== 0)) return true
  if ((phrase.classes & mask) !== 0) return true
  if (phrase.apposition && (phrase.apposition.classes & mask) !== 0) return true
  if (phrase.name !== null || phrase.money !== null || phrase.duration !== null) return false
  if (phrase.classes !== 0 || (mask & NOUN.person) === 0) return false
  return (phrase.number !== null && phrase.plural) || isAgentNoun(phrase.lemma)
}

const AGENT_ENDINGS = ['er', 'or', 'ist', 'ian', 'man', 'woman', 'ee', 'smith', 'wright', 'eur']

/** "driller", "machinist": by its ending a word for somebody, where the lexicon does not know it. */
export function isAgentNoun(lemma: string): boolean {
  return lemma.length > 5 && AGENT_ENDINGS.some(ending => lemma.endsWith(ending))
}

function regionEnd({ clauses, to }: Parsed, clause: Clause): number {
  for (const other of clauses) {
    if (other.verb.from <= clause.verb.from) continue
    if (other.verb.form === 'finite' && other.via === 'own')
      return other.subject
        ? Math.max(clause.verb.to, Math.min(other.subject.from, other.verb.from))
        : other.verb.from
  }
  return to
}

function isFiller(doc: Doc, i: number): boolean {
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (FN.adverb | FN.determiner | FN.possessive)) return true
  const word = wordOf(doc.tokens.word[i] ?? 0)
  return word === '"' || word === "'"
}

/** Where a sequence of words stands, small words between them overlooked; -1 where it does not. */
function findWords(
  doc: Doc,
  words: readonly string[],
  [from, to]: readonly [number, number],
): number {
  for (let i = from; i < to; i++) {
    if (wordOf(doc.tokens.word[i] ?? 0) !== words[0]) continue
    let at = i + 1
    let found = 1
    while (found < words.length && at < to) {
      if (wordOf(doc.tokens.word[at] ?? 0) === words[found]) found++
      else if (!isFiller(doc, at)) break
      at++
    }
    if (found === words.length) return at
  }
  return -1
}

/** Whether a passive's subject says the words: "tear gas was fired"; never by a preposition alone. */
function saysWords(doc: Doc, words: readonly string[], subject: NounPhrase): boolean {
  const { fn } = infoOf(idOf(words[0] ?? ''))
  return (
    (fn & FN.preposition) === 0 &&
    findWords(doc, words, [Math.max(0, subject.from - 1), subject.to]) >= 0
  )
}

function phraseWith(
  phrases: readonly Prepositional[],
  prepositions: readonly string[],
): Prepositional | null {
  return (
    phrases.find(phrase => phrase.object !== null && prepositions.includes(phrase.preposition)) ??
    null
  )
}

type Match = { target: NounPhrase | null; specificity: number }

function complements(parsed: Parsed, clause: Clause, pattern: VerbPattern): Match | null {
  const { doc } = parsed
  const region: [number, number] = [
    clause.verb.to,
    Math.min(regionEnd(parsed, clause), clause.verb.to + 24),
  ]
  const match: Match = { target: null, specificity: 0 }
  for (const part of pattern.complements) {
    if (part.type === 'words') {
      const told = clause.verb.voice === 'passive' && pattern.object === null && clause.subject
      const hit =
        part.phrases.find(words => findWords(doc, words, region) >= 0) ??
        (told ? part.phrases.find(words => saysWords(doc, words, told)) : undefined)
      if (hit) match.specificity += 1 + hit.length
      else if (!part.optional) return null
      continue
    }
    const phrases = [
      ...clause.phrases,
      ...clause.objects.flatMap(object => object.complements),
      ...(clause.verb.voice === 'passive' && clause.subject ? clause.subject.complements : []),
    ]
    const fitting = phrases.filter(
      phrase =>
        phrase.object &&
        part.prepositions.includes(phrase.preposition) &&
        (part.mask === 0 || (phrase.object.classes & part.mask) !== 0),
    )
    const found = fitting.find(
      phrase =>
        part.role !== 'target' ||
        (phrase.object !== null && fits(phrase.object, pattern.targetMask)),
    )
    if (found?.object) {
      match.specificity += part.mask ? 2 : 1
      if (part.role === 'target') match.target = found.object
      else if (pattern.frame.kind === 'search')
        match.target = ownerAfter(clause, found, pattern.targetMask)
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

function agent(clause: Clause): NounPhrase | null {
  const by = phraseWith(clause.phrases, ['by'])
  if (!by?.object) return null
  const { object } = by
  return object.name !== null ||
    (object.classes & ACTORS) !== 0 ||
    object.pronoun !== null ||
    object.items.length > 0
    ? object
    : null
}

function owner(phrase: NounPhrase, mask: number): NounPhrase | null {
  const of = phraseWith(phrase.complements, ['of', 'for', 'from', 'belonging to'])
  if (of?.object && of.preposition === 'of' && fits(of.object, mask)) return of.object
  if (phrase.possessor && (fits(phrase.possessor, mask) || phrase.possessor.name !== null))
    return phrase.possessor
  const inner = phrase.names.find(name => name.to <= phrase.head && name.class !== 'place')
  if (inner && !phrase.name)
    return {
      ...phrase,
      from: inner.from,
      to: inner.to,
      head: inner.to - 1,
      name: inner,
      names: [inner],
      possessor: null,
      complements: [],
    }
  if (phrase.name && (phrase.classes & mask) !== 0) return phrase
  return null
}

type Roles = {
  actor: NounPhrase | null
  target: NounPhrase | null
  noun: NounPhrase | null
  specificity: number
}

function roles(parsed: Parsed, clause: Clause, pattern: VerbPattern): Roles | null {
  const passive = clause.verb.voice === 'passive'
  const subject = clause.subject
  const extra = complements(parsed, clause, pattern)
  if (!extra) return null
  let actor = passive ? agent(clause) : subject
  let target: NounPhrase | null = extra.target
  let noun: NounPhrase | null = null
  let { specificity } = extra
  if (pattern.subject === 'target') {
    if (passive && clause.verb.lemma !== 'be') return null
    if (!subject || !fits(subject, pattern.targetMask)) return null
    target = subject
    actor = null
    if (pattern.object === 'class') {
      const object = clause.objects.find(phrase => (phrase.classes & pattern.objectMask) !== 0)
      if (!object) return null
      noun = object
      specificity += 2
    }
    return { actor, target, noun, specificity }
  }
  if (pattern.object === 'target') {
    const object = passive ? subject : (clause.objects[0] ?? null)
    if (pattern.theme !== 0) return ditransitive(clause, pattern, { actor, specificity })
    if (!object) return null
    if (!fits(object, pattern.targetMask)) return null
    target = object
  } else if (pattern.object === 'class') {
    const among = passive ? [subject] : clause.objects
    const object =
      among.find(phrase => phrase && (phrase.classes & pattern.objectMask) !== 0) ?? null
    if (!object || object.determiner === 'negative') return null
    noun = object
    specificity += 2
    const self = (object.classes & pattern.targetMask) !== 0 && isSelf(pattern)
    target ??= self ? object : owner(object, pattern.targetMask)
    if (pattern.frame.kind === 'search' && !target && object.name) target = object
  }
  if (pattern.rule.noTarget) target = null
  if (actor && !fits(actor, pattern.actorMask)) {
    if (pattern.rule.strictActor) return null
    if (actor.pronoun === null && actor.name === null && (actor.classes & ACTORS) === 0)
      actor = null
  }
  if (pattern.rule.strictActor && !actor && !passive) return null
  if (pattern.rule.activeOnly && passive) return null
  if (
    (pattern.rule.alone || pattern.lemma === 'gather') &&
    clause.objects.some(object => object.duration === null)
  )
    return null
  if (
    pattern.rule.crowd &&
    !(actor && (actor.plural || actor.number !== null || actor.items.length > 0))
  )
    return null
  return { actor, target, noun, specificity }
}

/** Whether the object itself is what it was done to: the bill that was passed, the site that was blocked. */
function isSelf(pattern: VerbPattern): boolean {
  return (
    pattern.frame.kind === 'law' ||
    pattern.frame.kind === 'registration' ||
    (pattern.frame.kind === 'restriction' &&
      (pattern.objectMask & (NOUN.organisation | NOUN.outlet)) !== 0)
  )
}

function ditransitive(
  clause: Clause,
  pattern: VerbPattern,
  { actor, specificity }: { actor: NounPhrase | null; specificity: number },
): Roles | null {
  const passive = clause.verb.voice === 'passive'
  const theme = clause.objects.find(object => (object.classes & pattern.theme) !== 0) ?? null
  if (passive && theme && clause.subject && fits(clause.subject, pattern.targetMask)) {
    return { actor, target: clause.subject, noun: theme, specificity: specificity + 3 }
  }
  if (passive && clause.subject && (clause.subject.classes & pattern.theme) !== 0) {
    const to = phraseWith(clause.phrases, ['to', 'for'])?.object ?? null
    const target =
      to && fits(to, pattern.targetMask) ? to : owner(clause.subject, pattern.targetMask)
    return { actor, target, noun: clause.subject, specificity: specificity + 3 }
  }
  if (passive || !theme) return null
  const first = clause.objects[0]
  const target =
    first && first !== theme && fits(first, pattern.targetMask)
      ? first
      : (phraseWith([...clause.phrases, ...theme.complements], ['to', 'for'])?.object ??
        owner(theme, pattern.targetMask))
  return { actor, target, noun: theme, specificity: specificity + 3 }
}

function constructionOf(clause: Clause): string {
  const voice = clause.verb.voice
  if (clause.verb.form === 'infinitive') return `control-${voice}`
  if (clause.via === 'relative') return `relative-${voice}`
  if (clause.verb.form === 'gerund') return clause.link ? `adjunct-${voice}` : `participle-${voice}`
  if (clause.via === 'antecedent') return 'reduced-passive'
  return clause.via === 'shared' ? `shared-${voice}` : voice
}

function particleFits(doc: Doc, clause: Clause, pattern: VerbPattern): boolean {
  if (pattern.particle === null) return true
  for (let i = clause.verb.to; i < Math.min(clause.to + 1, clause.verb.to + 8); i++) {
    if (wordOf(doc.tokens.word[i] ?? 0) === pattern.particle)
      return i === clause.verb.to || clause.objects.length > 0
  }
  return false
}

function controlFits(clause: Clause, pattern: VerbPattern): boolean {
  const { governor } = clause
  const controlled = clause.verb.form === 'infinitive' && governor !== null
  if (pattern.control === null) return true
  return (
    controlled &&
    governor.verb.lemma === pattern.control &&
    !governor.verb.negative &&
    governor.verb.modality === 'asserted'
  )
}

/** What a clause's verb may say, the most specific reading first; the first whose slots can be filled stands. */
export function matchClause(parsed: Parsed, clause: Clause, grammar: Grammar): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of grammar.verbs.get(clause.verb.lemma) ?? []) {
    if (pattern.negative !== clause.verb.negative) continue
    if (!particleFits(parsed.doc, clause, pattern) || !controlFits(clause, pattern)) continue
    const match = roles(parsed, clause, pattern)
    if (!match) continue
    const construction = constructionOf(clause)
    found.push({
      kind: pattern.frame.kind,
      frame: pattern.frame,
      rule: pattern.rule,
      id: `${pattern.frame.kind}.${pattern.rule.id}.${construction}`,
      construction,
      clause,
      trigger: [clause.verb.from, clause.verb.to],
      actor: match.actor,
      target: match.target,
      noun: match.noun,
      set: pattern.rule.set ?? {},
      ownDate: null,
      controlled: pattern.control !== null,
      specificity:
        match.specificity +
        (pattern.particle ? 2 : 0) +
        (pattern.control ? 3 : 0) +
        (pattern.negative ? 2 : 0),
    })
  }
  return found.sort((a, b) => b.specificity - a.specificity)
}

const WITH_CHARGES = new Set<Kind>(['detention', 'release', 'trial'])

/** "arrested on charges of X", "released under a charge of X": the charge is told as well. */
export function matchCharges(found: readonly Candidate[], frame: Frame): Candidate[] {
  const out: Candidate[] = []
  const [rule] = frame.rules
  for (const { kind, clause, target, noun } of found) {
    if (!rule || !WITH_CHARGES.has(kind) || !target) continue
    const phrases = noun && kind !== 'trial' ? noun.complements : (clause?.phrases ?? [])
    const part = phrases.find(
      one => ['on', 'under'].includes(one.preposition) && one.object?.lemma === 'charge',
    )
    if (!part?.object || out.some(other => other.trigger[0] === part.from)) continue
    out.push({
      kind: 'charge',
      frame,
      rule,
      id: 'charge.on-charges.adjunct',
      construction: 'nominal-adjunct',
      clause,
      trigger: [part.object.from, part.object.to],
      actor: null,
      target,
      noun: part.object,
      set: {},
      ownDate: null,
      specificity: 0,
    })
  }
  return out
}

/** The date that stands with a noun: "the 13 May march", "a rally in Osh on 3 May". */
export function dateOf(parsed: Parsed, phrase: NounPhrase): DateMention | null {
  if (phrase.date) return phrase.date
  const at = parsed.chunks.findIndex(
    chunk => chunk === phrase || (chunk.type === 'pp' && chunk.object === phrase),
  )
  for (let i = at + 1; at >= 0 && i < parsed.chunks.length; i++) {
    const chunk = parsed.chunks[i]
    if (chunk?.type === 'date') return chunk.mention
    if (chunk?.type !== 'pp' || chunk.verb) return null
    if (chunk.object?.date) return null
  }
  return null
}

/** Every noun phrase of a sentence, those of prepositional phrases and lists too. */
export function phrasesOf(parsed: Parsed): NounPhrase[] {
  const out: NounPhrase[] = []
  const add = (phrase: NounPhrase | null): void => {
    if (!phrase) return
    if (phrase.items.length > 0)
      for (const item of phrase.items)
        out.push(item.complements.length > 0 ? item : { ...item, complements: phrase.complements })
    else out.push(phrase)
  }
  for (const chunk of parsed.chunks) {
    if (chunk.type === 'np') add(chunk)
    else if (chunk.type === 'pp') add(chunk.object)
  }
  return out
}

const TARGET_PREPOSITIONS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  violence: ['on', 'against', 'of'],
  intimidation: ['of', 'against', 'to'],
  charge: ['against', 'for', 'of'],
  search: ['of', 'on', 'at'],
  lawsuit: ['against'],
  trial: ['of', 'against'],
  conviction: ['of', 'against', 'for'],
}

function nominalTarget(phrase: NounPhrase, pattern: NounPattern): NounPhrase | null {
  for (const preposition of TARGET_PREPOSITIONS[pattern.frame.kind] ?? ['of']) {
    const found = phrase.complements.find(
      part => part.preposition === preposition && part.object !== null,
    )
    if (found?.object && (fits(found.object, pattern.targetMask) || found.object.name !== null)) {
      return fits(found.object, pattern.targetMask) ? found.object : null
    }
    if (found?.object && pattern.frame.kind === 'search')
      return owner(found.object, pattern.targetMask)
  }
  const { possessor } = phrase
  if (possessor && pattern.frame.kind !== 'violence' && fits(possessor, pattern.targetMask))
    return possessor
  return null
}

/** What a noun says: "the detention of X by Y", "X's arrest", "61 arrests". */
export function matchNoun(parsed: Parsed, phrase: NounPhrase, grammar: Grammar): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of grammar.nouns.get(phrase.lemma) ?? []) {
    if (phrase.determiner === 'negative' || phrase.quoted) continue
    const target = pattern.rule.noTarget ? null : nominalTarget(phrase, pattern)
    const by = phraseWith(phrase.complements, ['by'])?.object ?? null
    const ownDate = dateOf(parsed, phrase)
    const needs = pattern.rule.needs ?? []
    const counted = phrase.number !== null
    if (needs.includes('number') && !counted) continue
    if (needs.includes('target') && !target && !counted) continue
    if (needs.includes('actor') && !by) continue
    if (needs.includes('anchor') && !target && !by && !ownDate && !counted) continue
    const construction =
      phrase.possessor && target === phrase.possessor ? 'possessive' : by ? 'nominal-by' : 'nominal'
    found.push({
      kind: pattern.frame.kind,
      frame: pattern.frame,
      rule: pattern.rule,
      id: `${pattern.frame.kind}.${phrase.lemma}.${construction}`,
      construction,
      clause: clauseOf(parsed, phrase),
      trigger: [phrase.from, phrase.to],
      actor: by,
      target,
      noun: phrase,
      set: pattern.rule.set ?? {},
      ownDate,
      specificity: 0,
    })
  }
  return found
}

/** The clause a noun phrase stands in. */
export function clauseOf(parsed: Parsed, phrase: NounPhrase): Clause | null {
  const { clauses } = parsed
  for (const clause of clauses) if (holds(clause, phrase)) return clause
  let best: Clause | null = null
  for (const clause of clauses) if (clause.verb.from <= phrase.from) best = clause
  return best ?? clauses[0] ?? null
}

/** Whether a phrase is subject, object or prepositional object of a clause. */
export function holds(clause: Clause, phrase: NounPhrase): boolean {
  const inside = (other: NounPhrase | null): boolean =>
    other !== null &&
    (other === phrase ||
      (other.from <= phrase.from && phrase.to <= other.to) ||
      other.items.some(item => item.from === phrase.from))
  return (
    inside(clause.subject) ||
    clause.objects.some(inside) ||
    clause.phrases.some(part => inside(part.object))
  )
}
