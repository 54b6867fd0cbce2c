import type { Amount } from '../codebook/index.ts'
import type { Doc, NameMention } from './doc.ts'
import type { Gender } from './genders.ts'
import type { NounPhrase } from './grammar.ts'
import { groupSize } from './group-sizes.ts'
import {
  type Filler,
  type Fillers,
  type Memory,
  NOBODY,
  type Place,
  type Seen,
  fullName,
  latest,
} from './memory.ts'
import { spanOf, wordsOf } from './phrase-words.ts'
import { callings } from './rules/en/callings.ts'
import { GENERIC_HEADS } from './rules/en/generic-heads.ts'
import { NOUN } from './word-table.ts'
import { wordOf } from './words.ts'

/** Somebody by name, in full. */
export function named(memory: Memory, mention: NameMention, via: string): Filler {
  return {
    name: fullName(memory, mention.name),
    span: mention.nameSpan,
    as: mention.as === null ? null : description(mention.as),
    age: mention.age,
    named: true,
    via,
  }
}

const DONE_TO =
  /^(?:(?:detained|arrested|jailed|imprisoned|killed|slain|murdered|convicted|accused|charged|sentenced|fined|beaten|released|freed)(?:\s+|$))+/i

/** "journalist" of "detained journalist": what was done to somebody does not describe the person. */
function description(words: string): string | null {
  return words.replace(DONE_TO, '') || null
}

const GENDERED: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  herself: 'female',
  her: 'female',
}

/** Pronouns that stand for one person. */
export const SINGULAR = new Set(['he', 'she', 'him', 'himself', 'herself'])
/** Pronouns that stand for several. */
export const PLURAL = new Set(['they', 'them', 'themselves'])

/** Who is meant by a phrase: names in full, descriptions in their words, pronouns by what was told before. */
export function resolve(memory: Memory, phrase: NounPhrase, at: Place): Fillers {
  if (phrase.items.length > 0) {
    const parts = phrase.items.map(item => resolve(memory, item, at))
    const parties = parts.flatMap(part => part.parties)
    const counts = parts.map(part => part.count)
    const known = counts.filter(value => typeof value === 'number')
    const count =
      known.length === counts.length ? known.reduce((sum, value) => sum + value, 0) : null
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
    const parties = whole
      ? apposed.parties
      : [described(memory, phrase, at.bare), ...apposed.parties]
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
    (phrase.classes & (NOUN.organisation | NOUN.authority)) === 0 &&
    !COLLECTIVE.has(phrase.lemma)
      ? 1
      : null)
  const person = (phrase.classes & NOUN.person) !== 0 || phrase.number !== null
  return {
    parties: [described(memory, phrase, at.bare), ...extra],
    count: person ? single : null,
    approx: phrase.number?.approx ?? false,
    plural: phrase.plural,
  }
}

/** Singular nouns for several people. */
const COLLECTIVE = new Set(
  'crowd group mob family team crew delegation public people rest'.split(' '),
)

function described(memory: Memory, phrase: NounPhrase, bare = false): Filler {
  const span = wordsOf(memory.doc, phrase, bare)
  return {
    name: memory.doc.source.slice(span[0], span[1]),
    span,
    as: null,
    age: null,
    named: phrase.quoted,
    via: 'own words',
  }
}

/** Names after "including" or "among them". */
function including(memory: Memory, phrase: NounPhrase): Filler[] {
  return phrase.including.flatMap(item =>
    item.name && item.name.class !== 'place' ? [named(memory, item.name, 'including')] : [],
  )
}

/** How many a phrase names: its number, or one. */
export function countOf(phrase: NounPhrase): Amount | null {
  if (phrase.number && !phrase.number.percent) return phrase.number.value
  return null
}

function pronoun(memory: Memory, phrase: NounPhrase, at: Place): Fillers {
  const word = phrase.pronoun ?? ''
  if (word === 'others')
    return { parties: [described(memory, phrase)], count: null, approx: false, plural: true }
  const gender = GENDERED[word]
  const suits = (seen: Seen): boolean => {
    const known = memory.genders.get(seen.fillers.parties[0]?.name ?? '')
    return gender === undefined || known === undefined || known === gender
  }
  const free = (seen: Seen): boolean =>
    !at.victim || !memory.officials.has(seen.fillers.parties[0]?.name ?? '')
  const found = SINGULAR.has(word)
    ? (latest(
        memory,
        seen =>
          !seen.fillers.plural &&
          seen.fillers.parties.length === 1 &&
          (seen.classes & NOUN.person) !== 0 &&
          seen.fillers.parties[0]?.named === true &&
          free(seen) &&
          suits(seen),
        at,
      ) ??
      latest(
        memory,
        seen =>
          !seen.fillers.plural &&
          seen.fillers.parties.length === 1 &&
          (seen.classes & NOUN.person) !== 0 &&
          free(seen) &&
          (seen.classes & NOUN.authority) === 0,
        at,
      ))
    : PLURAL.has(word)
      ? latest(
          memory,
          seen =>
            (seen.fillers.plural || seen.fillers.parties.length > 1) &&
            (seen.classes & (NOUN.person | NOUN.quantity)) !== 0 &&
            ((at.mask & NOUN.person) !== 0 || (seen.classes & at.mask) !== 0) &&
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

/** "the activist", "the three", "both men", "each activist": somebody told before. */
function backwards(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  const first = wordOf(doc.tokens.word[phrase.from] ?? 0)
  const definite =
    phrase.determiner === 'definite' &&
    (first === 'the' ||
      first === 'this' ||
      first === 'these' ||
      first === 'those' ||
      first === 'that')
  if (definite && !isBare(doc, phrase)) return null
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
    first === 'both'
      ? 2
      : typeof phrase.number?.value === 'number'
        ? phrase.number.value
        : groupSize(phrase)
  const plural = whole || phrase.plural || (size !== null && size > 1)
  const via = doc.source.slice(...spanOf(doc, phrase.from, phrase.to))
  const force = (phrase.classes & (NOUN.police | NOUN.court)) !== 0
  if (force && plural)
    return latest(memory, seen => seen.lemma === phrase.lemma && size === null, at)?.fillers ?? null
  const everyone = (seen: Seen) => seen.fillers.parties.every(party => party.named)
  const found = plural
    ? ((size === null
        ? null
        : (latest(memory, seen => isGroup(seen, size) && everyone(seen), at)?.fillers ??
          gather(memory, size, at))) ??
      latest(memory, seen => isGroup(seen, size), at)?.fillers ??
      null)
    : oneOf(memory, phrase, at)
  if (!found) return null
  return { ...found, parties: found.parties.map(party => ({ ...party, via })) }
}

/** Adjectives that do not tell one farmer from another: "the young farmer", "the two detained men". */
const LOOSE = new Set(
  `young old elderly detained arrested jailed imprisoned convicted accused same said former ex- ex veteran local prominent
  outspoken independent opposition retired popular missing injured slain exiled well-known two three four five six seven eight
  nine ten`.split(/\s+/),
)

const AGE = /^\d+(?:-year-old)?$/

/** "the farmer", never "the ruling party", "the fifth defendant", "the capital's women", "the site The Open Ledger". */
function isBare(doc: Doc, phrase: NounPhrase): boolean {
  if (phrase.possessor || phrase.names.length > 0) return false
  for (let i = phrase.from + 1; i < phrase.head; i++)
    if (!LOOSE.has(wordOf(doc.tokens.word[i] ?? 0)) && !AGE.test(wordOf(doc.tokens.word[i] ?? 0)))
      return false
  return true
}

function isGroup({ fillers, classes }: Seen, size: number | null): boolean {
  if (fillers.parties.length < 2 && !fillers.plural) return false
  if (size !== null && fillers.count !== size && fillers.parties.length !== size) return false
  return (classes & (NOUN.person | NOUN.quantity)) !== 0 && !(classes & NOUN.police)
}

/** "all three", told of in two sentences: the last people named, if they are just as many. */
function gather(memory: Memory, size: number, at: Place): Fillers | null {
  const parties: Filler[] = []
  for (let i = memory.seen.length - 1; i >= 0 && parties.length < size; i--) {
    const seen = memory.seen[i]
    if (!seen || at.sentence - seen.sentence > 4) break
    if (at.before !== undefined && seen.sentence === at.sentence && seen.at >= at.before) continue
    if (!(seen.classes & NOUN.person)) continue
    for (const party of seen.fillers.parties) {
      if (party.named && !parties.some(other => other.name === party.name)) parties.unshift(party)
    }
  }
  return parties.length === size ? { parties, count: size, approx: false, plural: true } : null
}

/** "the farmer": somebody described so before; otherwise whom the text speaks of most. */
function oneOf(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const fits = (seen: Seen): boolean =>
    !seen.fillers.plural &&
    seen.fillers.parties.length === 1 &&
    seen.fillers.parties[0]?.named === true &&
    (seen.classes & phrase.classes) !== 0
  const known = latest(
    memory,
    seen =>
      fits(seen) &&
      callings(phrase.lemma).some(word => seen.fillers.parties[0]?.as?.includes(word) ?? false),
    at,
  )
  if (known) return known.fillers
  if (!(phrase.classes & NOUN.person)) {
    const thing = (seen: Seen) =>
      !seen.fillers.plural &&
      seen.fillers.parties.length === 1 &&
      seen.fillers.parties[0]?.named === true &&
      (seen.classes & NOUN.organisation) !== 0
    return (
      (
        latest(memory, seen => fits(seen) && (seen.classes & NOUN.person) === 0, at) ??
        latest(memory, thing, at)
      )?.fillers ?? null
    )
  }
  let best: Seen | null = null
  for (let i = memory.seen.length - 1, bestTimes = -1; i >= 0; i--) {
    const seen = memory.seen[i]
    if (!seen || at.sentence - seen.sentence > 8) break
    const name = seen.fillers.parties[0]?.name ?? ''
    const times = fits(seen) && !memory.officials.has(name) ? (memory.times.get(name) ?? 0) : -1
    if (times > bestTimes) {
      best = seen
      bestTimes = times
    }
  }
  return best?.fillers ?? null
}
