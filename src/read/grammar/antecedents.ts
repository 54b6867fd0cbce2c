import { itemAt } from './item-at.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** The next or last chunk that is no adverb, date or law. */
export function significant(chunks: readonly Chunk[], at: number, step: 1 | -1): Chunk | null {
  for (let i = at + step; i >= 0 && i < chunks.length; i += step) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'law') continue
    return chunk
  }
  return null
}

/** The next chunk past prepositional phrases: what a noun phrase is followed by. */
export function follower(
  chunks: readonly Chunk[],
  at: number,
): { chunk: Chunk | null; comma: boolean } {
  let comma = false
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'law') continue
    if (chunk.type === 'pp' && !chunk.verb) continue
    if (chunk.type === 'comma') comma = true
    return { chunk, comma }
  }
  return { chunk: null, comma }
}

const BODIES = NOUN.organisation | NOUN.outlet

/** The phrase that ends before an aside; of "the Free Choice of Lesk" the whole. */
function holderBefore(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const [last, before] = [chunks[at], itemAt(chunks, at - 1)]
  if (last?.type === 'np') return last
  if (last?.type !== 'pp') return null
  const whole = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  const within = last.preposition === 'of' && whole?.name && whole.name.class !== 'person'
  return within ? whole : last.object
}

/** In "A – another movement banned in 2019", the movement is A. */
function describedBody(
  chunks: readonly Chunk[],
  at: number,
  { classes, determiner }: NounPhrase,
): NounPhrase | null {
  if ((classes & BODIES) === 0 || (classes & NOUN.authority) !== 0) return null
  if (determiner !== 'indefinite' && determiner !== 'quantity') return null
  if (!['comma', 'dash'].includes(itemAt(chunks, at - 1)?.type ?? '')) return null
  const all = holderBefore(chunks, at - 2)
  const holder = all?.items.at(-1) ?? all
  const named = holder?.name ?? holder?.names.at(-1)
  if (!holder || !named || named.class === 'place' || named.class === 'law') return null
  holder.classes = (holder.classes & ~NOUN.person) | classes
  return holder
}

/** "Jan Holm, a Dane jailed for a year", "an ethnic Kurd serving ten years" */
const isOneOfAPeople = ({ name, determiner }: NounPhrase): boolean =>
  determiner === 'indefinite' && name !== null && !name.name.includes(' ')

/** "A second man, Jan Holm, a baker": what somebody who was named is besides. */
export const isToldMoreOf = ({ apposition }: NounPhrase, phrase: NounPhrase): boolean =>
  apposition?.name?.class === 'person' &&
  phrase.determiner === 'indefinite' &&
  phrase.name === null &&
  !phrase.plural &&
  (phrase.classes & NOUN.person) !== 0

const PLACING = new Set(['at', 'in', 'on', 'near', 'outside', 'inside'])

/** In "A, a musician who was detained", the musician is A. */
export function described(
  chunks: readonly Chunk[],
  at: number,
  phrase: NounPhrase,
): NounPhrase | null {
  if (phrase.plural || (phrase.name !== null && !isOneOfAPeople(phrase))) return null
  const body = describedBody(chunks, at, phrase)
  if (body) return body
  if (
    phrase.name === null &&
    !(phrase.classes & NOUN.person) &&
    (phrase.classes !== 0 || phrase.determiner !== 'indefinite')
  )
    return null
  const beside = itemAt(chunks, at - 1)
  if (beside?.type === 'np' && isToldMoreOf(beside, phrase)) return beside
  const before = itemAt(chunks, at - 2)
  if (beside?.type !== 'comma' || !before) return null
  // "At UC Lindley, a lecturer who": where it was, and nobody
  if (before.type === 'pp' && PLACING.has(before.preposition)) return null
  const holder = before.type === 'np' ? before : before.type === 'pp' ? before.object : null
  return holder?.name?.class === 'person' ? holder : null
}

const isTerm = ({ duration, money, name }: NounPhrase): boolean =>
  name === null && (money !== null || (duration !== null && !duration.age))

/** "a sentence of six years given to A": not the years were given, but the sentence. */
function isOfTerm(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, before] = [chunks[at], itemAt(chunks, at - 1)]
  return chunk?.type === 'pp' && chunk.preposition === 'of' && before?.type === 'np'
}

const personal = (word: string): boolean => word === 'who' || word === 'whom'

/** "three leaders from Barillas who were held": the leaders, wherever they come from. */
function isOrigin(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, before] = [chunks[at], itemAt(chunks, at - 1)]
  if (chunk?.type !== 'pp' || chunk.preposition !== 'from' || !chunk.object?.name) return false
  const phrase = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  if (phrase === null) return false
  return (phrase.classes & NOUN.person) !== 0 || phrase.lemma.endsWith('-year-old')
}

/** "three defenders detained on 17 March, who": they are the three. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const [verb, before] = [chunks[at], itemAt(chunks, at - 1)]
  if (verb?.type !== 'vg' || !verb.ambiguous || chunks[at + 1]?.type === 'np') return false
  const phrase = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  return phrase !== null && verb.voice === 'passive' && (phrase.classes & NOUN.person) !== 0
}

/** How far back, in chunks, those of whom "who were" speaks may stand. */
const SEVERAL = 8

/** "Twelve members, led by Ana Lesko, who were arrested": the members, and not the one by name. */
function severalBefore(chunks: readonly Chunk[], at: number): NounPhrase | null {
  for (let i = at - 1; i >= Math.max(0, at - SEVERAL); i--) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'stop' || chunk.type === 'rel' || chunk.type === 'sub') return null
    if (chunk.type === 'vg' && chunk.form === 'finite' && !chunk.ambiguous) return null
    if (chunk.type === 'np' && chunk.plural && (chunk.classes & NOUN.person) !== 0) return chunk
  }
  return null
}

/** "46 stations in seven states of the country, which were shut": what is many, and not the one thing that stands nearest. */
function manyBefore(chunks: readonly Chunk[], at: number, found: NounPhrase): NounPhrase {
  const one = !found.plural && found.items.length === 0
  if (!one || (found.classes & (NOUN.person | BODIES | NOUN.police)) !== 0) return found
  for (let i = at - 1; i >= Math.max(0, at - SEVERAL); i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'comma') continue
    const phrase = chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
    if (!phrase) return found
    const many = phrase.plural || phrase.items.length > 0
    if (many && (phrase.classes & (BODIES | NOUN.person | NOUN.law | NOUN.site)) !== 0)
      return phrase
    if (chunk?.type === 'np') return many ? phrase : found
  }
  return found
}

/** "A bill on national symbols, which was adopted": what is one, and not the several things it is about. */
function oneBefore(chunks: readonly Chunk[], at: number, found: NounPhrase): NounPhrase {
  if (!found.plural || found.items.length > 0 || found.classes & NOUN.person) return found
  const [comma, about, whole] = [1, 2, 3].map(back => itemAt(chunks, at - back))
  if (comma?.type !== 'comma' || about?.type !== 'pp' || about.object !== found) return found
  return whole?.type === 'np' && !whole.plural && whole.items.length === 0 ? whole : found
}

/** "twelve people, including Ana Lesko, who was freed": she alone; "including A and B, who were freed": both. */
function oneAmong({ including }: NounPhrase, several: boolean): NounPhrase | null {
  const last = including.at(-1)
  if (!last || (several && including.length === 1 && !last.plural)) return null
  return several && including.length > 1 ? { ...last, items: including } : last
}

/** "Ana Lesko is one of twelve students who were held": of all of them no more is known than that she is one. */
function oneOfThem(chunks: readonly Chunk[], at: number, found: NounPhrase): NounPhrase | null {
  const one = found.plural && found.determiner === 'quantity' && found.number?.value === 1
  if (!one || found.number?.ordinal || itemAt(chunks, at - 1) !== found) return null
  const verb = significant(chunks, at - 1, -1)
  if (verb?.type !== 'vg' || verb.lemma !== 'be' || verb.negative) return null
  const who = significant(chunks, chunks.indexOf(verb), -1)
  if (who?.type !== 'np' || who.plural) return null
  return who.name?.class === 'person' || who.pronoun !== null ? who : null
}

/** The nearest noun phrase before chunk `at`; a person where the relative word is "who". */
export function antecedent(chunks: readonly Chunk[], at: number, word: string): NounPhrase | null {
  const found = nearestBefore(chunks, at, word)
  const verb = chunks[at + 1]
  const one = found?.name?.class === 'person' && found.items.length === 0
  const ofSeveral = verb?.type === 'vg' && verb.ofSeveral === true
  if (ofSeveral && found && word === 'which') return manyBefore(chunks, at, found)
  if (word === 'which' && found && verb?.type === 'vg' && verb.ofOne)
    return oneBefore(chunks, at, found)
  const several = word === 'who' && ofSeveral
  const member = found && several ? oneOfThem(chunks, at, found) : null
  if (member) return member
  const among = found && personal(word) ? oneAmong(found, ofSeveral) : null
  if (among) return among
  return (one && several ? severalBefore(chunks, at) : null) ?? found
}

/** Verbs that say as what somebody was shown. */
const SHOWING = new Set(
  'show showcase present portray parade depict describe display exhibit brand name introduce feature cast picture'.split(
    ' ',
  ),
)

/** "presented a carpenter as a spy, who had confessed": the carpenter, whatever he was called. */
function shownAs(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const chunk = chunks[at]
  if (chunk?.type !== 'pp' || chunk.preposition !== 'as' || chunk.object?.name) return null
  const [whom, verb] = [itemAt(chunks, at - 1), itemAt(chunks, at - 2)]
  if (whom?.type !== 'np' || verb?.type !== 'vg' || !SHOWING.has(verb.lemma)) return null
  return (whom.classes & NOUN.person) !== 0 ? whom : null
}

/** "nine others, all of them women, who": women is what they are, and who they are stands before it. */
function isSaidOfThem(chunks: readonly Chunk[], at: number): boolean {
  const [what, them, comma] = [chunks[at], itemAt(chunks, at - 1), itemAt(chunks, at - 2)]
  if (what?.type !== 'np' || them?.type !== 'np' || comma?.type !== 'comma') return false
  return them.lemma === 'them' || (them.pronoun === 'they' && them.to === what.from)
}

/** "the secretary of the Union of Workers, Ana Lesko, who": the one named right before. */
function namedLast(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const from = chunks[at]?.from ?? 0
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    const phrase = chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
    const name = phrase?.apposition
    if (name?.name?.class === 'person' && name.to <= from && name.to >= from - 1) return phrase
    if (chunk?.type !== 'pp') return null
  }
  return null
}

const BODY_NAMES = new Set(['group', 'outlet', 'authority'])

/** Somebody of whom "who" is said: not the Union of Workers where its secretary stands before. */
const isWho = ({ items, name, classes }: NounPhrase): boolean =>
  items.length > 0 ||
  name?.class === 'person' ||
  ((classes & NOUN.person) !== 0 && !BODY_NAMES.has(name?.class ?? ''))

function nearestBefore(chunks: readonly Chunk[], at: number, word: string): NounPhrase | null {
  const named = personal(word) ? namedLast(chunks, at) : null
  if (named) return named
  let nearest: NounPhrase | null = null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (isReduced(chunks, i)) continue
    if (isSaidOfThem(chunks, i)) {
      i--
      continue
    }
    if (!chunk || chunk.type === 'vg' || chunk.type === 'stop' || chunk.type === 'rel') break
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!phrase || phrase.quoted || (isTerm(phrase) && isOfTerm(chunks, i))) continue
    if (personal(word) && isOrigin(chunks, i)) continue
    if (word === 'who' && nearest === null) {
      const shown = shownAs(chunks, i)
      if (shown) return shown
    }
    nearest ??= described(chunks, i, phrase) ?? phrase
    if (word !== 'who' && word !== 'whom') return nearest
    if (isWho(phrase)) return described(chunks, i, phrase) ?? phrase
    if (chunk.type === 'np') break
  }
  return nearest
}
