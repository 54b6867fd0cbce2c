import type { Amount, Role, Span } from '../../codebook/index.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { type Gender, gendersOf } from './genders.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { kinBefore, sharedFamilyNames } from './kin-names.ts'
import { inOffice } from './hearing-header.ts'
import { actsInCourt, isOffice } from './officials.ts'
import { fullBodies } from './full-bodies.ts'
import { speakersOf } from './speakers.ts'

/** Somebody who fills a slot: the name or words, where they stand, and what is said of the person. */
export type Filler = {
  readonly name: string
  readonly span: Span
  readonly as: string | null
  readonly age: number | null
  /** What the text makes of a person in this record. */
  readonly role?: Role | undefined
  /** A name, or a description such as "three elderly activists". */
  readonly named: boolean
  /** How it was found: "own words", "he", "the activists". */
  readonly via: string
}

/** Who fills a slot, and how many they are. */
export type Fillers = {
  readonly parties: readonly Filler[]
  readonly count: Amount | null
  /** Where the count is told, where that is not where they are named. */
  readonly countSpan?: Span | undefined
  readonly approx: boolean
  readonly plural: boolean
}

/** Nobody fills the slot. */
export const NOBODY: Fillers = { parties: [], count: null, approx: false, plural: false }

/** Somebody told before. */
export type Seen = {
  readonly fillers: Fillers
  readonly classes: number
  readonly lemma: string
  readonly weight: number
  readonly sentence: number
  readonly at: number
  /** Whether words of theirs are quoted there: what the quotation goes on about is somebody else. */
  readonly speaker: boolean
  /** "Ana Lesko" in "Ana Lesko's lawyer": begins where the lawyer's words begin, and is somebody else. */
  readonly owner?: boolean
  /** Whether they are accused there: an officer who is convicted is no official to whom nothing is done. */
  readonly accused?: boolean
  /** "A student was held": somebody of whom nothing was told before, who does something or to whom something is done. */
  readonly newcomer?: 'acting' | 'affected' | null
}

/** The one party that was told by name; null for several, and where no name is known. */
export function onlyNamed({ fillers: { parties, plural } }: Seen): Filler | null {
  const [one, more] = parties
  return !plural && one?.named === true && !more ? one : null
}

/** Where a phrase stands that is to be resolved, and what it may be. */
export type Place = {
  readonly sentence: number
  readonly mask: number
  /** Only what stands before this token. */
  readonly before?: number
  /** Not what this phrase names: "he" in "the lawyer said he" may, "him" in "the lawyer met him" may not. */
  readonly apart?: readonly (NounPhrase | null)[]
  /** Whom something was done to is looked for: never a judge, where somebody else was named. */
  readonly victim?: boolean
  /** An "of" after it belongs to the verb: "convicted five leaders of incitement". */
  readonly bare?: boolean
  /** Whether it is done by police or officials where both they and others may be meant: "they detained". */
  readonly force?: boolean
  /** Nobody of these: those who do it, where "they" take "their" phones. */
  readonly not?: readonly string[]
}

/** What has been told so far, for "she", "the activists", "both". */
export type Memory = {
  readonly doc: Doc
  /** Full forms of names by their folded words. */
  readonly full: ReadonlyMap<string, string>
  /** The same of the document's names as they are written. */
  readonly whole: ReadonlyMap<string, string>
  /** Those told before, as far as it was worked out; `toldBefore` gives all of them. */
  readonly seen: Seen[]
  /** What is still to be taken note of, in the order of the text. */
  readonly waiting: (() => void)[]
  /** How often each full name stands in the document. */
  readonly times: ReadonlyMap<string, number>
  readonly genders: Map<string, Gender>
  /** Full names of those who hold an office: judges, prosecutors, spokespeople. */
  readonly officials: Set<string>
  /** Names of those who speak for others: ministers, directors, spokespeople. */
  readonly speakers: ReadonlySet<string>
  /** Whom lawyers speak for, by the lawyers' full names. */
  readonly defended: Map<string, Fillers>
  /** In which sentence something last befell those to whom it did, by their full names. */
  readonly befallen: Map<string, number>
}

function fold(name: string): string {
  const small = name.toLowerCase()
  return small.includes('’') ? small.replaceAll('’', "'") : small
}

type FullName = { readonly name: string; readonly parts: readonly string[] }

/** Names that may be the full form of shorter ones, by each of their words, in the order given. */
function fullNames(names: readonly string[]): ReadonlyMap<string, readonly FullName[]> {
  const byWord = new Map<string, FullName[]>()
  for (const name of names) {
    const parts = fold(name).split(' ')
    if (parts.length < 2 || parts.length > 5) continue
    for (const word of new Set(parts)) {
      const known = byWord.get(word)
      if (known) known.push({ name, parts })
      else byWord.set(word, [{ name, parts }])
    }
  }
  return byWord
}

/** Whether all words are words of a full name; one alone must be its first or one of its last two. */
function isShortFor(words: readonly string[], parts: readonly string[]): boolean {
  return (
    words.every(word => parts.includes(word)) &&
    (words.length > 1 ||
      parts.at(-1) === words[0] ||
      parts[0] === words[0] ||
      parts.at(-2) === words[0])
  )
}

/** "His son Hassan", of Ali Hassan Karim: a name of his father's that is no family name. */
const isMiddle = ([word, more]: readonly string[], { parts }: FullName): boolean =>
  more === undefined && parts.length > 2 && parts[0] !== word && parts.at(-1) !== word

/** Among how many people of one name it is asked who is meant. */
const MOST = 50

/** How many letters short and full forms of a given name share. */
const ALIKE = 3

/**
 * The full name that some words are short for; the names come longest first. Where several people have it ("Dorel", of
 * Umar Dorel and his father Davlat Dorel), whom the text names first.
 */
function longerOf(
  names: readonly FullName[],
  words: readonly string[],
  first: ReadonlyMap<string, number>,
): FullName | null {
  const fits: FullName[] = []
  for (const name of names) {
    if (name.parts.length <= words.length || fits.length === MOST) break
    if (isShortFor(words, name.parts)) fits.push(name)
  }
  const [longest] = fits
  if (!longest || fits.length === 1) return longest ?? null
  // "Dina", "Dinara Smail": one person, in full; "Li", of Li Yuan and his lawyer Li Jian: two.
  const begins = ({ parts }: FullName, at: number): string => (parts.at(at) ?? '').slice(0, ALIKE)
  const alike = fits.every(
    one => begins(one, 0) === begins(longest, 0) && begins(one, -1) === begins(longest, -1),
  )
  if (alike) return longest
  const rank = ({ name }: FullName): number => first.get(name) ?? 0
  const named = fits.reduce((best, one) => (rank(one) < rank(best) ? one : best))
  return fits.find(one => isShortFor(named.parts, one.parts)) ?? named
}

const BODIES: ReadonlySet<string> = new Set(['group', 'outlet', 'authority'])

/** Full forms of all names of a document, so that a surname finds its person earlier or later. */
export function createMemory(doc: Doc): Memory {
  const counts = new Map<string, number>()
  const named = doc.mentions.filter(
    (mention): mention is NameMention =>
      mention.type === 'name' && mention.class !== 'place' && mention.class !== 'law',
  )
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  const lengths = new Map([...counts.keys()].map(name => [name, name.split(' ').length]))
  const lengthOf = (name: string) => lengths.get(name) ?? 0
  const longest = [...counts.keys()].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || b.length - a.length,
  )
  const full = new Map<string, string>()
  const people = new Set(
    named
      .filter(mention => mention.class === 'person' || mention.class === 'unknown')
      .map(mention => mention.name),
  )
  const first = new Map([...counts.keys()].map((name, at) => [name, at]))
  const isKin = new Set(named.filter(one => kinBefore(doc, one)).map(({ name }) => name))
  const byWord = fullNames(longest.filter(name => people.has(name)))
  for (const name of counts.keys()) {
    if (!people.has(name)) continue
    const words = fold(name).split(' ')
    const whole = longerOf(byWord.get(words[0] ?? '') ?? [], words, first)
    if (whole && !(isMiddle(words, whole) && isKin.has(name))) full.set(fold(name), whole.name)
  }
  for (const [given, whole] of sharedFamilyNames(doc, named))
    if (!full.has(fold(given))) full.set(fold(given), whole)
  const bodies = named.filter(mention => BODIES.has(mention.class))
  for (const [name, whole] of fullBodies(new Set(bodies.map(mention => mention.name))))
    full.set(fold(name), whole)
  const times = new Map<string, number>()
  const whole = new Map([...counts.keys()].map(name => [name, full.get(fold(name)) ?? name]))
  const wholeOf = (name: string): string => whole.get(name) ?? name
  for (const [name, count] of counts)
    times.set(wholeOf(name), (times.get(wholeOf(name)) ?? 0) + count)
  return {
    doc,
    full,
    whole,
    seen: [],
    waiting: [],
    times,
    genders: gendersOf(doc, name => whole.get(name) ?? full.get(fold(name)) ?? name),
    speakers: speakersOf(doc, named),
    defended: new Map(),
    befallen: new Map(),
    officials: new Set(
      [
        ...named.filter(({ as, to }) => (as ? isOffice(as) : actsInCourt(doc, to))),
        ...inOffice(doc),
      ].map(({ name }) => wholeOf(name)),
    ),
  }
}

/** The fullest form of a name in its document. */
export function fullName(memory: Memory, name: string): string {
  return memory.whole.get(name) ?? memory.full.get(fold(name)) ?? name
}

/** Takes note of something once somebody asks for what was told before: most sentences refer to nobody. */
export function noteLater({ waiting }: Memory, note: () => void): void {
  waiting.push(note)
}

/** All those told before, in the order of the text. */
export function toldBefore({ seen, waiting }: Memory): readonly Seen[] {
  // What is noted may itself refer to those before it: never to those that wait after it.
  for (const note of waiting.splice(0)) note()
  return seen
}

/** By how much whoever spoke is less likely to be spoken of in the next sentence. */
const SPEAKER = 3

/** Whether somebody told before is the one whom a phrase of the same sentence names. */
const isSaidOf = ({ at, owner }: Seen, phrase: NounPhrase | null): boolean =>
  phrase !== null && phrase.from === at && !(owner === true && phrase.possessor !== null)

/** The most salient of those told before that fit; nearer sentences first, then subjects before objects. */
export function latest(memory: Memory, fit: (seen: Seen) => boolean, at: Place): Seen | null {
  let best: Seen | null = null
  let bestScore = -Infinity
  const told = toldBefore(memory)
  for (let i = told.length - 1; i >= 0; i--) {
    const seen = told[i]
    if (!seen) continue
    const distance = at.sentence - seen.sentence
    if (distance > 8) break
    if (at.before !== undefined && seen.sentence === at.sentence && seen.at >= at.before) continue
    if (seen.sentence === at.sentence && at.apart?.some(other => isSaidOf(seen, other))) continue
    if (!fit(seen)) continue
    const past = distance === 0 ? 1 : 2.5 * distance + (seen.speaker ? SPEAKER : 0)
    const score = seen.weight - past
    if (score > bestScore) {
      best = seen
      bestScore = score
    }
  }
  return best
}
