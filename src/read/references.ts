import type { Amount, Span } from '../codebook/index.ts'
import type { Doc, NameMention } from './doc.ts'
import type { NounPhrase, Prepositional } from './grammar.ts'
import { NOUN } from './word-table.ts'
import { wordOf } from './words.ts'

/** Somebody who fills a slot: the name or words, where they stand, and what is said of the person. */
export type Filler = {
  readonly name: string
  readonly span: Span
  readonly as: string | null
  readonly age: number | null
  /** A name, or a description such as "three elderly activists". */
  readonly named: boolean
  /** How it was found: "own words", "he", "the activists". */
  readonly via: string
}

/** Who fills a slot, and how many they are. */
export type Fillers = {
  readonly parties: readonly Filler[]
  readonly count: Amount | null
  readonly approx: boolean
  readonly plural: boolean
}

const NOBODY: Fillers = { parties: [], count: null, approx: false, plural: false }

type Seen = {
  readonly fillers: Fillers
  readonly classes: number
  readonly lemma: string
  readonly weight: number
  readonly sentence: number
  readonly at: number
}

/** What has been told so far, for "she", "the activists", "both". */
export type Memory = {
  readonly doc: Doc
  /** Full forms of names by their folded words. */
  readonly full: ReadonlyMap<string, string>
  readonly seen: Seen[]
}

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'")

/** Full forms of all names of a document, so that a surname finds its person earlier or later. */
export function createMemory(doc: Doc): Memory {
  const counts = new Map<string, number>()
  const named = doc.mentions.filter(
    (mention): mention is NameMention =>
      mention.type === 'name' && mention.class !== 'place' && mention.class !== 'law',
  )
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  const longest = [...counts.keys()].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  )
  const full = new Map<string, string>()
  const people = new Set(
    named
      .filter(mention => mention.class === 'person' || mention.class === 'unknown')
      .map(mention => mention.name),
  )
  for (const name of counts.keys()) {
    if (!people.has(name)) continue
    const words = fold(name).split(' ')
    const whole = longest.find(other => {
      if (other === name || !people.has(other)) return false
      const parts = fold(other).split(' ')
      if (parts.length <= words.length || parts.length > 5) return false
      return (
        words.every(word => parts.includes(word)) &&
        (words.length > 1 ||
          parts.at(-1) === words[0] ||
          parts[0] === words[0] ||
          parts.at(-2) === words[0])
      )
    })
    if (whole) full.set(fold(name), whole)
  }
  return { doc, full, seen: [] }
}

/** The fullest form of a name in its document. */
export function fullName(memory: Memory, name: string): string {
  return memory.full.get(fold(name)) ?? name
}

function spanOf(doc: Doc, from: number, to: number): Span {
  return [doc.tokens.start[from] ?? 0, doc.tokens.end[to - 1] ?? 0]
}

const ARTICLES = new Set(['the'])

/** The words of a phrase with the phrases that belong to its head: "two members of his party". */
export function wordsOf(doc: Doc, phrase: NounPhrase): Span {
  let { from, to } = phrase
  if (ARTICLES.has(wordOf(doc.tokens.word[from] ?? 0)) && to - from > 1) from++
  const court = (phrase.classes & (NOUN.court | NOUN.legislature)) !== 0
  let end = to
  for (const part of phrase.complements) {
    if (part.from !== end || !part.object) break
    const place = part.object.name?.class === 'place'
    const belongs =
      part.preposition === 'of' ||
      (part.preposition === 'from' && !part.object.duration) ||
      (part.preposition === 'in' && court && (place || (part.object.classes & NOUN.place) !== 0)) ||
      (part.preposition === 'with' &&
        (phrase.classes & NOUN.person) !== 0 &&
        !court &&
        phrase.plural &&
        part.object.determiner === null) ||
      (part.preposition === 'on' && part.object.lemma === 'motorcycle')
    if (!belongs) break
    to = partEnd(part)
    end = to
    if (part.object.complements.length > 0 && part.preposition === 'of' && !court) break
  }
  return spanOf(doc, from, to)
}

function partEnd(part: Prepositional): number {
  return part.object?.items.length ? (part.object.items.at(-1)?.to ?? part.to) : part.to
}

function named(memory: Memory, mention: NameMention, via: string): Filler {
  return {
    name: fullName(memory, mention.name),
    span: mention.nameSpan,
    as: mention.as,
    age: mention.age,
    named: true,
    via,
  }
}

const SINGULAR = new Set(['he', 'she', 'him', 'himself', 'herself'])
const PLURAL = new Set(['they', 'them', 'themselves', 'we', 'us'])

/** Who is meant by a phrase: names in full, descriptions in their words, pronouns by what was told before. */
export function resolve(
  memory: Memory,
  phrase: NounPhrase,
  at: { sentence: number; mask: number },
): Fillers {
  if (phrase.items.length > 0) {
    const parts = phrase.items.map(item => resolve(memory, item, at))
    const parties = parts.flatMap(part => part.parties)
    const counts = parts.map(part => part.count)
    const count = counts.every(value => typeof value === 'number')
      ? counts.reduce<number>((sum, value) => sum + (value as number), 0)
      : null
    return { parties, count, approx: parts.some(part => part.approx), plural: true }
  }
  if (phrase.pronoun !== null) return pronoun(memory, phrase, at)
  if (phrase.name) {
    const one = named(memory, phrase.name, 'own words')
    const person =
      (phrase.classes & NOUN.person) !== 0 &&
      phrase.name.class !== 'group' &&
      phrase.name.class !== 'outlet' &&
      phrase.name.class !== 'authority'
    return { parties: [one], count: person ? 1 : null, approx: false, plural: false }
  }
  const extra = including(memory, phrase)
  const apposed = phrase.apposition ? resolve(memory, phrase.apposition, at) : NOBODY
  const count = countOf(phrase)
  if (apposed.parties.length > 0 && apposed.parties.every(party => party.named)) {
    const whole = count === null || count === apposed.parties.length || apposed.parties.length === 1
    const parties = whole ? apposed.parties : [described(memory, phrase), ...apposed.parties]
    return {
      parties,
      count: phrase.number ? count : apposed.count,
      approx: false,
      plural: parties.length > 1,
    }
  }
  const before = backwards(memory, phrase, at)
  if (before) return before
  const single =
    count ??
    (!phrase.plural &&
    phrase.determiner !== 'quantity' &&
    (phrase.classes & NOUN.person) !== 0 &&
    (phrase.classes & (NOUN.organisation | NOUN.authority)) === 0
      ? 1
      : null)
  const person = (phrase.classes & NOUN.person) !== 0 || phrase.number !== null
  return {
    parties: [described(memory, phrase), ...extra],
    count: person ? single : null,
    approx: phrase.number?.approx ?? false,
    plural: phrase.plural,
  }
}

function described(memory: Memory, phrase: NounPhrase): Filler {
  const span = wordsOf(memory.doc, phrase)
  return {
    name: memory.doc.source.slice(span[0], span[1]),
    span,
    as: null,
    age: null,
    named: false,
    via: 'own words',
  }
}

/** Names after "including" or "among them". */
function including(memory: Memory, phrase: NounPhrase): Filler[] {
  const part = phrase.complements.find(
    other => other.preposition === 'including' || other.preposition === 'among',
  )
  if (!part?.object) return []
  const items = part.object.items.length > 0 ? part.object.items : [part.object]
  return items.flatMap(item =>
    item.name && item.name.class !== 'place' ? [named(memory, item.name, 'including')] : [],
  )
}

/** How many a phrase names: its number, or one. */
export function countOf(phrase: NounPhrase): Amount | null {
  if (phrase.number && !phrase.number.percent) return phrase.number.value
  return null
}

function pronoun(
  memory: Memory,
  phrase: NounPhrase,
  at: { sentence: number; mask: number },
): Fillers {
  const word = phrase.pronoun ?? ''
  const found = SINGULAR.has(word)
    ? (latest(
        memory,
        seen =>
          !seen.fillers.plural &&
          seen.fillers.parties.length === 1 &&
          (seen.classes & NOUN.person) !== 0 &&
          seen.fillers.parties[0]?.named === true,
        at,
      ) ??
      latest(
        memory,
        seen =>
          !seen.fillers.plural &&
          seen.fillers.parties.length === 1 &&
          (seen.classes & NOUN.person) !== 0 &&
          (seen.classes & NOUN.authority) === 0,
        at,
      ))
    : PLURAL.has(word)
      ? latest(
          memory,
          seen =>
            (seen.fillers.plural || seen.fillers.parties.length > 1) &&
            (seen.classes & (NOUN.person | NOUN.quantity)) !== 0 &&
            !(seen.classes & NOUN.police && !(at.mask & NOUN.police)),
          at,
        )
      : word === 'it' || word === 'itself'
        ? latest(memory, seen => (seen.classes & at.mask & ~NOUN.person) !== 0, at)
        : null
  if (!found) return NOBODY
  return {
    ...found.fillers,
    parties: found.fillers.parties.map(party => ({ ...party, via: word })),
  }
}

const GENERIC_HEADS = new Set([
  'activist',
  'man',
  'woman',
  'people',
  'person',
  'student',
  'journalist',
  'reporter',
  'blogger',
  'protester',
  'detainee',
  'defendant',
  'suspect',
  'participant',
  'demonstrator',
  'teenager',
  'girl',
  'boy',
  'lawyer',
  'editor',
  'musician',
  'politician',
  'mp',
  'farmer',
  'artist',
  'poet',
  'teacher',
  'official',
  'marcher',
  'worker',
  'writer',
  'singer',
  'couple',
  'group',
  'party',
  'movement',
  'organisation',
  'organization',
  'website',
  'site',
  'newspaper',
  'weekly',
  'station',
  'outlet',
  'union',
  'ngo',
  'channel',
  'portal',
  'foundation',
  'association',
  'monthly',
  'daily',
  'broadcaster',
  'photographer',
  'cartoonist',
  'pensioner',
  'leader',
  'organiser',
  'organizer',
  'minister',
  'candidate',
  'designer',
  'council',
  'company',
  'publication',
  'magazine',
])

/** "the activist", "the three", "both men", "each activist": somebody told before. */
function backwards(
  memory: Memory,
  phrase: NounPhrase,
  at: { sentence: number; mask: number },
): Fillers | null {
  const { doc } = memory
  const first = wordOf(doc.tokens.word[phrase.from] ?? 0)
  const definite =
    phrase.determiner === 'definite' &&
    (first === 'the' ||
      first === 'this' ||
      first === 'these' ||
      first === 'those' ||
      first === 'that')
  const whole = first === 'both' || first === 'each' || (first === 'all' && phrase.number !== null)
  if (!definite && !whole) return null
  if (
    phrase.complements.some(
      part =>
        part.from === phrase.to &&
        (part.preposition === 'of' || part.preposition === 'from' || part.verb),
    ) &&
    definite
  )
    return null
  if (!GENERIC_HEADS.has(phrase.lemma) && phrase.number === null && !whole) return null
  const size =
    first === 'both' ? 2 : typeof phrase.number?.value === 'number' ? phrase.number.value : null
  const plural = whole || phrase.plural || (size !== null && size > 1)
  const found = latest(
    memory,
    seen => {
      if (plural) {
        const many = seen.fillers.parties.length > 1 || seen.fillers.plural
        return (
          many &&
          (size === null || seen.fillers.count === size || seen.fillers.parties.length === size) &&
          (seen.classes & (NOUN.person | NOUN.quantity)) !== 0 &&
          !(seen.classes & NOUN.police)
        )
      }
      if (
        seen.fillers.plural ||
        seen.fillers.parties.length !== 1 ||
        !seen.fillers.parties[0]?.named
      )
        return false
      const as = seen.fillers.parties[0].as
      return (
        (seen.classes & phrase.classes) !== 0 &&
        (as === null || as.includes(phrase.lemma) || (phrase.classes & NOUN.person) !== 0)
      )
    },
    at,
  )
  return found
    ? {
        ...found.fillers,
        parties: found.fillers.parties.map(party => ({
          ...party,
          via: doc.source.slice(...spanOf(doc, phrase.from, phrase.to)),
        })),
      }
    : null
}

/** The most salient of those told before that fit; nearer sentences first, then subjects before objects. */
function latest(
  memory: Memory,
  fit: (seen: Seen) => boolean,
  at: { sentence: number },
): Seen | null {
  let best: Seen | null = null
  let bestScore = -Infinity
  for (let i = memory.seen.length - 1; i >= 0; i--) {
    const seen = memory.seen[i]
    if (!seen) continue
    const distance = at.sentence - seen.sentence
    if (distance > 6) break
    if (!fit(seen)) continue
    const score = seen.weight - 3 * distance
    if (score > bestScore) {
      best = seen
      bestScore = score
    }
  }
  return best
}

/** Takes note of a phrase, so that later words can refer to it. */
export function remember(
  memory: Memory,
  phrase: NounPhrase,
  at: { sentence: number; weight: number },
): void {
  if (phrase.pronoun !== null && !SINGULAR.has(phrase.pronoun) && !PLURAL.has(phrase.pronoun))
    return
  const fillers = resolve(memory, phrase, { sentence: at.sentence, mask: -1 })
  if (fillers.parties.length === 0) return
  memory.seen.push({
    fillers,
    classes: phrase.classes | (phrase.items[0]?.classes ?? 0) | (phrase.apposition?.classes ?? 0),
    lemma: phrase.lemma,
    weight: at.weight,
    sentence: at.sentence,
    at: phrase.from,
  })
}
