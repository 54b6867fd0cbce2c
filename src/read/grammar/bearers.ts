import { itemAt } from './item-at.ts'
import { isAgentNoun } from './unlisted-nouns.ts'
import { NOUN } from '../text/word-table.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

const isSomebody = ({ classes, lemma, name, pronoun, plural }: NounPhrase): boolean =>
  name === null &&
  pronoun === null &&
  !plural &&
  ((classes & NOUN.person) !== 0 || (classes === 0 && isAgentNoun(lemma)))

const isPerson = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.type === 'np' && chunk.name?.class === 'person' && chunk.name.from === chunk.from

/** "activist of the movement “New Lind” Ana Lesko": who stands behind what the person belongs to. */
function bearer(chunks: readonly Chunk[], at: number): { name: NounPhrase; to: number } | null {
  const post = chunks[at]
  const of = chunks[at + 1]
  if (post?.type !== 'np' || of?.type !== 'pp' || of.preposition !== 'of' || !isSomebody(post))
    return null
  if (of.object === null || of.from !== post.to) return null
  const body = chunks[at + 2]
  const quoted =
    body?.type === 'np' && (body.quoted || body.name?.class === 'group') && !isPerson(body)
  const next = chunks[at + (quoted ? 3 : 2)]
  const before = quoted ? body : of
  if (!isPerson(next) || !quoted) return null
  // A quotation mark may stand between the two.
  return next.from - before.to <= 1 ? { name: { ...next, from: post.from }, to: at + 4 } : null
}

const BODIES = NOUN.organisation | NOUN.authority | NOUN.outlet

/** Across how many tokens an abbreviation in brackets may stand between a body and a name. */
const GLOSS = 6

/** "activist of the Party of Labour (PL) Ana Lesko", "of the head of the council Ana Lesko": the body has a plain name, and its member's follows at once. */
function member(chunks: readonly Chunk[], at: number): Chunk | null {
  const first = chunks[at]
  const of = chunks[at + 1]
  if (of?.type !== 'pp' || of.preposition !== 'of') return null
  const next = chunks[at + 2]
  const post = first?.type === 'np' ? first : first?.type === 'pp' ? first.object : null
  if (!first || !post || !isSomebody(post) || post.determiner === 'indefinite') return null
  if (of.from !== post.to) return null
  const body = of.object
  if (!body || (body.classes & BODIES) === 0 || body.name?.class === 'person') return null
  if (!isPerson(next) || next.from - of.to > GLOSS || next.items.length > 0) return null
  const name = { ...next, from: post.from }
  return first.type === 'pp' ? { ...first, to: next.to, object: name } : name
}

/** "Hanna Mbabe, a director at the Capital with Nawa was arrested": what is said of the subject, not closed by a comma. */
function asideEnd(chunks: readonly Chunk[], at: number): number {
  const name = chunks[at]
  const what = chunks[at + 2]
  if (!isPerson(name) || chunks[at + 1]?.type !== 'comma' || what?.type !== 'np') return -1
  const before = itemAt(chunks, at - 1)?.type
  const opens = before === undefined || ['comma', 'date', 'adverb', 'sub', 'pp'].includes(before)
  if (!opens || !isSomebody(what) || what.determiner !== 'indefinite') return -1
  let end = at + 3
  while (chunks[end]?.type === 'pp') end++
  const verb = chunks[end]
  // "A, a lawyer with Open Lund, his client B and driver C were held": those behind what A is go on with A.
  if (isRow(chunks, end)) return end
  return end > at + 3 && verb?.type === 'vg' && verb.form === 'finite' ? end : -1
}

/** Whether people by name stand in a row from a comma to a verb: ", his client B and driver C were held". */
function isRow(chunks: readonly Chunk[], at: number): boolean {
  let people = 0
  for (let i = at; chunks[i]?.type === 'comma' || chunks[i]?.type === 'conj'; i += 2) {
    const next = chunks[i + 1]
    if (next?.type !== 'np' || next.name?.class !== 'person') return false
    people++
    const verb = chunks[i + 2]
    if (verb?.type === 'vg') return people > 1 && verb.form === 'finite' && !verb.ambiguous
  }
  return false
}

/** "A, 34, of Lund, B, 28, and C": where somebody is from. */
const isOrigin = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'pp' &&
  (chunk.preposition === 'of' || chunk.preposition === 'from') &&
  chunk.verb === null &&
  chunk.object !== null &&
  !chunk.object.plural

/** "A, MP for Lund, and B, MP for Orlo, were": what the first of several people is, closed by a comma before the next. */
function betweenEnd(chunks: readonly Chunk[], at: number): number {
  if (chunks[at + 1]?.type !== 'comma') return -1
  const name = chunks[at]
  const what = chunks[at + 2]
  const last = name?.type === 'np' ? (name.items.at(-1) ?? name) : undefined
  if (last?.name?.class !== 'person') return -1
  if (!isOrigin(what)) {
    if (what?.type !== 'np' || what.name || what.plural || what.pronoun || what.number) return -1
    if ((what.classes & NOUN.person) === 0) return -1
  }
  let end = at + 3
  while (chunks[end]?.type === 'pp' && !isVerbal(chunks[end])) end++
  if (chunks[end]?.type !== 'comma') return -1
  const next = chunks[end + 1]?.type === 'conj' ? end + 2 : end + 1
  const person = chunks[next]
  if (person?.type !== 'np' || person.name?.class !== 'person') return -1
  const verb = chunks[next + 1]
  const one = verb?.type === 'vg' && verb.form === 'finite' && !verb.ambiguous && !verb.ofSeveral
  return one && next === end + 2 ? -1 : next === end + 1 && verb?.type === 'vg' ? -1 : end
}

const isVerbal = (chunk: Chunk | undefined): boolean => chunk?.type === 'pp' && chunk.verb !== null

/** "five farmers from San Mariano, Isabela were held": the region of the town, and not who was held. */
function regionEnd(chunks: readonly Chunk[], at: number): number {
  const people = chunks[at]
  const from = chunks[at + 1]
  if (people?.type !== 'np' || !people.plural || from?.type !== 'pp') return -1
  if (chunks[at + 2]?.type !== 'comma') return -1
  const region = chunks[at + 3]
  const verb = chunks[at + 4]
  if (!TOWNS.has(from.preposition) || !from.object?.name || region?.type !== 'np') return -1
  const bare = region.name !== null && region.name.from === region.from && region.items.length === 0
  return bare && verb?.type === 'vg' && verb.ofSeveral === true ? at + 4 : -1
}

const TOWNS = new Set(['from', 'in', 'of', 'at'])

/** "A and B, a teacher, his cousin C and driver D": the first "and" ends no list. */
function openRow(out: Chunk[]): void {
  const [before, and] = out.slice(-3)
  const person = before?.type === 'np' && before.name?.class === 'person'
  if (person && and?.type === 'conj') out[out.length - 2] = { ...and, type: 'comma' }
}

/** "A and B, a teacher, his cousin C and driver D": of two lists of people one. */
function withNextOf(chunk: Chunk, next: Chunk | undefined): NounPhrase | null {
  if (chunk.type !== 'np' || next?.type !== 'np' || next.items.length < 2) return null
  if (!next.items.every(({ name }) => name?.class === 'person')) return null
  const items = [...(chunk.items.length > 0 ? chunk.items : [chunk]), ...next.items]
  return { ...chunk, items, to: next.to, plural: true }
}

/** "The chairman of the club, A, the treasurer, B, and the driver, C": who each is stands before the name. */
function isBehindPost(out: readonly Chunk[]): boolean {
  if (out.at(-1)?.type !== 'comma') return false
  let at = out.length - 2
  while (out[at]?.type === 'pp') at--
  const post = out[at]
  return post?.type === 'np' && isSomebody(post) && itemAt(out, at - 1)?.type !== 'comma'
}

/** Gives people the words around their names: what they belong to before, what they are behind. */
export function joinBearers(chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) continue
    const found = bearer(chunks, at)
    if (found) {
      out.push(found.name)
      at = found.to - 1
      continue
    }
    const of = member(chunks, at)
    if (of) {
      out.push(of)
      at += 2
      continue
    }
    const postsFirst = isBehindPost(out)
    out.push(chunk)
    const region = regionEnd(chunks, at)
    if (region > at) {
      out.push(...chunks.slice(at + 1, at + 2))
      at = region - 1
      continue
    }
    const end = Math.max(asideEnd(chunks, at), postsFirst ? -1 : betweenEnd(chunks, at))
    if (end > at && isRow(chunks, end)) openRow(out)
    const joined = end > at ? withNextOf(chunk, chunks[end + 1]) : null
    if (joined) out[out.length - 1] = joined
    if (end > at) at = joined ? end + 1 : end - 1
  }
  return out
}
