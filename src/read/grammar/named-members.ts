import { groupSize } from '../amounts/group-sizes.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import type { Scan } from './push-preposition.ts'
import { mentionFrom, nameStart, text } from './phrase-starts.ts'

const LINKS = new Set([',', ';', 'and', '&', '(', ')', '.'])

/** "nurses" in "nurses A and B", "Dr." in "Dr. A": what those named next are. */
function isCalled(doc: Doc, at: number): boolean {
  const over = mentionOver(doc, at)
  if (over?.type === 'name') return over.class === 'person' && at < nameStart(doc, over)
  const next = mentionFrom(doc, at + 1)
  const somebody =
    (infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.person) !== 0 || text(doc, at).endsWith('.')
  return somebody && next?.type === 'name' && next.class === 'person'
}

/** The people named between two tokens where nothing else stands there; none otherwise. */
function namesBetween(doc: Doc, from: number, to: number): NounPhrase[] {
  const names: NounPhrase[] = []
  for (let at = from; at < to;) {
    const mention = mentionFrom(doc, at)
    if (mention?.type === 'name' && mention.class === 'person') {
      const phrase = nounPhraseAt(doc, at, to)
      if (!phrase?.name) return []
      names.push(phrase)
      at = Math.max(phrase.to, mention.to)
    } else if (LINKS.has(text(doc, at)) || isCalled(doc, at)) at++
    else return []
  }
  return names
}

const PEOPLE = NOUN.person | NOUN.quantity

/** "three people", "the following", "five activists": those who may be named after it. */
function mayBeNamed(chunk: Chunk, count: number): NounPhrase | null {
  const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
  if (!phrase || phrase.name || phrase.pronoun || phrase.apposition || phrase.items.length > 0)
    return null
  if (phrase.lemma === 'following') return phrase
  const size = phrase.number?.value ?? groupSize(phrase)
  const people =
    (phrase.number !== null && phrase.to - phrase.from <= 2 && (phrase.classes & ~PEOPLE) === 0) ||
    ((phrase.plural || phrase.lemma === 'accused') && (phrase.classes & PEOPLE) !== 0)
  const one = phrase.determiner === 'indefinite' && count > 1
  return people && !one && (size === null || size === count) ? phrase : null
}

/** Gives the names to the last phrase that they can be of, and says whether there is one. */
function nameMembers(
  chunks: readonly Chunk[],
  names: readonly NounPhrase[],
  near: boolean,
): boolean {
  const [first] = names
  if (!first) return false
  for (const chunk of chunks.toReversed()) {
    const holder = mayBeNamed(chunk, names.length)
    if (holder) {
      holder.apposition = names.length === 1 ? first : { ...first, items: [...names] }
      return true
    }
    if (near) return false
  }
  return false
}

function bracketsEnd(doc: Doc, at: number, limit: number): number {
  let to = at
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inBrackets) to++
  return to
}

/** "(Clear Voice) recently lost its licence": the name before which the page had a link that is gone, and who did it. */
function namedInBrackets({ doc, chunks, limit }: Scan, at: number): NounPhrase | null {
  if (chunks.length > 0) return null
  const close = bracketsEnd(doc, at, limit)
  const next = infoOf(doc.tokens.word[close + 1] ?? 0)
  const says = next.verb !== '' || (next.fn & (FN.be | FN.have | FN.adverb)) !== 0
  const starts = ((doc.tokens.flags[close + 1] ?? 0) & FLAG.capital) !== 0
  if (close + 1 >= limit || starts || !(says || text(doc, close + 1).endsWith('ly'))) return null
  const phrase = nounPhraseAt(doc, at + 1, close)
  return phrase?.name && phrase.to === close ? { ...phrase, from: at, to: close + 1 } : null
}

const RETIRED = new Set(['ret', 'ret.', 'retd', 'retd.', 'rtd', 'rtd.', 'retired'])

/** "General (ret.) Ivo Kern": who has the rank before the brackets, as one phrase; null where nobody does. */
function retiredBehind({ doc, chunks, limit }: Scan, at: number, to: number): NounPhrase | null {
  const last = chunks.at(-1)
  const rank = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  if (to - at !== 2 || rank?.to !== at || !RETIRED.has(text(doc, at + 1))) return null
  const named = nounPhraseAt(doc, to + 1, limit)
  if (named?.name?.class !== 'person') return null
  return { ...named, from: rank.from, determiner: rank.determiner }
}

/** "Labour Union (LU) spokeswoman Ana Lesko": who speaks for the body that is named and cut short in brackets; null where nobody does. */
function memberBehind({ doc, chunks, limit }: Scan, at: number, to: number): NounPhrase | null {
  const last = chunks.at(-1)
  const body = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  if (to - at !== 2 || body?.to !== at || body.name?.to !== at || body.name.class === 'person')
    return null
  if (((doc.tokens.flags[at + 1] ?? 0) & FLAG.allCaps) === 0) return null
  const named = nounPhraseAt(doc, to + 1, limit)
  if (named?.name?.class !== 'person' || named.determiner !== null) return null
  if (nameStart(doc, named.name) === to + 1) return null
  return { ...named, from: body.from, determiner: body.determiner }
}

/** "three people (A, B and C)": names in brackets go to those before; gives the token after the brackets. */
export function passBrackets(scan: Scan, at: number): number {
  const { doc, chunks, limit } = scan
  const named = namedInBrackets(scan, at)
  if (named) {
    chunks.push(named)
    return named.to
  }
  const to = bracketsEnd(doc, at, limit)
  const holder = retiredBehind(scan, at, to) ?? memberBehind(scan, at, to)
  const last = chunks.at(-1)
  if (holder && last) {
    chunks[chunks.length - 1] =
      last.type === 'pp' ? { ...last, object: holder, to: holder.to } : holder
    return holder.to
  }
  nameMembers(chunks, namesBetween(doc, at, to), true)
  return to
}

/** How many tokens two dashes that hold names may be apart. */
const LONGEST_ASIDE = 60

/** "The five – A, B and C – walked out": names between dashes; gives the token after them, or the dash. */
export function passDashes({ doc, chunks, limit: end }: Scan, at: number): number {
  const last = chunks.at(-1)
  if (last?.type !== 'np' && last?.type !== 'pp') return at
  const limit = Math.min(end, at + LONGEST_ASIDE)
  let to = at + 1
  while (to < limit && !text(doc, to).startsWith('-')) to++
  if (to >= limit) return at
  const names = namesBetween(doc, at + 1, to)
  return names.length > 1 && nameMembers(chunks, names, true) ? to + 1 : at
}

/** "The following were held in Osh: A, B, C": the names after a colon; gives the token after them, or the colon. */
export function passColon({ doc, chunks, limit }: Scan, at: number): number {
  const names = namesBetween(doc, at + 1, limit)
  if (names.length < 2 || !chunks.some(chunk => chunk.type === 'vg')) return at
  return nameMembers(chunks, names, false) ? limit : at
}
